// @ts-check
// A lineage as a picture: reports from left to right, places as boxes, steps as lines with their act named between them.

import { h, s } from "../../lib/dom.js";
import { cite } from "../../lib/cite.js";
import { beginning, grouped, label, provisions, renderings, reports } from "../../lib/held.js";
import { name } from "../../lib/names.js";
import { placeHref } from "../../lib/route.js";

/** @typedef {import("../../gge/browser.js").Step} Step */
/** @typedef {{ id: string, report: string, title: string, below: string, rendered: boolean, x: number, y: number }} Box */

const BOX = { width: 166, height: 50, step: 62 };
const PILL = { width: 116, height: 28, step: 38 };
const GAP = 186;
const TOP = 34;

/**
 * @param {string} place
 * @param {Step[]} steps
 * @param {(number: number) => string} to Where a step is told.
 */
export function picture(place, steps, to) {
  const here = stem(place);
  const boxes = boxed(steps);
  const columns = reports().filter(({ symbol }) => boxes.some(({ report }) => report === symbol));
  const lanes = columns.map(({ symbol }) => boxes.filter(({ report }) => report === symbol));
  const pills = steps.map((step, at) => ({ step, number: at + 1, lane: Math.max(...ends(step.from, boxes).map(({ report }) => columns.findIndex(({ symbol }) => symbol === report))), x: 0, y: 0 }));
  const gaps = columns.map((_, lane) => pills.filter((pill) => pill.lane === lane));
  const height = Math.max(...lanes.map(({ length }) => length * BOX.step), ...gaps.map(({ length }) => length * PILL.step));
  lanes.forEach((lane, at) => lane.forEach((box, row) => {
    box.x = 2 + at * (BOX.width + GAP);
    box.y = TOP + height / 2 + (row - (lane.length - 1) / 2) * BOX.step;
  }));
  gaps.forEach((gap, at) => spread(gap, boxes, at, height));
  const width = columns.length * BOX.width + (columns.length - 1) * GAP + 4;
  const title = `Lineage of ${cite(place)}`;
  const drawing = s("svg", { viewBox: `0 0 ${width} ${TOP + height}`, width, height: TOP + height, role: "group", "aria-label": title },
    s("title", null, title),
    s("desc", null, `${steps.length} steps between places of ${columns.map(({ year }) => year).join(", ")}. The same is told below, as a table and step by step.`),
    columns.map(({ year, symbol }, at) => s("text", { class: "head", x: 2 + at * (BOX.width + GAP), y: 16 }, `${year} · ${symbol}`)),
    pills.map((pill) => lines(pill, boxes)),
    boxes.map((box) => drawn(box, box.id === here)),
    pills.map(({ step, number, x, y }) => s("a", { href: to(number), class: `pill ${step.link}`, "aria-label": `Step ${number}: ${name("act", step.act)}` },
      s("rect", { x, y: y - PILL.height / 2, width: PILL.width, height: PILL.height, rx: PILL.height / 2 }),
      s("text", { x: x + PILL.width / 2, y: y + 4.5 }, `${number} ${name("act", step.act)}`))));
  return h("div", { class: "frame lineage", role: "region", "aria-label": title, tabindex: "0" }, drawing);
}

/** @param {string} place */
function stem(place) {
  return place.replace(/:\d+$/, "");
}

/**
 * The boxes of all places, in the order of the documents; sentences stand in the box of their paragraph.
 * @param {Step[]} steps
 */
function boxed(steps) {
  const all = [...new Set(steps.flatMap(({ from, to }) => [...from, ...to]))];
  const boxes = [...grouped(all, stem)].map(([id, places]) => box(id, places));
  return boxes.sort((a, b) => rank(a.id) - rank(b.id));
}

/** @param {string} id */
function rank(id) {
  const at = provisions().findIndex((it) => it.id === id);
  return at < 0 ? 1000 + renderings().findIndex((it) => it.id === id) : at;
}

/**
 * @param {string} id
 * @param {string[]} places
 * @returns {Box}
 */
function box(id, places) {
  const provision = provisions().find((it) => it.id === id);
  const rendering = renderings().find((it) => it.id === id);
  const sentences = places.filter((it) => it !== id).map((it) => it.slice(id.length + 1)).sort();
  const below = rendering ? name("source", rendering.source) : sentences.length > 0 && !places.includes(id)
    ? `sentence${sentences.length > 1 ? "s" : ""} ${sentences.join(", ")}` : beginning(provision?.text ?? "", 21);
  const title = provision ? label(provision) : id.split("/").slice(2).join(" ");
  return { id, report: provision?.report ?? rendering?.report ?? "", title, below, rendered: !provision, x: 0, y: 0 };
}

/**
 * @param {string[]} places
 * @param {Box[]} boxes
 */
function ends(places, boxes) {
  return boxes.filter(({ id }) => places.some((place) => stem(place) === id));
}

/**
 * Sets the steps of one gap near to what they join, one below the other.
 * @param {{ step: Step, x: number, y: number }[]} gap
 * @param {Box[]} boxes
 * @param {number} lane
 * @param {number} height
 */
function spread(gap, boxes, lane, height) {
  for (const pill of gap) {
    const joined = [...ends(pill.step.from, boxes), ...ends(pill.step.to, boxes)];
    pill.x = 2 + lane * (BOX.width + GAP) + BOX.width + (GAP - PILL.width) / 2;
    pill.y = joined.reduce((sum, { y }) => sum + y, 0) / joined.length;
  }
  const order = gap.toSorted((a, b) => a.y - b.y);
  order.forEach((pill, at) => {
    const before = order[at - 1];
    if (before) pill.y = Math.max(pill.y, before.y + PILL.step);
  });
  let floor = TOP + height - PILL.height / 2;
  for (const pill of order.reverse()) {
    pill.y = Math.min(pill.y, floor);
    floor = pill.y - PILL.step;
  }
}

/**
 * @param {{ step: Step, x: number, y: number }} pill
 * @param {Box[]} boxes
 */
function lines({ step, x, y }, boxes) {
  return [
    ends(step.from, boxes).map((box) => line(box.x + BOX.width, box.y, x, y, step.link)),
    ends(step.to, boxes).map((box) => line(x + PILL.width, y, box.x, box.y, step.link)),
  ];
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} toX
 * @param {number} toY
 * @param {string} link
 */
function line(x, y, toX, toY, link) {
  const middle = (x + toX) / 2;
  return s("path", { class: link, d: `M${x} ${y}C${middle} ${y} ${middle} ${toY} ${toX} ${toY}` });
}

/**
 * @param {Box} box
 * @param {boolean} here
 */
function drawn({ id, title, below, rendered, x, y }, here) {
  const top = y - BOX.height / 2;
  return s("a", { href: placeHref(id), class: `box${here ? " here" : ""}${rendered ? " rendered" : ""}`, "aria-current": here && "true", "aria-label": `${cite(id)}, ${below}` },
    s("rect", { x, y: top, width: BOX.width, height: BOX.height, rx: 6 }),
    s("text", { class: "name", x: x + 11, y: top + 20 }, title),
    s("text", { x: x + 11, y: top + 38 }, below));
}
