// @ts-check
// What came after 2017: facts without wording.

import * as gge from "../../gge/browser.js";
import { h, joined } from "../../lib/dom.js";
import { counted, dated, name } from "../../lib/names.js";
import { href, placeHref } from "../../lib/route.js";
import { basis, days, heads, saved, told } from "../../lib/told.js";
import { caveats, facts, section, table } from "../../lib/ui.js";
import { mandate, official } from "./outcomes.js";

/** @typedef {import("../../gge/browser.js").Process} Process */

export function after() {
  const processes = gge.processes();
  return [
    caveats([...new Set(processes.map((process) => process.caveat))]),
    processes.map((process) => section(process.name, [
      processFacts(process),
      h("p", null, h("a", { href: href("groups", process.id) }, `Page of the ${process.name}`)),
    ], { at: `process/${process.id}` })),
    saved("gge-processes.json", gge.processes),
  ];
}

/** @param {Process} process */
export function processFacts(process) {
  const { documents, meetings, dissociations } = process;
  return [
    facts([
      ["Years", process.years.replace(/-$/, " and on")],
      ["Mandate", told(process.mandate, mandate)],
      ["Chair", told(process.chair, official)],
      ["Experts", told(process.experts, String)],
      ["Substantive sessions", told(process.substantiveSessions, String)],
      ["Builds on", told(process.basis, built)],
      ["Dissociated themselves", dissociations.map((claim) => told(claim, ({ state, document, from }) => `${state}: ${document}, from ${from}`))],
      ["Meetings", meetings.map((claim) => told(claim, ({ title, from, to, scheduled }) => `${title}: ${days(from, to)}${scheduled ? " (as scheduled)" : ""}`))],
    ]),
    documents.length > 0 && table(`Documents of the ${process.name}: their wording is not in the record`,
      heads("Symbol", "What it is", "Dates", "Source"),
      documents.map((claim) => h("tr", null, h("th", { scope: "row" }, claim.value.symbol), h("td", null, name("role", claim.value.role)),
        h("td", null, dates(claim.value)), h("td", null, basis(claim))))),
  ];
}

/** @param {import("../../gge/browser.js").ProcessDocument} document */
function dates({ adopted, issued, dated: written, decision }) {
  const known = [adopted && `adopted ${dated(adopted)}`, written && `dated ${dated(written)}`, issued && `issued ${dated(issued)}`, decision && `decision ${decision}`];
  return known.filter(Boolean).join("; ") || h("span", { class: "quiet" }, "not told");
}

/** @param {{ restates: string[], names: string[] }} value */
function built({ restates, names }) {
  const links = restates.map((place) => h("a", { href: placeHref(place), class: "place" }, place));
  return [
    `names ${names.join(", ")}`,
    restates.length > 0 && h("details", null, h("summary", null, `restates ${counted(restates.length, "provision")}`), h("p", null, joined(links))),
  ];
}
