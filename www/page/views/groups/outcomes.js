// @ts-check
// What came of each Group, fact by fact.

import * as gge from "../../gge/browser.js";
import { h } from "../../lib/dom.js";
import { counted, dated, name, spelled } from "../../lib/names.js";
import { href } from "../../lib/route.js";
import { days, dispute, saved, subjectLink, told } from "../../lib/told.js";
import { table } from "../../lib/ui.js";

/** @typedef {import("../../lib/dom.js").Child} Child */
/** @typedef {import("../../gge/browser.js").Group} Group */
/** @typedef {import("../../gge/browser.js").Conflict} Conflict */

/** @param {{ name: string, of: string }} value */
export const official = (value) => `${value.name}, ${value.of}`;

/** @param {import("../../gge/browser.js").Mandate} value */
export const mandate = ({ resolution, paragraph, date }) => [resolution, paragraph && `, para. ${paragraph}`, date && `, ${dated(date)}`];

/**
 * What is known of a Group, with what sources disagree about.
 * @param {Group} group
 * @returns {{ label: string, fact: Child, conflicts: Conflict[] }[]}
 */
export function factsOf(group) {
  const report = gge.reports().find(({ group: years }) => years === group.years) ?? null;
  const held = [...gge.conflicts(group.years), ...(report ? gge.conflicts(report.symbol) : [])]
    .filter(({ id }, at, all) => all.findIndex((it) => it.id === id) === at);
  /**
   * @param {string} label
   * @param {Child} fact
   * @param {(conflict: Conflict) => boolean} [about]
   */
  const row = (label, fact, about = () => false) => ({ label, fact, conflicts: held.filter(about) });
  return [
    row("Mandate", told(group.mandate, mandate), ({ field }) => field === "mandate"),
    row("First asked for by", told(group.firstAsked, mandate)),
    row("Sought by", told(group.soughtBy, String)),
    row("Words of the mandate", told(group.mandateQuote, (words) => h("span", { class: "official" }, `“${words}”`))),
    row("Experts", told(group.experts, String)),
    row("Chair", told(group.chair, official)),
    row("Sessions", told(group.sessions, (sessions) => h("ol", { class: "plain" }, sessions.map(({ from, to, place }) => h("li", null, `${place}, ${days(from, to)}`)))),
      ({ field }) => field === "sessions"),
    row("Started", told(group.started, dated)),
    row("Meetings", told(group.meetings, String)),
    row("Outcome", told(group.consensus, (reached) => (reached ? "consensus" : "no consensus")), ({ field }) => field === "outcome"),
    row("Document", [told(group.document, (symbol) => (report?.coverage === "none" ? symbol : subjectLink(symbol))), report && h("div", { class: "small" }, document(report))]),
    row("Adopted", told(group.adopted, dated)),
    row("Concluded", told(group.concluded, dated), ({ field, about }) => field === "date" && about.includes(group.years)),
    row("Letter of transmittal", told(report?.letter ?? null, dated)),
    row("Document dated", told(report?.dated ?? null, dated), ({ field, about }) => field === "date" && !about.includes(group.years)),
    row("Reissued", told(report?.reissued ?? null, dated)),
    row("Taken up by", told(group.takenUpBy, ({ resolution, date, quote }) => [resolution, date && `, ${dated(date)}`, quote && [": ", h("span", { class: "official" }, `“${quote}”`)]])),
    row("What is reported", group.accounts.length > 0 ? group.accounts.map((account) => h("div", null, told(account, String))) : null),
    row("Secretary", told(group.secretary, official)),
    row("Consultants", told(group.consultants, ({ organization, persons }) => [organization, ": ", persons.map(person).join(", ")])),
  ];
}

/** @param {import("../../gge/browser.js").Report} report */
function document({ procedural, paragraphs, coverage }) {
  return [procedural ? "a procedural report, not one on substance" : "report", paragraphs && ` of ${counted(paragraphs, "paragraph")}`, "; ",
    `wording ${name("coverage", coverage)}`];
}

/** @param {import("../../gge/browser.js").Person} person */
export function person({ name: called, sessions }) {
  return sessions.length > 0 ? `${called} (${counted(sessions.length, "session").replace(/^\d+/, "")} ${sessions.join(", ")})`.replace("( ", "(") : called;
}

export function outcomes() {
  const groups = gge.groups();
  const columns = groups.map(factsOf);
  const agreed = groups.filter(({ consensus }) => consensus.value).length;
  const labels = columns[0]?.map(({ label }) => label) ?? [];
  return [
    h("p", null, `Of the ${spelled(groups.length)} Groups, ${spelled(agreed)} reached consensus on a report. The others ended without consensus; `,
      "each has a procedural report with a symbol all the same. Consensus and document are two facts."),
    table("What is known of each Group; where it says “not stated”, the sources at hand do not state it",
      h("tr", null, h("th", { scope: "col" }, "Fact"), groups.map(({ years }) => h("th", { scope: "col" }, h("a", { href: href("groups", years) }, years)))),
      labels.map((label, row) => h("tr", null, h("th", { scope: "row" }, label),
        columns.map((facts) => cell(facts[row])))), { class: "outcomes" }),
    saved("gge-groups.json", gge.groups),
  ];
}

/** @param {{ label: string, fact: Child, conflicts: Conflict[] } | undefined} row */
function cell(row) {
  if (!row) return h("td");
  const { fact, conflicts } = row;
  return h("td", null, fact ?? (conflicts.length === 0 && h("span", { class: "quiet" }, "not stated")),
    conflicts.length > 0 && h("details", { class: "disputed" }, h("summary", null, "Sources disagree"),
      conflicts.map((conflict) => dispute(conflict, ""))));
}
