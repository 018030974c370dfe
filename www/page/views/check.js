// @ts-check
// Checks a quotation or a whole text against the wording held.

import { h } from "../lib/dom.js";
import { linked } from "../lib/held.js";
import { sentence } from "../lib/names.js";
import { go, href } from "../lib/route.js";
import { announce, choice, controls, note, select } from "../lib/ui.js";
import { document as scanned } from "./check/document.js";
import { quotation } from "./check/quotation.js";
import { bare, examples, FORMATS, kindOf } from "./check/words.js";

/** @typedef {import("../lib/route.js").Route} Route */
/** @typedef {import("../lib/route.js").Params} Params */
/** @typedef {import("../gge/browser.js").Format} Format */
/** @typedef {"quotation" | "document"} Kind */

/** The longest text that stands in the address, and the longest that is checked before the page is shown. */
const IN_ADDRESS = 2000;
const AT_ONCE = 20_000;

const formats = /** @type {Format[]} */ (Object.keys(FORMATS));

/** What was typed and not checked yet, and the text too long for an address. */
let draft = { text: "", of: "" };
let kept = "";
let isFresh = false;

/**
 * @param {Route} route
 * @returns {import("../app.js").Shown}
 */
export function render(route) {
  const { params } = route;
  const text = params.get("kept") ? kept : (params.get("q") ?? "");
  const cited = params.get("cited") ?? "";
  const asked = params.get("as") ?? "";
  const format = formats.find((it) => it === params.get("format")) ?? "plain";
  if (draft.of !== text) draft = { text, of: text };
  const kind = asked === "quotation" || asked === "document" ? asked : kindOf(text, cited);
  return {
    title: "Check a quotation or a text",
    content: [
      h("p", null, "Paste what somebody quotes from the reports, or a whole text that cites them: is it the wording of the reports, and does it stand where it is cited?"),
      form({ cited, asked, format, kind }),
      text.trim() ? result(route, text, cited, kind, format, asked === "")
        : [params.get("kept") && note("caveat", "The text was too long for a link and is gone: paste it again."), examples()],
    ],
  };
}

/**
 * @param {{ cited: string, asked: string, format: string, kind: Kind }} now
 */
function form({ cited, asked, format, kind }) {
  const field = h("textarea", { id: "text", rows: 6, spellcheck: "false", autocomplete: "off", value: draft.text, "aria-describedby": "privacy",
    oninput: () => (draft.text = field.value) });
  const source = h("input", { id: "cited", type: "text", value: cited, placeholder: "A/70/174, para. 13 (f)", autocomplete: "off", spellcheck: "false" });
  const chosen = { as: asked, format };
  const run = () => check(field.value, { cited: source.value.trim(), ...chosen });
  const box = controls(
    h("div", { class: "field whole" }, h("label", { for: "text" }, "Quotation or text"), field),
    h("div", { class: "field" }, h("label", { for: "cited" }, "Cited as (optional, for a quotation)"), source),
    choice("as", "Read it as", [["", "what it looks like"], ["quotation", "a quotation"], ["document", "a whole text"]], asked, (value) => (chosen.as = value)),
    kind === "document" && select("format", "Format", Object.entries(FORMATS), format, (value) => (chosen.format = value)),
    h("div", { class: "buttons" },
      h("button", { type: "submit", id: "run", class: "main", "aria-keyshortcuts": "Control+Enter" }, "Check"),
      draft.text && h("button", { type: "button", id: "clear", onclick: () => check("", {}) }, "Clear")),
    h("p", { id: "privacy", class: "quiet whole" }, "Checked on your device: nothing is sent to anyone. A short text becomes part of this page’s address, so that you can share the link. ",
      h("kbd", null, "Ctrl"), " + ", h("kbd", null, "Enter"), " checks."));
  box.classList.add("check");
  box.addEventListener("submit", run);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run();
  });
  return box;
}

/**
 * Goes to the address of what is to be checked.
 * @param {string} text
 * @param {Params} params
 */
function check(text, { cited, as, format }) {
  const isLong = text.length > IN_ADDRESS;
  if (isLong) kept = text;
  draft = { text, of: text };
  isFresh = text.trim() !== "";
  go(href("check", "", { ...(isLong ? { kept: true } : { q: text }), cited, as, format: format !== "plain" && format }));
}

/**
 * Tells what came out, where somebody has just asked for it, and brings it into sight.
 * @param {HTMLElement} place
 */
function tell(place) {
  if (!isFresh) return;
  isFresh = false;
  announce(place.querySelector("h2, .note")?.textContent ?? "Checked");
  if (place.getBoundingClientRect().top > innerHeight * 0.7) place.scrollIntoView();
}

/**
 * The result; of a long text it comes a frame later, so that the page can say that it is at work.
 * @param {Route} route
 * @param {string} text
 * @param {string} cited
 * @param {Kind} kind
 * @param {Format} format
 * @param {boolean} decided Whether the page decided what it is.
 */
function result(route, text, cited, kind, format, decided) {
  const read = decided && h("p", { class: "quiet" }, kind === "document" ? "Read as a whole text, because of its length, or of the quotation marks or citations in it. Not so? Choose “a quotation” above."
    : "Read as one quotation. Not so? Choose “a whole text” above.");
  const make = () => {
    try {
      return kind === "document" ? scanned(route, text, format) : quotation(bare(text), cited);
    } catch (error) {
      if (!(error instanceof Error && "code" in error)) throw error;
      return note("error", linked(sentence(error.message)));
    }
  };
  const long = text.length > IN_ADDRESS && h("p", { class: "quiet" }, "The text is too long for a link: it is held here until you leave the page.");
  const place = h("div", { id: "result" });
  if (text.length <= AT_ONCE) place.append(h("div", null, make()));
  else place.append(note("empty", "Checking …"));
  requestAnimationFrame(() => setTimeout(() => {
    if (!place.isConnected) return;
    if (text.length > AT_ONCE) place.replaceChildren(h("div", null, make()));
    tell(place);
  }));
  return [read, long, place];
}
