// @ts-check
// Two wordings side by side: each place with its own words, and what differs marked.

import * as gge from "../gge/browser.js";
import { h } from "./dom.js";
import { cite, fidelityTag } from "./held.js";
import { inline, placeLink, trimmed } from "./wording.js";

/** @typedef {import("../gge/browser.js").Change} Change */
/** @typedef {import("../gge/browser.js").Piece} Piece */

/**
 * @param {{ from: string[], to: string[], redline: { changes: Change[], ofEarlier: number, ofLater: number } }} compared
 */
export function sides({ from, to, redline }) {
  const little = isLittle(redline);
  return [side("earlier", from, sided(redline.changes, "earlier"), little), side("later", to, sided(redline.changes, "later"), little)];
}

/**
 * @param {"earlier" | "later"} which
 * @param {string[]} places
 * @param {Piece[]} pieces What stands on this side.
 * @param {boolean} little
 */
function side(which, places, pieces, little) {
  const style = styleOf(places);
  const texts = each(places, pieces);
  return h("div", { class: `side ${which}` }, places.map((place, index) => [
    h("p", { class: "whence" }, placeLink(place, cite(place)), fidelityTag(place)),
    h("p", { class: "words" }, little ? kept(texts[index] ?? [], style) : inline(texts[index] ?? [], style)),
  ]));
}

/**
 * Whether two texts share so little that a redline would strike the one and write the other.
 * @param {{ ofEarlier: number, ofLater: number }} shares How much of each stands in the other, from 0 to 1.
 */
export function isLittle({ ofEarlier, ofLater }) {
  return 2 * ofEarlier * ofLater < 0.35 * (ofEarlier + ofLater) || ofEarlier + ofLater === 0;
}

/**
 * What wording is set as: that of the reports is official.
 * @param {string[]} places
 */
export function styleOf(places) {
  return places.every((place) => place.includes("#")) ? "official" : "rendered";
}

/**
 * The pieces of each place: a side is the texts of its places with a space between.
 * @param {string[]} places
 * @param {Piece[]} pieces
 */
function each(places, pieces) {
  const lengths = places.map((place) => gge.resolve(place).text?.length ?? 0);
  /** @type {Piece[][]} */
  const parts = places.map(() => []);
  let at = 0;
  let left = lengths[0] ?? 0;
  for (const { text, ...piece } of pieces) {
    let rest = text;
    while (rest.length > left && at < places.length - 1) {
      parts[at]?.push({ ...piece, text: rest.slice(0, left) });
      rest = rest.slice(left + 1);
      left = lengths[++at] ?? 0;
    }
    parts[at]?.push({ ...piece, text: rest });
    left -= rest.length;
  }
  return parts.map((part) => part.filter(({ text }) => text));
}

/**
 * The text of one side, letter by letter, in pieces. (The pieces of a redline spell what is the same as the later text does.)
 * @param {Change[]} changes
 * @param {"earlier" | "later"} side
 * @returns {Piece[]}
 */
function sided(changes, side) {
  const [text, changed, moved] = side === "earlier" ? /** @type {const} */ (["aText", "gone", "moved-from"]) : /** @type {const} */ (["bText", "new", "moved-to"]);
  return changes.filter((change) => change[text]).map((change) => ({
    piece: change.op === "equal" ? "same" : change.moved === null ? changed : moved, text: change[text], moved: change.moved,
  }));
}

/**
 * One side of texts that share little: only what the other side has as well is marked. Single words in common ("the", "of") say nothing.
 * @param {Piece[]} pieces
 * @param {string} style
 */
function kept(pieces, style) {
  return h("span", { class: style }, pieces.map(({ piece, text }) => {
    const [, before = "", core = "", after = ""] = trimmed(text);
    return piece === "same" && core.includes(" ") ? [before, h("span", { class: "kept" }, core), after] : text;
  }));
}
