// @ts-check
// Themes by reports: what each report says, and which of its words were new.

import * as gge from "../gge/browser.js";
import { h, joined } from "../lib/dom.js";
import { reports } from "../lib/held.js";
import { counted, name, spelled } from "../lib/names.js";
import { changed, go, href, oneOf } from "../lib/route.js";
import { announce, caveats, choice, controls, download, filter, jumps, note, select, table, tick } from "../lib/ui.js";
import { matches } from "../lib/wording.js";
import { cell } from "./cumulative/cell.js";

/** @typedef {import("../gge/browser.js").Cumulative} Cumulative */
/** @typedef {import("../gge/browser.js").Entry} Entry */
/** @typedef {import("../gge/browser.js").Report} Report */
/** @typedef {import("../gge/browser.js").TableWording} TableWording */
/** @typedef {import("../lib/route.js").Route} Route */
/** @typedef {[value: string, label: string][]} Options */

/**
 * What of the table is asked for; nonsense counts as not asked.
 * @typedef {{ wording: TableWording, q: string, theme: string, report: string, fresh: boolean }} Asked
 */

/** @type {Map<TableWording, Cumulative>} */
const known = new Map();
let told = "";

/** @param {TableWording} wording */
function held(wording) {
  const table = known.get(wording) ?? gge.cumulative(wording);
  known.set(wording, table);
  return table;
}

/**
 * @param {Route} route
 * @returns {import("../app.js").Shown}
 */
export function render(route) {
  const { params } = route;
  const wording = oneOf(route, "wording", ["hague-table"]) || "official";
  const whole = held(wording);
  /** @type {Options} */
  const withText = reports().filter(({ symbol }) => whole.reports.includes(symbol)).map(({ year, symbol }) => [String(year), `${year}, ${symbol}`]);
  /** @type {Asked} */
  const asked = {
    wording,
    q: params.get("q") ?? "",
    theme: oneOf(route, "theme", whole.rows.map(({ theme }) => theme)),
    report: oneOf(route, "report", withText.map(([year]) => year)),
    fresh: params.get("new") === "1",
  };
  const columns = reports().filter(({ year }) => !asked.report || asked.report === String(year));
  const rows = narrowed(whole, columns, asked);
  const content = [
    h("div", { class: "opening" }, h("div", null, opening(), rows.length > 1 && jumps("Themes", rows.map(({ theme }) => h("a", { href: changed(route, { at: theme }) }, name("theme", theme))))), caveats(whole.caveats)),
    chooser(route, asked, whole, withText),
    h("div", { class: "above" }, counts(rows, whole.rows), saving(wording)),
    h("p", { class: "missing quiet" }, columns.filter(({ symbol }) => !whole.reports.includes(symbol)).map((report) => [unheld(report), " "])),
    rows.length > 0
      ? h("div", { onmouseover: light, onfocusin: light, onmouseleave: light }, grid(rows, columns, whole, asked))
      : note("empty", "Nothing in the table fits what you ask for.", h("a", { href: href("cumulative", "", { wording: wording === "official" ? "" : wording }) }, "Show the whole table")),
  ];
  return { title: "The GGE reports, theme by theme", content, wide: true };
}

function opening() {
  const groups = gge.groups();
  const years = groups.flatMap((group) => group.years.split("-"));
  const agreed = groups.filter(({ consensus }) => consensus.value).length;
  return h("p", null,
    `Between ${years[0]} and ${years.at(-1)}, ${spelled(groups.length)} Groups of Governmental Experts of the United Nations dealt with ICTs and international security; ${spelled(agreed)} of them reached consensus on a report. `,
    "Here the reports stand side by side: a row for each theme, a column for each report, the wording itself in the cells. ",
    "Words that stood in no earlier report, as far as it is held, are ", h("ins", { class: "novel" }, "underlined in turquoise"),
    " (a text that is new as a whole has a bar beside it); below a text you read where its other words first stood. Each citation leads to its paragraph.");
}

/**
 * @param {Route} route
 * @param {Asked} asked
 * @param {Cumulative} whole
 * @param {Options} withText
 */
function chooser(route, asked, whole, withText) {
  /** @param {import("../lib/route.js").Params} changes */
  const to = (changes) => go(changed(route, { at: null, ...changes }), { replace: true });
  return controls(
    choice("wording", "Wording", [["official", "official"], ["hague-table", "as the Hague table words it"]], asked.wording,
      (wording) => to({ wording: wording === "official" ? null : wording })),
    filter("words", "With the words", asked.q, (q) => to({ q })),
    select("theme-choice", "Theme", [["", "all themes"], .../** @type {Options} */ (whole.rows.map(({ theme }) => [theme, name("theme", theme)]))], asked.theme,
      (theme) => to({ theme })),
    select("report", "Report", [["", "all reports"], ...withText], asked.report, (report) => to({ report })),
    tick("new-only", "only what has new words", asked.fresh, (fresh) => to({ new: fresh })));
}

/** @param {TableWording} wording */
function saving(wording) {
  const file = `gge-cumulative-${wording}`;
  return h("div", { class: "buttons", role: "group", "aria-label": "Save the whole table" }, h("span", { class: "quiet", "aria-hidden": "true" }, "Save the whole table:"),
    download("CSV", `${file}.csv`, "text/csv", () => gge.cumulativeTable("csv", "long", wording)),
    download("Markdown", `${file}.md`, "text/markdown", () => gge.cumulativeTable("markdown", "wide", wording)),
    download("JSON", `${file}.json`, "application/json", () => JSON.stringify(held(wording), null, 2)));
}

