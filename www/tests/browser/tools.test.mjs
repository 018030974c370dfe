// What a reader brings: a text to check, words to search, a text to compare, an address of before.
import assert from "node:assert/strict";

import { test } from "./harness.mjs";

const RIGHT = "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs";
const checked = async (page, text) => {
  await page.locator("#text").fill(text);
  await page.keyboard.press("Control+Enter");
  await page.locator("#result h2").first().waitFor();
  return page.locator("#result").textContent();
};

test("a right quotation is right, and what stands nowhere is not recognized", async ({ page, visit, axe }) => {
  await visit("check/");
  assert.match(await checked(page, RIGHT), /A\/70\/174, para\. 13 \(c\)/);
  await axe();
  await page.getByRole("button", { name: "Clear" }).click();
  assert.match(await checked(page, "The weather in Geneva was fine throughout the third session of the committee."), /not recognized/i);
});

test("who checks a quotation does not wait for what reads whole texts", async ({ page, visit }) => {
  const modules = [];
  page.on("request", (request) => request.url().endsWith(".wasm") && modules.push(request.url().split("/").pop()));
  await visit("check/");
  await checked(page, RIGHT.replace("should", "must"));
  assert.deepEqual(modules, ["check_bg.wasm"]);
  assert.match(await checked(page, `${RIGHT} (A/70/174, para. 13 (d))`), /the words stand elsewhere/);
  assert.deepEqual(modules, ["check_bg.wasm", "scan_bg.wasm"]);
});

test("a modal under a label is wrong, whatever stands before it", async ({ page, visit }) => {
  await visit("check/");
  const text = await checked(page, `Norm (c): ${RIGHT.replace("should", "must")}. The Group met.`);
  assert.match(text, /another modal verb/);
});

test("corrections go the way of track changes: struck is to be taken out", async ({ page, visit }) => {
  await visit("check/");
  await checked(page, RIGHT.replace("should", "must"));
  assert.match(await page.locator("#result article del").first().textContent(), /must/);
  assert.match(await page.locator("#result article ins").first().textContent(), /should/);
});

test("a text is kept nowhere: not in the address, and not for another visit", async ({ page, context, visit }) => {
  await visit("check/");
  await checked(page, RIGHT);
  assert.equal(new URL(page.url()).search + new URL(page.url()).hash, "");
  await page.reload();
  assert.equal(await page.locator("#text").inputValue(), "");
  assert.deepEqual((await context.storageState()).origins, []);
});

test("a large text is checked apart from the page, and the page stays awake", async ({ page, visit }) => {
  await visit("check/");
  const large = `${RIGHT} is what they said, and more. `.repeat(4_000);
  await page.evaluate(() => {
    window.longest = 0;
    let last = performance.now();
    const beat = () => {
      window.longest = Math.max(window.longest, performance.now() - last);
      last = performance.now();
      setTimeout(beat);
    };
    beat();
  });
  await page.locator("#text").evaluate((it, text) => (it.value = text), large);
  await page.locator("#text").dispatchEvent("input");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.locator("#result h2").first().waitFor({ timeout: 60_000 });
  console.log(`a text of ${large.length} characters: the page waited ${(await page.evaluate(() => window.longest)).toFixed(0)} ms at most`);
});

