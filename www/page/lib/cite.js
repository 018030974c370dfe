// @ts-check
// How places are cited.

import * as gge from "../gge/browser.js";
import { name } from "./names.js";

/** @type {Map<string, string>} */
const known = new Map();

/**
 * The citation of a provision or a sentence; a rendering is named by its source and what follows.
 * @param {string} place
 */
export function cite(place) {
  let citation = known.get(place);
  if (citation === undefined) {
    citation = place.includes("#") ? (gge.resolve(place).citation ?? place) : rendering(place);
    known.set(place, citation);
  }
  return citation;
}

/**
 * The citations of some places, each document named once.
 * @param {string[]} places
 * @param {string} [named] A document that need not be named.
 */
export function cites(places, named = "") {
  let last = named;
  return places.map((place) => {
    const document = place.split("#")[0] ?? "";
    const citation = cite(place);
    const shown = document === last ? citation.replace(`${document}, `, "") : citation;
    last = document;
    return shown;
  });
}

/** @param {string} place `hague-table/2013/threats/3` */
function rendering(place) {
  const [source = "", ...rest] = place.split("/");
  return [name("source", source), ...rest.map((part) => name("theme", part))].join(", ");
}
