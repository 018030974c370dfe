// Does the jobs in modules that `measure.rs` has written into a folder, and prints how long each takes.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const folder = pathToFileURL(`${process.argv[2]}/`);
const read = (name) => readFileSync(new URL(name, folder));
const { jobs, budget, fewest } = JSON.parse(read("jobs.json"));

const modules = new Map();
for (const name of new Set(jobs.map((it) => it.module))) {
  const module = await import(new URL(`${name}.mjs`, folder));
  const { memory } = module.initSync({ module: read(`${name}_bg.wasm`) });
  modules.set(name, { module, memory });
}

const run = ({ module, function: name, given }) => modules.get(module).module[name](...given);

/** What a scan leaves behind, before anything else has. */
function left() {
  const scan = jobs.find((it) => it.function === "scan");
  const { memory } = modules.get(scan.module);
  run({ ...scan, given: ["A/70/174"] });
  globalThis.gc();
  const [before, heap] = [memory.buffer.byteLength, process.memoryUsage().heapUsed];
  const kept = run(scan);
  globalThis.gc();
  // What is looked at afterwards is kept until then.
  return { grown: memory.buffer.byteLength - before, heap: process.memoryUsage().heapUsed - heap, count: kept.length };
}

function median(job) {
  const samples = [];
  // V8 compiles twice: what runs at once is slow, and what is hot becomes fast after a while.
  for (const before = performance.now(); performance.now() - before < 2 * budget; ) run(job);
  const started = performance.now();
  while (samples.length < fewest || performance.now() - started < budget) {
    const start = performance.now();
    run(job);
    samples.push(performance.now() - start);
  }
  return samples.sort((a, b) => a - b)[samples.length >> 1];
}

console.log(JSON.stringify({ ...left(), milliseconds: jobs.map(median) }));
