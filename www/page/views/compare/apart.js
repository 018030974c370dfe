// @ts-check
// Provisions without a counterpart.

import { h } from "../../lib/dom.js";
import { reports } from "../../lib/held.js";
import { counted, name } from "../../lib/names.js";
import { section } from "../../lib/ui.js";
import { official, placeLink } from "../../lib/wording.js";

/**
 * @param {string} at
 * @param {string} heading
 * @param {string} symbol The report that has no counterpart.
 * @param {import("../../gge/browser.js").Provision[]} provisions
 * @param {number} all How many there are when none is left out.
 */
export function apart(at, heading, symbol, provisions, all) {
  const report = reports().find((it) => it.symbol === symbol);
  const many = provisions.length === all ? counted(all, "provision") : `${provisions.length} of ${counted(all, "provision")}`;
  return section(heading, [
    h("p", null, `${many} with no counterpart among the paragraphs held of ${symbol}${report ? ` (${name("coverage", report.coverage)})` : ""}.`),
    h("ul", { class: "apart" }, provisions.map(({ id, citation, text, kind }) => h("li", { "data-at": id },
      h("p", { class: "whence" }, placeLink(id, citation), kind && [" ", h("span", { class: "tag" }, name("kind", kind))]),
      h("p", null, text === null ? h("span", { class: "quiet" }, "Held only through its items.") : official(text))))),
  ], { at });
}
