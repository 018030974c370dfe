// @ts-check
// Where a wording comes from and where it went: a picture, a table, and each step as a redline.

import * as gge from "../../gge/browser.js";
import { h, joined } from "../../lib/dom.js";
import { cite } from "../../lib/held.js";
import { curly, name, sentence } from "../../lib/names.js";
import { href } from "../../lib/route.js";
import { isLittle, sides, styleOf } from "../../lib/sides.js";
import { heads } from "../../lib/told.js";
import { caveats, facts, note, table } from "../../lib/ui.js";
import { inline, placeLink } from "../../lib/wording.js";
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
    h("ul", { class: "legend" }, h("li", null, "Solid line: shared wording"), h("li", null, "Dashed line: shared idea, in other words"), h("li", null, "Dashed box: as a secondary source words it"),
      steps.some(({ redline }) => isLittle(redline)) && h("li", null, h("span", { class: "kept" }, "kept"), ", where two texts have little in common")),
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
      ["Wording", `${name("relation", relation)}; shared ${name("link", link)}`, basis && `, ${name("basis", basis)}`],
      ["Reason", sentence(curly(reason))],
    ]),
    link === "wording" && !isLittle(redline) && styleOf([...from, ...to]) === "official" ? h("p", null, inline(redline.pieces))
      : h("div", { class: "sides" }, sides(step)));
}
