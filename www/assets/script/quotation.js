// @ts-check
// One quotation: what it is, what is wrong with it, where it stands.

import { copy, h, note, sentence } from "./dom.js";
import { ask } from "./gge.js";
import { cite, corrections, link, linked, name, redline } from "./words.js";

/** @typedef {import("../gge/gge.js").Check} Check */
/** @typedef {import("../gge/gge.js").ToldCheck} ToldCheck */
/** @typedef {import("../gge/gge.js").Match} Match */

/**
 * How a check came out: only wording that is held word for word can prove anything.
 * @param {Check} check
 * @returns {"right" | "wrong" | "open" | "other" | "unknown"}
 */
export function status({ standing, verdict, citation, matches }) {
  if (standing === "wrong") return "wrong";
  if (verdict === "unrecognized") return "unknown";
  if (verdict === "paraphrase") return "other";
  return citation?.fits === null || !matches.some(({ fidelity }) => fidelity === "verbatim") ? "open" : "right";
}

const HEADS = { right: "Nothing is wrong with it", wrong: "Something is wrong with it", open: "It cannot be judged", other: "It is said in other words", unknown: "Not recognized" };

/** @param {string} verdict What it means, as the table of the page says it. */
function meaning(verdict) {
  return document.querySelector(`[data-token="${verdict}"] ~ td`)?.textContent ?? "";
}

/**
 * What to change in a quotation to have the official words.
 * @param {import("./gge.js").Module} module The one that is at work.
 * @param {Match} match
 */
export async function correction(module, { official, text }) {
  return redline(corrections((await ask(module, "redline", official, text)).pieces));
}

/**
 * @param {ToldCheck} check
 * @param {string} text
 * @returns {Promise<Node[]>}
 */
export async function quotation(check, text) {
  const { verdict, matches, corrected, summary } = check;
  const how = status(check);
  return [
    h("h2", null, HEADS[how]),
    note(how === "right" ? "good" : how === "wrong" ? "error" : "caveat",
      h("p", null, h("strong", null, sentence(name(verdict))), " ", meaning(verdict)),
      verdict !== "unrecognized" && h("p", null, linked(sentence(summary)))),
    ...citation(check),
    ...(corrected ? [h("h2", null, "What to write instead"), h("blockquote", { class: "official" }, corrected),
      h("div", { class: "buttons" }, copy("Copy the corrected text", corrected), matches[0] && verdict !== "composite" && copy("Copy it with its citation", `“${corrected}” (${cite(matches[0].id)})`))] : []),
    ...(matches.length > 0 ? [h("h2", null, matches.length > 1 && verdict !== "composite" ? `It stands in ${matches.length} places` : "Where it is from"), legend(matches.some(isBent)) ?? "",
      ...await Promise.all(matches.map((match, at) => matched(match, text, verdict, at === 0)))] : []),
  ].filter((it) => it instanceof Node);
}

/** @param {Check} check */
function citation({ citation }) {
  if (!citation) return [];
  const { given, fits, right, note: remark } = citation;
  return [note(fits === null ? "caveat" : fits ? "good" : "error",
    h("p", null, h("strong", null, fits === null ? "The citation cannot be judged" : fits ? "The citation fits" : "The citation does not fit"), `: ${given}`),
    right && h("p", null, "The words stand in ", right.split("; ").map((it, at) => [at > 0 && " and in ", it.includes("#") ? link(it) : it]), "."),
    remark && h("p", null, linked(sentence(remark))))];
}

/** @param {Match} match */
function isBent({ score, verdict }) {
  return score < 1 && verdict !== "paraphrase";
}

/**
 * What the marks of corrections mean.
 * @param {boolean} isNeeded
 */
export function legend(isNeeded) {
  return isNeeded ? h("ul", { class: "legend" },
    h("li", null, h("del", null, "struck"), ": take this out"),
    h("li", null, h("ins", null, "underlined"), ": put this in, and it is the wording of the report")) : null;
}

/**
 * @param {Match} match
 * @param {string} text
 * @param {string} overall The verdict on the quotation.
 * @param {boolean} leads
 */
async function matched(match, text, overall, leads) {
  const { id, through, score, fidelity, quoted, wordedBy, modality, isMarked, verdict, qualifiersLost } = match;
  const words = text.slice(...quoted);
  /** @type {[string, import("./words.js").Child][]} */
  const facts = [
    ["Part of the quotation", verdict === "composite" && words.length < text.length && `“${words}”`],
    ["Here it is", verdict !== overall && name(verdict)],
    ["Words alike", score < 1 && `${Math.min(99, Math.max(1, Math.round(score * 100)))}%`],
    ["Modal verb", modality.length > 0 && modality.map(({ from, to }) => `${said(from)} became ${said(to)}`).join("; ")],
    ["Qualifiers", qualifiersLost.length > 0 && qualifiersLost.map(({ words, isMarked, isNear }, at) => [at > 0 && "; ", h("span", { class: "official" }, `“${words}”`),
      isMarked ? ": left out openly" : isNear ? ": lost" : ": further on in the sentence, after the quotation ends"])],
    ["Left out", verdict === "abridged" && (isMarked ? "openly: every gap is marked" : "without a mark")],
    ["The wording here", fidelity !== "verbatim" && `${fidelity.replaceAll("-", " ")}: it cannot prove a quotation wrong`],
    ["Worded so by", wordedBy && link(wordedBy)],
  ];
  const held = facts.filter(([, details]) => details);
  return h("article", null,
    h("h3", null, link(id), through && [" to ", link(through)]),
    (leads || overall === "composite") && h("p", { class: "words" }, isBent(match) ? await correction("check", match) : h("span", { class: "official" }, match.official)),
    held.length > 0 && h("dl", { class: "facts" }, held.map(([term, details]) => h("div", null, h("dt", null, term), h("dd", null, details)))));
}

/** @param {string | null} modal */
function said(modal) {
  return modal ? `“${modal.replaceAll("-", " ")}”` : "none";
}
