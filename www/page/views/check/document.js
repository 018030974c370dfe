// @ts-check
// A whole text: what it cites and quotes, marked in place and listed, by how much it matters.

import * as gge from "../../gge/browser.js";
import { h, joined } from "../../lib/dom.js";
import { beginning, cited, linked } from "../../lib/held.js";
import { counted, name, sentence } from "../../lib/names.js";
import { changed, go } from "../../lib/route.js";
import { choice, controls, copy, download, note, section } from "../../lib/ui.js";
import { inline } from "../../lib/wording.js";
import { status } from "./words.js";

/** @typedef {import("../../gge/browser.js").Finding} Finding */
/** @typedef {import("../../gge/browser.js").Format} Format */
/** @typedef {import("../../gge/browser.js").FindingLevel} Level */
/** @typedef {import("../../lib/route.js").Route} Route */
/** @typedef {Level | "open" | "right"} Standing */
/** @typedef {{ finding: Finding, number: number, standing: Standing }} Numbered */

/** The longest text that is shown whole, how many findings are listed at a time, and how much is shown around one. */
const WHOLE = 100_000;
const AT_A_TIME = 200;
const AROUND = 120;

/** @type {Record<Standing, [sign: string, words: string]>} */
const STANDINGS = { error: ["✗", "Error"], warning: ["!", "Warning"], note: ["≈", "Note"], open: ["?", "Cannot be judged"], right: ["✓", "Right"] };

/** @type {Record<Standing, string>} */
const STYLES = { error: "error", warning: "warning", note: "remark", open: "open", right: "right" };

/** What may be listed: all, or from the worst to a level. @type {[value: "" | Level, label: string][]} */
const LISTED = [["", "everything"], ["note", "errors, warnings and notes"], ["warning", "errors and warnings"], ["error", "errors"]];

/** @type {Record<"" | Level, string>} */
const HEADS = { "": "All findings", note: "Errors, warnings and notes", warning: "Errors and warnings", error: "Errors" };

/** @type {{ text: string, format: Format, findings: Numbered[] }} */
let last = { text: "", format: "plain", findings: [] };

/**
 * @param {string} text
 * @param {Format} format
 */
function scanned(text, format) {
  if (last.text !== text || last.format !== format) {
    last = { text, format, findings: gge.scan(text, format).map((finding, at) => ({ finding, number: at + 1, standing: standing(finding) })) };
  }
  return last.findings;
}

/**
 * @param {Finding} finding
 * @returns {Standing}
 */
function standing({ kind, level, verdict, check }) {
  if (level) return level;
  if (kind === "citation") return verdict === "held" ? "right" : "open";
  const how = check && status(check);
  // The words are right where the citation alone is wrong: that is a finding of its own.
  return how === "right" || how === "wrong" ? "right" : "open";
}

/** @param {Standing} standing */
function isAlarming(standing) {
  return standing === "error" || standing === "warning";
}

/**
 * @param {Route} route
 * @param {string} text
 * @param {Format} format
 */
export function document(route, text, format) {
  const all = scanned(text, format);
  if (all.length === 0) {
    return note("empty", h("p", null, "It neither cites nor quotes the reports, as far as the record can tell."),
      h("p", null, "A quotation is recognized from about five words on; paragraphs that the record does not hold are not recognized at all."));
  }
  const [least] = LISTED.find(([value]) => value === params(route, "only")) ?? [""];
  const order = Object.keys(STANDINGS);
  const listed = least ? all.filter((it) => order.indexOf(it.standing) <= order.indexOf(least)) : all;
  const most = AT_A_TIME * Math.max(1, Math.floor(Number(params(route, "more"))) || 1);
  const shown = listed.slice(0, most);
  return [
    section(head(all), [
      h("p", { role: "status" }, summed(all)),
      controls(
        choice("only", "List", LISTED, least, (value) => go(changed(route, { only: value, more: "" }), { replace: true })),
        h("div", { class: "buttons" },
          download("Save the findings as CSV", "gge-findings.csv", "text/csv", () => gge.findingsTable("csv", "text", text, format)),
          download("Save the findings as Markdown", "gge-findings.md", "text/markdown", () => gge.findingsTable("markdown", "text", text, format)))),
    ]),
    h("div", { class: text.length <= WHOLE ? "scan" : null },
      text.length <= WHOLE ? section("The text", [legend(all), h("div", { class: "pasted" }, marked(route, text, all, new Set(shown)))], { at: "pasted", class: "paste" })
        : note("empty", "The text is too long to show whole: each finding is shown with what stands around it."),
      section(HEADS[least], [
        shown.length === 0 && note("empty", h("p", null, "There are none. ", h("a", { href: changed(route, { only: "" }) }, "List all findings"))),
        shown.map((it) => listedOne(route, text, it)),
        listed.length > most && h("p", null, `${most} of ${listed.length} are listed. `, h("a", { id: "more", href: changed(route, { more: String(most / AT_A_TIME + 1), at: "" }) }, `List ${Math.min(AT_A_TIME, listed.length - most)} more`)),
      ])),
  ];
}

/** @param {Numbered[]} all */
function head(all) {
  if (all.some((it) => it.standing === "error")) return "Something is wrong in it";
  if (all.some((it) => it.standing === "warning")) return "Something may be wrong in it";
  return "Nothing is wrong in it, as far as the record can tell";
}

