// incident-triage.ts
// Maps incidents of our exercise platform to the norms of the 2015 GGE report (A/70/174).
// Not legal advice. Ask Tamsin before you change the wording.

export type NormId = "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j" | "k";

/** Norm 13 (c): "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs" */
export function territoryRule(i: Incident): boolean {
  // "knowingly" is the hard part: we take it that a State knows once it has been told.
  return i.origin !== undefined && i.notifiedAt !== undefined;
}

/**
 * Norm 13 (f) only bites where the activity "intentionally damages critical infrastructure".
 * An accident is not enough, and espionage is not damage.
 */
export const infrastructureRule = (i: Incident) => i.intent === "deliberate" && i.sector.critical;

export const HINTS: Record<string, string> = {
  h: 'requests are answered "taking into account due regard for sovereignty" (A/70/174, para. 13 (h))',
  k: 'A State should not use authorized emergency response teams ' + // line too long for the linter
     'to engage in malicious international activity',
  x: "no norm applies; players should talk to each other",
};

// TODO(13): para. 13 of the player manual still says "should cooperate with the umpire"
// FIXME: rule 28(f) of the exercise (who may accuse whom) is not implemented
if (process.env.NORMS_YEAR === "2013") throw new Error("scenario of 2013 removed");

interface Incident { origin?: string; notifiedAt?: Date; intent: string; sector: { critical: boolean } }
