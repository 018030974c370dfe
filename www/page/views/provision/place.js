// @ts-check
// A provision, or one sentence of it.

import * as gge from "../../gge/browser.js";
import { h, joined } from "../../lib/dom.js";
import { cited, fidelityTag, headed, label, provisions, reports, sourceTitle } from "../../lib/held.js";
import { name } from "../../lib/names.js";
import { href, placeHref } from "../../lib/route.js";
import { copy, facts, note } from "../../lib/ui.js";
import { placeLink } from "../../lib/wording.js";
import { lineage } from "./lineage.js";
import { beside, citing, disputes, drifted, leaf, taken } from "./parts.js";

/** @typedef {import("../../gge/browser.js").Provision} Provision */
/** @typedef {import("../../lib/dom.js").Child} Child */

/**
 * @param {import("../../lib/route.js").Route} route
 * @param {string} address
 * @returns {import("../../app.js").Shown}
 */
export function place(route, address) {
  const it = gge.provision(address);
  if (!it) throw Object.assign(new Error(`\`${address}\` is not in the record`), { code: "not-held" });
  const sentence = Number(address.split(":")[1] ?? 0);
  const all = provisions().filter(({ report }) => report === it.report);
  const at = all.findIndex(({ id }) => id === it.id);
  const citation = gge.cite(address);
  return {
    title: citation.short,
    content: leaf(route, [beside(all[at - 1], all[at + 1], label), h("p", { class: "over" }, it.kind && h("span", { class: "tag" }, name("kind", it.kind)), fidelityTag(it.id), " ", heading(it))], [
      ["text", "The text", text(it, sentence, all, citation)],
      ["about", "What it is", about(it)],
      ["lineage", "Where it comes from, and where it went", lineage(route, address)],
      ["renderings", "How others word it", drifted(address)],
      ["disputes", "Where sources disagree", disputes(address)],
      ["uptake", "Who took it up", taken(address)],
      ["cite", "How to cite it", citing(address)],
    ]),
  };
}

/**
 * @param {Provision} it
 * @param {number} sentence
 * @param {Provision[]} all
 * @param {import("../../gge/browser.js").Cited} citation
 */
function text(it, sentence, all, citation) {
  const { id, wording } = it;
  const above = all.find((other) => id.startsWith(`${other.id}(`) && isItem(other, it));
  const items = all.filter((other) => isItem(it, other));
  const words = wording?.sentences[sentence - 1] ?? it.text ?? "";
  const address = sentence ? `${id}:${sentence}` : id;
  return [
    above?.text && h("p", { class: "lead" }, placeLink(above.id, label(above)), " ", h("span", { class: "official" }, above.text)),
    wording ? h("blockquote", { class: "official" }, wording.sentences.map((it, index) => one(it, index, id, sentence, wording.sentences.length)))
      : note("caveat", "The record has no text of its own for this paragraph: it holds it through its items."),
    sentence > 0 && h("p", null, "What follows is about this sentence alone. ", h("a", { href: placeHref(id) }, "The whole paragraph")),
    items.length > 0 && h("ol", { class: "held" }, items.map((item) => h("li", null,
      h("a", { href: placeHref(item.id) }, label(item)), h("span", { class: "official" }, item.text)))),
    wording && h("div", { class: "buttons" },
      copy("Copy the text", words), copy("Copy the citation", citation.text), copy("Copy text and citation", `“${words}” (${citation.short})`),
      copy("Copy the link", location.href.replace(/#.*$/s, "") + placeHref(address))),
  ];
}

/**
 * @param {Provision} above
 * @param {Provision} item
 */
function isItem(above, item) {
  return item.id.startsWith(`${above.id}(`) && /^\([^()]+\)$/.test(item.id.slice(above.id.length));
}

/**
 * One sentence with its number, where there are several.
 * @param {string} text
 * @param {number} index
 * @param {string} id
 * @param {number} marked
 * @param {number} count
 */
function one(text, index, id, marked, count) {
  const number = index + 1;
  return [index > 0 && " ", h("span", { class: "sentence", "data-at": `s${number}` },
    count > 1 && h("a", { class: "verse", id: `s${number}`, href: placeHref(`${id}:${number}`), "aria-label": `Sentence ${number}`, "aria-current": number === marked && "true" }, number),
    number === marked ? h("mark", null, text) : text)];
}

/**
 * What stands above the text: the short title of a norm, else the heading that it stands under.
 * @param {Provision} it
 */
function heading({ particulars, report, section }) {
  return particulars && "norm" in particulars ? particulars.norm.title : headed(report, section);
}

/** @param {Provision} it */
function about(it) {
  const report = reports().find(({ symbol }) => symbol === it.report);
  const { wording, particulars } = it;
  return facts([
    ["Report", h("a", { href: href("provision", "", { report: it.report }) }, it.report), report && [", ", report.year, ", ", h("a", { href: href("groups", report.group) }, `Group of ${report.group}`), `, ${name("coverage", report.coverage)}`]],
    ["Section", headed(it.report, it.section)],
    ["Kind", it.kind ? KINDS[it.kind] : "none (of norm, international law, confidence-building measure)"],
    .../** @type {[string, ...Child[]][]} */ (particulars ? particular(particulars, it.id) : []),
    ["Themes", joined(it.themes.map((theme) => name("theme", theme)))],
    ["Cites", it.cites.length > 0 && h("ul", null, it.cites.map(({ instrument, words }) => h("li", null, cited(instrument, instrument), words !== instrument && quoted(words))))],
    ["Wording from", wording && [sourceTitle(wording.source), `, ${name("fidelity", wording.fidelity)}`,
      wording.fidelity !== "verbatim" && h("p", { class: "quiet" }, "Wording that is not held word for word cannot prove a quotation wrong.")]],
    ["Also printed in", wording && joined(wording.witnesses.map(sourceTitle))],
    ["Number from", it.numbering && [sourceTitle(it.numbering), h("p", { class: "quiet" }, "The source of the wording prints no number here.")]],
  ]);
}

/** @type {Record<import("../../gge/browser.js").Kind, string>} */
const KINDS = {
  norm: "norm of responsible State behaviour",
  law: "international law, as far as the Group spoke of it",
  cbm: "confidence-building measure",
};

/** @param {string} words */
function quoted(words) {
  return [": ", h("span", { class: "official" }, `“${words}”`)];
}

/**
 * What its kind says of it, each with the words that carry it.
 * @param {NonNullable<Provision["particulars"]>} particulars
 * @param {string} id
 * @returns {[string, ...Child[]][]}
 */
function particular(particulars, id) {
  /**
   * @param {string} list
   * @param {import("../../gge/browser.js").Annotated<string>[]} carried
   */
  const carriers = (list, carried) => carried.length > 0 && h("ul", null, carried.map(({ value, words, at }) =>
    h("li", null, name(list, value), quoted(words), at !== id && [" in ", placeLink(at)])));
  if ("norm" in particulars) {
    const { expects, topics } = particulars.norm;
    return [["Asks for", name("expectation", expects)], ["Topics", joined(topics.map((topic) => name("topic", topic)))]];
  }
  if ("law" in particulars) return [["Principles", carriers("principle", particulars.law.principles)]];
  const { measure, aims, levels } = particulars.cbm;
  return [["Measure", name("measure", measure)], ["Aims", carriers("aim", aims)], ["Levels", carriers("level", levels)]];
}
