// @ts-check
// A text of one's own beside a report.

import { announce, counted, h, note, part, sentence } from "./dom.js";
import { files } from "./file.js";
import { ask, end, Refused } from "./gge.js";
import { link, linked, redline } from "./words.js";

/** @typedef {import("../gge/gge.js").OwnComparison} OwnComparison */
/** @typedef {OwnComparison["alignments"][number]} Alignment */

const [form, field, report, result] = [part("beside", HTMLFormElement), part("own-text", HTMLTextAreaElement), part("own-report", HTMLSelectElement), part("own-result", HTMLElement)];
let number = 0;

async function run() {
  const mine = ++number;
  if (!field.value.trim()) return result.replaceChildren();
  result.replaceChildren(note("caveat", "Comparing …"));
  announce("Comparing");
  /** @type {Node[]} */
  let content;
  try {
    content = shown(await ask("search", "compareOwn", report.value, field.value, new Date().toISOString().slice(0, 10)));
  } catch (error) {
    content = [note(error instanceof Refused ? "caveat" : "error", linked(sentence(error instanceof Error ? error.message : String(error))))];
  }
  if (mine !== number) return;
  if (field.value.length > 200_000) end("search");
  result.replaceChildren(...content);
  announce(result.querySelector("h3, .note")?.textContent ?? "Compared");
}

/** @param {OwnComparison} comparison */
function shown({ alignments, new: fresh, notCarried, own: { paragraphs, doubts }, from }) {
  const texts = new Map(paragraphs.map((it) => [it.id, it]));
  /** @type {Map<string, Alignment[]>} */
  const groups = new Map();
  for (const it of alignments.toSorted((a, b) => b.score - a.score)) groups.set(it.to[0] ?? "", [...(groups.get(it.to[0] ?? "") ?? []), it]);
  const order = paragraphs.flatMap(({ id }) => groups.get(id) ?? []);
  const first = order.filter((it) => groups.get(it.to[0] ?? "")?.[0] === it);
  const exact = first.filter(isSame).length;
  return [
    h("h3", null, first.length === 0 ? "It takes up no wording of this report" : `${counted(first.length, "paragraph")} of your text ${first.length === 1 ? "has" : "have"} wording of ${from}, ${exact || "none"} word for word`),
    doubts.length > 0 && h("details", null, h("summary", null, `How the text was read: ${counted(doubts.length, "doubt")}`), h("ul", null, doubts.slice(0, 20).map((it) => h("li", null, sentence(it))))),
    first.length > 0 && h("ul", { class: "legend" }, h("li", null, h("del", null, "struck"), `: only in ${from}`), h("li", null, h("ins", null, "underlined"), ": only in your text")),
    first.map((it) => h("article", null, pair(it), others(groups.get(it.to[0] ?? "")?.slice(1) ?? []))),
    listed(`Only in your text (${fresh.length})`, fresh.map((id) => h("li", null, named(id), " ", texts.get(id)?.text ?? ""))),
    listed(`Not taken up (${notCarried.length})`, notCarried.map((id) => h("li", null, link(id)))),
  ].flat().filter((it) => it instanceof Node);
}

/** @param {Alignment} it */
function isSame({ redline: { pieces } }) {
  return pieces.every(({ piece, text }) => piece === "same" || !/[\p{L}\p{N}]/u.test(text));
}

/** @param {string} id The place in the reader's text: what stands behind `#`. */
function named(id) {
  return h("b", null, `para. ${id.split("#")[1]?.replace(/(?=\()/, " ") ?? ""}`);
}

/** @param {Alignment} it */
function pair({ from, to, redline: { pieces, ofEarlier, ofLater } }) {
  const isLittle = ofEarlier + ofLater === 0 || 2 * ofEarlier * ofLater < 0.35 * (ofEarlier + ofLater);
  const side = (/** @type {string[]} */ kinds) => h("p", { class: "words" }, redline(pieces.filter(({ piece }) => kinds.includes(piece))));
  return [
    h("h4", null, from.map((id, at) => [at > 0 && "; ", link(id)]), " → your ", to.map((id, at) => [at > 0 && ", ", named(id)])),
    isLittle ? h("div", { class: "sides" }, side(["same", "gone", "moved-from"]), side(["same", "new", "moved-to"]))
      : h("p", { class: "words" }, redline(pieces)),
  ];
}

/** @param {Alignment[]} rest */
function others(rest) {
  return rest.length > 0 && h("details", null, h("summary", null, `It shares words with ${counted(rest.length, "other paragraph")} too`), rest.map(pair));
}

/**
 * @param {string} heading
 * @param {HTMLElement[]} items
 */
function listed(heading, items) {
  return items.length > 0 && h("details", null, h("summary", null, heading), h("ul", null, items));
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void run();
});
files(({ text }) => {
  field.value = text;
  void run();
});
