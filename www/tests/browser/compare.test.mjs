// Two reports side by side. Wording is typed here from the documents, not asked from the module.
import assert from "node:assert/strict";

import { test } from "./harness.mjs";

const ROW = "A/68/98#20>A/70/174#27";
const EARLIER = "State sovereignty and international norms and principles that flow from sovereignty apply to State conduct of ICT-related activities, and to their jurisdiction over ICT infrastructure within their territory.";
const LATER = "State sovereignty and international norms and principles that flow from sovereignty apply to the conduct by States of ICT-related activities and to their jurisdiction over ICT infrastructure within their territory.";

/** The words of an element as they are seen, without what is only heard. */
const seen = (locator) => locator.evaluate((it) => {
  const copy = it.cloneNode(true);
  for (const unseen of copy.querySelectorAll(".unseen")) unseen.remove();
  return copy.textContent.replaceAll(/\s+/g, " ").trim();
});
const all = async (locator) => Promise.all((await locator.all()).map(seen));
const rowAt = (page, at) => page.locator(`article[data-at='${at}']`);

test("alone it compares 2013 with 2015; each side has its exact words", async ({ page, visit, shows }) => {
  await visit("#/compare");
  assert.equal(await page.locator("h1").textContent(), "2013 and 2015 compared");
  const row = rowAt(page, ROW);
  assert.equal(await seen(row.locator("h3")), "≈ revised para. 20 → para. 27");
  const [before, after] = [row.locator(".earlier .official"), row.locator(".later .official")];
  assert.deepEqual([await seen(before), await seen(after)], [EARLIER, LATER]);
  assert.deepEqual([await all(before.locator("del")), await all(after.locator("ins"))], [["State", ","], ["the", "by States"]]);
  const same = rowAt(page, "A/68/98#16:3>A/70/174#15");
  assert.match(await seen(same.locator("header")), /= reiterated .*Shared wording: the same words\..*nothing changed/);
  assert.equal(await same.locator("ins, del").count(), 0);
  await shows(() => row.getByRole("link", { name: "A/70/174, para. 27", exact: true }).click());
  assert.equal(new URL(page.url()).hash, "#/provision/A/70/174/27");
  await shows(() => page.goBack());
  assert.equal(await page.locator("h1").textContent(), "2013 and 2015 compared");
});

test("what became of modal verbs and qualifiers is said; many places stand on one side", async ({ page, visit }) => {
  await visit("#/compare/2013/2015");
  const calls = rowAt(page, "A/68/98#22>A/70/174#13(d):1").locator(".calls li");
  assert.deepEqual(await all(calls), ["Modality: should becomes should consider", "Qualifiers lost: “as appropriate” (discretion), “practical collaboration” (degree)", "Qualifiers gained: “how best to” (degree)"]);
  const proxies = rowAt(page, "A/68/98#23:2+A/68/98#23:3>A/70/174#28(e)");
  assert.deepEqual(await proxies.locator(".earlier a").allTextContents(), ["A/68/98, para. 23, sentence 2", "A/68/98, para. 23, sentence 3"]);
  assert.deepEqual(await all(proxies.locator(".earlier .words")), ["States must not use proxies to commit internationally wrongful acts.", "States should seek to ensure that their territories are not used by non-State actors for unlawful use of ICTs."]);
  const sources = rowAt(page, "A/68/98#6:2>hague-table/2015/threats/1+hague-table/2015/threats/2");
  assert.deepEqual(await all(sources.locator(".later .words")), ["Non-state actors", "States"]);
});

test("every text on a side is that of its place, letter by letter", async ({ page, visit }) => {
  for (const pair of ["2010/2013", "2010/2015", "2013/2015"]) {
    await visit(`#/compare/${pair}`);
    const [count, wrong] = await page.evaluate(async () => {
      const { resolve } = await import("./gge/browser.js");
      const sides = [...document.querySelectorAll(".side")].flatMap((side) => {
        const words = [...side.querySelectorAll(".words")];
        return [...side.querySelectorAll(".whence a")].map((link, index) => [decodeURIComponent(link.getAttribute("href").slice("#/provision/".length)), words[index]]);
      });
      const shown = sides.map(([path, words]) => {
        for (const unseen of words.querySelectorAll(".unseen")) unseen.remove();
        return [/^[a-z]/.test(path) ? path : path.replace(/\/([^/]*)$/, "#$1"), words.textContent];
      });
      return [shown.length, shown.filter(([place, text]) => resolve(place).text !== text)];
    });
    assert.ok(count > 50);
    assert.deepEqual(wrong, []);
  }
});

test("one text has both what was removed and what was added", async ({ page, visit, shows }) => {
  await visit(`#/compare/2013/2015?at=${encodeURIComponent(ROW)}`);
  await shows(() => page.getByLabel("one text").check());
  assert.equal(await page.evaluate(() => document.activeElement.id), "layout-inline");
  const row = rowAt(page, ROW);
  assert.equal(await row.locator(".side").count(), 1);
  assert.match(await seen(row.locator(".redline")), /apply to (the )?State ?(the )?conduct (by States )?of ICT-related activities ?, and to their/);
  assert.ok(await row.evaluate((it) => it.classList.contains("aimed")));
});

