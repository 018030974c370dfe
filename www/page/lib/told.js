// @ts-check
// Facts as they are told: how sure they are, by whom, what is in dispute, and where a name leads.

import * as gge from "../gge/browser.js";
import { h, joined } from "./dom.js";
import { cite } from "./held.js";
import { curly, dated, name } from "./names.js";
import { href, placeHref } from "./route.js";
import { download, note, sourced } from "./ui.js";

/** @typedef {import("./dom.js").Child} Child */
/** @typedef {import("../gge/browser.js").Conflict} Conflict */
/** @typedef {import("../gge/browser.js").SourcePlace} SourcePlace */
/**
 * @template T
 * @typedef {import("../gge/browser.js").Sourced<T>} Sourced
 */

const YEARS = /^\d{4}-\d{4}$/;

/**
 * The parts of a view that have addresses of their own.
 * @param {string} label
 * @param {[address: string, text: string][]} parts
 * @param {string} current The address of the one that is shown.
 */
export function parts(label, parts, current) {
  return h("nav", { class: "parts", "aria-label": label }, h("ul", null, parts.map(([address, text]) =>
    h("li", null, h("a", { href: address, "aria-current": address === current ? "page" : null }, text)))));
}

/**
 * How sure something is and where it is from.
 * @param {{ confidence: string, sources: SourcePlace[] }} claim
 */
export function basis({ confidence, sources }) {
  return h("span", { class: "basis" }, h("span", { class: `sure ${confidence}` }, name("confidence", confidence)), " · ", sourced(sources));
}

/**
 * A claim with its basis; null where there is none.
 * @template T
 * @param {Sourced<T> | null} claim
 * @param {(value: T) => Child} show
 */
export function told(claim, show) {
  return claim && [h("div", null, show(claim.value)), basis(claim)];
}

/**
 * The days from one to another: `6 to 10 August 2012`.
 * @param {string} from
 * @param {string | null} to
 */
export function days(from, to) {
  if (!to || to === from) return dated(from);
  const start = from.split("-");
  const shared = to.split("-").findIndex((part, at) => part !== start[at]);
  // What both have in common is said once, at the end.
  const short = dated(from).split(" ").slice(0, start.length - Math.max(shared, 0)).join(" ");
  return `${short} to ${dated(to)}`;
}

/**
 * When something was.
 * @param {string | null} date
 * @param {string | null} [end]
 */
export function when(date, end = null) {
  return date ? days(date, end) : h("span", { class: "quiet" }, "not stated");
}

/**
 * The head of a table.
 * @param {...(string | false)} labels
 */
export function heads(...labels) {
  return h("tr", null, labels.map((label) => label && h("th", { scope: "col" }, label)));
}

/**
 * Tokens to choose from, by their names.
 * @param {string} list
 * @param {string[]} tokens
 * @param {string} any What it is called to choose none.
 * @returns {[value: string, label: string][]}
 */
export function options(list, tokens, any) {
  return [["", any], ...tokens.map((token) => /** @type {[string, string]} */ ([token, name(list, token)]))];
}

/** @param {Conflict["values"][number]["value"]} value */
function worth(value) {
  if ("quote" in value) return `“${value.quote}”`;
  if ("date" in value) return dated(value.date);
  if ("kind" in value) return name("kind", value.kind);
  if ("symbol" in value) return value.symbol;
  return "number" in value ? String(value.number) : value.says;
}

/**
 * What sources disagree about.
 * @param {Conflict} conflict
 * @param {string} [about] What it is about, where the place does not tell.
 */
export function dispute({ field, values, note: remark }, about = field) {
  return note("caveat",
    h("p", null, h("strong", null, "Sources disagree", about && `: ${about}`)),
    h("ul", null, values.map(({ value, sources }) => h("li", null, worth(value), " ", sourced(sources)))),
    h("p", null, curly(remark)));
}

/**
 * Where a subject or a target leads: a Group, a process, uptake, a report, a theme, a provision.
 * @param {string} subject
 */
export function subjectHref(subject) {
  const [, kind, id = ""] = /^(uptake|process)\/(.+)$/.exec(subject) ?? [];
  if (kind === "uptake") return href("uptake", `entry/${id}`);
  if (kind) return href("groups", id);
  if (YEARS.test(subject)) return href("groups", subject);
  if (subject.includes("#")) return placeHref(subject);
  return subject.includes("/") ? href("provision", "", { report: subject }) : href("cumulative", "", { theme: subject });
}

/**
 * What a subject is called: a theme by its name, a place by its citation.
 * @param {string} subject
 */
export function subjectName(subject) {
  return subject.includes("#") ? cite(subject) : name("theme", subject);
}

/**
 * A link to what uptake touches or a fact is about.
 * @param {string} subject
 * @param {string} [label]
 */
export function subjectLink(subject, label = subjectName(subject)) {
  return h("a", { href: subjectHref(subject), class: "place" }, label);
}

/**
 * Links to some subjects, each document named once in a row.
 * @param {string[]} subjects
 */
export function subjectLinks(subjects) {
  return joined(subjects.map((subject, at) => {
    const [document = "", place] = subject.split("#");
    const again = place && subjects[at - 1]?.split("#")[0] === document;
    return subjectLink(subject, again ? subjectName(subject).slice(document.length + 2) : undefined);
  }));
}

/**
 * A button that saves what the module answers.
 * @param {string} file
 * @param {() => unknown} answer
 */
export function saved(file, answer) {
  return h("div", { class: "buttons" }, download("Save as JSON", file, "application/json", () => JSON.stringify(answer(), null, 2)));
}

/** What the sources are whose short names stand behind facts. */
export function sourceList() {
  return h("details", { class: "source-list" }, h("summary", null, "What the sources are"),
    h("p", null, "Whether a fact is certain, likely or doubtful is our judgement of how well these sources bear it out."),
    h("dl", { class: "facts" }, gge.sources().map(({ id, title, author, note: remark }) => h("div", null,
      h("dt", null, name("source", id)), h("dd", null, h("cite", null, title), `, ${author}. `, h("span", { class: "quiet" }, remark))))));
}
