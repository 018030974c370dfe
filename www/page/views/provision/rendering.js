// @ts-check
// How a secondary source words a provision.

import { h, joined } from "../../lib/dom.js";
import { cited, drifts, provisions, renderings, sourceTitle } from "../../lib/held.js";
import { cite } from "../../lib/cite.js";
import { name } from "../../lib/names.js";
import { href, placeHref } from "../../lib/route.js";
import { copy, facts, note } from "../../lib/ui.js";
import { citing } from "./citing.js";
import { departure } from "./drift.js";
import { beside, disputes, leaf } from "./leaf.js";
import { lineage } from "./lineage.js";

/** @typedef {import("../../gge/browser.js").Rendering} Rendering */

/**
 * @param {import("../../lib/route.js").Route} route
 * @param {string} id
 * @returns {import("../../app.js").Shown}
 */
export function rendering(route, id) {
  const it = renderings().find((other) => other.id === id);
  if (!it) throw Object.assign(new Error(`\`${id}\` is not in the record`), { code: "unknown-rendering" });
  const drift = drifts().find((other) => other.id === id);
  return {
    title: cite(id),
    content: leaf(route, around(it), [
      ["text", "As this source words it", text(it)],
      ["about", "What it renders", about(it)],
      ["renderings", "Against the official wording", drift ? departure(drift) : compared(it)],
      ["lineage", "Where it comes from, and where it went", lineage(route, id)],
      ["disputes", "Where sources disagree", disputes(id)],
      ["cite", "How to cite it", citing(id)],
    ]),
  };
}

/** @param {Rendering} it */
function around(it) {
  const all = renderings().filter(({ source }) => source === it.source);
  const at = all.indexOf(it);
  return beside(all[at - 1], all[at + 1], ({ id }) => cite(id));
}

/** @param {Rendering} it */
function text({ source, lead, text, id }) {
  return [
    h("p", null, "The words of ", sourceTitle(source), ", not of the report."),
    lead && h("p", { class: "lead" }, lead),
    h("blockquote", { class: "theirs" }, text),
    h("div", { class: "buttons" }, copy("Copy the text", text), copy("Copy the link", location.href.replace(/#.*$/s, "") + placeHref(id))),
  ];
}

/** @param {Rendering} it */
function about({ source, report, theme, heading, renders, fidelity }) {
  return facts([
    ["Source", sourceTitle(source), ", ", h("a", { href: href("provision", "", { report, source }) }, "all of it on this report")],
    ["Report", h("a", { href: href("provision", "", { report }) }, report)],
    ["Theme", name("theme", theme)],
    ["Under", heading],
    ["Renders", renders.length > 0 ? joined(renders.map((at) => cited(at)), "; ") : "no paragraph that the record holds"],
    ["Fidelity", fidelity && name("fidelity", fidelity)],
  ]);
}

/** @param {Rendering} it */
function compared({ renders, fidelity, text }) {
  if (renders.length === 0) return note("caveat", "The official wording of what it renders is not in the record: it cannot be compared.");
  if (fidelity === null) return note("caveat", "There is no wording of its own to compare it with: the paragraph is held through its items.");
  const official = provisions().find(({ id }) => id === renders[0]);
  return note(fidelity === "verbatim" ? "good" : "caveat", fidelity === "verbatim" || official?.text === text ? "It says the same, word for word."
    : "It is compared with wording that is not held word for word itself: a departure would prove nothing.");
}
