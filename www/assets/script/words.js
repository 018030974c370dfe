// @ts-check
// Places and texts as they are shown.

import { h, site } from "./dom.js";

/** @typedef {import("./dom.js").Child} Child */
/** @typedef {import("../gge/gge.js").Piece} Piece */

/**
 * The path of the page of a report, a provision, a sentence or a rendering: `A/70/174/13/f/`, `A/68/98/23/#s3`.
 * @param {string} place
 */
export function path(place) {
  const rendering = /^([a-z][\w-]*)\/(.+)$/.exec(place);
  if (rendering) return `sources/${rendering[1]}/#${rendering[2]?.replaceAll("/", "-")}`;
  const [, address = place, number] = /^(.*#.*):(\d+)$/.exec(place) ?? [];
  return `${address.replace(/[#(]/g, "/").replaceAll(")", "")}/${number ? `#s${number}` : ""}`;
}

/**
 * The citation of a place: `A/70/174, para. 13 (f)`. A rendering is named by its source and what follows.
 * @param {string} place
 */
export function cite(place) {
  const [, symbol, within, items = "", number] = /^(.+)#([^(:]+)((?:\([^)]*\))*)(?::(\d+))?$/.exec(place) ?? [];
  if (!symbol || !within) return place.replaceAll("/", ", ").replaceAll("-", " ");
  const parts = within.split("/").map((part) => (/^\d/.test(part) ? `para. ${part}` : part.replaceAll("-", " ")));
  const labels = [...items.matchAll(/\(([^)]*)\)/g)].map(([, label = ""]) => label);
  if (!/\d/.test(within) && /^\d+$/.test(labels[0] ?? "")) parts.push(`para. ${labels.shift()}`);
  return `${[symbol, ...parts].join(", ")}${labels.map((label) => ` (${label})`).join("")}${number ? `, sentence ${number}` : ""}`;
}

/**
 * A link to a place by its citation.
 * @param {string} place
 * @param {string} [label]
 */
export function link(place, label = cite(place)) {
  return h("a", { class: "place", href: site + path(place) }, label);
}

/**
 * A message of the library, with links to the addresses that it names.
 * @param {string} message
 * @returns {Child[]}
 */
export function linked(message) {
  return message.split(/`([^`]+)`|(\bA\/\d+\/\d+#[\w()/]*[\w)](?::\d+)?)/).map((part, at) => {
    if (part === undefined || at % 3 === 0) return part;
    return /^A\/\d+\/\d+#/.test(part) ? link(part) : at % 3 === 1 ? h("code", null, part) : part;
  });
}

/**
 * A redline in one text: what is gone is struck, what is new is underlined, as track changes do.
 * @param {Piece[]} pieces
 * @param {boolean} [official] Whether it is the reports' wording.
 */
export function redline(pieces, official = true) {
  return h("span", { class: official ? "official redline" : "redline" }, pieces.map((piece, at) => {
    const before = pieces[at - 1];
    // What was removed and what stands in its place are kept apart.
    const close = before?.piece === "gone" && piece.piece === "new" && !/\s$/.test(before.text) && !/^\s/.test(piece.text);
    return [close && "\u2009", marked(piece)];
  }));
}

/** @type {Record<Piece["piece"], string>} */
const SAID = { same: "", gone: "removed", new: "added", "moved-from": "moved from here", "moved-to": "moved to here" };

/**
 * @param {Piece} piece
 * @returns {Child}
 */
function marked({ piece, text, moved }) {
  if (piece === "same") return text;
  const [, before = "", core = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const tag = piece === "gone" || piece === "moved-from" ? "del" : "ins";
  const number = moved === null ? null : h("sup", { class: "moved", "aria-hidden": "true" }, moved + 1);
  return [before, h(tag, { class: number && "moved" }, h("span", { class: "unseen" }, `[${SAID[piece]}: `), core, h("span", { class: "unseen" }, "]")), number, after];
}

/**
 * The same, the other way round: what must be changed in the later text to have the earlier one. What goes stands before
 * what comes.
 * @param {Piece[]} pieces
 * @returns {Piece[]}
 */
export function corrections(pieces) {
  /** @type {Record<Piece["piece"], Piece["piece"]>} */
  const turned = { same: "same", gone: "new", new: "gone", "moved-from": "moved-to", "moved-to": "moved-from" };
  const all = pieces.map((it) => ({ ...it, piece: turned[it.piece] }));
  for (let at = 1; at < all.length; at++) {
    const [before, here] = [all[at - 1], all[at]];
    if (before?.piece === "new" && here?.piece === "gone") [all[at - 1], all[at]] = [here, before];
  }
  return all;
}

/**
 * A text with parts of it marked, as they were found.
 * @param {{ text: string, isMarked: boolean }[]} pieces
 * @returns {Child[]}
 */
export function found(pieces) {
  return pieces.map(({ text, isMarked }) => (isMarked ? h("mark", null, text) : text));
}

/**
 * What a token is called: the tables of the page say it.
 * @param {string} token
 */
export function name(token) {
  return document.querySelector(`[data-token="${CSS.escape(token)}"]`)?.textContent ?? token.replaceAll("-", " ");
}
