// @ts-check
// Two reports: what the later one did with the wording of the earlier one.

import * as gge from "../gge/browser.js";
import { h } from "../lib/dom.js";
import { fidelityTag, grouped, headed, holder, linked, reports } from "../lib/held.js";
import { counted, name, sentence } from "../lib/names.js";
import { changed, go, href, oneOf } from "../lib/route.js";
import { isLittle } from "../lib/sides.js";
import { announce, caveats, choice, controls, jumps, note, section, select, tick } from "../lib/ui.js";
import { official, placeLink } from "../lib/wording.js";
import { row } from "./compare/row.js";

/** @typedef {import("../gge/browser.js").Alignment} Alignment */
/** @typedef {import("../gge/browser.js").Comparison} Comparison */
/** @typedef {import("../lib/dom.js").Child} Child */
/** @typedef {import("../lib/route.js").Route} Route */
/** @typedef {[value: string, label: string][]} Options */

/** What of the rows is asked for; nonsense counts as not asked. */
/** @typedef {{ theme: string, kind: string, act: string, changes: boolean, layout: string }} Asked */

const ACTS = ["reiterated", "revised", "lengthened", "shortened"];

/** @type {Map<string, Comparison>} */
const known = new Map();
let said = "";

/**
 * @param {Route} route
 * @returns {import("../app.js").Shown}
 */
export function render(route) {
  const [from, to] = sides(route.path.replace(/\/+$/, ""));
  const [earlier, later] = [from, to].map((written) => reportOf(written)?.symbol ?? written);
  /** @type {Comparison} */
  let comparison;
  try {
    comparison = known.get(`${earlier}>${later}`) ?? gge.compare(earlier ?? "", later ?? "");
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return { title: "Compare two reports", content: [chooser(route, from, to), note("error", h("p", null, linked(sentence(error.message)))), remedy(route, from, to)] };
  }
  known.set(`${earlier}>${later}`, comparison);
  return { title: `${yearOf(from)} and ${yearOf(to)} compared`, content: body(route, comparison, from, to), wide: true };
}

/**
 * The two reports that a path names, as it names them; the last two with text where it names none.
 * @param {string} path `2013/2015`, `A/68/98/A/70/174`
 * @returns {[string, string]}
 */
function sides(path) {
  const [, one, other] = (reportOf(path) ? null : /^(.+?)\/(A\/.+|[^/]+)$/.exec(path)) ?? [];
  const [before, last] = withText().slice(-2).map(({ year }) => String(year));
  return [one ?? (path || before || ""), other ?? last ?? ""];
}

/** @param {string} written */
function reportOf(written) {
  return reports().find(({ year, symbol, group }) => [String(year), symbol, group].includes(written));
}

function withText() {
  return reports().filter(({ coverage }) => coverage !== "none");
}

/** @param {string} written */
function yearOf(written) {
  return String(reportOf(written)?.year ?? written);
}

/**
 * The choice of two reports, with what else there is to choose.
 * @param {Route} route
 * @param {string} from
 * @param {string} to
 * @param {Child[]} [more]
 */
function chooser(route, from, to, more = []) {
  /** @param {string} written */
  const options = (written) => {
    /** @type {Options} */
    const all = reports().map(({ year, symbol, coverage }) => [String(year), `${year}, ${symbol}${coverage === "whole" ? "" : ` (${name("coverage", coverage)})`}`]);
    return reportOf(written) ? all : /** @type {Options} */ ([[written, written], ...all]);
  };
  /** @param {string} path */
  const toPair = (path) => go(changed({ ...route, path }, { at: null }), { replace: true });
  return controls(
    select("from", "Earlier report", options(from), yearOf(from), (chosen) => toPair(`${chosen}/${yearOf(to)}`)),
    select("to", "Later report", options(to), yearOf(to), (chosen) => toPair(`${yearOf(from)}/${chosen}`)),
    more);
}

