// @ts-check
// The parts of the page of a place.

import * as gge from "../../gge/browser.js";
import { h, joined } from "../../lib/dom.js";
import { cite, linked, sourceTitle } from "../../lib/held.js";
import { counted, name, sentence } from "../../lib/names.js";
import { href, placeHref } from "../../lib/route.js";
import { dispute, heads, sourceList, when } from "../../lib/told.js";
import { copy, download, facts, note, section, table } from "../../lib/ui.js";
import { inline, modalities, placeLink, qualifiers } from "../../lib/wording.js";

/** @typedef {import("../../lib/dom.js").Child} Child */
/** @typedef {import("../../gge/browser.js").Drift} Drift */
/** @typedef {import("../../gge/browser.js").UptakeStep} UptakeStep */

/**
 * @param {import("../../lib/route.js").Route} route
 * @param {Child} around
 * @param {[at: string, heading: string, content: Child][]} parts Those without content are left out.
 */
export function leaf({ view, path, params }, around, parts) {
  const shown = parts.filter(([, , content]) => content);
  const others = Object.fromEntries(params);
  return h("div", { class: "leaf" },
    h("nav", { class: "contents", "aria-label": "On this page" },
      h("p", { "aria-hidden": "true" }, "On this page"),
      h("ul", null, shown.map(([at, heading]) => h("li", null, h("a", { id: `to-${at}`, href: href(view, path, { ...others, at }) }, heading))))),
    h("div", { class: "body" },
      around,
      shown.map(([at, heading, content]) => section(heading, [content], { at, class: `of-${at}` })),
      sourceList()));
}

/**
 * Links to what stands before and after it.
 * @template {{ id: string }} Place
 * @param {Place | undefined} before
 * @param {Place | undefined} after
 * @param {(place: Place) => string} label
 */
export function beside(before, after, label) {
  return h("nav", { class: "beside", "aria-label": "In order" },
    before && h("a", { rel: "prev", id: "before", href: placeHref(before.id) }, `← ${label(before)}`),
    after && h("a", { rel: "next", id: "after", href: placeHref(after.id) }, `${label(after)} →`));
}

/**
 * What sources disagree about, if they do.
 * @param {string} subject
 */
export function disputes(subject) {
  const conflicts = gge.conflicts(subject);
  return conflicts.length > 0 && conflicts.map((it) => dispute(it));
}

/** @param {string} address */
export function drifted(address) {
  const departures = gge.drift(address);
  const ids = departures.map(({ id }) => id);
  const faithful = gge.renderings({ of: address }).filter(({ id }) => !ids.includes(id));
  if (departures.length + faithful.length === 0) return null;
  return [
    departures.map((it) => h("article", null, h("h3", null, placeLink(it.id, cite(it.id))), departure(it))),
    faithful.length > 0 && [h("p", null, "No departure from the wording held, spelling and typography aside:"),
      h("ul", null, faithful.map(({ id, fidelity }) => h("li", null, placeLink(id, cite(id)), ", ", fidelity ? name("fidelity", fidelity) : "not compared")))],
  ];
}

/**
 * A redline from the official wording to a rendering, and what changes with it.
 * @param {Drift} it
 */
export function departure(it) {
  return [
    facts([
      ["Source", sourceTitle(it.source)],
      ["Departure", name("drift", it.kind), `: ${counted(it.wordsLost, "word")} left out, ${it.wordsAdded} added`],
      ["Modality", modalities(it.modalities)],
      ["Qualifiers lost", qualifiers(it.qualifiers.lost)],
      ["Qualifiers gained", qualifiers(it.qualifiers.gained)],
      ["Leaves out", it.leftOut.length > 0 && joined(it.leftOut.map((at) => placeLink(at, cite(at))))],
    ]),
    it.caveat && note("caveat", linked(sentence(it.caveat))),
    h("p", { class: "departs" }, inline(it.redline.pieces)),
  ];
}

/** @type {[import("../../gge/browser.js").MatchLevel, string, string][]} */
const REACHES = [
  ["names", "Names it", "take it up by name"],
  ["report", "Takes up its report", "take up the report that it stands in, as a whole"],
  ["theme", "Touches its theme", "touch a theme that it belongs to; some are older than the report"],
];

/** @param {string} address */
export function taken(address) {
  const { dated, undated } = gge.uptakeTimeline(address);
  const all = [...dated, ...undated];
  if (all.length === 0) return null;
  return REACHES.map(([reach, heading, words]) => {
    const steps = all.filter((it) => it.reach === reach);
    if (steps.length === 0) return reach === "names" && h("p", null, "Nothing in the record names it.");
    return h("details", { open: reach === "names" },
      h("summary", null, `${heading} (${steps.length})`),
      table(`Instruments that ${words}`,
        heads("Date", "By", "Instrument", "What it does with it"),
        steps.map(row)));
  });
}

/** @param {UptakeStep} step */
function row({ date, bodies, entry, stances }) {
  return h("tr", null,
    h("td", { class: "when" }, when(date)),
    h("td", null, joined(bodies.map(({ name }) => name))),
    h("td", null, h("a", { href: href("uptake", `entry/${entry.id}`) }, entry.instrument), entry.symbol && ` (${entry.symbol})`),
    h("td", null, joined(stances.map((stance) => name("stance", stance)))));
}

/** @param {string} place */
export function citing(place) {
  const { text, short, bibtex, csl } = gge.cite(place);
  const json = JSON.stringify([csl], null, 2);
  const file = place.replace(/[^\w]+/g, "-").replace(/-$/, "");
  return [
    form("In a list", text, "Copy for a list"),
    form("Within a text", short, "Copy for a text"),
    block("BibTeX", bibtex, `${file}.bib`, "application/x-bibtex"),
    block("CSL-JSON", json, `${file}.json`, "application/json"),
  ];
}

/**
 * @param {string} label
 * @param {string} text
 * @param {string} button
 */
function form(label, text, button) {
  return h("div", { class: "form" }, h("p", null, h("span", { class: "quiet" }, `${label}: `), text), copy(button, text));
}

/**
 * @param {string} label
 * @param {string} text
 * @param {string} file
 * @param {string} type
 */
function block(label, text, file, type) {
  return h("details", null, h("summary", null, label),
    h("pre", { tabindex: "0", "aria-label": label }, text),
    h("div", { class: "buttons" }, copy(`Copy the ${label}`, text), download(`Save the ${label}`, file, type, () => text)));
}
