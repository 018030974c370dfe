// A page of each kind opens as it should, in every browser.
import assert from "node:assert/strict";

import { paths, test } from "./harness.mjs";

/** Pages are of one kind if their addresses begin alike and are as deep. */
const kind = (path) => `${path.split("/")[0]} ${path.split("/").length}`;
const kinds = new Map(paths.map((path) => [kind(path), path]));

test("a page of each kind has a heading, fits the screen and complains of nothing", async ({ page, visit, fits, quiet }) => {
  assert.ok(kinds.size > 15);
  for (const path of kinds.values()) {
    await visit(path);
    assert.equal(await page.locator("h1").count(), path.startsWith("embed/") ? 0 : 1, path);
    await fits();
    await quiet();
  }
});
