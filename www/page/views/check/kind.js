// @ts-check
// What a pasted text looks like.

import * as gge from "../../gge/browser.js";

const PAIRS = [["“", "”"], ["\"", "\""], ["«", "»"], ["„", "“"], ["‘", "’"], ["'", "'"]];
const LONG = 1200;

/**
 * A quotation without the quotation marks around it.
 * @param {string} text
 */
export function bare(text) {
  const trimmed = text.trim();
  const pair = PAIRS.find(([open = "", close = ""]) => trimmed.length > 1 && trimmed.startsWith(open) && trimmed.endsWith(close));
  const inside = trimmed.slice(1, -1);
  return pair && !pair.some((mark) => inside.includes(mark) && mark !== "’" && mark !== "'") ? inside : trimmed;
}

/**
 * A whole text is long, or has quotations or citations in it.
 * @param {string} text
 * @param {string} cited
 * @returns {"quotation" | "document"}
 */
export function kindOf(text, cited) {
  if (text.length > LONG) return "document";
  if (cited) return "quotation";
  return /["“«„]/.test(bare(text)) || gge.citations(text).length > 0 ? "document" : "quotation";
}
