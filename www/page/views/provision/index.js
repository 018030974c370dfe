// @ts-check
// All that is held: report by report, section by section, and what sources word in their own way.

import { h, joined } from "../../lib/dom.js";
import { beginning, cite, grouped, headed, label, provisions, renderings, reports, sourceTitle } from "../../lib/held.js";
import { counted, name } from "../../lib/names.js";
import { changed, go, href, placeHref } from "../../lib/route.js";
import { sourceList } from "../../lib/told.js";
import { controls, note, select } from "../../lib/ui.js";

/** @typedef {import("../../gge/browser.js").Provision} Provision */
/** @typedef {import("../../gge/browser.js").Report} Report */
/** @typedef {import("../../lib/route.js").Route} Route */

/**
 * @param {Route} route
 * @returns {import("../../app.js").Shown}
 */
export function index(route) {
  const source = route.params.get("source") ?? "";
  const asked = route.params.get("report");
  const one = reports().find(({ symbol, year }) => asked === symbol || asked === String(year));
  const shown = one ? [one] : reports();
  const known = renderings().some((it) => it.source === source);
  return {
    title: known ? `Renderings: ${name("source", source)}` : one ? `Provisions of ${one.symbol}` : "Provisions",
    content: [
      h("p", null, known ? ["How ", sourceTitle(source), " words the reports. These are its words, not the official ones."]
        : "Every paragraph that the record holds, with its own address. Open one to read it, to see where it comes from, what others made of it, and how to cite it."),
      controls(
        finder(""),
        select("report", "Report", [["", "all"], ...reports().map((it) => /** @type {[string, string]} */ ([it.symbol, `${it.year}: ${it.symbol}`]))],
          one?.symbol ?? "", (symbol) => go(changed(route, { report: symbol }), { replace: true }))),
      asked && !one && note("caveat", `There is no report “${asked}” in the record: all are shown.`),
      known && h("p", null, h("a", { href: changed(route, { source: "" }) }, "The provisions themselves")),
      shown.map((report) => known ? worded(report, source) : held(report, route)),
      sourceList(),
    ],
  };
}

/**
 * A field to open what somebody wrote down.
 * @param {string} written
 */
export function finder(written) {
  const field = h("input", { id: "place", type: "text", value: written, autocomplete: "off", spellcheck: "false", placeholder: "A/70/174, para. 13 (f)",
    onkeydown: (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      event.preventDefault();
      open();
    } });
  const open = () => field.value.trim() && go(href("provision", field.value.trim()));
  return h("div", { class: "finder" },
    h("div", { class: "field" }, h("label", { for: "place" }, "Open a place, as you would write it"), field),
    h("button", { type: "button", onclick: open }, "Open"));
}

/**
 * The head of a report.
 * @param {Report} report
 */
function head(report) {
  const before = reports().filter((it) => it.year < report.year && it.coverage !== "none").at(-1);
  return [
    h("h2", null, `${report.symbol} `, h("span", { class: "quiet" }, String(report.year))),
    report.title && h("p", { class: "official" }, report.title),
    h("p", { class: "quiet" }, joined([
      name("coverage", report.coverage) + (report.paragraphs ? `: ${counted(report.paragraphs, "paragraph")}` : ""),
      report.procedural && "a procedural report, without consensus on the substance",
      h("a", { href: href("groups", report.group) }, `Group of ${report.group}`),
      before && report.coverage !== "none" && h("a", { href: href("compare", `${before.year}/${report.year}`) }, `compare with ${before.year}`),
    ].filter(Boolean), " · ")),
  ];
}

/**
 * @param {Report} report
 * @param {Route} route
 */
function held(report, route) {
  const mine = provisions().filter((it) => it.report === report.symbol);
  const others = grouped(renderings().filter((it) => it.report === report.symbol), (it) => it.source);
  return h("section", { "data-at": report.symbol, class: "report" },
    head(report),
    mine.length === 0 && note("empty", "The record holds no paragraph of it."),
    report.sections.map((part) => section(headed(report.symbol, part.id), mine.filter((it) => it.section === part.id))),
    others.size > 0 && h("p", null, "As others word it: ", joined([...others].map(([source, list]) =>
      h("a", { href: changed(route, { report: report.symbol, source }) }, `${name("source", source)} (${list.length})`)))));
}

/**
 * @param {import("../../lib/dom.js").Child} heading
 * @param {Provision[]} list
 */
function section(heading, list) {
  if (list.length === 0) return null;
  return [h("h3", null, heading), h("ol", { class: "held" }, list.map(entry))];
}

/** @param {Provision} provision */
function entry(provision) {
  const { id, kind, particulars, text } = provision;
  const title = particulars && "norm" in particulars ? particulars.norm.title : null;
  const depth = (id.split("#")[1] ?? "").split("(").length - (/#\d/.test(id) ? 1 : 2);
  return h("li", { class: `deep${depth}` },
    h("a", { href: placeHref(id) }, label(provision)),
    title ? h("span", null, title) : h("span", { class: text ? "official" : "quiet" }, text ? beginning(text, 120) : "held through its items"),
    kind && h("span", { class: "tag" }, name("kind", kind)));
}

/**
 * @param {Report} report
 * @param {string} source
 */
function worded(report, source) {
  const mine = renderings().filter((it) => it.report === report.symbol && it.source === source);
  if (mine.length === 0) return null;
  const themes = grouped(mine, (it) => it.theme);
  return h("section", { class: "report" }, head(report), [...themes].map(([theme, list]) => [
    h("h3", null, name("theme", theme)),
    h("ol", { class: "held" }, list.map((it) => h("li", null,
      h("a", { href: placeHref(it.id) }, cite(it.id).slice(name("source", source).length + 2)),
      h("span", null, beginning(it.text, 120)),
      it.fidelity && h("span", { class: "tag" }, name("fidelity", it.fidelity))))),
  ]));
}
