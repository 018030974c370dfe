// @ts-check
// Searching: provisions, what sources make of them, uptake.

import * as gge from "../gge/browser.js";
import { h, joined } from "../lib/dom.js";
import { cite, fidelityTag, held, heldHref, linked, provisions, renderings, reports } from "../lib/held.js";
import { counted, dated, name, sentence } from "../lib/names.js";
import { changed, go, href, placeHref } from "../lib/route.js";
import { options as choices } from "../lib/told.js";
import { announce, choice, controls, note, section, select } from "../lib/ui.js";
import { found } from "../lib/wording.js";

/** @typedef {import("../lib/route.js").Route} Route */
/** @typedef {import("../gge/browser.js").Hit} Hit */

const EXAMPLES = ["28c self-defence", "hospital attack CERT", "who must not use proxies", "A/70/174, para. 13 (f)", "\"in a manner consistent with\"", "vulnerab kind:norm", "2015 norm f"];
const FIRST = 40;

/**
 * @param {Route} route
 * @returns {import("../app.js").Shown}
 */
export function render(route) {
  const query = route.params.get("q")?.trim() ?? "";
  const asked = options(route);
  const asks = query !== "" || Object.values(asked).some(Boolean);
  return { title: "Search", content: [filters(route, asked), asks ? results(route, query, asked) : help()] };
}

/** @typedef {ReturnType<typeof options>} Asked */

/**
 * What the address asks for; what is no token asks for nothing.
 * @param {Route} route
 */
function options({ params }) {
  const { itemKind, kind, theme, topic } = gge.vocabularies();
  const report = reports().find(({ symbol, year }) => [symbol, String(year)].includes(params.get("report") ?? ""));
  return {
    only: itemKind.find((it) => it === params.get("only")) ?? null,
    report: report?.symbol ?? null,
    kind: kind.find((it) => it === params.get("kind")) ?? null,
    theme: theme.find((it) => it === params.get("theme")) ?? null,
    topic: topic.find((it) => it === params.get("topic")) ?? null,
  };
}

/**
 * @param {Route} route
 * @param {Asked} asked
 */
function filters(route, asked) {
  const { itemKind, kind, theme, topic } = gge.vocabularies();
  /**
   * @param {string} id
   * @param {string} label
   * @param {string[]} tokens
   * @param {string | null} chosen
   */
  const one = (id, label, tokens, chosen) => select(`by-${id}`, label, choices(id, tokens, "any"),
    chosen ?? "", (value) => go(changed(route, { [id]: value, all: null }), { replace: true }));
  return controls(
    choice("only", "In", choices("only", itemKind, "everything"), asked.only ?? "", (value) => go(changed(route, { only: value, all: null }), { replace: true })),
    one("report", "Report", reports().filter(({ coverage }) => coverage !== "none").map(({ symbol }) => symbol), asked.report),
    one("kind", "Kind", kind, asked.kind), one("theme", "Theme", theme, asked.theme), one("topic", "Topic of a norm", topic, asked.topic));
}

/**
 * @param {Route} route
 * @param {string} query
 * @param {Asked} asked
 */
function results(route, query, asked) {
  /** @type {Hit[]} */
  let hits;
  try {
    hits = gge.search(query, asked);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    announce(error.message);
    // Not as an alert: what is half typed is no mistake.
    return [note("caveat", linked(sentence(error.message))), help()];
  }
  const told = counted(hits.length, "result");
  announce(told);
  if (hits.length === 0) return nothing(query, asked);
  const shown = route.params.has("all") ? hits : hits.slice(0, FIRST);
  return [
    exact(query),
    h("p", { class: "count" }, told, shown.length < hits.length && `, of which the first ${shown.length} are shown`,
      shown.some(({ ranges }) => ranges.length > 0) && ". What was asked for is marked, also where the texts have another word for it."),
    h("ol", { class: "hits" }, shown.map(hit)),
    shown.length < hits.length && h("p", null, h("a", { href: changed(route, { all: true }) }, `Show all ${hits.length} results`)),
  ];
}

/**
 * Where the query is an address and nothing else: what Enter opens.
 * @param {string} query
 */
function exact(query) {
  const found = held(query);
  return found && h("p", { class: "exact" }, h("a", { href: heldHref(found.id), "data-exact": true }, `Open ${found.citation ?? found.id}`), " ", h("span", { class: "quiet" }, "(Enter)"));
}

/** @param {Hit} it */
function hit(it) {
  const { kind, id, citation, themes, text, ranges } = it;
  const provision = kind === "provisions" ? gge.provision(id) : null;
  const address = kind === "uptake" ? href("uptake", `entry/${id}`) : placeHref(id);
  const title = kind === "renderings" ? cite(id) : citation.replace(/\(([\d-]+)\)$/, (_, date) => `(${dated(date)})`);
  const about = [
    name("hit", kind) + (kind === "renderings" ? ` of ${citation}` : provision?.kind ? `, ${name("kind", provision.kind)}` : ""),
    themes.length > 0 && `under ${themes.map((theme) => name("theme", theme)).join(", ")}`,
  ];
  return h("li", null,
    h("h2", null, h("a", { href: address }, title)),
    h("p", { class: "about" }, joined(about.filter(Boolean), " · "), fidelityTag(id)),
    text ? h("p", { class: provision ? "official" : null }, found(text, ranges)) : h("p", { class: "quiet" }, "held only through its items"));
}

/**
 * @param {string} query
 * @param {Asked} asked
 */
function nothing(query, asked) {
  const narrowed = Object.values(asked).some(Boolean);
  return [
    note("empty", h("p", null, "Nothing in the record has ", query ? `“${query}”` : "all of this", narrowed && ", with these filters", "."),
      h("ul", null,
        narrowed && h("li", null, h("a", { href: href("search", "", { q: query }) }, "Search without the filters")),
        /["-]/.test(query) && h("li", null, h("a", { href: href("search", "", { q: query.replace(/"|(^|\s)-\S+/g, " ").trim() }) }, "Search without quotation marks and excluded words")),
        query.length > 40 && h("li", null, h("a", { href: href("check", "", { q: query }) }, "Check it as a quotation")),
        h("li", null, "Fewer words, or the beginning of one: ", h("a", { href: href("search", "", { q: "vulnerab" }) }, "vulnerab")))),
    help(),
  ];
}

function help() {
  const all = [counted(provisions().length, "provision"), `${counted(renderings().length, "rendering")} by other sources`, counted(gge.uptake().length, "entry of uptake", "entries of uptake")];
  return section("What can be searched", [
    h("p", null, `${all.join(", ")}. Write words, a citation in any form, or both. Words count in all their forms, the last one as a beginning too; official wording comes first.`),
    h("ul", { class: "tries" }, EXAMPLES.map((q) => h("li", null, h("a", { href: href("search", "", { q }) }, q)))),
    h("p", null, h("code", null, "\"…\""), " finds words that stand so, ", h("code", null, "-word"), " leaves out what has the word, ", h("code", null, "kind:norm"), ", ",
      h("code", null, "report:2015"), ", ", h("code", null, "theme:law"), " and ", h("code", null, "only:provisions"), " filter as the lists above do."),
  ]);
}
