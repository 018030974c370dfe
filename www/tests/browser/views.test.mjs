// What holds for every view.
import { test } from "./harness.mjs";

const VIEWS = ["cumulative", "compare", "provision", "check", "groups", "uptake", "search"];

for (const view of VIEWS) {
  test(`${view}: axe finds nothing, light and dark, and nothing is cut off on narrow screens`, async ({ visit, look, axe, fits }) => {
    await look({ scheme: "light", motion: "reduce" });
    await visit(`#/${view}`);
    await axe();
    await look({ scheme: "dark", motion: "reduce" });
    await axe({ rules: ["color-contrast", "link-in-text-block"] });
    await look({ width: "narrow" });
    await fits();
  });
}