/**
 * The rows and entries that are asked for.
 * @param {Cumulative} whole
 * @param {Report[]} columns
 * @param {Asked} asked
 */
function narrowed(whole, columns, { q, theme, fresh }) {
  /** @param {Entry} entry */
  const fits = ({ text, lead, novelty }) => (!fresh || (novelty?.newShare ?? 1) > 0) && (!q.trim() || matches(text, q).length > 0 || matches(lead ?? "", q).length > 0);
  return whole.rows.filter((row) => !theme || row.theme === theme)
    .map((row) => ({
      theme: row.theme,
      cells: row.cells.filter(({ report }) => columns.some(({ symbol }) => symbol === report))
        .map(({ report, entries }) => ({ report, entries: entries.filter(fits) })),
    }))
    .filter(({ cells }) => (!q.trim() && !fresh) || cells.some(({ entries }) => entries.length > 0));
}

/**
 * The entries of some rows that have words, with their reports.
 * @param {Cumulative["rows"]} rows
 */
function entriesOf(rows) {
  return rows.flatMap(({ cells }) => cells.flatMap(({ report, entries }) => entries.filter(({ text }) => text !== "-").map(({ text }) => ({ report, text }))));
}

/**
 * How much is shown, said to those who hear the page when it changes.
 * @param {Cumulative["rows"]} rows
 * @param {Cumulative["rows"]} all
 */
function counts(rows, all) {
  const [shown, whole] = [entriesOf(rows).length, entriesOf(all).length];
  const text = `${shown === whole ? "" : `${shown} of `}${counted(whole, "entry", "entries")} in ${counted(rows.length, "theme")}`;
  if (told && told !== text) announce(text);
  told = text;
  return h("p", { class: "quiet counts" }, text, ".");
}

/**
 * @param {Cumulative["rows"]} rows
 * @param {Report[]} columns
 * @param {Cumulative} whole
 * @param {Asked} asked
 */
function grid(rows, columns, whole, asked) {
  const first = columns.find(({ symbol }) => whole.reports.includes(symbol))?.symbol === whole.reports[0] ? whole.reports[0] : null;
  /** @param {string} symbol */
  const length = (symbol) => entriesOf(whole.rows).reduce((sum, { report, text }) => sum + (report === symbol ? text.length : 0), 0);
  const longest = Math.max(...whole.reports.map(length));
  const head = h("tr", { role: "row" }, h("th", { scope: "col", role: "columnheader", class: "theme" }, "Theme"),
    columns.map((report) => heading(report, !whole.reports.includes(report.symbol) ? "nothing" : length(report.symbol) < longest / 3 ? "slim" : null)));
  const body = rows.map(({ theme, cells }, index) => h("tr", { role: "row" },
    h("th", { scope: "row", role: "rowheader", class: "theme", "data-at": theme }, h("span", null, name("theme", theme))),
    columns.map((report) => {
      const held = cells.find((it) => it.report === report.symbol);
      if (held) return cell(report, theme, held.entries, asked.wording, asked.q);
      return index === 0 && h("td", { role: "cell", rowspan: rows.length, class: "nothing" }, h("p", null, unheld(report)));
    })));
  const caption = asked.wording === "official" ? "The wording of the reports by theme." : "The reports by theme, as the Hague table words them.";
  const shown = table(first ? `${caption} In ${first} nothing is marked as new: no earlier wording is held.` : caption, head, body, { class: `cumulative${asked.fresh ? " fresh" : ""}` });
  for (const part of shown.querySelectorAll("table, thead, tbody")) part.setAttribute("role", part.localName === "table" ? "table" : "rowgroup");
  // It is as wide as there is room: nothing to scroll.
  shown.removeAttribute("tabindex");
  return shown;
}

/**
 * @param {Report} report
 * @param {string | null} style
 */
function heading({ year, symbol, coverage }, style) {
  return h("th", { scope: "col", role: "columnheader", class: style },
    h("b", null, year), " ", h("span", { class: "symbol" }, symbol), " ",
    h("span", { class: "quiet" }, name("coverage", coverage)));
}

/** @param {Report} report */
function unheld({ symbol, procedural, group }) {
  const consensus = gge.groups().find(({ years }) => years === group)?.consensus.value;
  return joined([consensus === false && `The Group of ${group} reached no consensus.`, `${symbol} is ${procedural ? "a procedural report" : "a report"} of which no text is held.`].filter(Boolean), " ");
}

/**
 * Shows which words a source accounts for, and which source accounts for words, while one points at either.
 * @param {Event} event
 */
function light({ currentTarget, target }) {
  if (!(currentTarget instanceof Element)) return;
  for (const lit of currentTarget.querySelectorAll(".lit")) lit.classList.remove("lit");
  const source = target instanceof Element ? target.closest("[data-first]") : null;
  for (const other of source?.closest(".entry")?.querySelectorAll("[data-first]") ?? []) {
    if (other.getAttribute("data-first") === source?.getAttribute("data-first")) other.classList.add("lit");
  }
}
