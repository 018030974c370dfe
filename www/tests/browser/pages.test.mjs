// What holds for every page: axe, widths, layout that stays, print.
import assert from "node:assert/strict";
import { availableParallelism } from "node:os";
import { describe } from "node:test";

import { paths, test } from "./harness.mjs";

/** One page of each kind, and the largest. */
const LOOKED_AT = ["", "A/70/174/13/f/", "A/68/98/", "themes/", "compare/2013/2015/"];

/** Of pages of one kind, every so many are looked at, what differs is the text; with `PAGES=all`, each. */
const EVERY = process.env.PAGES === "all" ? 1 : 12;
const alike = (path) => /^(embed\/)?A\/\d+\/\d+\/.|^(sources|uptake|groups)\/.|^compare\/\d+\/\d+\/./.test(path);
const chosen = paths.filter((path, index) => !alike(path) || index % EVERY === 0);

/** In as many tests as keep a browser busy for some seconds each. */
const SHARES = Math.ceil(chosen.length / 8);

describe(`axe finds nothing in ${chosen.length} of ${paths.length} pages, light and dark`, { concurrency: availableParallelism() }, () => {
  for (let share = 0; share < SHARES; share += 1) {
    test(`share ${share + 1} of ${SHARES}`, async ({ visit, look, axe }) => {
      await look({ motion: "reduce", width: "phone" });
      for (const path of chosen.filter((_, index) => index % SHARES === share)) {
        await look({ scheme: "light" });
        await visit(path);
        await axe();
        // The scheme changes colours and nothing else.
        await look({ scheme: "dark" });
        await axe({ rules: ["color-contrast", "link-in-text-block"] });
      }
    });
  }
});

for (const path of LOOKED_AT) {
  test(`/${path} fits all widths, with forced colours and with text of twice the size`, async ({ page, visit, look, axe, fits }) => {
    await visit(path);
    for (const width of ["narrow", "phone", "tablet", "desktop", "wide"]) {
      await look({ width });
      await fits();
      await axe();
    }
    await look({ width: "desktop", forced: true });
    await axe();
    await look({ forced: false });
    // A zoom of 400 % on a screen of 1280 pixels leaves 320, which is the narrow one above.
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    await fits();
  });

  test(`/${path} stays where it is while it loads`, async ({ page, visit, look }) => {
    for (const width of ["phone", "desktop"]) {
      await look({ width });
      await visit(path);
      await page.waitForLoadState("networkidle");
      const shift = await page.evaluate(() => new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((it) => (sum += it.hadRecentInput ? 0 : it.value))).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 100);
      }));
      assert.ok(shift < 0.02, `${width}: ${shift}`);
    }
  });
}
