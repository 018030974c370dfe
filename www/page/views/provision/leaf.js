// @ts-check
// The page of one place: what stands before and after it, its sections, and the list of them.

import * as gge from "../../gge/browser.js";
import { h } from "../../lib/dom.js";
import { href, placeHref } from "../../lib/route.js";
import { dispute } from "../../lib/told.js";
import { section } from "../../lib/ui.js";

/** @typedef {import("../../lib/dom.js").Child} Child */

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
      shown.map(([at, heading, content]) => section(heading, [content], { at, class: `of-${at}` }))));
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
