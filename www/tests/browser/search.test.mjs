// Searching, from the field in the header and by address.
import assert from "node:assert/strict";

import { test } from "./harness.mjs";

const path = (page) => decodeURIComponent(new URL(page.url()).hash);
const titles = (page) => page.locator(".hits h2").allTextContents();

test("search: it finds while one types, official wording first, with what was found marked", async ({ page, visit, shows }) => {
  await visit("#/groups");
  await page.keyboard.press("/");
  await page.keyboard.type("28c self-defence");
  await page.locator(".hits").waitFor();
  await page.waitForFunction(() => document.querySelector(".hits h2")?.textContent === "A/70/174, para. 28 (c)");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "search", "the focus stays in the field");
  const first = page.locator(".hits li").first();
  assert.match(await first.locator(".official").textContent(), /the Group noted the inherent right of States to take measures consistent with international law and as recognized in the Charter\./);
  assert.deepEqual(await first.locator("mark").allTextContents(), ["inherent right"]);
  assert.match(await page.locator("#announcements").textContent(), /^\d+ results?$/);
  // All that was typed is one step of the history.
  await shows(() => page.goBack());
  assert.equal(path(page), "#/groups");
});

test("search: what each result is, and where it leads", async ({ page, visit, shows }) => {
  await visit("#/search?q=28c self-defence");
  const kinds = await page.locator(".hits .about").allTextContents();
  assert.match(kinds[0], /^provision, international law/);
  assert.ok(kinds.some((it) => /^rendering of A\/70\/174, para\. 28 \(c\).* · hague-table/.test(it)), kinds.join("\n"));
  await shows(() => page.getByRole("link", { name: "Principles and Actions on Cyber[space] (May 2016)" }).click());
  assert.equal(path(page), "#/uptake/entry/g7-ise-shima-principles");
  await visit("#/search?q=who must not use proxies");
  await shows(() => page.locator(".hits a").first().click());
  assert.equal(path(page), "#/provision/A/70/174/28(e)");
});

test("search: filters are kept while the words change", async ({ page, visit, shows }) => {
  await visit("#/search?q=vulnerab");
  await shows(() => page.getByLabel("Kind", { exact: true }).selectOption("norm"));
  assert.equal((await titles(page))[0], "A/70/174, para. 13 (j)");
  assert.ok((await titles(page)).every((it) => !it.includes("para. 17")));
  await page.locator("#search").fill("critical infrastructure");
  await page.waitForFunction(() => location.hash.includes("critical"));
  assert.match(path(page), /kind=norm/);
  await shows(() => page.getByLabel("provisions").check());
  assert.ok((await page.locator(".hits .about").allTextContents()).every((it) => it.startsWith("provision, norm")));
});

test("search: Enter opens an address, and otherwise goes to the results", async ({ page, visit }) => {
  await visit("#/search");
  await page.locator("#search").fill("A/70/174, para. 13 (f)");
  await page.getByRole("link", { name: "Open A/70/174, para. 13 (f)" }).waitFor();
  await page.locator("#search").press("Enter");
  await page.waitForURL(/#\/provision\/A\/70\/174\/13\(f\)$/);
  await page.locator("#search").fill("proxies");
  await page.locator(".hits").waitFor();
  await page.locator("#search").press("Enter");
  await page.waitForFunction(() => document.activeElement?.tagName === "H1");
  assert.match(path(page), /^#\/search\?q=proxies/);
});

test("search: many results are shown in part, all on request", async ({ page, visit, shows }) => {
  await visit("#/search?q=State");
  assert.equal(await page.locator(".hits li").count(), 40);
  await shows(() => page.getByRole("link", { name: /^Show all \d+ results$/ }).click());
  assert.ok(await page.locator(".hits li").count() > 100);
});

test("search: nothing asked, nothing found, and what cannot be", async ({ page, visit, shows }) => {
  await visit("#/search");
  await shows(() => page.getByRole("link", { name: "hospital attack CERT" }).click());
  assert.ok((await titles(page)).slice(0, 3).includes("A/70/174, para. 13 (k)"));
  await visit("#/search?q=zzzz&kind=norm");
  await page.getByText("Nothing in the record has “zzzz”, with these filters.").waitFor();
  await shows(() => page.getByRole("link", { name: "Search without the filters" }).click());
  assert.equal(path(page), "#/search?q=zzzz");
  for (const [query, answer] of [
    ["13(l)", "paragraph 13 of A/70/174 has items (a) to (k)"],
    ["kind:foo", "expected one of norm, law, cbm"],
    ["A/68/98, para. 35", "34"],
  ]) {
    await visit(`#/search?q=${encodeURIComponent(query)}`);
    assert.ok((await page.locator("main .note").textContent()).includes(answer), query);
  }
});

test("search: nonsense in the address is answered", async ({ page, visit }) => {
  await visit("#/search?q=proxies&kind=zz&report=1999&theme=%3Cimg%3E&topic=1&only=2&all=3");
  assert.equal((await titles(page))[0], "A/70/174, para. 28 (e)");
  await visit(`#/search?q=${"a".repeat(5000)}`);
  await page.locator("main .note").first().waitFor();
  await visit("#/search?q=%3Cimg src=x onerror=alert(1)%3E%00");
  await page.locator("main .note, main .hits").first().waitFor();
  assert.equal(await page.locator("main img").count(), 0);
});

for (const query of ["", "?q=hospital attack CERT", "?q=A/70/174, para. 13 (f)", "?q=zzzz"]) {
  test(`search${query}: accessible, and fits narrow screens`, async ({ visit, look, axe, fits }) => {
    await visit(`#/search${query}`);
    await axe();
    await look({ scheme: "dark" });
    await axe({ rules: ["color-contrast"] });
    await look({ width: "narrow" });
    await fits();
  });
}
