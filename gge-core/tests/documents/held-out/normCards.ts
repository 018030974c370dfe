// normCards.ts - flash cards for the "Norms in a Nutshell" evening class
// Source of every `official` string: A/70/174. Do not "improve" the English.

import { shuffle, clamp } from "./util";

export type Letter = "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j" | "k";

export interface Card {
  norm: Letter;
  cite: string;
  official: string;
  /** Our own mnemonic. Should rhyme, must not be longer than the button. */
  mnemonic: string;
}

export const CARDS: readonly Card[] = [
  {
    norm: "c",
    cite: "A/70/174, para. 13 (c)",
    official: "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs",
    mnemonic: "If you know, say no.",
  },
  {
    norm: "f",
    cite: "A/70/174, para. 13 (f)",
    official: "A State should not conduct or knowingly support ICT activity contrary to its obligations under international law that intentionally damages critical infrastructure or otherwise impairs the use and operation of critical infrastructure to provide services to the public",
    mnemonic: "Hands off the grid, kid.",
  },
  {
    norm: "h",
    cite: "A/70/174, para. 13 (h)",
    official: `States should respond to appropriate requests for assistance by another State whose critical infrastructure is subject to malicious ICT acts.
      States should also respond to appropriate requests to mitigate malicious ICT activity aimed at the critical infrastructure of another State emanating from their territory, taking into account due regard for sovereignty`,
    mnemonic: "They call, you haul.",
  },
  {
    norm: "k",
    cite: "A/70/174, para. 13 (k)",
    official: 'A State should not use authorized emergency response teams to engage in malicious international activity',
    mnemonic: "Firefighters don't light fires.",
  },
];

const EXTRA = {
  // not a norm, but everybody asks; the section on law, 28 (a)
  jurisdiction: "States have jurisdiction over the ICT infrastructure located within their territory",
};

// TODO(marit): cards should not be used twice in one round, unless knowingly allowed by the teacher
export function deal(n: number, seed = 13): Card[] {
  const k = clamp(n, 1, CARDS.length);
  if (k < n) console.warn(`only ${k} cards, not ${n}: the States must wait`);
  return shuffle([...CARDS], seed).slice(0, k);
}

export const byNorm = (f: Letter) => CARDS.find((c) => c.norm === f);

export const ERRORS: Record<number, string> = {
  13: "no norm (l): the letters end with k",
  28: "user must meet obligations attributable to them (pay the class fee)",
};
