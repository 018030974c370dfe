// @ts-check
// How secondary sources word a provision.

import * as gge from "../../gge/browser.js";
import { h, joined } from "../../lib/dom.js";
import { cite } from "../../lib/cite.js";
import { sourceTitle } from "../../lib/held.js";
import { counted, name } from "../../lib/names.js";
import { facts, note } from "../../lib/ui.js";
import { inline, placeLink } from "../../lib/wording.js";

/** @typedef {import("../../gge/browser.js").Drift} Drift */

/** @param {string} address */
export function drifted(address) {
  const departures = gge.drift(address);
  const ids = departures.map(({ id }) => id);
  const faithful = gge.renderings({ of: address }).filter(({ id }) => !ids.includes(id));
  if (departures.length + faithful.length === 0) return null;
  return [
    departures.map((it) => h("article", null, h("h3", null, placeLink(it.id, cite(it.id))), departure(it))),
    faithful.length > 0 && [h("p", null, "No departure from the wording held, spelling and typography aside:"),
      h("ul", null, faithful.map(({ id, fidelity }) => h("li", null, placeLink(id, cite(id)), ", ", fidelity ? name("fidelity", fidelity) : "not compared")))],
  ];
}

/**
 * A redline from the official wording to a rendering, and what changes with it.
 * @param {Drift} it
 */
export function departure(it) {
  return [
    facts([
      ["Source", sourceTitle(it.source)],
      ["Departure", name("drift", it.kind), `: ${counted(it.wordsLost, "word")} left out, ${it.wordsAdded} added`],
      ["Modal verb", it.modalities.length > 0 && joined(it.modalities.map(({ from, to }) => [from ? `“${name("modality", from)}”` : "none", " → ", to ? `“${name("modality", to)}”` : "none"]), "; ")],
      ["Qualifiers lost", qualifiers(it.qualifiers.lost)],
      ["Qualifiers gained", qualifiers(it.qualifiers.gained)],
      ["Leaves out", it.leftOut.length > 0 && joined(it.leftOut.map((at) => placeLink(at, cite(at))))],
    ]),
    it.caveat && note("caveat", it.caveat),
    h("p", { class: "text" }, inline(it.redline.pieces)),
  ];
}

/** @param {Drift["qualifiers"]["lost"]} list */
function qualifiers(list) {
  return joined(list.map(({ words, class: sort }) => [h("strong", null, `“${words}”`), ` (${name("qualifier", sort)})`]));
}
