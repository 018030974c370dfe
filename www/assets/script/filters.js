// @ts-check
// Narrows a table to the rows that a reader asks for. The address says which, so that one can send them.

import { level, part } from "./dom.js";

const [form, shown, main] = [part("filters", HTMLFormElement), part("shown", HTMLElement), part("main", HTMLElement)];
const all = shown.textContent ?? "";
const fields = [...form.elements].filter((it) => it instanceof HTMLSelectElement || it instanceof HTMLInputElement);

/** @param {HTMLElement} element What it is, and what parts it has of which one alone may be asked for. */
const tokens = (element) => `${element.dataset.row ?? ""} ${element.dataset.part ?? ""}`.split(/\s+/);
/** @param {string} selector @param {ParentNode} within */
const elements = (selector, within = document) => [...within.querySelectorAll(selector)].filter((it) => it instanceof HTMLElement);
const rows = elements("[data-row]").map((row) => ({ row, its: tokens(row), parts: elements("[data-part]", row), text: level(row.textContent ?? "") }));

/** What has rows and nothing else. @type {Set<HTMLElement>} */
const holders = new Set();
for (const { row } of rows) for (let it = row.parentElement; it && !it.contains(form); it = it.parentElement) holders.add(it);

/** What leads to rows from a picture of them. */
const marks = [...document.querySelectorAll("svg a")].map((mark) => ({ mark, row: document.getElementById(mark.getAttribute("href")?.slice(1) ?? "") }));

function narrow() {
  const asked = fields.filter(({ value }) => value.trim());
  const chosen = asked.filter(({ name }) => name !== "words").map(({ name, value }) => `${name}:${value}`);
  const words = asked.filter(({ name }) => name === "words").flatMap(({ value }) => level(value).trim().split(/\s+/));
  for (const { row, its, parts, text } of rows) {
    const fits = (/** @type {HTMLElement} */ one) => chosen.every((token) => its.includes(token) || tokens(one).includes(token));
    for (const one of parts) one.classList.toggle("out", !fits(one));
    row.hidden = !(parts.length > 0 ? parts.some(fits) : fits(row)) || !words.every((word) => text.includes(word));
  }
  const left = rows.flatMap(({ row }) => (row.hidden ? [] : [row]));
  for (const holder of holders) holder.hidden = !left.some((row) => holder.contains(row));
  for (const { mark, row } of marks) mark.classList.toggle("out", row?.hidden ?? false);
  const how = asked.map((field) => `${field.labels?.[0]?.textContent}: ${field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text : `“${field.value.trim()}”`}`);
  shown.textContent = asked.length > 0 ? `${left.length || "None"} of ${all} (${how.join("; ")})` : all;
  main.classList.toggle("narrowed", asked.length > 0);
  const params = new URLSearchParams(asked.map(({ name, value }) => [name, value.trim()]));
  history.replaceState(history.state, "", `${params.size > 0 ? `?${params}` : location.pathname}${location.hash}`);
}

function clear() {
  form.reset();
  narrow();
}

form.addEventListener("input", narrow);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("keydown", ({ key }) => key === "Escape" && clear());
form.querySelector("button")?.addEventListener("click", clear);

const params = new URLSearchParams(location.search);
for (const field of fields) {
  const value = params.get(field.name) ?? "";
  if (field instanceof HTMLInputElement || [...field.options].some((option) => option.value === value)) field.value = value;
}
if (params.size > 0) narrow();
