// @ts-check
// A whole text: what it cites and quotes, marked in place and listed, by how much it matters.

import { announce, copy, counted, h, note, save, sentence } from "./dom.js";
import { ask } from "./gge.js";
import { correction, legend, status } from "./quotation.js";
import { sarif } from "./sarif.js";
import { link, linked, name } from "./words.js";

/** @typedef {import("../gge/gge.js").Finding} Finding */
/** @typedef {import("../gge/gge.js").Format} Format */
/** @typedef {"error" | "warning" | "note" | "open" | "right"} Standing */
/** @typedef {{ finding: Finding, number: number, standing: Standing }} Numbered */
/** @typedef {{ places: { start: number, name: string }[], name: string }} Source */

/** The longest text that is shown whole, how many findings are listed at a time, and how much is shown around one. */
const WHOLE = 100_000;
const AT_A_TIME = 200;
const AROUND = 120;

/** @type {Record<Standing, [sign: string, words: string]>} */
const STANDINGS = { error: ["✗", "Error"], warning: ["!", "Warning"], note: ["≈", "Note"], open: ["?", "Cannot be judged"], right: ["✓", "Right"] };

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

/**
 * @param {string} text
 * @param {Finding[]} found
 * @param {Format} format
 * @param {Source} source
 * @returns {Promise<Node[]>}
 */
export async function findings(text, found, format, source) {
  if (found.length === 0) {
    return [h("h2", null, "It neither cites nor quotes the reports, as far as the record can tell"),
      h("p", null, "A quotation is recognized from about five words on; paragraphs that are not in the record are not recognized at all.")];
  }
  const all = found.map((finding, at) => ({ finding, number: at + 1, standing: standing(finding) }));
  const of = (/** @type {Standing} */ it) => all.filter(({ standing }) => standing === it);
  const present = /** @type {Standing[]} */ (Object.keys(STANDINGS)).filter((it) => of(it).length > 0);
  const worst = present[0];
  const head = worst === "error" ? "Something is wrong in it" : worst === "warning" ? "Something may be wrong in it" : "Nothing wrong is found in it";
  const kinds = /** @type {const} */ (["quotation", "citation", "echo"]).map((kind) => [all.filter(({ finding }) => finding.kind === kind).length, kind === "echo" ? "unmarked wording" : kind]);
  const told = present.map((it) => (it === "open" || it === "right" ? `${of(it).length} ${STANDINGS[it][1].toLowerCase()}` : counted(of(it).length, it)));
  const isWhole = text.length <= WHOLE;
  const list = h("div", { class: "found" });
  await fill(list, text, source, all);
  return [
    h("h2", null, head),
    h("p", null, `${kinds.flatMap(([count, kind]) => (count ? [kind === "unmarked wording" ? `${count} ${kind}` : counted(Number(count), String(kind))] : [])).join(", ")}: ${told.join(", ")}.`,
      worst !== "error" && " Only what is in the record can be judged."),
    exports(text, found, format, source),
    h("div", { class: isWhole ? "scan" : null },
      isWhole ? h("section", { class: "paste" }, h("h2", null, "The text"),
        h("ul", { class: "legend" }, present.map((it) => h("li", null, h("span", { class: `spot ${it}` }, STANDINGS[it][1]), ` ${STANDINGS[it][0]}`))),
        h("div", { class: "pasted" }, marked(text, all)))
        : note("caveat", "The text is too long to show whole: each finding is shown with what stands around it."),
      h("section", null, h("h2", null, "What was found"), chosen(present, (least) => void fill(list, text, source, all.filter(({ standing }) => !least || present.indexOf(standing) <= present.indexOf(least)))),
        legend(all.some(({ finding, standing }) => finding.check && (standing === "error" || standing === "warning"))), list)),
  ];
}

/**
 * @param {Standing[]} present
 * @param {(least: Standing | "") => void} choose
 */
function chosen(present, choose) {
  /** @type {[Standing | "", string][]} */
  const options = [["", "everything"], ["note", "errors, warnings and notes"], ["warning", "errors and warnings"], ["error", "errors"]];
  const least = ["note", "warning", "error"].filter((it) => present.includes(/** @type {Standing} */ (it)));
  const first = present.includes("error") || present.includes("warning") ? "warning" : "";
  const shown = options.filter(([value]) => !value || least.includes(value) || value === first);
  const field = h("select", { id: "least", onchange: () => choose(/** @type {Standing | ""} */ (field.value)) }, shown.map(([value, label]) => h("option", { value }, label)));
  return present.length > 1 && shown.length > 1 && h("div", { class: "field" }, h("label", { for: "least" }, "List"), field);
}

/**
 * Lists findings, some at a time.
 * @param {HTMLElement} list
 * @param {string} text
 * @param {Source} source
 * @param {Numbered[]} all
 */
