// JavaScript's peers on the inputs of gge-bench: a row each, with the task, the program and its setting, seconds, result.

import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const [inputsPath, modules] = process.argv.slice(2);
const require = createRequire(`${modules}/package.json`);
const inputs = JSON.parse(readFileSync(inputsPath, "utf8"));

/// The median of what a run takes, once warm: half a second of samples, five at least.
function row(task, name, run, runs, result) {
  const seconds = () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6 / runs;
  };
  for (const until = Date.now() + 300; Date.now() < until; ) run();
  const times = [];
  for (const until = Date.now() + 500; times.length < 5 || Date.now() < until; ) times.push(seconds());
  times.sort((one, other) => one - other);
  console.log([task, name, times[times.length >> 1], result].join("\t"));
}

const { diffWords } = require("diff");
const DiffMatchPatch = require("diff-match-patch");

/// Changes that meet are one place.
const places = (changed) => changed.filter((is, at) => is && !changed[at - 1]).length;
const times = (count, run) => () => {
  for (let at = 0; at < count; at++) run();
};
for (const { name, a, b } of inputs.pairs) {
  const words = () => diffWords(a, b);
  const found = places(words().map((change) => Boolean(change.added || change.removed)));
  row(`redline ${name}`, "diff (jsdiff) diffWords (Node)", times(5, words), 5, `${found} places`);
  const matcher = new DiffMatchPatch();
  const characters = () => {
    const diffs = matcher.diff_main(a, b);
    matcher.diff_cleanupSemantic(diffs);
    return diffs;
  };
  const groups = places(characters().map(([op]) => op !== 0));
  row(
    `redline ${name}`,
    "diff-match-patch, diff_cleanupSemantic (Node)",
    characters,
    1,
    `${groups} places`,
  );
}

// Each as its documentation advises for texts of some length: MiniSearch as it is and with its example's fuzziness and
// prefixes; Fuse.js wherever in the text the words stand; FlexSearch with its own preset and a limit.
const MiniSearch = require("minisearch");
const Fuse = require("fuse.js");
const { Index } = require("flexsearch");
const { provisions, queries, quotations } = inputs;

const mini = (options) => () => {
  const index = new MiniSearch({ fields: ["text"], searchOptions: options });
  index.addAll(provisions);
  return (query) => index.search(query).slice(0, 10).map((hit) => hit.id);
};
const flex = (options) => () => {
  const index = new Index(options);
  provisions.forEach((provision, at) => index.add(at, provision.text));
  return (query) => index.search(query, { limit: 10, suggest: true }).map((at) => provisions[at].id);
};
const fuse = () => {
  const index = new Fuse(provisions, { keys: ["text"], ignoreLocation: true });
  return (query) => index.search(query, { limit: 10 }).map((hit) => hit.item.id);
};
const engines = [
  ["MiniSearch (Node)", mini({})],
  ["MiniSearch, prefix and fuzzy 0.2 (Node)", mini({ prefix: true, fuzzy: 0.2 })],
  ["Fuse.js, ignoreLocation (Node)", fuse],
  ["FlexSearch Index, preset match, suggest (Node)", flex("match")],
];
const short = quotations.filter((it) => it.provisions.length > 0 && Buffer.byteLength(it.text) <= 512);
for (const [name, make] of engines) {
  const search = make();
  row("index", name, make, 1, "");
  const right = short.filter((it) => it.provisions.includes(search(it.text)[0])).length;
  row("search", name, () => queries.forEach(search), queries.length, `${right} of ${short.length} right`);
}
