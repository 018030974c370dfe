// @ts-check
// What a report says on a theme.

import { h, joined } from "../../lib/dom.js";
import { cite, cites, fidelityTag, reports } from "../../lib/held.js";
import { name, percent } from "../../lib/names.js";
import { found, matches, novel, placeLink } from "../../lib/wording.js";

/** @typedef {import("../../gge/browser.js").Entry} Entry */
/** @typedef {import("../../gge/browser.js").Report} Report */

/**
 * @param {Report} report
 * @param {string} theme
 * @param {Entry[]} entries
 * @param {import("../../gge/browser.js").TableWording} wording
 * @param {string} q The words to mark.
 */
export function cell({ year, symbol }, theme, entries, wording, q) {
  const said = entries.filter(({ text }) => text !== "-");
  return h("td", { role: "cell", class: said.length === 0 ? "empty" : null },
    h("p", { class: "of" }, h("b", null, year), ` ${symbol} `, h("span", { class: "quiet" }, name("theme", theme))),
    said.length === 0 && h("p", { class: "quiet" }, entries.length > 0 ? "The Hague table leaves this cell empty." : [h("span", { "aria-hidden": "true" }, "–"), h("span", { class: "unseen" }, "Nothing that fits.")]),
    said.map((it, index) => {
      const before = said[index - 1];
      const instead = it.renderingOnly && !before?.renderingOnly && wording === "official";
      return [
        instead && h("p", { class: "instead" }, h("span", { class: "tag" }, "Hague table"), " official wording not held"),
        it.lead && (instead || before?.lead !== it.lead) && h("p", { class: "lead" }, found(it.lead, matches(it.lead, q))),
        entry(it, q, !it.lead && Boolean(before?.lead)),
      ];
    }));
}

/**
 * @param {Entry} entry
 * @param {string} q
 * @param {boolean} apart Whether the lead of those before it does not lead to it.
 */
function entry({ place, text, novelty }, q, apart) {
  const rendering = !place.includes("#");
  const style = rendering ? "rendered" : "official";
  const ranges = matches(text, q);
  const compared = novelty?.reports.some((earlier) => reports().some(({ symbol, coverage }) => symbol === earlier && coverage !== "none")) ? novelty : null;
  const firsts = [...new Set(compared?.spans.flatMap(({ first }) => first ?? []))];
  const labels = cites(firsts);
  const link = placeLink(place, rendering ? place.slice(place.lastIndexOf("/") + 1) : cite(place));
  if (rendering) link.setAttribute("aria-label", cite(place));
  const portion = compared && h("span", { class: "share" }, `${percent(compared.newShare)} new`);
  const from = firsts.length > 0 && h("span", { class: "from" }, "Stood in ", joined(firsts.map((first, index) => {
    const link = placeLink(first, labels[index]);
    link.dataset.first = first;
    return link;
  }), "; "));
  const words = h("p", { class: "words" }, compared ? novel(compared.spans, { ranges, style }) : h("span", { class: style }, found(text, ranges)));
  const whole = compared?.spans.every(({ span }) => span === "new");
  return h("div", { class: `entry${whole ? " all-new" : ""}${rendering ? " item" : ""}${apart ? " apart" : ""}`, "data-at": place },
    h("p", { class: "head" }, link, !rendering && [portion, fidelityTag(place)]), words,
    (rendering ? portion : from) && h("p", { class: "after" }, rendering && portion, " ", from));
}
