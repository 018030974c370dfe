// @ts-check
// Texts as they are compared: what is official, new, gone, moved, found.

import { h, joined } from "./dom.js";
import { cite } from "./held.js";
import { name } from "./names.js";
import { placeHref } from "./route.js";

/** @typedef {import("../gge/browser.js").Piece} Piece */
/** @typedef {import("../gge/browser.js").Span} Span */
/** @typedef {import("../gge/browser.js").Range} Range */

/**
 * Official wording, set apart from ours.
 * @param {string} text
 */
export function official(text) {
  return h("span", { class: "official" }, text);
}

/**
 * What a piece of a redline is, for those who see and those who hear it.
 * @param {Piece} piece
 */
function marked({ piece, text, moved }) {
  if (piece === "same") return new Text(text);
  const gone = piece === "gone" || piece === "moved-from";
  const kind = moved === null ? "" : "moved";
  const note = name("piece", piece) + (moved === null ? "" : ` (${moved + 1})`);
  const [, before = "", core = "", after = ""] = trimmed(text);
  const mark = h(gone ? "del" : "ins", { class: kind, title: note },
    h("span", { class: "unseen" }, `[${note}: `), core, h("span", { class: "unseen" }, "]"));
  return [before, mark, moved !== null && h("sup", { "aria-hidden": "true", class: "moved" }, String(moved + 1)), after];
}

/**
 * A redline in one text.
 * @param {Piece[]} pieces
 * @param {string} [style] What it is set as, if not official.
 */
export function inline(pieces, style = "official") {
  return h("span", { class: `${style} redline` }, pieces.map((piece, index) => {
    const before = pieces[index - 1];
    // What was removed and what stands in its place are kept apart.
    const close = before?.piece === "gone" && piece.piece === "new" && !/\s$/.test(before.text) && !/^\s/.test(piece.text);
    return [close && "\u2009", marked(piece)];
  }));
}

/**
 * A text with its new wording marked, and each reused part told where it first stood.
 * @param {Span[]} spans
 * @param {{ ranges?: Range[], style?: string }} [how] Parts of the text that were found; what it is set as, if not official.
 */
export function novel(spans, { ranges = [], style = "official" } = {}) {
  return h("span", { class: style }, spans.map(({ span, text, first, range: [start] }) => {
    const core = text.trimEnd();
    /** @type {Range[]} */
    const within = ranges.map(([from, to]) => [Math.max(from - start, 0), Math.min(to - start, core.length)]);
    const shown = found(core, within.filter(([from, to]) => from < to));
    const part = span === "new"
      ? h("ins", { class: "novel", title: "new wording" }, h("span", { class: "unseen" }, "[new: "), shown, h("span", { class: "unseen" }, "]"))
      : h("span", { class: "reused", "data-first": first, title: first ? `stood in ${cite(first)}` : null }, shown);
    return [part, text.slice(core.length)];
  }));
}

/**
 * A text with its case, quotation marks, dashes and spaces levelled; its length stays.
 * @param {string} text
 */
function level(text) {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[‐-―]/g, "-").replace(/\s/g, " ");
}

/**
 * Where a phrase stands in a text.
 * @param {string} text
 * @param {string} phrase
 * @returns {Range[]}
 */
export function matches(text, phrase) {
  const sought = level(phrase.trim()).replace(/ +/g, " ");
  const whole = level(text);
  /** @type {Range[]} */
  const ranges = [];
  if (!sought) return ranges;
  for (let at = whole.indexOf(sought); at >= 0; at = whole.indexOf(sought, at + sought.length)) ranges.push([at, at + sought.length]);
  return ranges;
}

/**
 * A text with parts of it marked, as they were found.
 * @param {string} text
 * @param {Range[]} ranges In order, apart from each other.
 */
export function found(text, ranges) {
  let at = 0;
  const parts = ranges.flatMap(([start, end]) => {
    const before = text.slice(at, start);
    at = end;
    return [before, h("mark", null, text.slice(start, end))];
  });
  return [...parts, text.slice(at)];
}

/**
 * A link to a provision, a sentence or a rendering.
 * @param {string} place
 * @param {string} [label]
 */
export function placeLink(place, label = place) {
  return h("a", { href: placeHref(place), class: "place" }, label);
}

/**
 * White space at the ends stays outside of marks, so that no line is drawn under it.
 * @param {string} text
 * @returns {readonly string[]} All, what stands before, the core, what stands after.
 */
export function trimmed(text) {
  return /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
}

/**
 * What became of modal expressions: `“should” → “must”`.
 * @param {{ from: string | null, to: string | null }[]} changes
 */
export function modalities(changes) {
  /** @param {string | null} token */
  const said = (token) => (token ? `“${name("modality", token)}”` : "none");
  return joined(changes.map(({ from, to }) => `${said(from)} → ${said(to)}`), "; ");
}

/**
 * Qualifiers with their sort.
 * @param {{ words: string, class: string }[]} list
 */
export function qualifiers(list) {
  return joined(list.map(({ words, class: sort }) => [`“${words}” `, h("span", { class: "quiet" }, `(${name("qualifier", sort)})`)]));
}
