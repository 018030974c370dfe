// @ts-check
// Where words stand in a text.

/** @typedef {import("../gge/browser.js").Range} Range */

/**
 * A text with its case, quotation marks, dashes and spaces levelled; its length stays.
 * @param {string} text
 */
function level(text) {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[‐-―]/g, "-").replace(/\s/g, " ");
}

/**
 * Where a phrase stands in a text.
 * @param {string} text
 * @param {string} phrase
 * @returns {Range[]}
 */
export function matches(text, phrase) {
  const sought = level(phrase.trim()).replace(/ +/g, " ");
  const whole = level(text);
  /** @type {Range[]} */
  const ranges = [];
  if (!sought) return ranges;
  for (let at = whole.indexOf(sought); at >= 0; at = whole.indexOf(sought, at + sought.length)) ranges.push([at, at + sought.length]);
  return ranges;
}
