// @ts-check
// Bodies by what they took up.

import * as gge from "../../gge/browser.js";
import { h } from "../../lib/dom.js";
import { counted, dated, name } from "../../lib/names.js";
import { changed, go, href, placeHref } from "../../lib/route.js";
import { saved, subjectHref } from "../../lib/told.js";
import { announce, choice, controls, note, table } from "../../lib/ui.js";
import { legend, selects, sign, wanted } from "./stances.js";

/** @typedef {import("../../lib/route.js").Route} Route */
/** @typedef {import("../../gge/browser.js").Taken} Taken */
/** @typedef {import("../../gge/browser.js").Body} Body */

/** @param {Route} route */
export function matrix(route) {
  const by = route.params.get("by") === "provisions" ? "provisions" : "themes";
  const asked = wanted(route);
  const { columns, rows } = gge.uptakeMatrix(by);
  /** @param {Taken[]} taken */
  const fit = (taken) => taken.filter(({ stance, basis }) => (!asked.stance || stance === asked.stance) && (!asked.basis || basis === asked.basis));
  const kinds = gge.vocabularies().bodyKind;
  const shown = rows.filter(({ body }) => !asked.kind || body.kind === asked.kind)
    .sort((a, b) => kinds.indexOf(a.body.kind) - kinds.indexOf(b.body.kind))
    .map(({ body, cells, elsewhere }) => ({ body, cells: cells.map(fit), elsewhere: fit(elsewhere) }))
    .filter(({ cells, elsewhere }) => cells.some((cell) => cell.length > 0) || (by === "themes" && elsewhere.length > 0));
  const told = `${shown.length} of ${counted(rows.length, "body", "bodies")}`;
  if (route.params.size > 0) announce(told);
  /** @param {import("../../lib/route.js").Params} params */
  const change = (params) => go(changed(route, params), { replace: true });
  return [
    intro(),
    h("div", { class: "narrowing" }, controls(
      choice("by", "Columns", [["themes", "themes"], ["provisions", "provisions"]], by, (value) => change({ by: value })),
      selects(asked, change),
      h("p", { class: "count" }, told))),
    shown.length === 0
      ? note("empty", "No body fits. ", h("a", { href: href("uptake", "", { by }) }, "Clear the filters"))
      : [legend(), table(`Bodies by the ${by} that they took up; each cell leads to its entries. An empty cell means that the record has no entry, not that nothing was done.`,
        h("tr", null, h("th", { scope: "col" }, "Body"), columns.map((column) => h("th", { scope: "col", class: "mid" }, heading(column))), h("th", { scope: "col", class: "mid" }, by === "themes" ? "A whole report" : "A report or a theme")),
        shown.map(({ body, cells, elsewhere }) => h("tr", null, first(body, asked),
          columns.map((column, at) => cell(cells[at] ?? [], asked, { by: body.id, on: column })),
          cell(elsewhere, asked, { by: body.id }))), { class: `uptake ${by}` }), saved(`gge-uptake-by-${by}.json`, () => gge.uptakeMatrix(by))],
  ];
}

function intro() {
  const all = gge.uptake();
  /** @type {Map<string, number>} */
  const sources = new Map();
  for (const { sources: its } of all) for (const source of new Set(its.map((place) => place.source))) sources.set(source, (sources.get(source) ?? 0) + 1);
  const [most, count] = [...sources].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
  const last = gge.timeline().dated.filter(({ kind }) => kind === "uptake").at(-1)?.date;
  return h("p", null, `What other bodies did with the reports, or beside them: ${counted(all.length, "entry", "entries")}, in our words. The instruments themselves are not in the record. `,
    `${count} entries rest on ${most}; the latest that has a date is of ${last ? dated(last) : "no date"}, and what came since is not here.`);
}

/** @param {string} column */
function heading(column) {
  const [report, place] = column.split("#");
  if (!place) return h("a", { href: subjectHref(column) }, name("theme", column));
  return h("a", { href: placeHref(column) }, h("span", { class: "small" }, report), " ", place);
}

/**
 * @param {Body} body
 * @param {import("./stances.js").Wanted} asked
 */
function first({ id, name: full, short, kind }, { stance, basis }) {
  return h("th", { scope: "row" }, h("a", { href: href("uptake", "entries", { by: id, stance, basis }), title: full === short ? null : full }, short),
    h("div", { class: "quiet small" }, name("body", kind)));
}

/**
 * @param {Taken[]} taken
 * @param {import("./stances.js").Wanted} asked
 * @param {{ by: string, on?: string }} where
 */
function cell(taken, { stance, basis }, where) {
  if (taken.length === 0) return h("td");
  const { stance: stances, evidence } = gge.vocabularies();
  const kept = stances.flatMap((its) => evidence.flatMap((how) => {
    const count = new Set(taken.filter((it) => it.stance === its && it.basis === how).map(({ entry }) => entry)).size;
    return count > 0 ? [{ it: { stance: its, basis: how }, count }] : [];
  }));
  const words = kept.map(({ it, count }) => `${name("stance", it.stance)}${count > 1 ? ` in ${count} entries` : ""}, ${name("evidence", it.basis)}`).join("; ");
  return h("td", { class: "mid" }, h("a", { href: href("uptake", "entries", { ...where, stance, basis }), title: words },
    kept.map(({ it, count }) => [sign(it.stance, it.basis, count), " "]), h("span", { class: "unseen" }, words)));
}
