// @ts-check
// What to try: right and wrong quotations, made of the wording held.

import * as gge from "../../gge/browser.js";
import { h } from "../../lib/dom.js";
import { href } from "../../lib/route.js";
import { section } from "../../lib/ui.js";

export function examples() {
  const text = (/** @type {string} */ address) => gge.provision(address)?.text?.replace(/[;.]$/, "") ?? "";
  const [territory, infrastructure, teams] = [text("A/70/174#13(c)"), text("A/70/174#13(f)"), text("A/70/174#13(k)")];
  const [start = ""] = infrastructure.split(" or otherwise");
  const abridged = start.replace("knowingly ", "").replace("contrary to its obligations under international law ", "");
  const [, end = ""] = /(conduct or knowingly .*? teams)/.exec(teams) ?? [];
  /** @type {[string, Record<string, string>][]} */
  const list = [
    ["A right one, rightly cited", { q: start, cited: "A/70/174, para. 13 (f)" }],
    ["Abridged: the qualifiers are gone, and the citation is wrong", { q: abridged, cited: "A/70/174, para. 13 (e)" }],
    ["Abridged openly, with an ellipsis", { q: start.replace(/contrary to .*? law/, "…"), cited: "A/70/174, para. 13 (f)" }],
    ["Made of two norms", { q: `${territory} and should not ${end}` }],
    ["“Must” for “should”", { q: territory.replace("should", "must") }],
    ["A paragraph that quotes and cites", { q: `The Group agreed that “${territory.replace("should", "must")}” (A/70/174, para. 13 (c)). It also said that “${text("A/68/98#20")}” (A/68/98, para. 20); see further A/70/174, para. 13 (l), and A/RES/70/174, para. 28.` }],
  ];
  return section("Try one", [h("ul", { class: "examples" }, list.map(([label, params]) => h("li", null, h("a", { href: href("check", "", params) }, label), h("q", null, params.q))))]);
}
