// @ts-check
// How a secondary source words a provision.

import * as gge from "../../gge/browser.js";
import { h, joined } from "../../lib/dom.js";
import { cited, drifts, renderings, sourceTitle } from "../../lib/held.js";
import { cite } from "../../lib/cite.js";
import { name } from "../../lib/names.js";
import { href, placeHref } from "../../lib/route.js";
import { copy, facts, note } from "../../lib/ui.js";
import { inline } from "../../lib/wording.js";
import { lineage } from "./lineage.js";
import { beside, citing, departure, disputes, leaf } from "./parts.js";

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

/**
 * Where it does not depart, or where there is nothing to prove a departure by.
 * @param {Rendering} it
 */
function compared({ renders, text, source }) {
  if (renders.length === 0) return note("caveat", "The official wording of what it renders is not in the record: it cannot be compared.");
  const wordings = renders.map((address) => gge.provision(address)?.wording);
  const official = renders.map((address, at) => {
    const sentence = Number(address.split(":")[1] ?? 0);
    return sentence ? wordings[at]?.sentences[sentence - 1] : wordings[at]?.sentences.join(" ");
  }).filter(Boolean).join(" ");
  if (!official) return note("caveat", "The record holds that paragraph only through its items: there is no wording to compare it with.");
  if (wordings.some((it) => it?.source === source)) return note("caveat", "The record has its wording of that paragraph from here: it can prove nothing about itself.");
  const { pieces } = gge.redline(official, text);
  return [
    pieces.every(({ piece }) => piece === "same") ? note("good", "The same words, spelling and typography aside.") : h("p", { class: "departs" }, inline(pieces)),
    wordings.some((it) => it?.fidelity !== "verbatim") && note("caveat", "The wording held of that paragraph is not word for word itself: a departure from it proves nothing."),
  ];
}
