// @ts-check
// The Groups: who sat in them, what came of them, what came after, and when.

import * as gge from "../gge/browser.js";
import { href } from "../lib/route.js";
import { parts, sourceList } from "../lib/told.js";
import { after } from "./groups/after.js";
import { group, process } from "./groups/one.js";
import { members } from "./groups/members.js";
import { outcomes } from "./groups/outcomes.js";
import { timeline } from "./groups/timeline.js";

/** @typedef {import("../lib/route.js").Route} Route */
/** @typedef {import("../app.js").Shown} Shown */

/** @type {Record<string, [title: string, show: (route: Route) => import("../lib/dom.js").Child]>} */
const PARTS = {
  "": ["Groups and their members", members],
  outcomes: ["What came of the Groups", outcomes],
  after: ["What came after 2017", after],
  timeline: ["Timeline", timeline],
};

/** @type {[string, string][]} */
const LINKS = [
  [href("groups"), "Members"], [href("groups", "outcomes"), "Outcomes"], [href("groups", "after"), "After 2017"],
  [href("groups", "timeline"), "Timeline"],
];

/**
 * @param {Route} route
 * @returns {Shown}
 */
export function render(route) {
  const [title, show] = Object.hasOwn(PARTS, route.path) ? PARTS[route.path] ?? one(route.path) : one(route.path);
  const current = href("groups", title.startsWith("The Group") || Object.hasOwn(PARTS, route.path) ? route.path : "after");
  return { title, content: [parts("Groups", LINKS, current), show(route), sourceList()], wide: true };
}

/**
 * @param {string} path The years of a Group, or the id or the years of a process.
 * @returns {[title: string, show: (route: Route) => import("../lib/dom.js").Child]}
 */
function one(path) {
  const wanted = path.replace(/[–—]/g, "-");
  const groups = gge.groups();
  const at = groups.findIndex(({ years }) => years === wanted || years.endsWith(`-${wanted}`));
  const found = groups[at];
  if (found) return [`The Group of ${found.years}`, () => group(found, groups[at - 1], groups[at + 1])];
  const later = gge.processes();
  const its = later.find(({ id }) => id === wanted) ?? later.find(({ kind, years }) => kind === "group-of-governmental-experts" && years === wanted);
  if (its) return [its.name, () => process(its)];
  const all = groups.map(({ years }) => years).join(", ");
  throw Object.assign(new Error(`there is no Group of \`${path}\`: the Groups are those of ${all}`), { code: "unknown-group" });
}
