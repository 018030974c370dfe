// @ts-check
// Provisions and renderings: all that is held, and each by its address.

import * as gge from "../gge/browser.js";
import { h } from "../lib/dom.js";
import { linked, sentence } from "../lib/held.js";
import { href, placeHref, placeOf } from "../lib/route.js";
import { note } from "../lib/ui.js";
import { finder, index } from "./provision/index.js";
import { place } from "./provision/place.js";
import { rendering } from "./provision/rendering.js";

/**
 * @param {import("../lib/route.js").Route} route
 * @returns {import("../app.js").Shown}
 */
export function render(route) {
  if (!route.path) return index(route);
  let found;
  try {
    found = gge.resolve(written(route.path));
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return missing(route.path, String(error.code), error.message);
  }
  const { id, report } = found;
  const params = Object.fromEntries(route.params);
  const address = id === report ? href("provision", "", { ...params, report }) : placeHref(id, params);
  // What was written in another way gets its one address.
  if (location.hash !== address) history.replaceState(history.state, "", address);
  if (id === report) return index({ ...route, path: "", params: new URLSearchParams({ ...params, report }) });
  return id.includes("#") ? place(route, id) : rendering(route, id);
}

/**
 * A path of this page, or what somebody wrote in its place: `A/70/174/13(f)` is an address, `2015 13f` is read as it is.
 * @param {string} path
 */
function written(path) {
  return /^A\/(?:[A-Z.]+\/)*\d+\/\d+\*?\/[^/]+$/i.test(path) ? placeOf(path) : path;
}

/**
 * @param {string} path
 * @param {string} code
 * @param {string} message
 */
function missing(path, code, message) {
  return {
    title: code === "ambiguous" ? "More than one place" : code === "not-held" ? "Not in the record" : "No such place",
    content: [
      note("error", h("p", null, linked(sentence(message)))),
      finder(path),
      h("p", null, h("a", { href: href("provision") }, "All provisions"), " · ", h("a", { href: href("search", "", { q: path }) }, "Search for it")),
    ],
  };
}