/**
 * @param {string} from
 * @param {string} to
 */
function pairLinks(from, to) {
  return withText().flatMap((one, index) => withText().slice(index + 1).map((other) =>
    h("a", { href: href("compare", `${one.year}/${other.year}`), "aria-current": from === String(one.year) && to === String(other.year) ? "page" : null }, `${one.year} and ${other.year}`)));
}

/**
 * What works instead.
 * @param {Route} route
 * @param {string} from
 * @param {string} to
 */
function remedy(route, from, to) {
  const [one, other] = [reportOf(from), reportOf(to)];
  const turned = one && other && one.year > other.year && one.coverage !== "none" && other.coverage !== "none";
  return turned
    ? h("p", null, h("a", { href: changed({ ...route, path: `${other.year}/${one.year}` }, {}) }, `Compare ${other.year} with ${one.year}`))
    : [h("p", null, "These can be compared:"), jumps("Pairs of reports", pairLinks("", ""))];
}

/**
 * @param {Route} route
 * @param {Comparison} comparison
 * @param {string} one As the address names it.
 * @param {string} other
 * @returns {Child[]}
 */
function body(route, comparison, one, other) {
  const { alignments, from, to } = comparison;
  const [before, after] = [yearOf(one), yearOf(other)];
  const themes = gge.vocabularies().theme.filter((theme) => alignments.some((it) => it.themes.includes(theme)));
  const asked = read(route, themes);
  /** @param {{ themes: string[] }} it */
  const ofTheme = (it) => !asked.theme || it.themes.includes(asked.theme);
  /** @param {(string | null | undefined)[]} kinds */
  const ofKind = (kinds) => !asked.kind || (asked.kind === "none" ? !kinds.some(Boolean) : kinds.includes(asked.kind));
  const rows = alignments.filter((it) => ofTheme(it) && ofKind([...it.from, ...it.to].map((place) => holder(place)?.kind))
    && (!asked.act || it.act === asked.act) && (!asked.changes || it.relation !== "equal"));
  /** @param {string[]} places */
  const narrowed = (places) => places.flatMap((place) => holder(place) ?? []).filter((it) => ofTheme(it) && ofKind([it.kind]));
  const groups = grouped(rows, partOf);
  const [fresh, gone] = [`New in ${after}`, `Not carried over into ${after}`];
  return [
    h("div", { class: "opening" },
      h("div", null,
        h("p", null, `Each row sets wording of ${before} beside the wording of ${after} that repeats it, changes it or takes up its idea. Relations are of wording, never of duties.`),
        jumps("Pairs of reports", pairLinks(before, after))),
      caveats(comparison.caveats)),
    chooser(route, one, other, filters(route, asked, themes)),
    jumps("Parts", [...[...groups.keys()].map((part) => [part, titleOf(to, part)]), ["new", fresh], ["gone", gone]]
      .map(([at, title]) => h("a", { href: changed(route, { at }) }, title))),
    h("div", { class: "above" }, counts(rows, alignments), legend(rows)),
    rows.length === 0 && note("empty", "No row fits what you ask for.", h("a", { href: href("compare", route.path) }, "Show all rows")),
    [...groups].map(([at, members]) => section(headed(to, at) ?? titleOf(to, at), [members.map((it) => row(it, route, comparison, asked.layout === "inline"))], { at })),
    apart("new", fresh, from, narrowed(comparison.new), comparison.new.length),
    apart("gone", gone, to, narrowed(comparison.notCarried), comparison.notCarried.length),
  ];
}

/**
 * The part that a row belongs to: a section of the later report, or the source that words it.
 * @param {Alignment} row
 */
function partOf({ to: [place = ""] }) {
  return holder(place)?.section ?? place.split("/")[0] ?? "";
}

/**
 * @param {string} symbol
 * @param {string} part
 */
function titleOf(symbol, part) {
  return reportOf(symbol)?.sections.find(({ id }) => id === part)?.heading ?? `As the ${name("source", part)} words it`;
}

