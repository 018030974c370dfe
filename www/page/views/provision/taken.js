// @ts-check
// Who took a provision up.

import * as gge from "../../gge/browser.js";
import { h, joined } from "../../lib/dom.js";
import { dated, name } from "../../lib/names.js";
import { href } from "../../lib/route.js";
import { heads } from "../../lib/told.js";
import { table } from "../../lib/ui.js";

/** @typedef {import("../../gge/browser.js").CascadeStep} CascadeStep */

/** @type {[import("../../gge/browser.js").Reach, string, string][]} */
const REACHES = [
  ["names", "Names it", "take it up by name"],
  ["report", "Takes up its report", "take up the report that it stands in, as a whole"],
  ["theme", "Takes up its theme", "take up a theme that it belongs to"],
];

/** @param {string} address */
export function taken(address) {
  const { dated, undated } = gge.cascade(address);
  const all = [...dated, ...undated];
  if (all.length === 0) return null;
  return REACHES.map(([reach, heading, words]) => {
    const steps = all.filter((it) => it.reach === reach);
    if (steps.length === 0) return reach === "names" && h("p", null, "Nothing in the record names it.");
    return h("details", { open: reach === "names" },
      h("summary", null, `${heading} (${steps.length})`),
      table(`Instruments that ${words}`,
        heads("Date", "By", "Instrument", "What it does with it"),
        steps.map(row)));
  });
}

/** @param {CascadeStep} step */
function row({ date, bodies, entry, stances }) {
  return h("tr", null,
    h("td", { class: "date" }, date ? dated(date) : "undated"),
    h("td", null, joined(bodies.map(({ name }) => name))),
    h("td", null, h("a", { href: href("uptake", `entry/${entry.id}`) }, entry.instrument), entry.symbol && ` (${entry.symbol})`),
    h("td", null, joined(stances.map((stance) => name("stance", stance)))));
}
