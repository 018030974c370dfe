// @ts-check
// What a pasted text looks like, what verdicts mean, and what to try.

import * as gge from "../../gge/browser.js";
import { h } from "../../lib/dom.js";
import { href } from "../../lib/route.js";
import { section } from "../../lib/ui.js";

/** @typedef {import("../../gge/browser.js").Check} Check */
/** @typedef {"right" | "wrong" | "open" | "other" | "unknown"} Status */

const PAIRS = [["“", "”"], ["\"", "\""], ["«", "»"], ["„", "“"], ["‘", "’"], ["'", "'"]];
const LONG = 1200;

/** What a text may be written in. @type {Record<import("../../gge/browser.js").Format, string>} */
export const FORMATS = { plain: "plain text", markdown: "Markdown", html: "HTML", source: "source code: its texts and comments", data: "JSON, YAML or TOML: its texts", notebook: "Jupyter notebook" };

/**
 * A quotation without the quotation marks around it.
 * @param {string} text
 */
export function bare(text) {
  const trimmed = text.trim();
  const pair = PAIRS.find(([open = "", close = ""]) => trimmed.length > 1 && trimmed.startsWith(open) && trimmed.endsWith(close));
  const inside = trimmed.slice(1, -1);
  return pair && !pair.some((mark) => inside.includes(mark) && mark !== "’" && mark !== "'") ? inside : trimmed;
}

/**
 * A whole text is long, or has quotations or citations in it.
 * @param {string} text
 * @param {string} cited
 * @returns {"quotation" | "document"}
 */
export function kindOf(text, cited) {
  if (text.length > LONG) return "document";
  if (cited) return "quotation";
  return /["“«„]/.test(bare(text)) || gge.citations(text).length > 0 ? "document" : "quotation";
}

/** @type {Record<import("../../gge/browser.js").Verdict, string>} */
export const VERDICTS = {
  verbatim: "the whole wording held, spelling and typography aside.",
  excerpt: "one unbroken part of the wording held.",
  abridged: "words are left out inside, none added or moved.",
  composite: "parts of several provisions that are not neighbours, put together as if they were one.",
  altered: "words are added, replaced or moved.",
  paraphrase: "what the provision says, said differently. Whether it means the same is for a reader to judge.",
  unrecognized: "no quotation of the wording held. A quotation is recognized if at least five words, and about half of what it says, stand so in one provision; phrases that everyone in the field uses are not enough. That it is not recognized does not say that it is wrong: the record does not hold every paragraph.",
};

/**
 * @param {Check} check
 * @returns {Status}
 */
export function status({ standing, verdict, citation, matches }) {
  if (standing === "wrong") return "wrong";
  if (verdict === "unrecognized") return "unknown";
  if (verdict === "paraphrase") return "other";
  return citation?.fits === null || !isProvable({ matches }) ? "open" : "right";
}

/**
 * Whether the wording that it is like is held word for word: only such wording can prove anything.
 * @param {{ matches: import("../../gge/browser.js").Match[] }} check
 */
export function isProvable({ matches }) {
  return matches.some(({ fidelity }) => fidelity === "verbatim");
}

/**
 * Those that a finding counts first.
 * @param {import("../../gge/browser.js").LostQualifier[]} list
 */
export function sorted(list) {
  return list.toSorted((a, b) => Number(b.isNear) - Number(a.isNear));
}

export function examples() {
  const text = (/** @type {string} */ address) => gge.provision(address)?.text?.replace(/[;.]$/, "") ?? "";
  const [territory, infrastructure, teams] = [text("A/70/174#13(c)"), text("A/70/174#13(f)"), text("A/70/174#13(k)")];
  const [start = ""] = infrastructure.split(" or otherwise");
  const abridged = start.replace("knowingly ", "").replace("contrary to its obligations under international law ", "");
  const [, end = ""] = /(conduct or knowingly .*? teams)/.exec(teams) ?? [];
  /** @type {[string, Record<string, string>][]} */
  const list = [
    ["A right one, rightly cited", { q: start, cited: "A/70/174, para. 13 (f)" }],
    ["Abridged: the qualifiers are gone, and the citation is wrong", { q: abridged, cited: "A/70/174, para. 13 (e)" }],
    ["Abridged openly, with an ellipsis", { q: start.replace(/contrary to .*? law/, "…"), cited: "A/70/174, para. 13 (f)" }],
    ["Made of two norms", { q: `${territory} and should not ${end}` }],
    ["“Must” for “should”", { q: territory.replace("should", "must") }],
    ["A paragraph that quotes and cites", { q: `The Group agreed that “${territory.replace("should", "must")}” (A/70/174, para. 13 (c)). It also said that “${text("A/68/98#20")}” (A/68/98, para. 20); see further A/70/174, para. 13 (l), and A/RES/70/174, para. 28.` }],
  ];
  return section("Try one", [h("ul", { class: "examples" }, list.map(([label, params]) => h("li", null, h("a", { href: href("check", "", params) }, label), h("q", null, params.q))))]);
}