test("rows can be chosen; how many are shown is said", async ({ page, visit, shows }) => {
  await visit("#/compare/2013/2015");
  const total = await page.locator("article").count();
  await shows(() => page.getByLabel("What was done").selectOption("reiterated"));
  const kept = await page.locator("article h3 .act").allTextContents();
  assert.ok(kept.length > 0 && kept.every((it) => it === "= reiterated"));
  assert.equal(await page.locator("#announcements").textContent(), `${kept.length} of ${total} rows: ${kept.length} reiterated.`);
  await shows(() => page.getByLabel("only where words changed").check());
  assert.equal(await rowAt(page, "A/68/98#16:3>A/70/174#15").count(), 0);
  await visit("#/compare/2013/2015?kind=law&theme=law");
  assert.equal(await rowAt(page, ROW).count(), 1);
  assert.equal(await page.locator("article[data-at*='26(']").count(), 0);
  await visit("#/compare/2013/2015?act=lengthened&kind=norm&theme=goal");
  await shows(() => page.getByRole("link", { name: "Show all rows" }).click());
  assert.equal(await page.locator("article").count(), total);
});

test("what is new and what has no counterpart stands at the end, with its caveat", async ({ page, visit }) => {
  await visit("#/compare/2013/2015");
  const part = (heading) => page.locator("section", { has: page.getByRole("heading", { name: heading }) });
  const fresh = part("New in 2015");
  assert.match(await fresh.locator("p").first().textContent(), /no counterpart among the paragraphs held of A\/68\/98 \(held whole\)\.$/);
  const norm = fresh.locator("[data-at='A/70/174#13(f)']");
  assert.match(await norm.textContent(), /A State should not conduct or knowingly support ICT activity contrary to its obligations under international law that intentionally damages critical infrastructure/);
  const gone = part("Not carried over into 2015");
  assert.match(await gone.locator("p").first().textContent(), /no counterpart among the paragraphs held of A\/70\/174 \(held in part\)\.$/);
  assert.ok(await gone.locator("[data-at='A/68/98#34']").count());
  assert.match(await page.locator(".note.caveat").textContent(), /A\/70\/174 is held in part: no counterpart means none among the paragraphs held/);
});

test("pairs are chosen by year, by symbol, by link", async ({ page, visit, shows }) => {
  await visit("#/compare/A/65/201/A/68/98");
  assert.equal(await page.locator("h1").textContent(), "2010 and 2013 compared");
  const row = rowAt(page, "hague-table/2010/threats/13>A/68/98#8");
  assert.equal(await row.locator(".earlier .official").count(), 0, "wording of another source is not set as official");
  assert.equal(await row.locator(".earlier a").textContent(), "Hague table, 2010, Threats, 13");
  await shows(() => page.getByRole("link", { name: "2010 and 2015" }).click());
  assert.equal(new URL(page.url()).hash, "#/compare/2010/2015");
  await page.getByLabel("Earlier report").focus();
  await shows(() => page.getByLabel("Earlier report").selectOption("2013"));
  assert.equal(new URL(page.url()).hash, "#/compare/2013/2015");
  assert.equal(await page.evaluate(() => document.activeElement.id), "from");
});

for (const [address, message, way] of [
  ["2015/2013", /A\/70\/174 is later than A\/68\/98: put the earlier report first/, "Compare 2013 with 2015"],
  ["2013/2013", /A\/68\/98 is compared with itself: choose two reports/, "2013 and 2015"],
  ["2015/2017", /The record holds no wording of A\/72\/327, a procedural document/, "2010 and 2013"],
  ["A/RES/70/174/2015", /is a resolution, not a report/, "2013 and 2015"],
  ["%FF/%00", /./, "2013 and 2015"],
]) {
  test(`${address} cannot be compared: it is said why, and what can be`, async ({ page, visit, shows }) => {
    await visit(`#/compare/${address}`);
    assert.match(await page.getByRole("alert").textContent(), message);
    await shows(() => page.getByRole("link", { name: way, exact: true }).click());
    assert.ok(await page.locator("article").count());
  });
}

test("nonsense in parameters shows all rows", async ({ page, visit }) => {
  await visit("#/compare/2013/2015?theme=x&kind=y&act=z&layout=w&changes=2&at=%3E");
  assert.ok(await rowAt(page, ROW).count());
  assert.match(await page.locator(".counts").textContent(), /^\d+ rows: /);
  assert.doesNotMatch(await page.locator("main").textContent(), /undefined|null|NaN/);
});

test("it fits a narrow screen, and axe finds nothing where it is refused", async ({ visit, look, fits, axe }) => {
  await look({ width: "narrow", scheme: "dark" });
  for (const address of ["#/compare/2010/2013?layout=inline", "#/compare/2013/2013"]) {
    await visit(address);
    await fits();
    await axe();
  }
});
