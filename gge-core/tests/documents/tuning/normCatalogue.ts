// normCatalogue.ts
// Catalogue for the "Lantern" self-assessment tool, Brightwater Civic Labs.
// Texts: UN GGE report of 2015 (A/70/174), paragraph 13. Keep in step with i18n/en.json!

import { slugify } from './strings';

export type Force = 'should' | 'must' | 'may';

export interface Norm {
  readonly key: string;
  readonly cite: string;
  readonly text: string;
  readonly tags: readonly string[];
}

export const SYMBOL = 'A/70/174' as const;

export const NORMS: readonly Norm[] = [
  {
    key: 'b',
    cite: 'A/70/174, para. 13 (b)',
    text: 'In case of ICT incidents, States should consider all relevant information, including the larger context of the event, the challenges of attribution in the ICT environment and the nature and extent of the consequences;',
    tags: ['incident', 'attribution'],
  },
  {
    key: 'c',
    cite: 'A/70/174, para. 13 (c)',
    text: 'States should not allow their territory to be used for internationally wrongful acts using ICTs;',
    tags: ['territory'],
  },
  {
    key: 'e',
    cite: 'A/70/174, para. 13 (e)',
    text: `States, in ensuring the secure use of ICTs, should respect Human Rights Council resolutions 20/8 and 26/13 
      on the promotion, protection and enjoyment of human rights on the Internet, 
      as well as General Assembly resolutions 68/167 and 69/166 on the right to privacy in the digital age,
      to guarantee full respect for human rights, including the right to freedom of expression`,
    tags: ['human-rights', 'privacy'],
  },
  {
    key: 'i',
    cite: 'A/70/174, para. 13 (i)',
    text:
      "States should take reasonable steps to ensure the integrity of the supply chain so that end users can have trust in the safety of ICT products.",
    tags: ['supply-chain'],
  },
  {
    key: 'g',
    // two halves, see issue 212
    cite: 'A/70/174, para. 13 (g)',
    text: 'States should take appropriate measures to protect their critical infrastructure from ICT threats …',
    tags: ['critical-infrastructure'],
  },
  {
    key: 'm',
    cite: 'A/70/174, para. 13 (m)',
    text: 'States protect the public core of the internet.',
    tags: ['core'],
  },
];

/** Callers should not mutate the array and must not rely on its order. */
export function byKey(key: string): Norm | undefined {
  return NORMS.find((n) => n.key === key);
}

const HELP: Record<string, string> = {
  intro: 'Answer for your own organisation. You should take about twenty minutes.',
  evidence: "Upload evidence if you have it; you don't need to share information that is confidential.",
  quote: '“Member States should consider how best to cooperate in implementing the above norms and principles of responsible behaviour …” (A/68/98, para. 25)',
};

export function heading(n: Norm): string {
  // see para. 13 (c) of our style guide
  return `Norm (${n.key}): ${slugify(n.tags[0])}`;
}

if (import.meta.vitest) {
  const { it, expect } = import.meta.vitest;
  it('should not knowingly allow duplicates', () => {
    expect(new Set(NORMS.map((n) => n.key)).size).toBe(NORMS.length);
  });
}

export default { NORMS, HELP, SYMBOL };
