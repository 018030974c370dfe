// @ts-check
// What other bodies did with the reports.

import { href } from "../lib/route.js";
import { parts, sourceList } from "../lib/told.js";
import { agreed } from "./uptake/agreed.js";
import { dates } from "./uptake/dates.js";
import { entries, entry } from "./uptake/entries.js";
import { matrix } from "./uptake/matrix.js";
import { organs } from "./uptake/organs.js";

/** @typedef {import("../lib/route.js").Route} Route */
/** @typedef {(route: Route) => import("../lib/dom.js").Child} Part */

/** @type {Record<string, [title: string, show: Part, label: string]>} */
const PARTS = {
  "": ["Uptake", matrix, "Bodies"],
  entries: ["Entries of uptake", entries, "Entries"],
  dates: ["Uptake by date", dates, "By date"],
  agreed: ["Endorsed and contested", agreed, "Endorsed and contested"],
  organs: ["What the United Nations does besides", organs, "United Nations"],
};

/**
 * @param {Route} route
 * @returns {import("../app.js").Shown}
 */
export function render(route) {
  const links = Object.entries(PARTS).map(([path, [, , label]]) => /** @type {[string, string]} */ ([href("uptake", path), label]));
  const known = Object.hasOwn(PARTS, route.path) ? PARTS[route.path] : undefined;
  const [title, show] = known ?? entry(route.path);
  return { title, content: [parts("Uptake", links, href("uptake", known ? route.path : "entries")), show(route), sourceList()], wide: true };
}
