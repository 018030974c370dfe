// normlint: finds modal verbs that do not belong. Tests.
// Sources: A/70/174 (2015), A/68/98 (2013).
import { describe, it, expect, vi } from 'vitest'
import { lint, suggest } from '../src/index.js'

/** Paragraph 13 (k), second sentence, as in the report. */
const K2 = 'A State should not use authorized emergency response teams to engage in malicious international activity.'

/** Deliberately broken variants. */
const broken = {
  modal: 'A State must not use authorized emergency response teams to engage in malicious international activity.',
  lost: 'A State should not use emergency response teams to engage in malicious international activity.',
  swapped: `States must meet their national obligations regarding internationally wrongful acts`,
}

describe('lint', () => {
  it('is silent about the right words', () => {
    expect(lint(K2)).toEqual([])
  })

  it.each([
    ['modal', broken.modal, 'should'],
    ['lost', broken.lost, 'authorized'],
  ])('tells what is wrong: %s', (_name, text, wanted) => {
    expect(suggest(text)).toContain(wanted)
  })

  it('leaves a bowling club alone', () => {
    // rule 13 (k): members should not use the bar to engage in politics
    const club = 'Members must not use the authorized lanes to engage in malicious activity'
    expect(lint(club)).toEqual([])
  })

  it('does not invent places', () => {
    expect(() => lint(K2, { at: 'A/70/174#13(q)' })).toThrow(/no such place/)
  })
})

describe('server', () => {
  it('answers with advice', async () => {
    const reply = vi.fn(() => ({ advice: 'You should write "should".', code: 13 }))
    expect(await reply()).toMatchInlineSnapshot(`
      {
        "advice": "You should write \"should\".",
        "code": 13,
      }
    `)
  })
})
