// @ts-check
// Checks a quotation or a whole text against the wording in the record.

import { announce, h, note, part, sentence } from "./dom.js";
import { files } from "./file.js";
import { findings } from "./findings.js";
import { ask, end, Refused } from "./gge.js";
import { quotation } from "./quotation.js";
import { linked } from "./words.js";

/** @typedef {import("../gge/gge.js").Format} Format */

/** From this length on the page says that it is at work, and gives back afterwards what the work took. */
const LONG = 20_000;
const HUGE = 200_000;
/** The longest text that is taken for one quotation, and the longest that a link can hold. */
const QUOTATION = 1200;
const LINK = 8000;
/** What a citation has, of figures, letters and words. The module for whole texts, which reads citations, is large. */
const MAY_CITE = /\d|\(\p{L}\)|\bnorm\b|GGE|\bibid/iu;

const [form, field, cited] = [part("checker", HTMLFormElement), part("text", HTMLTextAreaElement), part("cited", HTMLInputElement)];
const [as, format] = [part("as", HTMLSelectElement), part("format", HTMLSelectElement)];
const [result, clear, link] = [part("result", HTMLElement), part("clear", HTMLButtonElement), part("link", HTMLButtonElement)];
/** Where the paragraphs of a Word document begin. @type {{ of: string, places: { start: number, name: string }[], name: string }} */
let file = { of: "", places: [], name: "text" };
let number = 0;

/** @param {string} text */
function shown(text) {
  clear.hidden = link.hidden = text === "";
  part("examples", HTMLElement).hidden = text !== "";
}

async function run() {
  const text = field.value;
  const mine = ++number;
  shown(text);
  result.replaceChildren();
  if (!text.trim()) return;
  if (text.length > LONG) {
    result.append(note("caveat", h("p", null, "Checking … ", h("button", { type: "button", onclick: stop }, "Stop"))));
    announce("Checking");
  }
  /** @type {Node[]} */
  let content;
  try {
    content = await made(text);
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    content = [note(error instanceof Refused ? "caveat" : "error", linked(sentence(message)))];
  }
  if (mine !== number) return;
  if (text.length > HUGE) end("scan");
  result.replaceChildren(...content);
  announce(result.querySelector("h2, .note")?.textContent ?? "Checked");
  if (result.getBoundingClientRect().top > innerHeight * 0.7) result.scrollIntoView();
}

/**
 * @param {string} text
 * @returns {Promise<Node[]>}
 */
async function made(text) {
  const kind = as.value || (await kindOf(text));
  const read = !as.value && h("p", { class: "quiet" }, `Read as ${kind === "quotation" ? "one quotation" : "a whole text"}: “More choices” has the other way.`);
  const given = cited.value.trim() || null;
  if (kind === "quotation") return [...await quotation(await ask("check", "check", bare(text), given), bare(text)), ...(read ? [read] : [])];
  const chosen = /** @type {Format} */ (format.value);
  const places = file.of === text ? file.places : [];
  return [...await findings(text, await ask("scan", "scan", text, chosen), chosen, { places, name: file.of === text ? file.name : "text" }), ...(read ? [read] : [])];
}

function stop() {
  number++;
  end("check");
  end("scan");
  result.replaceChildren(note("caveat", "Stopped."));
}

/**
 * A whole text is long, or has quotations or citations in it.
 * @param {string} text
 */
async function kindOf(text) {
  if (text.length > QUOTATION) return "document";
  if (cited.value.trim()) return "quotation";
  if (/["“«„]/.test(bare(text))) return "document";
  return MAY_CITE.test(text) && (await ask("scan", "citations", text)).length > 0 ? "document" : "quotation";
}

/**
 * A quotation without the quotation marks around it.
 * @param {string} text
 */
function bare(text) {
  const trimmed = text.trim();
  const pair = ["“”", "\"\"", "«»", "„“", "‘’", "''"].find(([open = "", close = ""]) => trimmed.length > 1 && trimmed.startsWith(open) && trimmed.endsWith(close));
  const inside = trimmed.slice(1, -1);
  return pair && ![...pair].some((mark) => inside.includes(mark) && mark !== "’" && mark !== "'") ? inside : trimmed;
}

/** Takes a text from the address: of a link it stays there, of the first page it does not. */
function open() {
  const params = new URLSearchParams(location.hash.slice(1));
  const text = params.get("text") ?? params.get("check");
  if (text === null) return;
  if (!params.has("text")) history.replaceState(null, "", location.pathname);
  field.value = text;
  cited.value = params.get("cited") ?? "";
  as.value = params.get("as") ?? "";
  format.value = params.get("format") ?? "plain";
  void run();
}

async function share() {
  const params = new URLSearchParams({ text: field.value });
  for (const { id, value } of [cited, as, format]) if (value && value !== "plain") params.set(id, value);
  const isLong = field.value.length > LINK;
  if (!isLong) history.replaceState(null, "", `#${params}`);
  let said = "The text is too long for a link";
  try {
    if (!isLong) await navigator.clipboard.writeText(location.href);
    if (!isLong) said = "The link is copied";
  } catch {
    said = "The link is in the address bar";
  }
  link.textContent = said;
  announce(said);
  setTimeout(() => (link.textContent = "Make a link"), 2500);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void run();
});
field.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void run();
});
clear.addEventListener("click", () => {
  field.value = cited.value = "";
  end("check");
  end("scan");
  history.replaceState(null, "", location.pathname);
  void run();
  field.focus();
});
link.addEventListener("click", share);
document.querySelectorAll("button[data-text]").forEach((button) => button.addEventListener("click", () => {
  const { text = "", cited: from = "" } = /** @type {HTMLButtonElement} */ (button).dataset;
  [field.value, cited.value, as.value, format.value] = [text, from, "", "plain"];
  void run();
}));
files(({ text, format: read, places, name }) => {
  field.value = text;
  // The field levels the ends of lines.
  file = { of: field.value, places, name };
  [format.value, as.value] = [read, ""];
  void run();
});
addEventListener("hashchange", open);
open();
