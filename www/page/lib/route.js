// @ts-check
// Addresses within the page: `#/view/path?parameters`.

/**
 * @typedef {object} Route
 * @property {string} view
 * @property {string} path What comes after the view, decoded.
 * @property {URLSearchParams} params
 */

/** @typedef {Record<string, string | boolean | null | undefined>} Params */

/**
 * Reads a fragment. What cannot be decoded is kept as it is written.
 * @param {string} fragment
 * @returns {Route}
 */
export function parse(fragment) {
  const [path, query = ""] = split(fragment.replace(/^#?\/?/, ""), "?");
  const [view, rest = ""] = split(path, "/");
  return { view: decoded(view), path: decoded(rest), params: new URLSearchParams(query) };
}

/**
 * @param {string} text
 * @param {string} at
 * @returns {[string, string | undefined]}
 */
function split(text, at) {
  const index = text.indexOf(at);
  return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)];
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Writes an address. Parameters that are null, false or empty are left out; true is written as 1.
 * @param {string} view
 * @param {string} [path]
 * @param {Params} [params]
 */
export function href(view, path = "", params = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value) query.set(name, value === true ? "1" : value);
  }
  const tail = query.size > 0 ? `?${query}` : "";
  return `#/${view}${path ? `/${encodeURI(path).replace(/[?#]/g, encodeURIComponent)}` : ""}${tail}`;
}

/**
 * A parameter, if it is one of some values; else nothing.
 * @template {string} Value
 * @param {Route} route
 * @param {string} key
 * @param {readonly Value[]} values
 * @returns {Value | ""}
 */
export function oneOf({ params }, key, values) {
  return values.find((it) => it === params.get(key)) ?? "";
}

/**
 * The address of the same view with some parameters changed.
 * @param {Route} route
 * @param {Params} changes
 */
export function changed(route, changes) {
  return href(route.view, route.path, { ...Object.fromEntries(route.params), ...changes });
}

/**
 * Where a provision, a sentence or a rendering is shown: `A/70/174#13(f)` at `#/provision/A/70/174/13(f)`.
 * @param {string} place
 * @param {Params} [params]
 */
export function placeHref(place, params) {
  return href("provision", place.replace("#", "/"), params);
}

/**
 * The place that a path names: the inverse of `placeHref`. Renderings have no `#`.
 * @param {string} path
 */
export function placeOf(path) {
  const end = path.lastIndexOf("/");
  return end < 0 || /^[a-z]/.test(path) ? path : `${path.slice(0, end)}#${path.slice(end + 1)}`;
}

/**
 * Goes to an address: as a step of its own, or in the place of the present one (filters, typing).
 * @param {string} address
 * @param {{ replace?: boolean }} [how]
 */
export function go(address, { replace = false } = {}) {
  if (replace) history.replaceState(history.state, "", address);
  else history.pushState(null, "", address);
  dispatchEvent(new CustomEvent("gge-route", { detail: { replace } }));
}
