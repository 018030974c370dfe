// @ts-check
// Elements made of data. Text becomes text nodes, never markup.

/**
 * What an element may contain. Lists are described by their shape: an alias cannot name itself in an array.
 * @typedef {Node | string | number | null | undefined | false | { readonly [index: number]: Child, readonly length: number }} Child
 */

const SVG = "http://www.w3.org/2000/svg";

/**
 * Sets what a person or program sees of an element: handlers by `onclick`, `onchange`, ..., properties of forms by name,
 * all else as attributes. Null and false leave it out.
 * @param {Element} element
 * @param {Record<string, unknown>} attributes
 */
function dress(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on") && typeof value === "function") {
      element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    } else if (name === "value" && "value" in element) {
      element.value = value;
    } else {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
}

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
 * An HTML element with its attributes and children.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, unknown> | null} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  fill(element, children);
  if (attributes) dress(element, attributes);
  return element;
}

/**
 * An SVG element with its attributes and children.
 * @template {keyof SVGElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, unknown> | null} [attributes]
 * @param {...Child} children
 * @returns {SVGElementTagNameMap[Tag]}
 */
export function s(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  fill(element, children);
  if (attributes) dress(element, attributes);
  return element;
}

/**
 * Items with something between them.
 * @param {Child[]} items
 * @param {string} [between]
 * @returns {Child[]}
 */
export function joined(items, between = ", ") {
  return items.flatMap((item, index) => (index === 0 ? [item] : [between, item]));
}
