// @ts-check
// The parts that views are made of.

import { h } from "./dom.js";
import { name } from "./names.js";

/** @typedef {import("./dom.js").Child} Child */
/** @typedef {import("../gge/browser.js").Sourced<unknown>} AnyClaim */
/** @typedef {import("../gge/browser.js").SourcePlace} SourcePlace */

/**
 * Says something to those who hear the page.
 * @param {string} text
 */
export function announce(text) {
  const place = document.getElementById("announcements");
  if (place) place.textContent = text;
}

/**
 * A section with its heading.
 * @param {Child} heading
 * @param {Child[]} children
 * @param {{ at?: string, level?: 2 | 3, class?: string }} [how] `at`: its name for the parameter `at` of an address.
 */
export function section(heading, children, { at, level = 2, class: style } = {}) {
  const title = h(level === 2 ? "h2" : "h3", null, heading);
  return h("section", { "data-at": at, class: style }, title, children);
}

/**
 * Links to the parts of a view, or to others like it.
 * @param {string} label
 * @param {Child[]} links
 */
export function jumps(label, links) {
  return h("nav", { "aria-label": label, class: "jumps" }, h("ul", null, links.map((link) => h("li", null, link))));
}

/**
 * Something to know: a caveat, an error, an empty result.
 * @param {"caveat" | "error" | "empty" | "good"} kind
 * @param {...Child} children
 */
export function note(kind, ...children) {
  return h("div", { class: `note ${kind}`, role: kind === "error" ? "alert" : null }, ...children.filter(Boolean).map((child) => (child instanceof HTMLElement && child.tagName !== "A" ? child : h("p", null, child))));
}

/**
 * Caveats, each once.
 * @param {string[]} caveats
 */
export function caveats(caveats) {
  if (caveats.length === 0) return null;
  return note("caveat", h("ul", null, caveats.map((caveat) => h("li", null, caveat))));
}

/**
 * A choice out of a few, as radio buttons in a row.
 * @param {string} id
 * @param {string} legend
 * @param {[value: string, label: string][]} options
 * @param {string} chosen
 * @param {(value: string) => void} choose
 */
export function choice(id, legend, options, chosen, choose) {
  return h("fieldset", { class: "choice" },
    h("legend", null, legend),
    options.map(([value, label]) => h("label", null,
      h("input", { type: "radio", id: `${id}-${value}`, name: id, value, checked: value === chosen, onchange: () => choose(value) }),
      h("span", null, label))));
}

/**
 * A drop-down list.
 * @param {string} id
 * @param {string} label
 * @param {[value: string, label: string][]} options
 * @param {string} chosen
 * @param {(value: string) => void} choose
 */
export function select(id, label, options, chosen, choose) {
  const field = h("select", { id, onchange: () => choose(field.value) },
    options.map(([value, text]) => h("option", { value, selected: value === chosen }, text)));
  return h("div", { class: "field" }, h("label", { for: id }, label), field);
}

/**
 * A box to tick.
 * @param {string} id
 * @param {string} label
 * @param {boolean} checked
 * @param {(checked: boolean) => void} choose
 */
export function tick(id, label, checked, choose) {
  const field = h("input", { type: "checkbox", id, checked, onchange: () => choose(field.checked) });
  return h("label", { class: "tick", for: id }, field, h("span", null, label));
}

/**
 * A line of text that filters while one types.
 * @param {string} id
 * @param {string} label
 * @param {string} value
 * @param {(value: string) => void} choose
 */
export function filter(id, label, value, choose) {
  const field = h("input", {
    id, type: "search", value, autocomplete: "off", spellcheck: "false",
    oninput: (/** @type {InputEvent} */ event) => event.isComposing || choose(field.value),
    oncompositionend: () => choose(field.value),
  });
  return h("div", { class: "field" }, h("label", { for: id }, label), field);
}

/**
 * The controls of a view.
 * @param {...Child} children
 */
export function controls(...children) {
  return h("form", { class: "controls", onsubmit: (/** @type {Event} */ event) => event.preventDefault() }, ...children);
}

/**
 * A button that copies a text, and says so.
 * @param {string} label What is copied: "Copy the citation".
 * @param {string} text
 */
export function copy(label, text) {
  const button = h("button", {
    type: "button", class: "copy",
    onclick: async () => {
      try {
        await navigator.clipboard.writeText(text);
        said("Copied");
      } catch {
        said("Copying is not allowed here: select the text and copy it");
      }
    },
  }, label);
  /** @param {string} result */
  function said(result) {
    button.textContent = result;
    announce(result);
    setTimeout(() => (button.textContent = label), 2000);
  }
  return button;
}

/**
 * A button that saves a text as a file.
 * @param {string} label
 * @param {string} file
 * @param {string} type
 * @param {() => string} text
 */
export function download(label, file, type, text) {
  return h("button", {
    type: "button",
    onclick: () => {
      const address = URL.createObjectURL(new Blob([text()], { type: `${type};charset=utf-8` }));
      const link = h("a", { href: address, download: file });
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 1000);
      announce(`${file} saved`);
    },
  }, label);
}

/**
 * A table that scrolls within its own frame where it is too wide; the frame can be scrolled by keyboard.
 * @param {string} caption
 * @param {Child} head Its rows.
 * @param {Child} body Its rows.
 * @param {{ class?: string }} [how]
 */
export function table(caption, head, body, { class: style = "" } = {}) {
  return h("div", { class: `frame ${style}`, role: "region", "aria-label": caption, tabindex: "0" },
    h("table", null, h("caption", null, caption), h("thead", null, head), h("tbody", null, body)));
}

/**
 * Terms with what they are.
 * @param {[term: string, ...details: Child[]][]} rows Those without details are left out.
 */
export function facts(rows) {
  const held = rows.filter(([, ...details]) => !isEmpty(details));
  return h("dl", { class: "facts" }, held.map(([term, ...details]) => h("div", null, h("dt", null, term), h("dd", null, ...details))));
}

/**
 * @param {Child} child
 * @returns {boolean}
 */
function isEmpty(child) {
  return Array.isArray(child) ? child.every(isEmpty) : child === null || child === undefined || child === false || child === "";
}

/**
 * Where a fact is from.
 * @param {SourcePlace[]} sources
 */
export function sourced(sources) {
  return h("span", { class: "sources" }, sources.map(({ source, place }) => [name("source", source), place].filter(Boolean).join(", ")).join("; "));
}
