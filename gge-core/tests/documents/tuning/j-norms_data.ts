// Copyright (c) 2021 Fennimore Labs. SPDX-License-Identifier: MIT
// Short strings for the quiz "Which norm is it?". Source: UN GGE report 2015 (A/70/174), paragraph 13.
import type { Card } from './types';

export const SOURCE = 'https://undocs.org/A/70/174';
const REV = '2.13.0'; // see CHANGELOG, section 13(c), and issue #28

export const cards: Card[] = [
  {
    id: '13a', ref: 'A/70/174, para. 13(a)',
    quote: 'States should cooperate in developing and applying measures to increase stability and security in the use of ICTs and to prevent ICT practices that are agreed to be harmful or that may pose threats to international peace and security',
  },
  {
    id: '13b', ref: 'A/70/174, para. 13(b)',
    quote: 'In case of ICT incidents, States should consider all relevant information, including the larger context of the event, ' +
           'the challenges of attribution in the ICT environment and the nature and extent of the consequences',
  },
  {
    id: '13d', ref: 'A/70/174, para. 13(d)',
    quote: 'States should cooperate to exchange information, assist each other, prosecute terrorist and criminal use of ICTs and implement other cooperative measures to address such threats.',
  },
  {
    id: '13j', ref: 'A/70/174, para. 13(j)',
    quote: 'States should encourage responsible reporting of ICT vulnerabilities …',
  },
  {
    id: '13l', ref: 'A/70/174, para. 13(l)',
    quote: 'Players should be nice to each other', // easter egg? remove before release
  },
];

/** Players must not use bots to commit wrongful acts in the lobby, and should seek to ensure
 *  that their account is not used by others to commit such acts. (House rule 28e.) */
export const HOUSE_RULES = ['28e', '28f'] as const;

export function refOf(id: string): string {
  const c = cards.find((x) => x.id === id);
  if (!c) throw new Error(`no norm ${id} in paragraph 13`);
  return c.ref; // "States should" is stripped by trimHead()
}
