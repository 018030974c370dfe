// @ts-check
// One Group, or one process of those that came after.

import * as gge from "../../gge/browser.js";
import { h, joined } from "../../lib/dom.js";
import { counted, name } from "../../lib/names.js";
import { href } from "../../lib/route.js";
import { basis, dispute, heads, subjectLinks } from "../../lib/told.js";
import { facts, note, section, table } from "../../lib/ui.js";
import { processFacts } from "./after.js";
import { factsOf } from "./outcomes.js";
import { eventTable } from "./timeline.js";

/** @typedef {import("../../gge/browser.js").Group} Group */

/**
 * @param {Group} group
 * @param {Group | undefined} before
 * @param {Group | undefined} next
 */
export function group(group, before, next) {
  const rows = factsOf(group);
  return [
    around(before?.years, next?.years),
    facts(rows.map(({ label, fact, conflicts }) => [label, fact, conflicts.map((conflict) => dispute(conflict, ""))])),
    section("Members", [memberList(group.years, group.members.value), h("p", null, basis(group.members))]),
    group.persons && section("Experts", experts(group.persons)),
    disputedMatters(group.years),
    happened(group.years, group.document.value),
  ];
}

/**
 * @param {string} [before]
 * @param {string} [next]
 */
function around(before, next) {
  return h("p", { class: "around" }, before && h("a", { href: href("groups", before) }, `← Group of ${before}`), before && next && " · ",
    next && h("a", { href: href("groups", next) }, `Group of ${next} →`));
}

/**
 * @param {string} years
 * @param {string[]} states
 */
function memberList(years, states) {
  const step = gge.membershipChanges().find(({ later }) => later === years);
  return [
    h("ul", { class: "states" }, states.map((state) => h("li", null, state, step?.joined.includes(state) && [" ", h("span", { class: "tag" }, "joined")]))),
    step && h("p", null, `Since the Group of ${step.earlier}: ${counted(step.joined.length, "State")} joined, ${step.stayed.length} stayed; left: `, joined(step.left), "."),
  ];
}

/** @param {import("../../gge/browser.js").Sourced<import("../../gge/browser.js").Person[]>} claim */
function experts(claim) {
  return [
    table("Experts by State; the sessions that they attended, where the list tells", heads("State", "Expert", "Position", "Sessions"),
      claim.value.map(({ state, honorific, name: called, position, sessions }) => h("tr", null, h("th", { scope: "row" }, state),
        h("td", null, honorific && `${honorific} `, called), h("td", null, position), h("td", null, sessions.join(", ")))), { class: "persons" }),
    h("p", null, basis(claim)),
  ];
}

/** @param {string} years */
function disputedMatters(years) {
  const matters = gge.contested().filter(({ group: its }) => its === years);
  return matters.length > 0 && section("What was in dispute", [h("ul", { class: "matters" }, matters.map(({ summary, on, ...claim }) =>
    h("li", null, summary, " ", subjectLinks(on), h("div", null, basis(claim)))))]);
}

/** @param {...string} subjects */
function happened(...subjects) {
  const { dated, undated } = gge.timeline();
  const events = [...dated, ...undated].filter(({ subject }) => subjects.includes(subject));
  return events.length > 0 && section("In the order of time", [eventTable("What happened, and when", events, { linked: false })]);
}

/** @param {import("../../gge/browser.js").Process} process */
export function process(process) {
  return [
    note("caveat", process.caveat),
    h("p", null, `${name("process", process.kind)}, ${process.years.replace(/-$/, " and on")}. `, h("a", { href: href("groups", "after") }, "All that came after 2017")),
    processFacts(process),
    process.members && section("Members", [memberList(process.years, process.members.value), h("p", null, basis(process.members))]),
    happened(`process/${process.id}`),
  ];
}
