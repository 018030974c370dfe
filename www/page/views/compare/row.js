// @ts-check
// One row of a comparison: what stands on both sides, and what was done.

import * as gge from "../../gge/browser.js";
import { cite, cites } from "../../lib/cite.js";
import { h, joined } from "../../lib/dom.js";
import { name } from "../../lib/names.js";
import { changed } from "../../lib/route.js";
import { inline, placeLink, sided } from "../../lib/wording.js";

/** @typedef {import("../../gge/browser.js").Alignment} Alignment */
/** @typedef {import("../../gge/browser.js").Expressions} Expressions */
/** @typedef {import("../../gge/browser.js").Piece} Piece */
/** @typedef {import("../../lib/dom.js").Child} Child */

/** Below this share of common words, on both sides, a redline would strike one text and write the other. */
const LITTLE = 1 / 3;

/** @type {Record<string, string>} */
const SIGNS = { reiterated: "=", revised: "≈", lengthened: "+", shortened: "−" };

/**
 * @param {Alignment} alignment
 * @param {import("../../lib/route.js").Route} route
 * @param {import("../../gge/browser.js").Comparison} comparison
 * @param {boolean} asOne
 */
export function row({ from, to, act, relation, link, basis, reason, redline, expressions }, route, comparison, asOne) {
  const at = `${from.join("+")}>${to.join("+")}`;
  const little = redline.ofEarlier < LITTLE && redline.ofLater < LITTLE;
  const one = asOne && !little && styleOf(from) === styleOf(to);
  const calls = called(expressions);
  return h("article", { class: `aligned${one ? " one" : ""}${route.params.get("at") === at ? " aimed" : ""}`, "data-at": at },
    h("header", null,
      h("h3", null, h("span", { class: `act ${act}` }, h("span", { "aria-hidden": "true" }, SIGNS[act]), " ", name("act", act)), " ",
        h("span", { class: "which" }, titled(from, comparison.from), h("span", { class: "unseen" }, " and"), h("span", { "aria-hidden": "true" }, " →"), " ", titled(to, comparison.to))),
      h("p", null, h("b", null, link === "wording" ? "Shared wording" : "Shared idea"), `: ${name("relation", relation)}.`),
      h("p", { class: "why" }, `${reason}. `, h("span", { class: "quiet" }, basis === "curated" ? "Linked by the editors." : "Linked by measure.")),
      calls.length > 0 && h("ul", { class: "calls" }, calls),
      h("p", { class: "own" }, h("a", { href: changed(route, { at }) }, "Link to this row", h("span", { class: "unseen" }, ` of ${cite(to[0] ?? "")}`)))),
    one
      ? h("div", { class: "side" }, h("p", { class: "whence" }, whence(from), h("span", { "aria-hidden": "true" }, " → "), h("span", { class: "unseen" }, " and "), whence(to)), h("p", { class: "words" }, inline(redline.pieces, styleOf(from))))
      : [side("earlier", from, sided(redline.changes, "earlier"), little), side("later", to, sided(redline.changes, "later"), little)]);
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
    h("p", { class: "whence" }, placeLink(place, cite(place))),
    h("p", { class: "words" }, little ? h("span", { class: style }, texts[index]?.map(kept)) : inline(texts[index] ?? [], style)),
  ]));
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
 * What the other side has as well is marked; single words in common ("the", "of") say nothing.
 * @param {Piece} piece
 */
function kept({ piece, text }) {
  const [, before = "", core = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return piece === "same" && core.includes(" ") ? [before, h("span", { class: "kept" }, core), after] : text;
}

/** @param {string[]} places */
function whence(places) {
  const labels = cites(places);
  return joined(places.map((place, index) => placeLink(place, labels[index])), "; ");
}

/**
 * Places as a heading names them, no number apart from what it counts.
 * @param {string[]} places
 * @param {string} symbol
 */
function titled(places, symbol) {
  return cites(places, symbol).join("; ").replace(/ (?=[\d(])/g, "\u00a0");
}

/** @param {string[]} places */
function styleOf(places) {
  return places.every((place) => place.includes("#")) ? "official" : "rendered";
}

/**
 * What became of modal expressions and qualifiers.
 * @param {Expressions} expressions
 */
function called({ modality, lost, gained }) {
  /** @param {import("../../gge/browser.js").QualifierChange[]} qualifiers */
  const words = (qualifiers) => joined(qualifiers.map(({ words, class: kind }) => [`“${words}”`, " ", h("span", { class: "quiet" }, `(${kind})`)]));
  const modal = modality.map(({ from, to }) => {
    const [before, after] = [from, to].map((it) => it && h("em", null, name("modality", it)));
    return before && after ? [before, " becomes ", after] : before ? [before, " goes"] : [after, " comes in"];
  });
  return [
    modal.length > 0 && h("li", null, h("b", null, "Modality"), ": ", joined(modal, "; ")),
    lost.length > 0 && h("li", null, h("b", null, "Qualifiers lost"), ": ", words(lost)),
    gained.length > 0 && h("li", null, h("b", null, "Qualifiers gained"), ": ", words(gained)),
  ].filter(Boolean);
}
