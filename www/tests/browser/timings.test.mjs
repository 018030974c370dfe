// How long a visitor waits, told and not judged: `TESTS=timings cargo test -p gge-www --test browser -- --nocapture`.
import assert from "node:assert/strict";

import { site, test } from "./harness.mjs";

const median = (times) => [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)];
const told = (what, times) => console.log(`${what.padEnd(44)} ${median(times).toFixed(1).padStart(8)} ms (median of ${times.length})`);

test("timings: the first view, from nothing and from the cache", async ({ page, context }) => {
  const first = () => page.evaluate(() => performance.getEntriesByName("gge: first view")[0].duration);
  const shown = () => page.waitForFunction(() => performance.getEntriesByName("gge: first view").length > 0);
  const session = await context.newCDPSession(page);
  for (const [what, cached] of [["first view, nothing in the cache", false], ["first view, from the cache", true]]) {
    const times = [];
    for (let count = 0; count < 5; count += 1) {
      await session.send("Network.setCacheDisabled", { cacheDisabled: !cached });
      await page.goto("about:blank");
      await page.goto(site);
      await shown();
      times.push(await first());
    }
    told(what, times);
    assert.equal(await page.locator("main tbody tr").count() >= 8, true, "the table is shown");
  }
});

test("timings: a search, a comparison and a check, from a key to what it shows", async ({ page, visit }) => {
  const timed = async (address, ready) => {
    await visit("#/groups");
    return page.evaluate(async ({ address, ready }) => {
      const before = performance.now();
      const marks = performance.getEntriesByName("gge-shown").length;
      location.hash = address;
      while (performance.getEntriesByName("gge-shown").length === marks) await new Promise((done) => setTimeout(done));
      const { startTime } = performance.getEntriesByName("gge-shown").at(-1);
      await new Promise((done) => requestAnimationFrame(done));
      return { time: startTime - before, text: document.querySelector(ready)?.textContent ?? "" };
    }, { address, ready });
  };
  for (const [what, address, ready, like] of [
    ["search: hospital attack CERT", "#/search?q=hospital attack CERT", ".hits h2", /^A\/70\/174, para\. 13 \(k\)$/],
    ["search: who must not use proxies", "#/search?q=who must not use proxies", ".hits h2", /^A\/70\/174, para\. 28 \(e\)$/],
    ["the whole comparison of 2013 and 2015", "#/compare/2013/2015", "main h1", /2013 and 2015/],
    ["the cumulative table", "#/cumulative", "main h1", /theme by theme/],
    ["a quotation checked", "#/check?q=States must not use proxies to commit wrongful acts using ICTs", "main", /28 \(e\)/],
  ]) {
    const times = [];
    for (let count = 0; count < 6; count += 1) {
      const { time, text } = await timed(address, ready);
      assert.match(text, like);
      times.push(time);
    }
    console.log(`${what}: the first time`.padEnd(44), times[0].toFixed(1).padStart(8), "ms");
    told(what, times.slice(1));
  }
});

test("timings: the module alone", async ({ page, visit }) => {
  await visit("#/groups");
  const times = await page.evaluate(async () => {
    const gge = await import("./gge/browser.js");
    const timed = (call) => {
      const times = Array.from({ length: 21 }, () => {
        const before = performance.now();
        call();
        return performance.now() - before;
      });
      return { first: times[0], again: times.slice(1) };
    };
    return {
      search: timed(() => gge.search("28c self-defence")),
      compare: timed(() => gge.compare("2013", "2015")),
      cumulative: timed(() => gge.cumulative()),
      check: timed(() => gge.check("States must not use proxies to commit wrongful acts using ICTs", "A/70/174, para. 28 (e)")),
    };
  });
  for (const [what, { first, again }] of Object.entries(times)) {
    assert.equal(again.length, 20);
    console.log(`gge.${what}: the first call`.padEnd(44), first.toFixed(1).padStart(8), "ms");
    told(`gge.${what}`, again);
  }
});
