// @ts-check
// States by Groups.

import * as gge from "../../gge/browser.js";
import { h, joined } from "../../lib/dom.js";
import { counted, spelled } from "../../lib/names.js";
import { changed, go, href } from "../../lib/route.js";
import { basis, heads, saved } from "../../lib/told.js";
import { announce, controls, filter, note, section, table, tick } from "../../lib/ui.js";

/** @typedef {import("../../lib/route.js").Route} Route */
/** @typedef {import("../../gge/browser.js").Membership} Membership */

/** @param {Route} route */
export function members(route) {
  const { memberships, states } = gge.membershipMatrix();
  const five = memberships.filter(({ after2017 }) => !after2017);
  const rows = states.map(({ state, member }) => ({ state, member, count: five.filter((_, at) => member[at]).length }));
  const constant = rows.filter(({ count }) => count === five.length).map(({ state }) => state);
  const ever = rows.filter(({ count }) => count > 0).length;
  return [
    h("p", null, `Experts from ${ever} States sat in at least one of the ${spelled(five.length)} Groups; those from ${spelled(constant.length)} States sat in all: `,
      joined(constant), "."),
    matrix(route, memberships, rows, five.length),
    saved("gge-membership.json", gge.membershipMatrix),
    section("From Group to Group", [steps()], { at: "changes" }),
    section("States in common", [overlaps(memberships)], { at: "overlaps" }),
    section("Sources for the members", [h("ul", null, bases())]),
  ];
}

/** @typedef {{ state: string, member: boolean[], count: number }} Row */

/**
 * What of the rows is asked for, and in which order.
 * @param {Route} route
 * @param {string[]} years
 * @param {Row[]} rows
 * @param {number} all
 */
function arranged({ params }, years, rows, all) {
  const find = params.get("find") ?? "";
  const every = params.has("all");
  const sort = ["count", ...years].find((key) => key === params.get("sort")) ?? "name";
  const turned = params.has("turned");
  const at = years.indexOf(sort);
  const held = rows.filter(({ state, count }) => state.toLowerCase().includes(find.trim().toLowerCase()) && (!every || count === all));
  // The names are in order as they come; a sort that is stable keeps them so among equals.
  if (sort !== "name") held.sort((a, b) => (sort === "count" ? b.count - a.count : Number(b.member[at]) - Number(a.member[at])));
  if (turned) held.reverse();
  return { find, every, sort, turned, held };
}

/**
 * @param {Route} route
 * @param {Membership[]} memberships
 * @param {Row[]} rows
 * @param {number} all
 */
function matrix(route, memberships, rows, all) {
  const { find, every, sort, turned, held } = arranged(route, memberships.map(({ years }) => years), rows, all);
  /** @param {import("../../lib/route.js").Params} params */
  const change = (params) => go(changed(route, params), { replace: true });
  const told = held.length === rows.length ? counted(rows.length, "State") : `${held.length} of ${counted(rows.length, "State")}`;
  if (find || every) announce(told);

  /**
   * @param {string} key
   * @param {string} label
   * @param {...import("../../lib/dom.js").Child} more
   */
  const heading = (key, label, ...more) => h("th", {
    scope: "col", class: key === "name" ? null : "mid",
    "aria-sort": key !== sort ? null : (key === "name") === turned ? "descending" : "ascending",
  }, h("button", {
    type: "button", class: "sort", id: `sort-${key}`,
    onclick: () => change({ sort: key, turned: key === sort && !turned }),
  }, h("span", { class: "unseen" }, "Sort by "), label), ...more);

  return [
    controls(
      filter("find-state", "State", find, (value) => change({ find: value })),
      tick("all-five", `Only those in all ${spelled(all)} Groups`, every, (on) => change({ all: on })),
      h("p", { class: "count" }, told)),
    held.length === 0
      ? note("empty", "No State of these Groups has this in its name. ", h("a", { href: href("groups") }, "Show all States"))
      : table(`States by Groups; a dot stands for a member, a line goes on to the next Group. The Group of ${memberships.at(-1)?.years} came after the ${spelled(all)} and is not counted with them.`,
        h("tr", null, heading("name", "State"),
          memberships.map(({ years, members, after2017 }) => heading(years, years,
            h("a", { class: "small", href: href("groups", years) }, counted(members.length, "member")), after2017 && h("div", { class: "quiet small" }, "after 2017"))),
          heading("count", `Of the ${spelled(all)}`)),
        held.map((row) => state(row, memberships, all)), { class: "roster" }),
  ];
}

/**
 * @param {Row} row
 * @param {Membership[]} memberships
 * @param {number} all
 */
function state({ state, member, count }, memberships, all) {
  return h("tr", null,
    h("th", { scope: "row" }, state),
    memberships.map(({ after2017 }, at) => h("td", { class: ["mid", after2017 && "later", member[at] && "in", member[at] && member[at + 1] && "on"].filter(Boolean).join(" ") },
      member[at] ? [h("span", { class: "dot", "aria-hidden": "true" }, "●"), h("span", { class: "unseen" }, "member")] : h("span", { class: "unseen" }, "not a member"))),
    h("td", { class: "mid number" }, String(count), count === all && h("span", { class: "tag" }, "all")));
}

function steps() {
  return table("Who joined, who left and who stayed",
    heads("From", "Joined", "Left", "Stayed"),
    gge.membershipChanges().map(({ earlier, later, after2017, joined: came, left, stayed }) => h("tr", null,
      h("th", { scope: "row" }, `${earlier} to ${later}`, after2017 && h("div", { class: "quiet small" }, "after 2017")),
      [came, left, stayed].map((names) => h("td", null, h("strong", { class: "sum" }, String(names.length)), " ", names.join(", "))))),
    { class: "steps" });
}

/** @param {Membership[]} memberships */
function overlaps(memberships) {
  const shared = gge.membershipOverlaps();
  /** @param {string} a @param {string} b */
  const both = (a, b) => shared.find(({ earlier, later }) => (earlier === a && later === b) || (earlier === b && later === a))?.states;
  return table("How many States two Groups have in common; where a Group meets itself, its members",
    h("tr", null, h("th", { scope: "col" }, "Group"), memberships.map(({ years }) => h("th", { scope: "col", class: "number" }, years))),
    memberships.map(({ years, members }) => h("tr", null, h("th", { scope: "row" }, years),
      memberships.map((other) => other.years === years
        ? h("td", { class: "number self" }, String(members.length))
        : h("td", { class: "number" }, both(years, other.years) ?? "")))), { class: "overlaps" });
}

function bases() {
  const later = gge.processes().flatMap(({ name, members }) => (members ? [{ name, members }] : []));
  return [...gge.groups().map(({ years, members }) => ({ name: `Group of ${years}`, members })), ...later]
    .map(({ name, members }) => h("li", null, `${name}: `, basis(members)));
}
