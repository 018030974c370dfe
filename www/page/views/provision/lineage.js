// @ts-check
// Where a wording comes from and where it went: a picture, a table, and each step as a redline.

import * as gge from "../../gge/browser.js";
import { h, joined } from "../../lib/dom.js";
import { cite } from "../../lib/cite.js";
import { name } from "../../lib/names.js";
import { href } from "../../lib/route.js";
import { heads } from "../../lib/told.js";
import { caveats, facts, note, table } from "../../lib/ui.js";
import { column, inline, placeLink, sided } from "../../lib/wording.js";
import { picture } from "./picture.js";

/** @typedef {import("../../gge/browser.js").Step} Step */
/** @typedef {import("../../lib/route.js").Route} Route */

/**
 * @param {Route} route
 * @param {string} place
 */
export function lineage(route, place) {
  const { steps, caveats: told } = gge.lineage(place);
  if (steps.length === 0) return [note("empty", "It has no counterpart among the paragraphs held."), caveats(told)];
  const links = new Map(gge.links().map((link) => [key(link), link]));
  const to = (/** @type {number} */ number) => href(route.view, route.path, { at: `step-${number}` });
  return [
    picture(place, steps, to),
    h("ul", { class: "legend" }, h("li", null, "Solid line: one wording"), h("li", null, "Dashed line: one idea, in other words"), h("li", null, "Dashed box: as a secondary source words it")),
    h("details", null, h("summary", null, "The same as a table"), table("Steps from one report to the next",
      heads("Step", "From", "To", "Wording", "Relation", "Link"),
      steps.map((step, at) => h("tr", null, h("th", { scope: "row" }, h("a", { href: to(at + 1) }, at + 1)),
        h("td", null, places(step.from)), h("td", null, places(step.to)),
        h("td", null, name("act", step.act)), h("td", null, name("relation", step.relation)), h("td", null, name("link", step.link)))))),
    caveats(told),
    steps.map((step, at) => shown(step, at + 1, links.get(key(step))?.basis)),
  ];
}

/** @param {{ from: string[], to: string[] }} link */
function key({ from, to }) {
  return `${from}>${to}`;
}

/** @param {string[]} list */
function places(list) {
  return joined(list.map((place) => placeLink(place, cite(place))), "; ");
}

/**
 * @param {Step} step
 * @param {number} number
 * @param {string} [basis]
 */
function shown(step, number, basis) {
  const { from, to, link, relation, act, reason, redline } = step;
  return h("article", { "data-at": `step-${number}` },
    h("h3", null, `Step ${number}: ${name("act", act)}`),
    facts([
      ["From", places(from)],
      ["To", places(to)],
      ["Wording", name("relation", relation), ` (${[name("link", link), basis && name("basis", basis)].filter(Boolean).join(", ")})`],
      ["Reason", reason],
    ]),
    link === "wording" && isOfficial([...from, ...to]) ? h("p", null, inline(redline.pieces))
      : h("div", { class: "sides" }, side(step, "earlier"), side(step, "later")));
}

/**
 * One side of a step: in its own type, with marks only where enough words stay that they tell something.
 * @param {Step} step
 * @param {"earlier" | "later"} which
 */
function side({ from, to, redline: { changes, ofEarlier, ofLater } }, which) {
  const [label, list] = which === "earlier" ? ["Earlier", from] : ["Later", to];
  const pieces = sided(changes, which);
  const marked = Math.max(ofEarlier, ofLater) < 0.35 ? pieces.map((it) => ({ ...it, piece: /** @type {const} */ ("same") })) : pieces;
  return h("div", null, h("p", { class: "quiet" }, label), h("p", null, column(marked, which, isOfficial(list) ? "official" : "theirs")));
}

/** @param {string[]} places */
function isOfficial(places) {
  return places.every((place) => place.includes("#"));
}
