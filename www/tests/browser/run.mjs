// Runs files of tests, a few at once: each starts a browser.
import { availableParallelism } from "node:os";
import { run } from "node:test";
import { spec } from "node:test/reporters";

const concurrency = Math.min(Math.max(availableParallelism(), 2), 4);
const running = run({ files: process.argv.slice(2), concurrency });
running.on("test:fail", () => {
  process.exitCode = 1;
});
running.compose(new spec()).pipe(process.stdout);
