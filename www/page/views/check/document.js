// @ts-check
// A whole text: what it cites, quotes and echoes, marked in place and listed.

import * as gge from "../../gge/browser.js";
import { h, joined } from "../../lib/dom.js";
import { beginning, cited, linked, sentence } from "../../lib/held.js";
import { counted, name } from "../../lib/names.js";
import { changed, go } from "../../lib/route.js";
import { controls, copy, download, note, section, tick } from "../../lib/ui.js";
import { inline } from "../../lib/wording.js";
import { status } from "./words.js";

/** @typedef {import("../../gge/browser.js").Finding} Finding */
/** @typedef {import("../../gge/browser.js").Format} Format */
/** @typedef {import("../../lib/route.js").Route} Route */
/** @typedef {"right" | "wrong" | "open" | "echo"} Standing */
/** @typedef {{ finding: Finding, number: number, standing: Standing }} Numbered */

/** The longest text that is shown whole, how many findings are listed at a time, and how much is shown around one. */
const WHOLE = 100_000;
const AT_A_TIME = 200;
const AROUND = 120;

/** @type {Record<Standing, [sign: string, words: string]>} */
const STANDINGS = { wrong: ["✗", "wrong"], open: ["?", "cannot be judged"], right: ["✓", "right"], echo: ["≈", "an echo"] };

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
function standing({ kind, isSound, verdict, check }) {
  if (!isSound) return "wrong";
  if (kind === "echo") return "echo";
  if (kind === "citation") return verdict === "held" ? "right" : "open";
  return check && status(check) !== "right" ? "open" : "right";
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
  const only = params(route, "only") === "1";
  const listed = only ? all.filter((it) => it.standing === "wrong") : all;
  const most = AT_A_TIME * Math.max(1, Math.floor(Number(params(route, "more"))) || 1);
  const shown = listed.slice(0, most);
  return [
    section(all.some((it) => it.standing === "wrong") ? "Something is wrong in it" : "Nothing is wrong in it, as far as the record can tell", [
      h("p", { role: "status" }, summed(all)),
      controls(
        tick("only", "Only what is wrong", only, (on) => go(changed(route, { only: on, more: "" }), { replace: true })),
        h("div", { class: "buttons" },
          download("Save the findings as CSV", "gge-findings.csv", "text/csv", () => gge.findingsTable("csv", "text", text, format)),
          download("as Markdown", "gge-findings.md", "text/markdown", () => gge.findingsTable("markdown", "text", text, format)))),
    ]),
    h("div", { class: text.length <= WHOLE ? "scan" : null },
      text.length <= WHOLE ? section("The text", [legend(), h("div", { class: "pasted" }, marked(route, text, all, new Set(shown)))], { at: "pasted", class: "paste" })
        : note("empty", "The text is too long to show whole: each finding is shown with what stands around it."),
      section(only ? "What is wrong" : "All findings", [
        shown.length === 0 && note("empty", "Nothing is wrong. ", h("a", { href: changed(route, { only: "" }) }, "Show all findings")),
        shown.map((it) => listedOne(route, text, it)),
        listed.length > most && h("p", null, `${most} of ${listed.length} are listed. `, h("a", { id: "more", href: changed(route, { more: String(most / AT_A_TIME + 1), at: "" }) }, `List ${Math.min(AT_A_TIME, listed.length - most)} more`)),
      ])),
  ];
}

function legend() {
  return h("ul", { class: "legend" }, Object.entries(STANDINGS).map(([key, [sign, words]]) => h("li", null, h("span", { class: `spot ${key}` }, words), ` ${sign}`)));
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
  const parts = Object.entries(STANDINGS).map(([key, [, words]]) => [all.filter((it) => it.standing === key).length, key === "echo" ? "echo" : words]);
  return `${counted(all.length, "finding")}: ${parts.filter(([count]) => count).map(([count, words]) => `${count} ${words}`).join(", ")}.`;
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
  const content = [finding.text, h("sup", { "aria-hidden": "true" }, `${number}${sign}`), h("span", { class: "unseen" }, ` [${number}: ${words}]`)];
  return listed ? h("a", { class: `spot ${standing}`, id: `mark-${number}`, "data-at": `mark-${number}`, href: changed(route, { at: `finding-${number}` }) }, content)
    : h("span", { class: `spot ${standing}`, "data-at": `mark-${number}` }, content);
}

/**
 * @param {Route} route
 * @param {string} text
 * @param {Numbered} it
 */
function listedOne(route, text, { finding, number, standing }) {
  const { kind, verdict, line, column, ids, check, start, end } = finding;
  const held = kind === "citation" && standing === "right";
  const [sign, words] = STANDINGS[standing];
  const place = `line ${line}, column ${column}`;
  return h("article", { class: `finding ${standing}`, "data-at": `finding-${number}` },
    h("h3", null, `${number} ${sign} `, h("span", null, `${name("finding", kind)}, ${name("verdict", verdict)}: ${words}`), " ",
      text.length <= WHOLE ? h("a", { class: "where", id: `finding-${number}`, href: changed(route, { at: `mark-${number}` }) }, place) : h("span", { class: "where" }, place)),
    h("p", null, text.length > WHOLE && ["… ", text.slice(Math.max(0, start - AROUND), start)], h("mark", null, held && ids[0] ? cited(ids[0], finding.text) : beginning(finding.text, 600)), text.length > WHOLE && [text.slice(end, end + AROUND), " …"]),
    !held && h("p", null, linked(sentence(finding.note))),
    check && standing === "wrong" && check.matches.filter((_, at) => at === 0 || check.verdict === "composite").map((match) => match.score < 1 && h("p", { class: "departs" }, inline(match.redline.pieces))),
    check?.citation && check.citation.fits === false && check.citation.right.length > 0 && h("p", null, "Right: ", joined(check.citation.right.map((it) => cited(it)), " or ")),
    check && ids.some((id) => !id.includes("#")) && h("p", null, "See ", joined(ids.map((id) => cited(id)))),
    check?.corrected && standing === "wrong" && h("p", { class: "official corrected" }, check.corrected),
    check?.corrected && standing === "wrong" && h("div", { class: "buttons" }, copy("Copy the corrected text", check.corrected)));
}