/**
 * The standings that there are, each with its findings.
 * @param {Numbered[]} all
 */
function occurring(all) {
  const standings = /** @type {Standing[]} */ (Object.keys(STANDINGS));
  return standings.map((standing) => /** @type {const} */ ([standing, all.filter((it) => it.standing === standing).length])).filter(([, count]) => count > 0);
}

/** @param {Numbered[]} all */
function legend(all) {
  return h("ul", { class: "legend" }, occurring(all).map(([key]) => h("li", null, h("span", { class: `spot ${STYLES[key]}` }, STANDINGS[key][1]), ` ${STANDINGS[key][0]}`)));
}

/**
 * @param {Route} route
 * @param {string} name
 */
function params(route, name) {
  return route.params.get(name) ?? "";
}

/** @param {Numbered[]} all */
function summed(all) {
  const kinds = /** @type {const} */ (["quotation", "citation"]).map((kind) => counted(all.filter((it) => it.finding.kind === kind).length, kind));
  const standings = occurring(all).map(([key, count]) => key === "error" || key === "warning" || key === "note" ? counted(count, key) : `${count} ${key === "open" ? "cannot be judged" : "right"}`);
  return `${kinds.filter((it) => !it.startsWith("0")).join(", ")}: ${standings.join(", ")}.`;
}

/**
 * The text with what was found in it; of findings that overlap, the first is marked.
 * @param {Route} route
 * @param {string} text
 * @param {Numbered[]} all
 * @param {Set<Numbered>} listed
 */
function marked(route, text, all, listed) {
  let at = 0;
  /** @type {import("../../lib/dom.js").Child[]} */
  const parts = [];
  for (const it of all.toSorted((a, b) => a.finding.start - b.finding.start)) {
    const { start, end } = it.finding;
    if (start < at) continue;
    parts.push(text.slice(at, start), spot(route, it, listed.has(it)));
    at = end;
  }
  return [...parts, text.slice(at)];
}

/**
 * @param {Route} route
 * @param {Numbered} it
 * @param {boolean} listed
 */
function spot(route, { finding, number, standing }, listed) {
  const [sign, words] = STANDINGS[standing];
  const content = [finding.text, h("sup", { "aria-hidden": "true" }, `${number}${sign}`), h("span", { class: "unseen" }, ` [${number}: ${words.toLowerCase()}]`)];
  return listed ? h("a", { class: `spot ${STYLES[standing]}`, id: `mark-${number}`, "data-at": `mark-${number}`, href: changed(route, { at: `finding-${number}` }) }, content)
    : h("span", { class: `spot ${STYLES[standing]}`, "data-at": `mark-${number}` }, content);
}

/**
 * @param {Route} route
 * @param {string} text
 * @param {Numbered} it
 */
function listedOne(route, text, { finding, number, standing }) {
  const { kind, line, column, ids, start, end } = finding;
  const held = kind === "citation" && standing === "right";
  const place = `line ${line}, column ${column}`;
  return h("article", { class: `finding ${STYLES[standing]}`, "data-at": `finding-${number}` },
    h("h3", null, titled(finding, number, standing), " ",
      text.length <= WHOLE ? h("a", { class: "where", id: `finding-${number}`, href: changed(route, { at: `mark-${number}` }) }, place) : h("span", { class: "where" }, place)),
    h("p", null, text.length > WHOLE && ["… ", text.slice(Math.max(0, start - AROUND), start)], h("mark", null, held && ids[0] ? cited(ids[0], finding.text) : beginning(finding.text, 600)), text.length > WHOLE && [text.slice(end, end + AROUND), " …"]),
    !held && h("p", null, linked(sentence(finding.reason ?? finding.note))),
    departures(finding, standing));
}

/**
 * What a finding is, in words: `3 ✗ Error: another modal verb`, `4 ✓ citation, held`.
 * @param {Finding} finding
 * @param {number} number
 * @param {Standing} standing
 */
function titled({ kind, rule, verdict }, number, standing) {
  const [sign, words] = STANDINGS[standing];
  const what = rule ? name("rule", rule) : `${name("finding", kind)}, ${name("verdict", verdict)}`;
  const told = standing === "right" ? [h("span", { class: "unseen" }, "right: "), what] : [h("span", { class: "level" }, words), `: ${what}`];
  return h("span", null, `${number} `, h("span", { class: "signed", "aria-hidden": "true" }, sign), " ", told);
}

/**
 * How a quotation departs from the wording, and what to write instead.
 * @param {Finding} finding
 * @param {Standing} standing
 */
function departures({ check, ids }, standing) {
  if (!check) return null;
  const { matches, verdict, corrected } = check;
  const shown = standing === "open" || standing === "right" || verdict === "paraphrase" ? [] : matches.filter((_, at) => at === 0 || verdict === "composite");
  return [
    shown.map((match) => match.score < 1 && h("p", { class: "departs" }, inline(match.redline.pieces))),
    verdict === "paraphrase" && matches[0] && h("p", { class: "official" }, matches[0].official),
    ids.some((id) => !id.includes("#")) && h("p", null, "See ", joined(ids.map((id) => cited(id)))),
    corrected && isAlarming(standing) && [h("p", { class: "official corrected" }, corrected), h("div", { class: "buttons" }, copy("Copy the corrected text", corrected))],
  ];
}
