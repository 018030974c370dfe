// @ts-check
// What was done, entry by entry.

import * as gge from "../../gge/browser.js";
import { h, joined } from "../../lib/dom.js";
import { counted, dated, name } from "../../lib/names.js";
import { changed, go, href } from "../../lib/route.js";
import { basis, dispute, saved, subjectLinks, subjectName } from "../../lib/told.js";
import { announce, controls, filter, note, section, select } from "../../lib/ui.js";
import { body, legend, selects, sign, wanted } from "./stances.js";

/** @typedef {import("../../lib/route.js").Route} Route */
/** @typedef {import("../../gge/browser.js").Uptake} Uptake */

/**
 * All that uptake can touch, to choose from.
 * @param {string} [more] One that is asked for besides.
 * @returns {[value: string, label: string][]}
 */
export function targets(more = "") {
  const themes = gge.vocabularies().theme;
  const reports = gge.reports().filter(({ coverage }) => coverage !== "none").map(({ symbol }) => symbol);
  const all = [...themes, ...reports, ...gge.uptakeMatrix("provisions").columns];
  const shown = more && !all.includes(more) ? [...all, more] : all;
  return [["", "anything"], ...shown.map((it) => /** @type {[string, string]} */ ([it, subjectName(it)]))];
}

/** @param {Route} route */
export function entries(route) {
  const { params } = route;
  const asked = wanted(route);
  const [by, on, find] = ["by", "on", "find"].map((key) => params.get(key)?.trim() ?? "");
  const all = gge.uptake();
  const words = find?.toLowerCase() ?? "";
  const shown = gge.uptake({ by: by || null, touching: on || null, ...asked })
    .filter(({ instrument, summary, symbol }) => [instrument, summary, symbol].join(" ").toLowerCase().includes(words));
  const told = `${shown.length} of ${counted(all.length, "entry", "entries")}`;
  if (params.size > 0) announce(told);
  /** @param {import("../../lib/route.js").Params} changes */
  const change = (changes) => go(changed(route, changes), { replace: true });
  return [
    controls(
      select("by", "Body", [["", "any"], ...gge.bodies().map(({ id, short }) => /** @type {[string, string]} */ ([id, short])).sort((a, b) => (a[1] < b[1] ? -1 : 1))], by ?? "", (value) => change({ by: value })),
      select("on", "What it touches", targets(on), on ?? "", (value) => change({ on: value })),
      selects(asked, change),
      filter("find-entry", "Words", find ?? "", (value) => change({ find: value })),
      h("p", { class: "count" }, told)),
    shown.length === 0
      ? note("empty", "The record has no such entry. ", h("a", { href: href("uptake", "entries") }, "Clear the filters"))
      : [legend(), h("div", { class: "deeds" }, shown.map((it) => card(it))), saved("gge-uptake.json", () => shown)],
  ];
}

/** @param {string[]} by */
export function actors(by) {
  return joined(by.map((id) => h("a", { href: href("uptake", "entries", { by: id }), title: body(id)?.name ?? null }, body(id)?.short ?? id)));
}

/** @param {Uptake["touches"]} touches */
export function touched(touches) {
  return h("ul", { class: "touches" }, touches.map(({ stance, on, basis: how }) => h("li", null, sign(stance, how), h("span", null, h("b", null, name("stance", stance)), " ",
    subjectLinks(on), how === "inferred" && h("span", { class: "quiet" }, ` · ${name("evidence", how)}`)))));
}

/** @param {Uptake} entry */
function card(entry) {
  return h("article", { class: "deed", "data-at": entry.id },
    h("h2", null, h("a", { href: href("uptake", `entry/${entry.id}`) }, entry.instrument)), told(entry));
}

/** @param {Uptake} entry */
function told({ by, date, symbol, summary, touches, ...claim }) {
  return [
    h("p", { class: "who" }, actors(by), " · ", date ? dated(date) : h("span", { class: "quiet" }, "date not stated"), symbol && ` · ${symbol}`),
    h("p", null, summary), touched(touches), h("p", null, basis(claim)),
  ];
}

/**
 * One entry by itself.
 * @param {string} path
 * @returns {[title: string, show: () => import("../../lib/dom.js").Child]}
 */
export function entry(path) {
  const id = path.replace(/^entry\//, "");
  const found = gge.uptake().find((it) => it.id === id);
  if (!found) throw Object.assign(new Error(`there is no entry of uptake \`${id}\` in the record`), { code: "unknown-entry" });
  return [found.instrument, () => [
    told(found),
    gge.conflicts(`uptake/${id}`).map((conflict) => dispute(conflict)),
    also(found),
    around(found),
  ]];
}

/** @param {Uptake} entry */
function also({ id, by }) {
  const others = by.flatMap((it) => gge.uptake({ by: it })).filter((it, at, all) => it.id !== id && all.findIndex((other) => other.id === it.id) === at);
  return others.length > 0 && section("What else they did", [h("ul", null, others.map((it) =>
    h("li", null, h("a", { href: href("uptake", `entry/${it.id}`) }, it.instrument), it.date && `, ${dated(it.date)}`)))]);
}

/** @param {Uptake} entry */
function around({ touches }) {
  const on = [...new Set(touches.flatMap((touch) => touch.on))];
  return section("What others did with the same", [h("ul", null, on.map((target) =>
    h("li", null, h("a", { href: href("uptake", "dates", { on: target }) }, subjectName(target)))))]);
}
