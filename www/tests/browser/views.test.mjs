// What holds for every view.
import { test } from "./harness.mjs";

const VIEWS = ["cumulative", "compare", "provision", "check", "groups", "uptake", "search"];

for (const view of VIEWS) {
  test(`${view}: axe finds nothing, light and dark, on a phone and on a desk, and nothing is cut off`, async ({ visit, look, axe, fits }) => {
    await look({ motion: "reduce" });
    await visit(`#/${view}`);
    for (const width of ["phone", "desktop"]) {
      await look({ scheme: "light", width });
      await axe();
      // The scheme changes colours and nothing else.
      await look({ scheme: "dark" });
      await axe({ rules: ["color-contrast", "link-in-text-block"] });
    }
    for (const width of ["narrow", "phone", "tablet", "wide"]) {
      await look({ width });
      await fits();
    }
  });
}
