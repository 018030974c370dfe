// @ts-check
// Elements made of data. Text becomes text nodes, never markup.

/**
 * What an element may contain. Lists are described by their shape: an alias cannot name itself in an array.
 * @typedef {Node | string | number | null | undefined | false | { readonly [index: number]: Child, readonly length: number }} Child
 */

/** The way to the root of the site. */
export const site = new URL("../", import.meta.url).href;

/**
 * @param {Node} parent
 * @param {Child[]} children
 */
function fill(parent, children) {
  for (const child of children) {
    if (Array.isArray(child)) fill(parent, child);
    else if (child instanceof Node) parent.appendChild(child);
    else if (child !== null && child !== undefined && child !== false) parent.appendChild(new Text(String(child)));
  }
}

/**
 * An element with its attributes, handlers (`onclick`) and children. Null and false leave an attribute out.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, unknown> | null} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  fill(element, children);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (typeof value === "function") element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : String(value));
  }
  return element;
}

/**
 * The element of a page that has an id. Pages and scripts are written for each other: it is there.
 * @template {typeof HTMLElement} Kind
 * @param {string} id
 * @param {Kind} kind
 * @returns {InstanceType<Kind>}
 */
export function part(id, kind) {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`the page has no ${id}`);
  return /** @type {InstanceType<Kind>} */ (element);
}

/** @param {string} text For those who hear the page. */
export function announce(text) {
  part("announcements", HTMLElement).textContent = text;
}

/**
 * Something to know.
 * @param {"caveat" | "error" | "good"} kind
 * @param {...Child} children
 */
export function note(kind, ...children) {
  return h("div", { class: `note ${kind}` }, children.filter(Boolean).map((child) => (child instanceof HTMLElement && /^(P|UL)$/.test(child.tagName) ? child : h("p", null, child))));
}

/**
 * A button that copies a text: the script of every page does it.
 * @param {string} label
 * @param {string} text
 */
export function copy(label, text) {
  return h("button", { type: "button", "data-copy": text }, label);
}

/**
 * A button that saves a text as a file.
 * @param {string} label
 * @param {string} file
 * @param {string} type
 * @param {() => string | Promise<string>} text
 */
export function save(label, file, type, text) {
  return h("button", {
    type: "button",
    onclick: async () => {
      const href = URL.createObjectURL(new Blob([await text()], { type: `${type};charset=utf-8` }));
      h("a", { href, download: file }).click();
      setTimeout(() => URL.revokeObjectURL(href), 1000);
      announce(`${file} saved`);
    },
  }, label);
}

/**
 * A number with its noun.
 * @param {number} count
 * @param {string} one
 */
export function counted(count, one) {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

/** @param {string} text As it is searched: without accents and capitals. */
export function level(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** @param {string} text A message, as a sentence. */
export function sentence(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? "" : "."}`;
}
