// @ts-check
// Uptake in the order of time: of everything, or of one provision, report or theme.

import * as gge from "../../gge/browser.js";
import { h } from "../../lib/dom.js";
import { counted, name } from "../../lib/names.js";
import { changed, go, href } from "../../lib/route.js";
import { announce, controls, note, section, select, table } from "../../lib/ui.js";
import { basis, heads, subjectLink, when } from "../../lib/told.js";
import { actors, targets, touched } from "./entries.js";

/** @typedef {import("../../gge/browser.js").Uptake} Uptake */
/** @typedef {{ entry: Uptake, reach?: string }} Row */

/** @param {import("../../lib/route.js").Route} route */
export function dates(route) {
  const on = route.params.get("on")?.trim() ?? "";
  const { timed, undated } = on ? gathered(on) : everything();
  const told = `${counted(timed.length, "entry", "entries")} with a date, ${undated.length} without`;
  if (on) announce(told);
  return [
    controls(select("on", "What was taken up", targets(on), on, (value) => go(changed(route, { on: value }), { replace: true })), h("p", { class: "count" }, told)),
    on && h("p", null, on.includes("#") ? ["Entries that name ", subjectLink(on), ", take up its report or touch its theme: the three are told apart. What touches a theme may be older than the report."] : ["Entries that touch ", subjectLink(on), "."]),
    timed.length + undated.length === 0 && note("empty", "The record has no uptake of it. ", h("a", { href: href("uptake", "dates") }, "Show all")),
    timed.length > 0 && section("With a date", [list("Uptake in the order of time", timed, Boolean(on))]),
    undated.length > 0 && section("Without a date", [list("Uptake that the sources at hand do not date", undated, Boolean(on))]),
  ];
}

/**
 * @param {string} on
 * @returns {{ timed: Row[], undated: Row[] }}
 */
function gathered(on) {
  const { dated: timed, undated } = gge.uptakeTimeline(on);
  return { timed, undated };
}

/** @returns {{ timed: Row[], undated: Row[] }} */
function everything() {
  const entries = new Map(gge.uptake().map((entry) => [`uptake/${entry.id}`, entry]));
  const { dated: timed, undated } = gge.timeline();
  /** @param {{ subject: string }[]} events */
  const rows = (events) => events.flatMap(({ subject }) => {
    const entry = entries.get(subject);
    return entry ? [{ entry }] : [];
  });
  return { timed: rows(timed), undated: rows(undated) };
}

/**
 * @param {string} caption
 * @param {Row[]} rows
 * @param {boolean} reaches
 */
function list(caption, rows, reaches) {
  return table(caption,
    heads("When", "Who", "Instrument", reaches && "How", "What it did", "Source"),
    rows.map(({ entry, reach }) => h("tr", { "data-at": entry.id },
      h("td", { class: "when" }, when(entry.date)),
      h("td", null, actors(entry.by)),
      h("td", null, h("a", { href: href("uptake", `entry/${entry.id}`) }, entry.instrument), entry.symbol && h("div", { class: "small" }, entry.symbol)),
      reach && h("td", { class: "reach" }, name("reach", reach)),
      h("td", null, touched(entry.touches)),
      h("td", null, basis(entry)))), { class: "events dates" });
}
