// @ts-check
// The timeline drawn: years across, a lane for each sort of event.

import { h, s } from "../../lib/dom.js";
import { name } from "../../lib/names.js";
import { days } from "../../lib/told.js";

/** @typedef {import("../../gge/browser.js").Event} Event */
/** @typedef {{ event: Event, from: number, to: number, row: number }} Mark */

/** @type {[name: string, fits: (event: Event) => boolean][]} */
const LANES = [
  ["Groups", ({ kind, subject }) => kind === "term" && !subject.startsWith("process/")],
  ["After 2017", ({ kind }) => kind === "term"],
  ["Meetings", ({ kind }) => ["meeting", "adoption", "conclusion"].includes(kind)],
  ["Documents", ({ kind }) => ["document", "dissociation"].includes(kind)],
  ["General Assembly", ({ kind }) => ["mandate", "taken-up"].includes(kind)],
  ["Uptake", () => true],
];
const ROW = 18;
/** How long a mark is at least, in years, so that it can be seen and hit. */
const LEAST = 0.3;
const MONTH = 1 / 12;

/**
 * When a date begins and ends, in years.
 * @param {string} date
 * @returns {[number, number]}
 */
function extent(date) {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (!month) return [year, year + 1];
  const from = year + (month - 1) * MONTH;
  if (!day) return [from, from + MONTH];
  const at = from + ((day - 1) / 31) * MONTH;
  return [at, at + MONTH / 31];
}

/**
 * Gives each mark the first row in which there is room.
 * @param {Event[]} events
 * @param {number} last
 * @returns {Mark[]}
 */
function packed(events, last) {
  /** @type {number[]} */
  const ends = [];
  return events.map((event) => {
    const [from, until] = extent(event.date ?? "");
    const open = event.kind === "term" && !event.end;
    const to = open ? last : event.end ? extent(event.end)[1] : until;
    // Room is for the label too: that of a term at the edge stands before it.
    const start = open ? from - 4 : from;
    const free = ends.findIndex((end) => end <= start + 0.01);
    const row = free < 0 ? ends.length : free;
    ends[row] = Math.max(to, from + LEAST);
    return { event, from, to, row };
  });
}

/**
 * @param {Event[]} events What is shown.
 * @param {Event[]} all What sets the years.
 * @param {(event: Event) => void} open
 */
export function picture(events, all, open) {
  const years = all.map(({ date }) => Number(date?.slice(0, 4)));
  const first = Math.min(...years);
  const last = Math.max(...years) + 1;
  /** @param {number} year */
  const x = (year) => `${(((year - first) / (last - first)) * 100).toFixed(3)}%`;
  const scale = Array.from({ length: last - first }, (_, at) => first + at);
  const left = new Set(events);
  const lanes = LANES.flatMap(([label, fits]) => {
    const its = [...left].filter(fits);
    its.forEach((event) => left.delete(event));
    return its.length > 0 ? [{ label, marks: packed(its, last) }] : [];
  });
  return h("figure", { class: "timeline" },
    h("div", { class: "frame", role: "region", "aria-label": "Timeline, drawn", tabindex: "0" }, h("div", { class: "lanes" },
      h("div", { class: "lane scale", "aria-hidden": "true" }, h("span"), s("svg", { height: 22 }, scale.map((year) => s("text", { x: x(year + 0.5), y: 16, "text-anchor": "middle" }, year)))),
      lanes.map(({ label, marks }) => {
        const height = (Math.max(...marks.map(({ row }) => row)) + 1) * ROW + 8;
        return h("div", { class: "lane" }, h("span", null, label),
          s("svg", { height, role: "img", "aria-label": `${label}: ${marks.length} in the table below` },
            scale.map((year) => s("line", { x1: x(year), x2: x(year), y1: 0, y2: height })),
            marks.map((mark) => drawn(mark, x, open))));
      }))),
    h("figcaption", null, h("ul", { class: "legend" },
      key("day", "a day, or days"), key("span", "a month or year: it was some time within"), key("term", "at work"), key("day scheduled", "scheduled"), key("span low", "doubtful"))));
}

/**
 * @param {Mark} mark
 * @param {(year: number) => string} x
 * @param {(event: Event) => void} open
 */
function drawn({ event, from, to, row }, x, open) {
  const { kind, date, scheduled, confidence, who, what } = event;
  const y = row * ROW + 4;
  const day = date?.length === 10;
  const style = ["event", kind === "term" ? "term" : day ? "day" : "span", scheduled && "scheduled", confidence === "low" && "low"].filter(Boolean).join(" ");
  const tip = s("title", null, `${days(date ?? "", event.end)}: ${who.join(", ")}, ${what} (${name("event", kind)})`);
  const width = `${parseFloat(x(to)) - parseFloat(x(from))}%`;
  const shape = day && (!event.end || to - from < LEAST)
    ? s("circle", { cx: x((from + to) / 2), cy: y + 6, r: 5 })
    : s("rect", { x: x(from), y, width, height: kind === "term" ? 15 : 12, rx: 2 });
  const before = kind === "term" && !event.end;
  const label = kind === "term" && s("text", { x: x(from), dx: before ? -5 : 5, y: y + 12, "text-anchor": before ? "end" : null }, short(event));
  return s("g", { class: style, onclick: () => open(event) }, tip, shape, label);
}

/** @param {Event} event */
function short({ who, date, end, subject }) {
  if (!subject.startsWith("process/")) return subject;
  const its = (who[0] ?? "").replace(/^Group of Governmental Experts/, "GGE").replace(/^Open-ended working group/, "OEWG");
  return end || its.includes(date ?? "") ? its : `${its} ${date}`;
}

/**
 * @param {string} style
 * @param {string} label
 */
function key(style, label) {
  return h("li", null, s("svg", { class: "key", width: 22, height: 14, "aria-hidden": "true" }, s("g", { class: `event ${style}` },
    style.startsWith("day") ? s("circle", { cx: 11, cy: 7, r: 5 }) : s("rect", { x: 1, y: 1, width: 20, height: 12, rx: 2 }))), " ", label);
}
