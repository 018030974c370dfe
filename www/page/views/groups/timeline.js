// @ts-check
// All that is dated, as a picture and as a table.

import * as gge from "../../gge/browser.js";
import { h } from "../../lib/dom.js";
import { counted, name } from "../../lib/names.js";
import { changed, go, href } from "../../lib/route.js";
import { basis, heads, saved, subjectLink, when } from "../../lib/told.js";
import { announce, controls, filter, note, section, select, table } from "../../lib/ui.js";
import { picture } from "./picture.js";

/** @typedef {import("../../lib/route.js").Route} Route */
/** @typedef {import("../../gge/browser.js").Event} Event */

/** @param {Route} route */
export function timeline(route) {
  const { dated, undated } = gge.timeline();
  const all = [...dated, ...undated];
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const kind = kinds.find((it) => it === route.params.get("kind")) ?? "";
  const find = route.params.get("find") ?? "";
  /** @param {Event} event */
  const fits = (event) => (!kind || event.kind === kind)
    && [event.what, event.symbol, event.date, ...event.who].join(" ").toLowerCase().includes(find.trim().toLowerCase());
  const [shown, rest] = [dated.filter(fits), undated.filter(fits)];
  const told = `${counted(shown.length, "event")} with a date, ${rest.length} without`;
  if (kind || find) announce(told);
  /** @param {import("../../lib/route.js").Params} params */
  const change = (params) => go(changed(route, { at: null, ...params }), { replace: true });
  return [
    h("p", null, "What is only known by its year or month is drawn as long as that; a day is a dot. All of it stands in the tables below, with its sources."),
    controls(
      select("kind", "Kind of event", [["", `all kinds (${all.length})`], ...kinds.map((it) => /** @type {[string, string]} */ ([it, `${name("event", it)} (${all.filter((event) => event.kind === it).length})`]))], kind, (value) => change({ kind: value })),
      filter("find-event", "Words, names, symbols", find, (value) => change({ find: value })),
      h("p", { class: "count" }, told)),
    shown.length + rest.length === 0 && note("empty", "Nothing fits. ", h("a", { href: href("groups", "timeline") }, "Show all events")),
    shown.length > 0 && [picture(shown, dated, (event) => go(changed(route, { at: key(event) }))), section("With a date", [eventTable("Events in the order of time", shown, { at: route.params.get("at") })])],
    rest.length > 0 && section("Without a date", [eventTable("Events that the sources at hand do not date", rest)]),
    saved("gge-timeline.json", () => ({ dated: shown, undated: rest })),
  ];
}

/** @param {Event} event */
const key = ({ subject, kind, date, symbol }) => [subject, kind, date ?? symbol].join(" ");

/**
 * @param {string} caption
 * @param {Event[]} events
 * @param {{ linked?: boolean, at?: string | null }} [how] Whether each leads to what it is about; the one that is asked for.
 */
export function eventTable(caption, events, { linked = true, at = null } = {}) {
  return table(caption,
    heads("When", "Kind", "Who", "What", "Source"),
    events.map((event) => h("tr", { "data-at": key(event), class: key(event) === at ? "at" : null },
      h("td", { class: "when" }, when(event.date, event.end), event.scheduled && h("div", { class: "quiet small" }, "as scheduled")),
      h("td", null, name("event", event.kind)),
      h("td", null, event.who.join(", ")),
      h("td", null, linked ? subjectLink(event.subject, event.what) : event.what, event.symbol && h("div", { class: "small" }, event.symbol)),
      h("td", null, basis(event)))), { class: "events" });
}
