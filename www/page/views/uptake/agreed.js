// @ts-check
// Who stands by all norms of a report, and what was in dispute.

import * as gge from "../../gge/browser.js";
import { h } from "../../lib/dom.js";
import { counted, name } from "../../lib/names.js";
import { href } from "../../lib/route.js";
import { basis, heads, saved, subjectLinks, when } from "../../lib/told.js";
import { note, section, table } from "../../lib/ui.js";
import { actors } from "./entries.js";

export function agreed() {
  const reports = gge.reports().map(({ symbol }) => ({ symbol, norms: gge.provisions({ report: symbol, kind: "norm" }).length })).filter(({ norms }) => norms > 0);
  return [
    note("caveat", "From the entries in the record: that a body is not here does not mean that it stands aside."),
    reports.reverse().map(({ symbol, norms }) => section(`Who endorses all norms of ${symbol}`, [endorsers(symbol, norms)])),
    ...contested(),
    saved("gge-contested.json", () => ({ endorsers: reports.map(({ symbol }) => ({ report: symbol, bodies: gge.endorsersOfAll(symbol) })), contested: gge.contested() })),
  ];
}

/**
 * @param {string} report
 * @param {number} norms
 */
function endorsers(report, norms) {
  const held = gge.endorsersOfAll(report);
  if (held.length === 0) return note("empty", "The record has no such entry.");
  return table(`Bodies that endorse all norms of ${report} (${counted(norms, "norm")} held), one by one or by endorsing the report`,
    heads("Body", "Instrument", "When", "How", "How we know", "Source"),
    held.map(({ entry, reach, basis: how }) => h("tr", null, h("th", { scope: "row" }, actors(entry.by)),
      h("td", null, h("a", { href: href("uptake", `entry/${entry.id}`) }, entry.instrument)), h("td", { class: "when" }, when(entry.date)),
      h("td", null, reach === "names" ? "names the norms" : "endorses the report"), h("td", null, name("evidence", how)), h("td", null, basis(entry)))));
}

function contested() {
  const matters = gge.contested();
  const groups = [...new Set(matters.map(({ group }) => group))];
  return groups.map((years) => section(`What was in dispute in ${years}`, [
    h("p", null, "Matters on which the ", h("a", { href: href("groups", years) }, `Group of ${years}`), " did not agree, as reported."),
    table("Matters in dispute", heads("Matter", "What it touches", "What is reported", "Source"),
      matters.filter(({ group }) => group === years).map(({ id, on, summary, ...claim }) => h("tr", null,
        h("th", { scope: "row" }, name("contested", id)), h("td", null, subjectLinks(on)),
        h("td", null, summary), h("td", null, basis(claim)))), { class: "disputes" }),
  ]));
}
