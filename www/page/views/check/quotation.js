// @ts-check
// One quotation: what it is, what is wrong with it, where it stands.

import * as gge from "../../gge/browser.js";
import { h, joined } from "../../lib/dom.js";
import { cite, cited as link, linked } from "../../lib/held.js";
import { name, percent, sentence } from "../../lib/names.js";
import { copy, facts, note, section } from "../../lib/ui.js";
import { inline, modalities, official, placeLink } from "../../lib/wording.js";
import { isProvable, sorted, status, VERDICTS } from "./words.js";

/** @typedef {import("../../gge/browser.js").Check} Check */
/** @typedef {import("../../gge/browser.js").Match} Match */

/**
 * @param {string} text
 * @param {string} cited
 */
export function quotation(text, cited) {
  return told(gge.check(text, cited || null), text);
}

/**
 * @param {Check} check
 * @param {string} text
 */
function told(check, text) {
  const { verdict, matches, corrected, summary } = check;
  const how = status(check);
  return [
    section(how === "open" && isProvable(check) ? "The words are right, the citation cannot be judged" : HEADS[how], [
      note(how === "right" ? "good" : how === "wrong" ? "error" : "caveat",
        h("p", { class: "verdict" }, h("strong", null, sentence(name("verdict", verdict)).slice(0, -1)), ": ", VERDICTS[verdict]),
        verdict !== "unrecognized" && h("p", null, linked(sentence(summary)))),
      citation(check),
    ]),
    corrected && section("What to write instead", [
      h("blockquote", { class: "official" }, corrected),
      h("div", { class: "buttons" }, copy("Copy the corrected text", corrected),
        matches[0] && verdict !== "composite" && copy("Copy it with its citation", `“${corrected}” (${cite(matches[0].id)})`)),
    ]),
    matches.length > 0 && section(matches.length > 1 && verdict !== "composite" ? `It stands in ${matches.length} places` : "Where it is from", [
      legend(matches), matches.map((match, at) => matched(match, text, verdict, at === 0))]),
  ];
}

/** @type {Record<import("./words.js").Status, string>} */
const HEADS = { right: "Nothing is wrong with it", wrong: "Something is wrong with it", open: "It cannot be judged", other: "It is said in other words", unknown: "Not recognized" };

/** @param {Check} check */
export function citation({ citation }) {
  if (!citation) return null;
  const { given, fits, right, note: remark } = citation;
  const kind = fits === null ? "caveat" : fits ? "good" : "error";
  return note(kind, h("p", null, h("strong", null, fits === null ? "The citation cannot be judged" : fits ? "The citation fits" : "The citation does not fit"), `: ${given}`),
    right && h("p", null, "The words stand in ", joined(right.split("; ").map((it) => link(it)), " and in "), "."),
    remark && h("p", null, linked(remark)));
}

/** @param {Match[]} matches */
function legend(matches) {
  if (!matches.some(({ score, verdict }) => score < 1 && verdict !== "paraphrase")) return null;
  return h("ul", { class: "legend" },
    h("li", null, h("del", null, "struck"), ": in the wording held, not in the quotation"),
    h("li", null, h("ins", null, "underlined"), ": in the quotation, not in the wording held"));
}

/**
 * @param {Match} match
 * @param {string} text
 * @param {string} overall The verdict on the quotation.
 * @param {boolean} leads
 */
function matched(match, text, overall, leads) {
  const { id, through, score, fidelity, quoted, redline, wordedBy, modality, isMarked, verdict } = match;
  const part = text.slice(...quoted);
  return h("article", null,
    h("h3", null, placeLink(id, cite(id)), through && [" to ", placeLink(through, cite(through))]),
    (leads || overall === "composite") && (overall === "paraphrase" ? h("p", { class: "official" }, match.official) : h("p", { class: "departs" }, inline(redline.pieces))),
    facts([
      ["Part of the quotation", verdict === "composite" && part.length < text.length && `“${part}”`],
      ["Here it is", verdict !== overall && name("verdict", verdict)],
      ["Words alike", percent(score)],
      ["Modality", modality.length > 0 && h("strong", null, modalities(modality))],
      ["Qualifiers", qualifiers(match)],
      ["Left out", verdict === "abridged" && (isMarked ? "openly: every gap is marked" : "without a mark")],
      ["Wording held", fidelity !== "verbatim" && `${name("fidelity", fidelity)}: it cannot prove a quotation wrong`],
      ["Worded so by", wordedBy && placeLink(wordedBy, cite(wordedBy))],
    ]));
}

/** @param {Match} match */
function qualifiers({ qualifiersLost }) {
  return qualifiersLost.length > 0 && h("ul", null, sorted(qualifiersLost).map(({ words, isMarked, isNear }) =>
    h("li", null, isNear ? h("strong", null, official(`“${words}”`)) : official(`“${words}”`),
      isMarked ? ": left out openly" : isNear ? ": lost" : ": further on in the sentence, after the quotation ends")));
}
