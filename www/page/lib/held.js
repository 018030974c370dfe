// @ts-check
// What the record holds, asked for once, and links to it.

import * as gge from "../gge/browser.js";
import { h } from "./dom.js";
import { href, placeHref } from "./route.js";

/** @typedef {import("./dom.js").Child} Child */

/**
 * @template T
 * @param {() => T} make
 * @returns {() => T}
 */
function once(make) {
  /** @type {T | undefined} */
  let made;
  return () => (made ??= make());
}

export const reports = once(() => gge.reports());
export const provisions = once(() => gge.provisions());
export const renderings = once(() => gge.renderings());
export const drifts = once(() => gge.drift());
const sources = once(() => new Map(gge.sources().map((it) => [it.id, it])));

/**
 * The title of a source, with its short name.
 * @param {string} id
 */
export function sourceTitle(id) {
  const title = sources().get(id)?.title;
  return title ? h("span", null, h("cite", null, title), " ", h("span", { class: "quiet" }, `(${id})`)) : id;
}

/**
 * What somebody wrote down, if the record holds it.
 * @param {string} written
 */
export function held(written) {
  try {
    return gge.resolve(written);
  } catch {
    return null;
  }
}

/**
 * Where something that is held is shown: a report at the list of its provisions.
 * @param {string} id
 */
export function heldHref(id) {
  return reports().some(({ symbol }) => symbol === id) ? href("provision", "", { report: id }) : placeHref(id);
}

/**
 * A link to what somebody wrote down, by its citation; its text alone where the record does not hold it.
 * @param {string} written
 * @param {string} [label]
 */
export function cited(written, label) {
  const found = held(written);
  const text = label ?? found?.citation ?? found?.id ?? written;
  return found ? h("a", { href: heldHref(found.id), class: "place" }, text) : text;
}

/**
 * A message of the module, with links to the places that it names.
 * @param {string} message
 * @returns {Child[]}
 */
export function linked(message) {
  return message.split(/`([^`]+)`|(\bA\/\d+\/\d+(?:#[\w()]*[\w)](?::\d+)?|, (?:\w+, )?para\. \d+(?: \([a-z]+\))*(?:, sentence \d+)?)?)/).map((part, at) => {
    if (part === undefined || at % 3 === 0) return part;
    const link = cited(part, part);
    return at % 3 === 1 && typeof link === "string" ? h("code", null, part) : link;
  });
}

/**
 * How a provision is called within its report: `para. 13 (f)`.
 * @param {{ citation: string, report: string }} provision
 */
export function label({ citation, report }) {
  return citation.slice(report.length + 2);
}

/**
 * The beginning of a text, up to a number of characters.
 * @param {string} text
 * @param {number} most
 */
export function beginning(text, most) {
  return text.length <= most ? text : `${text.slice(0, most).replace(/[\s,;:.]*\S*$/, "")} …`;
}

/**
 * What belongs together, in the order of the first of each.
 * @template T
 * @param {Iterable<T>} list
 * @param {(it: T) => string} key
 * @returns {Map<string, T[]>}
 */
export function grouped(list, key) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const it of list) {
    const group = groups.get(key(it));
    if (group) group.push(it);
    else groups.set(key(it), [it]);
  }
  return groups;
}

/**
 * A message as a sentence.
 * @param {string} text
 */
export function sentence(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? "" : "."}`;
}

/**
 * The heading of a section: the words of the report where it is held whole, else those of a source.
 * @param {string} symbol
 * @param {string} id
 */
export function headed(symbol, id) {
  const report = reports().find((it) => it.symbol === symbol);
  const part = report?.sections.find((it) => it.id === id);
  if (!part) return null;
  if (report?.coverage === "whole") return h("span", { class: "official" }, part.heading);
  return [part.heading, " ", h("span", { class: "sources" }, `(the heading of ${part.source})`)];
}