for (const [query, address] of [["norm (f)", "A/70/174/13/f/"], ["A/68/98, para. 23", "A/68/98/23/"], ["13f", "A/70/174/13/f/"]]) {
  test(`the search opens the place that ${query} names`, async ({ page, visit }) => {
    await visit();
    await page.locator("#search").fill(query);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/${address}`);
  });
}

for (const [query, like] of [["OEWG", "Open-ended working group"], ["Stokes", "2012-2013"], ["A/76/135", "2019-2021"]]) {
  test(`the search finds ${query}, which stands on another page`, async ({ page, visit, axe }) => {
    await visit(`search/?q=${encodeURIComponent(query)}`);
    await page.locator("#result").getByText(like).first().waitFor();
    await axe();
  });
}

test("pages that only mention what is searched come after the reports that say it", async ({ page, visit }) => {
  const headings = async (query) => {
    await visit(`search/?q=${query}`);
    await page.locator("#result h2").first().waitFor();
    return page.locator("#result h2").allTextContents();
  };
  const [reports, pages] = ["In the reports, and what was made of them", "On other pages"];
  assert.deepEqual(await headings("proxies"), [reports, pages]);
  assert.deepEqual(await headings("NATO"), [pages, reports]);
});

test("a text of one's own is laid beside a report", async ({ page, visit, axe }) => {
  await visit("compare/");
  await page.locator("#own-text").fill(`A draft\n\n1. ${RIGHT}.\n\n2. States should share recipes for bread.`);
  await page.locator("#beside").getByRole("button", { name: "Compare" }).click();
  await page.locator("#own-result").getByText("13 (c)").first().waitFor();
  await axe();
});

test("a table is narrowed to what is asked for, the address says so, and all comes back", async ({ page, visit, axe }) => {
  await visit("groups/");
  const rows = page.locator(".roster tbody tr:visible");
  const all = await rows.count();
  assert.equal(await page.locator("#shown").textContent(), `${all} States`);
  await page.getByLabel("In how many of them").selectOption({ label: "all" });
  const named = (await page.locator(".lede b").textContent()).split(": ")[1].replace(/\.$/, "").split(", ");
  assert.deepEqual(await rows.locator("th").allTextContents(), named);
  await page.getByLabel("State", { exact: true }).fill("UNITED king");
  assert.deepEqual(await rows.locator("th").allTextContents(), ["United Kingdom"]);
  assert.equal(await page.locator("#shown").textContent(), `1 of ${all} States (In how many of them: all; State: “UNITED king”)`);
  await axe();
  const { search } = new URL(page.url());
  await visit(`groups/${search}`);
  assert.equal(await rows.count(), 1);
  await page.getByLabel("State", { exact: true }).press("Escape");
  assert.deepEqual([await rows.count(), new URL(page.url()).search], [all, ""]);
  await page.getByLabel("State", { exact: true }).fill("Atlantis");
  assert.deepEqual([await rows.count(), await page.locator("#shown").textContent()], [0, `None of ${all} States (State: “Atlantis”)`]);
  await page.getByRole("button", { name: "Show all" }).click();
  assert.equal(await rows.count(), all);
});

test("the picture of the timeline has what its tables have", async ({ page, visit, look, axe }) => {
  await visit("timeline/?kind=meeting&nonsense=1");
  const rows = page.locator("#dated tbody tr:visible");
  const kinds = await rows.locator("td:nth-child(4)").allTextContents();
  assert.ok(kinds.length > 3 && kinds.every((it) => it === "meeting"), kinds.join());
  assert.equal(await page.locator(".event[href]:visible").count(), kinds.length);
  await axe();
  await look({ media: "print" });
  assert.match(await page.locator("#shown:visible").textContent(), /^\d+ of \d+ events \(Kind of event: meeting\)$/);
  assert.equal(await rows.count(), kinds.length);
  await look({ media: "screen" });
  await page.getByLabel("Words").fill("no such words");
  assert.deepEqual([await page.locator("#dated").isVisible(), await page.locator("#undated").isVisible()], [false, false]);
});

test("who endorses by inference alone is not taken for one who says so", async ({ page, visit, axe }) => {
  const cells = page.locator(".matrix td a:visible");
  await visit("uptake/?stance=endorses&evidence=inferred");
  const inferred = await cells.allInnerTexts();
  assert.ok(inferred.length > 0 && inferred.every((it) => /^\(endorses\)/.test(it)), inferred.join());
  await axe();
  await page.getByLabel("How we know").selectOption("stated");
  const stated = await cells.allInnerTexts();
  assert.ok(stated.length > 0 && stated.every((it) => /^endorses/.test(it)), stated.join());
  await visit("uptake/dates/?on=A/70/174%2313(e)");
  const touched = page.locator(".events tbody tr:visible .touches");
  assert.ok((await touched.count()) > 0);
  for (const its of await touched.all()) assert.ok((await its.locator("a[href$='A/70/174/13/e/']").count()) > 0, await its.textContent());
});

for (const [before, after] of [
  ["#/provision/A/70/174/13(f)", "A/70/174/13/f/"],
  ["#/provision/a/70/174/13(F)/", "A/70/174/13/f/"],
  ["#/cumulative?theme=law", "themes/law/"],
  ["#/compare/2013/2015", "compare/2013/2015/"],
  ["#/groups/2012-2013", "groups/2012-2013/"],
  ["#/uptake", "uptake/"],
]) {
  test(`the address of before ${before} leads to /${after}`, async ({ page, visit }) => {
    await visit(before);
    await page.waitForURL((url) => url.pathname.endsWith(`/${after}`));
  });
}

test("without scripts the tools say so, the search has everything as links, and tables are whole", async ({ page, visit }) => {
  await visit("check/");
  assert.equal(await page.locator("#checker").isVisible(), false);
  assert.equal(await page.locator("#unscripted").isVisible(), true);
  await visit("search/");
  assert.ok((await page.locator("#index a").count()) > 150);
  await visit("groups/?count=5");
  assert.equal(await page.locator("#filters").isVisible(), false);
  assert.ok((await page.locator(".roster tbody tr:visible").count()) > 40);
}, { javaScriptEnabled: false });
