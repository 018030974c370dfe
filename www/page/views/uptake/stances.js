// @ts-check
// What a body can do with a report: a sign for each stance, always with its words.

import * as gge from "../../gge/browser.js";
import { h } from "../../lib/dom.js";
import { name } from "../../lib/names.js";
import { options } from "../../lib/told.js";
import { select } from "../../lib/ui.js";

/** @typedef {import("../../lib/route.js").Route} Route */
/** @typedef {import("../../gge/browser.js").Stance} Stance */
/** @typedef {import("../../gge/browser.js").Evidence} Evidence */
/** @typedef {import("../../gge/browser.js").BodyKind} BodyKind */
/** @typedef {{ stance: Stance | null, basis: Evidence | null, kind: BodyKind | null }} Wanted */

/** @type {Record<string, [sign: string, meaning: string]>} */
const SIGNS = {
  endorses: ["✓", "says that it holds, or commits itself to it"],
  repeats: ["=", "uses its words or content without saying so, or as its own"],
  operationalizes: ["→", "carries it out"],
  extends: ["+", "adds one more commitment, or a reading of the law that says more"],
  proposes: ["◇", "suggests what no report has"],
  parallels: ["∥", "stands beside it, or came before it, on the same matter"],
  diverges: ["≠", "goes another way"],
  contests: ["×", "says that it is wrong, or rejects it"],
};

/**
 * The sign of a stance; in brackets where it is inferred.
 * @param {Stance} stance
 * @param {Evidence} basis
 * @param {number} [count]
 */
export function sign(stance, basis, count = 1) {
  const mark = SIGNS[stance]?.[0] ?? "?";
  const shown = [mark, count > 1 && h("small", null, String(count))];
  return h("span", { class: "sign", "aria-hidden": "true" }, basis === "inferred" ? ["(", shown, ")"] : shown);
}

/** What the signs mean. */
export function legend() {
  return h("ul", { class: "legend" },
    gge.vocabularies().stance.map((stance) => h("li", null, sign(stance, "stated"), h("b", null, ` ${name("stance", stance)}`), `: ${SIGNS[stance]?.[1] ?? ""}`)),
    h("li", null, sign("endorses", "inferred"), h("b", null, " in brackets"), `: ${name("evidence", "inferred")}`),
    h("li", null, sign("endorses", "stated", 2), h("b", null, " with a number"), ": in so many entries"));
}

/**
 * What the address asks for; what is no token asks for nothing.
 * @param {Route} route
 * @returns {Wanted}
 */
export function wanted({ params }) {
  const { stance, evidence, bodyKind } = gge.vocabularies();
  return {
    stance: stance.find((it) => it === params.get("stance")) ?? null,
    basis: evidence.find((it) => it === params.get("basis")) ?? null,
    kind: bodyKind.find((it) => it === params.get("kind")) ?? null,
  };
}

/**
 * @param {Wanted} wanted
 * @param {(params: import("../../lib/route.js").Params) => void} change
 */
export function selects({ stance, basis, kind }, change) {
  const { stance: stances, evidence, bodyKind } = gge.vocabularies();
  /**
   * @param {string} id
   * @param {string} label
   * @param {string} all
   * @param {string} list
   * @param {string[]} tokens
   * @param {string | null} chosen
   */
  const one = (id, label, all, list, tokens, chosen) =>
    select(id, label, options(list, tokens, all), chosen ?? "", (value) => change({ [id]: value }));
  return [
    one("stance", "Stance", "any", "stance", stances, stance),
    one("kind", "Kind of body", "any", "body", bodyKind, kind),
    one("basis", "How we know", "either way", "evidence", evidence, basis),
  ];
}

/** @type {Map<string, import("../../gge/browser.js").Body> | undefined} */
let known;

/**
 * A body by its id.
 * @param {string} id
 */
export function body(id) {
  known ??= new Map(gge.bodies().map((it) => [it.id, it]));
  return known.get(id);
}
