// @ts-check
// How to cite a place.

import * as gge from "../../gge/browser.js";
import { h } from "../../lib/dom.js";
import { copy, download } from "../../lib/ui.js";

/** @param {string} place */
export function citing(place) {
  const { text, short, bibtex, csl } = gge.cite(place);
  const json = JSON.stringify([csl], null, 2);
  const file = place.replace(/[^\w]+/g, "-").replace(/-$/, "");
  return [
    form("In a list", text),
    form("Within a text", short),
    block("BibTeX", bibtex, `${file}.bib`, "application/x-bibtex"),
    block("CSL-JSON", json, `${file}.json`, "application/json"),
  ];
}

/**
 * @param {string} label
 * @param {string} text
 */
function form(label, text) {
  return h("div", { class: "form" }, h("p", null, h("span", { class: "quiet" }, `${label}: `), text), copy(`Copy`, text));
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
