// The programs of JavaScript, and gge as WebAssembly, on the inputs of gge-bench: peers.mjs runs it in Node and in a browser.

import { diffWords } from "diff";
import DiffMatchPatch from "diff-match-patch";
import { Index } from "flexsearch";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";

/** The longest query of a search, in bytes. */
const QUERY = 512;

/** The shortest sample that a clock can tell, in seconds. */
const SAMPLE = 0.002;

/**
 * Measures all of them. Returns a row each: the task, the program and its setting, seconds of one run, result.
 * @param {string} where What the programs run in.
 * @param {() => number} clock The seconds that have passed.
 */
export function measure(inputs, gge, where, clock) {
  const rows = [];

  /** The median of what a run takes, once warm: half a second of samples, five at least. */
  function row(task, name, run, result, each = 1) {
    const sample = (size) => {
      const start = clock();
      for (let at = 0; at < size; at++) run();
      return clock() - start;
    };
    for (const until = Date.now() + 300; Date.now() < until; ) run();
    let size = 1;
    while (sample(size) < SAMPLE) size *= 2;
    const times = [];
    for (const until = Date.now() + 500; times.length < 5 || Date.now() < until; ) times.push(sample(size) / size / each);
    times.sort((one, other) => one - other);
    rows.push([task, `${name} (${where})`, times[times.length >> 1], result].join("\t"));
  }

  const { pairs, provisions, queries, quotations } = inputs;
  /** Changes that meet are one place. */
  const places = (changed) => `${changed.filter((is, at) => is && !changed[at - 1]).length} places`;
  for (const { name, a, b } of pairs) {
    const task = `redline ${name}`;
    const ours = () => gge.redline(a, b);
    row(task, "gge-wasm redline", ours, places(ours().changes.map(({ op }) => op !== "equal")));
    const words = () => diffWords(a, b);
    row(task, "diff (jsdiff) diffWords", words, places(words().map((change) => Boolean(change.added || change.removed))));
    const matcher = new DiffMatchPatch();
    const characters = () => {
      const diffs = matcher.diff_main(a, b);
      matcher.diff_cleanupSemantic(diffs);
      return diffs;
    };
    row(task, "diff-match-patch, diff_cleanupSemantic", characters, places(characters().map(([op]) => op !== 0)));
  }

  const bytes = (text) => new TextEncoder().encode(text).length;
  const short = quotations.filter((it) => it.provisions.length > 0 && bytes(it.text) <= QUERY);
  const right = (first) => `${short.filter((it) => it.provisions.includes(first(it.text))).length} of ${short.length} right`;
  const lead = (text) => {
    const { verdict, matches } = gge.check(text);
    return verdict === "unrecognized" ? undefined : matches[0]?.id;
  };
  row("check", "gge-wasm check", () => quotations.forEach((it) => gge.check(it.text)), right(lead), quotations.length);
  const scan = () => gge.scan(inputs.document);
  row("scan", "gge-wasm scan", scan, `${scan().filter((it) => it.kind === "quotation").length} found of ${inputs.planted.length}`);
  const cite = () => gge.citations(inputs.citations);
  row("citations", "gge-wasm citations", cite, `${cite().length} found`);

  // Each as its documentation advises for texts of some length: MiniSearch as it is and with its example's fuzziness and
  // prefixes; Fuse.js wherever in the text the words stand; FlexSearch with its own preset and a limit.
  const mini = (options) => () => {
    const index = new MiniSearch({ fields: ["text"], searchOptions: options });
    index.addAll(provisions);
    return (query) => index.search(query).slice(0, 10).map((hit) => hit.id);
  };
  const fuse = () => {
    const index = new Fuse(provisions, { keys: ["text"], ignoreLocation: true });
    return (query) => index.search(query, { limit: 10 }).map((hit) => hit.item.id);
  };
  const flex = () => {
    const index = new Index("match");
    provisions.forEach((provision, at) => index.add(at, provision.text));
    return (query) => index.search(query, { limit: 10, suggest: true }).map((at) => provisions[at].id);
  };
  const engines = [
    ["gge-wasm search", () => (query) => gge.search(query, { limit: 10 }).map((hit) => hit.id)],
    ["MiniSearch", mini({})],
    ["MiniSearch, prefix and fuzzy 0.2", mini({ prefix: true, fuzzy: 0.2 })],
    ["Fuse.js, ignoreLocation", fuse],
    ["FlexSearch Index, preset match, suggest", flex],
  ];
  for (const [name, make] of engines) {
    const search = make();
    // The module makes its index by itself, once.
    if (!name.startsWith("gge")) row("index", name, make, "");
    row("search", name, () => queries.forEach(search), right((text) => search(text)[0]), queries.length);
  }
  return rows;
}