/**
 * @param {Route} route
 * @param {string[]} themes
 * @returns {Asked}
 */
function read(route, themes) {
  return {
    theme: oneOf(route, "theme", themes), kind: oneOf(route, "kind", [...gge.vocabularies().kind, "none"]), act: oneOf(route, "act", ACTS),
    changes: route.params.get("changes") === "1", layout: oneOf(route, "layout", ["inline"]),
  };
}

/**
 * @param {Route} route
 * @param {Asked} asked
 * @param {string[]} themes
 */
function filters(route, asked, themes) {
  /** @param {import("../lib/route.js").Params} changes */
  const to = (changes) => go(changed(route, changes), { replace: true });
  /** @param {string} list @param {string[]} tokens @returns {Options} */
  const options = (list, tokens) => tokens.map((token) => [token, name(list, token)]);
  return [
    select("theme-choice", "Theme", [["", "all themes"], ...options("theme", themes)], asked.theme, (theme) => to({ theme })),
    select("kind", "Kind", [["", "all kinds"], ...options("kind", gge.vocabularies().kind), ["none", "none of these"]], asked.kind, (kind) => to({ kind })),
    select("act", "What was done", [["", "anything"], ...options("act", ACTS)], asked.act, (act) => to({ act })),
    choice("layout", "Show as", [["columns", "two columns"], ["inline", "one text"]], asked.layout || "columns", (layout) => to({ layout: layout === "inline" && layout })),
    tick("changes", "only where words changed", asked.changes, (changes) => to({ changes })),
  ];
}

/**
 * @param {Alignment[]} rows
 * @param {Alignment[]} all
 */
function counts(rows, all) {
  const acts = ACTS.flatMap((act) => {
    const count = rows.filter((it) => it.act === act).length;
    return count > 0 ? `${count} ${name("act", act)}` : [];
  });
  const text = `${rows.length === all.length ? counted(all.length, "row") : `${rows.length} of ${counted(all.length, "row")}`}${acts.length > 0 ? `: ${acts.join(", ")}` : ""}.`;
  if (said && said !== text) announce(text);
  said = text;
  return h("p", { class: "counts" }, text);
}

/** @param {Alignment[]} rows */
function legend(rows) {
  const moved = rows.some(({ redline }) => redline.pieces.some(({ moved }) => moved !== null));
  return h("ul", { class: "legend", "aria-label": "Legend" },
    h("li", null, h("del", null, "removed")), h("li", null, h("ins", null, "added")),
    moved && h("li", null, h("ins", { class: "moved" }, "moved"), ", with one number at both ends"),
    rows.some(({ redline }) => isLittle(redline)) && h("li", null, h("span", { class: "kept" }, "kept"), ", where two texts have little in common and stand unmarked otherwise"));
}

/**
 * Provisions without a counterpart.
 * @param {string} at
 * @param {string} heading
 * @param {string} symbol The report that has no counterpart.
 * @param {import("../gge/browser.js").Provision[]} provisions
 * @param {number} all How many there are when none is left out.
 */
export function apart(at, heading, symbol, provisions, all) {
  const held = reportOf(symbol)?.coverage;
  const many = provisions.length === all ? counted(all, "provision") : `${provisions.length} of ${counted(all, "provision")}`;
  return section(heading, [
    h("p", null, `${many} with no counterpart among the paragraphs held of ${symbol}${held ? ` (${name("coverage", held)})` : ""}.`),
    h("ul", { class: "apart" }, provisions.map(({ id, citation, text, kind }) => h("li", { "data-at": id },
      h("p", { class: "whence" }, placeLink(id, citation), fidelityTag(id), kind && [" ", h("span", { class: "tag" }, name("kind", kind))]),
      h("p", null, text === null ? h("span", { class: "quiet" }, "Held only through its items.") : official(text))))),
  ], { at });
}
