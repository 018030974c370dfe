// @ts-check
// One row of a comparison: what stands on both sides, and what was done.

import { h, joined } from "../../lib/dom.js";
import { cite, cites, fidelityTag } from "../../lib/held.js";
import { curly, name, sentence } from "../../lib/names.js";
import { changed } from "../../lib/route.js";
import { isLittle, sides, styleOf } from "../../lib/sides.js";
import { inline, modalities, placeLink, qualifiers } from "../../lib/wording.js";

/** @typedef {import("../../gge/browser.js").Alignment} Alignment */
/** @typedef {import("../../gge/browser.js").Expressions} Expressions */
/** @typedef {import("../../lib/dom.js").Child} Child */

/** @type {Record<string, string>} */
const SIGNS = { reiterated: "=", revised: "≈", lengthened: "+", shortened: "−" };

/**
 * @param {Alignment} alignment
 * @param {import("../../lib/route.js").Route} route
 * @param {import("../../gge/browser.js").Comparison} comparison
 * @param {boolean} asOne
 */
export function row({ places: { from, to }, act, relation, link, basis, reason, redline, expressions }, route, comparison, asOne) {
  const at = `${from.join("+")}>${to.join("+")}`;
  const one = asOne && !isLittle(redline) && styleOf(from) === styleOf(to);
  const calls = called(expressions);
  return h("article", { class: `aligned${one ? " one" : ""}${route.params.get("at") === at ? " aimed" : ""}`, "data-at": at },
    h("header", null,
      h("h3", null, h("span", { class: `act ${act}` }, h("span", { "aria-hidden": "true" }, SIGNS[act]), " ", name("act", act)), " ",
        h("span", { class: "which" }, titled(from, comparison.from), h("span", { class: "unseen" }, " and"), h("span", { "aria-hidden": "true" }, " →"), " ", titled(to, comparison.to))),
      h("p", null, h("b", null, link === "wording" ? "Shared wording" : "Shared idea"), `: ${name("relation", relation)}.`),
      h("p", null, sentence(curly(reason)), " ", h("span", { class: "quiet" }, sentence(name("basis", basis)))),
      calls.length > 0 && h("ul", { class: "calls" }, calls),
      h("p", { class: "own" }, h("a", { href: changed(route, { at }) }, "Link to this row", h("span", { class: "unseen" }, ` of ${cite(to[0] ?? "")}`)))),
    one
      ? h("div", { class: "side" }, h("p", { class: "whence" }, whence(from), h("span", { "aria-hidden": "true" }, " → "), h("span", { class: "unseen" }, " and "), whence(to)), h("p", { class: "words" }, inline(redline.pieces, styleOf(from))))
      : sides({ from, to, redline }));
}

/** @param {string[]} places */
function whence(places) {
  const labels = cites(places);
  return joined(places.map((place, index) => [placeLink(place, labels[index]), fidelityTag(place)]), "; ");
}

/**
 * Places as a heading names them, no number apart from what it counts.
 * @param {string[]} places
 * @param {string} symbol
 */
function titled(places, symbol) {
  return cites(places, symbol).join("; ").replace(/ (?=[\d(])/g, "\u00a0");
}

/**
 * What became of modal expressions and qualifiers.
 * @param {Expressions} expressions
 */
function called({ modality, lost, gained }) {
  return [
    modality.length > 0 && h("li", null, h("b", null, "Modality"), ": ", modalities(modality)),
    lost.length > 0 && h("li", null, h("b", null, "Qualifiers lost"), ": ", qualifiers(lost)),
    gained.length > 0 && h("li", null, h("b", null, "Qualifiers gained"), ": ", qualifiers(gained)),
  ].filter(Boolean);
}
