// @ts-check
// What organs of the United Nations do in this field, what the paper recommends to the organization and to States, and
// what it observes.

import * as gge from "../../gge/browser.js";
import { h } from "../../lib/dom.js";
import { counted, name } from "../../lib/names.js";
import { changed, go } from "../../lib/route.js";
import { basis, heads, options, saved } from "../../lib/told.js";
import { announce, controls, section, select, sourced, table } from "../../lib/ui.js";

/** @param {import("../../lib/route.js").Route} route */
export function organs(route) {
  const matters = gge.vocabularies().matter;
  const matter = matters.find((it) => it === route.params.get("matter")) ?? null;
  const mandates = gge.organMandates(matter);
  const advice = gge.recommendations().filter((it) => !matter || it.matter === matter);
  const observed = gge.observations().filter((it) => !matter || it.matter === matter);
  const all = gge.organs();
  const held = all.filter(({ id }) => mandates.some(({ organ }) => organ === id));
  const told = `${counted(held.length, "organ")}, ${counted(advice.length, "recommendation")}`;
  if (matter) announce(told);
  /** @param {string} id */
  const called = (id) => all.find((it) => it.id === id)?.name ?? id;
  return [
    h("p", null, "Other parts of the United Nations deal with ICTs too. Summaries are ours."),
    controls(
      select("matter", "Matter", options("matter", matters, "any"), matter ?? "", (value) => go(changed(route, { matter: value }), { replace: true })),
      h("p", { class: "count" }, told)),
    section("Organs", [table("Organs of the United Nations and what they do about ICTs",
      heads("Organ", "What it does", "Source"),
      held.flatMap((organ) => mandates.filter((it) => it.organ === organ.id).map((it, at, its) => h("tr", null,
        at === 0 && h("th", { scope: "rowgroup", rowspan: its.length }, organ.name, organ.partOf && h("div", { class: "quiet small" }, `part of: ${called(organ.partOf)}`)),
        h("td", null, h("span", { class: "quiet small" }, name("matter", it.matter)), h("div", null, it.summary)), h("td", null, basis(it))))), { class: "organs" })]),
    section("What was recommended to the organization and to States", [
      advice.length === 0 ? h("p", null, "The record has no recommendation on this matter.") : table("Recommendations to the United Nations and to States, in our words",
        heads("Matter", "Recommendation", "Source"),
        advice.map(({ matter: its, summary, sources }) => h("tr", null, h("td", { class: "when" }, its ? name("matter", its) : "all"), h("td", null, summary), h("td", null, sourced(sources)))), { class: "organs" })]),
    section("What the paper observes", [
      observed.length === 0 ? h("p", null, "The record has no observation on this matter.") : table("Observations of the source, in our words",
        heads("List", "Observation", "Source"),
        observed.map(({ kind, summary, sources }) => h("tr", null, h("td", { class: "when" }, name("observation", kind)), h("td", null, summary), h("td", null, sourced(sources)))), { class: "organs" })]),
    saved("gge-organs.json", () => ({ organs: gge.organs(), mandates, recommendations: advice, observations: observed })),
  ];
}
