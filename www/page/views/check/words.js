// @ts-check
// What verdicts mean, in words.

/** @typedef {import("../../gge/browser.js").Check} Check */
/** @typedef {import("../../gge/browser.js").Finding} Finding */
/** @typedef {"right" | "wrong" | "open" | "unknown"} Status */

/** @type {Record<import("../../gge/browser.js").Verdict, string>} */
export const VERDICTS = {
  verbatim: "the whole wording, spelling and typography aside.",
  excerpt: "one unbroken part of the wording.",
  abridged: "words are left out inside, none added or moved.",
  composite: "parts of several provisions that are not neighbours, put together as if they were one.",
  altered: "words are added, replaced or moved.",
  unrecognized: "no quotation of the wording held. A quotation is recognized if at least five words, and about half of what it says, stand so in one provision; phrases that everyone in the field uses are not enough. That it is not recognized does not say that it is wrong: the record does not hold every paragraph.",
};

/**
 * @param {Check} check
 * @returns {Status}
 */
export function status({ isSound, verdict, citation, matches }) {
  if (!isSound) return "wrong";
  if (verdict === "unrecognized") return "unknown";
  const provable = matches.some(({ fidelity }) => fidelity === "verbatim") || verdict === "verbatim";
  return citation?.fits === null || !provable ? "open" : "right";
}

/**
 * Those that a finding counts first.
 * @param {import("../../gge/browser.js").LostQualifier[]} list
 */
export function sorted(list) {
  return list.toSorted((a, b) => Number(b.isNear) - Number(a.isNear));
}
