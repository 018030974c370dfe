// @ts-check
// Searching: the reports, what others make of them, and what stands on the other pages.

import { announce, counted, h, level, note, part, sentence, site } from "./dom.js";
import { ask, Refused } from "./gge.js";
import { cite, found, linked, path } from "./words.js";

/** @typedef {import("../gge/gge.js").Hit} Hit */
/** @typedef {{ title: string, kind: string, text: string, path: string }} More */

/** How many results are shown at first. */
const FIRST = 40;
const FILTERS = /** @type {const} */ (["only", "report", "kind", "theme", "topic"]);
const [form, field, result] = [part("searcher", HTMLFormElement), part("q", HTMLInputElement), part("result", HTMLElement)];
const filters = FILTERS.map((name) => part(`by-${name}`, HTMLSelectElement));

/** What stands on the pages of Groups, persons, bodies, organs and conflicts. @type {Promise<More[]>} */
const more = fetch(`${site}search/more.json`).then((answer) => (answer.ok ? answer.json() : []), () => []);
let number = 0;

/**
 * The place that a query names, if it names one and nothing else.
 * @param {string} query
 */
async function exact(query) {
  try {
    return await ask("search", "resolve", query);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

function asked() {
  return Object.fromEntries(filters.map(({ name, value }) => [name, value || null]));
}

/** @param {boolean} isTyped Whether the reader is still at it: only what is handed over opens a place. */
async function run(isTyped) {
  const query = field.value.trim();
  const options = asked();
  const mine = ++number;
  const isAsked = query !== "" || Object.values(options).some(Boolean);
  const params = new URLSearchParams(Object.entries({ q: query, ...options }).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  history.replaceState(null, "", params.size > 0 ? `?${params}` : location.pathname);
  part("help", HTMLElement).hidden = isAsked;
  if (!isAsked) return result.replaceChildren();
  try {
    const place = query ? await exact(query) : null;
    if (mine !== number) return;
    if (place && !isTyped) return location.replace(site + path(place.id));
    /** @type {Hit[]} */
    let hits = [];
    let refused = "";
    try {
      hits = await ask("search", "search", query, options);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refused = error.message;
    }
    const elsewhere = matching(Object.values(options).some(Boolean) ? [] : await more, query);
    if (mine !== number) return;
    show(query, place, hits, elsewhere, refused);
  } catch (error) {
    if (mine === number) result.replaceChildren(note("error", sentence(error instanceof Error ? error.message : String(error))));
  }
}

/**
 * The entries of other pages that have all words of a query, and how many of them in their title: these come first.
 * @param {More[]} all
 * @param {string} query
 * @returns {{ others: More[], named: number }}
 */
function matching(all, query) {
  const words = level(query).split(/[\s"“”,;]+/).filter(Boolean);
  const has = (/** @type {string} */ text) => words.every((word) => level(text).includes(word));
  const found = words.length === 0 ? [] : all.filter(({ title, text }) => has(`${title} ${text}`));
  const named = found.filter(({ title }) => has(title));
  return { others: [...named, ...found.filter((it) => !named.includes(it))], named: named.length };
}

/**
 * @param {string} query
 * @param {{ id: string, citation: string | null } | null} place
 * @param {Hit[]} hits
 * @param {{ others: More[], named: number }} elsewhere
 * @param {string} refused Why the reports were not searched.
 */
function show(query, place, hits, { others, named }, refused) {
  const told = hits.length + others.length > 0 ? [hits.length > 0 && `${counted(hits.length, "result")} in the reports and what was made of them`, others.length > 0 && `${counted(others.length, "result")} on other pages`].filter(Boolean).join(", ") : refused || "No results";
  const list = h("ol", { class: "hits" }, hits.slice(0, FIRST).map(hit));
  const rest = hits.length > FIRST && h("button", { type: "button", onclick: () => {
    list.append(...hits.slice(FIRST).map(hit));
    if (rest) rest.remove();
    list.querySelectorAll("a")[FIRST]?.focus();
  } }, `Show all ${hits.length} results`);
  const pages = others.length > 0 && h("section", null, h("h2", null, "On other pages"), h("ul", { class: "others" }, others.slice(0, 12).map((it) => h("li", null, h("a", { href: site + it.path }, it.title), " ", h("span", { class: "tag" }, it.kind), it.text !== it.title && h("span", { class: "quiet" }, ` ${it.text.length > 160 ? `${it.text.slice(0, 160).replace(/\s\S*$/, "")} …` : it.text}`)))));
  result.replaceChildren(...[
    place && h("p", { class: "exact" }, h("a", { href: site + path(place.id) }, `Open ${place.citation ?? place.id}`), " ", h("span", { class: "quiet" }, "(Enter)")),
    h("p", null, sentence(told), hits.some(({ ranges }) => ranges.length > 0) && " What was asked for is marked, also where the texts have another word for it."),
    named > 0 && pages,
    refused && others.length === 0 && note("caveat", linked(sentence(refused))),
    hits.length > 0 && h("section", null, h("h2", null, "In the reports, and what was made of them"), list, rest),
    // A page that only mentions it is no answer before the words of the reports.
    named === 0 && pages,
    hits.length + others.length === 0 && !refused && nothing(query),
  ].filter((it) => it instanceof Node));
  announce(told);
}

/** @param {Hit} it */
function hit({ kind, id, citation, themes, text, pieces }) {
  const entry = kind === "uptake" && document.querySelector(`#index [data-id="${CSS.escape(id)}"]`)?.getAttribute("href");
  const what = { provisions: "paragraph of a report", renderings: `${citation}, as a source words it`, uptake: "what was done with the reports, in our words" }[kind];
  return h("li", null,
    h("h3", null, h("a", { href: entry || site + path(id) }, kind === "renderings" ? cite(id) : citation)),
    h("p", { class: "about" }, [what, themes.length > 0 && themes.map((theme) => document.querySelector(`#by-theme [value="${theme}"]`)?.textContent ?? theme).join(", ")].filter(Boolean).join(" · ")),
    text ? h("p", { class: kind === "provisions" ? "official" : null }, found(pieces)) : h("p", { class: "quiet" }, "in the record through its items"));
}

/** @param {string} query */
function nothing(query) {
  const isNarrowed = filters.some(({ value }) => value);
  return note("caveat", h("p", null, query ? `No page has all of “${query}”` : "No entry fits", isNarrowed && ", with these filters", "."),
    h("ul", null,
      isNarrowed && h("li", null, h("a", { href: `?${new URLSearchParams({ q: query })}` }, "Search without the filters")),
      /["-]/.test(query) && h("li", null, h("a", { href: `?${new URLSearchParams({ q: query.replace(/"|(^|\s)-\S+/g, " ").trim() })}` }, "Search without quotation marks and excluded words")),
      query.length > 40 && h("li", null, h("a", { href: `${site}check/#${new URLSearchParams({ check: query })}` }, "Check it as a quotation")),
      h("li", null, "Fewer words, or the beginning of one: vulnerab"),
      h("li", null, h("a", { href: "#index" }, "Everything there is"))));
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void run(false);
});
field.addEventListener("input", (event) => {
  if (!(event instanceof InputEvent && event.isComposing)) void run(true);
});
field.addEventListener("compositionend", () => run(true));
filters.forEach((filter) => filter.addEventListener("change", () => run(true)));

const params = new URLSearchParams(location.search);
field.value = params.get("q") ?? "";
for (const filter of filters) {
  const value = params.get(filter.name);
  if ([...filter.options].some((option) => option.value === value)) filter.value = value ?? "";
}
// Who comes back from a place to the search wants to see the list.
const navigation = performance.getEntriesByType("navigation")[0];
void run(navigation instanceof PerformanceNavigationTiming && navigation.type === "back_forward");