async function fill(list, text, source, all) {
  let count = 0;
  const more = h("button", { type: "button", onclick: () => add(true) });
  /** @param {boolean} isAsked */
  async function add(isAsked) {
    more.disabled = true;
    const next = await Promise.all(all.slice(count, count + AT_A_TIME).map((it) => one(it, text, source)));
    more.disabled = false;
    count += next.length;
    more.before(...next);
    more.hidden = count >= all.length;
    more.textContent = `List ${Math.min(AT_A_TIME, all.length - count)} more of ${all.length}`;
    if (isAsked) announce(`${count} of ${all.length} are listed`);
    if (isAsked) next[0]?.querySelector("a")?.focus();
  }
  list.replaceChildren(more);
  await add(false);
}

/**
 * The text with what was found in it; of findings that overlap, the first is marked.
 * @param {string} text
 * @param {Numbered[]} all
 */
function marked(text, all) {
  let at = 0;
  /** @type {import("./dom.js").Child[]} */
  const parts = [];
  for (const { finding: { start, end, text: words }, number, standing } of all.toSorted((a, b) => a.finding.start - b.finding.start)) {
    if (start < at) continue;
    const [sign, said] = STANDINGS[standing];
    parts.push(text.slice(at, start), h("a", { class: `spot ${standing}`, id: `mark-${number}`, href: `#finding-${number}` }, words,
      h("sup", { "aria-hidden": "true" }, `${number}${sign}`), h("span", { class: "unseen" }, ` [${number}: ${said.toLowerCase()}]`)));
    at = end;
  }
  return [...parts, text.slice(at)];
}

/**
 * @param {Numbered} it
 * @param {string} text
 * @param {Source} source
 */
async function one({ finding, number, standing }, text, { places }) {
  const { kind, line, column, ids, start, end, rule, verdict, check, reason, note: remark } = finding;
  const [sign, said] = STANDINGS[standing];
  const what = rule ? name(rule) : `${kind === "echo" ? "unmarked wording" : kind}, ${name(verdict)}`;
  const where = places.findLast((place) => place.start <= start)?.name ?? `line ${line}, column ${column}`;
  const isAlarming = standing === "error" || standing === "warning";
  const isWhole = text.length <= WHOLE;
  const isHeld = kind === "citation" && standing === "right";
  const words = finding.text.length > 600 ? `${finding.text.slice(0, 600).replace(/\s\S*$/, "")} …` : finding.text;
  const shown = isAlarming && check && verdict !== "paraphrase" ? check.matches.filter((match, at) => match.score < 1 && (at === 0 || check.verdict === "composite")) : [];
  return h("article", { class: `finding ${standing}`, id: `finding-${number}` },
    h("h3", null, `${number} `, h("span", { class: "signed", "aria-hidden": "true" }, sign), " ", standing === "right" ? h("span", { class: "unseen" }, "right: ") : h("span", { class: "level" }, `${said}: `), what, " ",
      isWhole ? h("a", { class: "where", href: `#mark-${number}` }, where) : h("span", { class: "where" }, where)),
    h("p", null, !isWhole && ["… ", text.slice(Math.max(0, start - AROUND), start)], isHeld && ids[0] ? link(ids[0], words) : h("mark", null, words), !isWhole && [text.slice(end, end + AROUND), " …"]),
    !isHeld && h("p", null, linked(sentence(reason ?? remark))),
    await Promise.all(shown.map(async (match) => h("p", { class: "words" }, await correction("scan", match)))),
    check?.verdict === "paraphrase" && check.matches[0] && h("p", { class: "official" }, check.matches[0].official),
    !isHeld && verdict !== "impossible" && ids.length > 0 && h("p", null, kind === "citation" ? "It names " : "See ", ids.map((id, at) => [at > 0 && ", ", link(id)])),
    check?.corrected && isAlarming && h("div", { class: "buttons" }, copy("Copy the corrected quotation", check.corrected)));
}

/**
 * @param {string} text
 * @param {Finding[]} found
 * @param {Format} format
 * @param {Source} source
 */
function exports(text, found, format, source) {
  const edits = found.flatMap(({ fix }) => fix?.edits ?? []).toSorted((a, b) => b.start - a.start);
  const mended = () => edits.reduce((whole, { start, end, text: words }) => whole.slice(0, start) + words + whole.slice(end), text);
  const table = (/** @type {"csv" | "markdown"} */ kind) => () => ask("scan", "findingsTable", kind, source.name, text, format);
  return h("div", { class: "buttons" },
    edits.length > 0 && text.length <= WHOLE && copy(`Copy the text with ${counted(edits.length, "correction")}`, mended()),
    save("Save as CSV", "gge-findings.csv", "text/csv", table("csv")),
    save("Markdown", "gge-findings.md", "text/markdown", table("markdown")),
    save("JSON", "gge-findings.json", "application/json", () => JSON.stringify(found, null, 1)),
    save("SARIF", "gge-findings.sarif", "application/sarif+json", () => sarif(found, source.name)));
}
