// Themes by reports. Wording is typed here from the documents, not asked from the module.
import assert from "node:assert/strict";

import { test } from "./harness.mjs";

const THEMES = ["Goal", "Threats", "Norms", "International law", "Confidence-building", "Cooperation", "Capacity-building", "Recommendations"];
const NORM_C = "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs;";

/** The words of an element as they are seen, without what is only heard. */
const seen = (locator) => locator.evaluate((it) => {
  const copy = it.cloneNode(true);
  for (const unseen of copy.querySelectorAll(".unseen")) unseen.remove();
  return copy.textContent.replaceAll(/\s+/g, " ").trim();
});

test("the page opens with the table: eight themes, five reports, what is held of each", async ({ page, visit }) => {
  await visit("");
  assert.deepEqual(await page.locator(".cumulative tbody th").allTextContents(), THEMES);
  const heads = await Promise.all((await page.locator(".cumulative thead th").all()).map(seen));
  assert.deepEqual(heads, ["Theme", "2005 A/60/202 not held", "2010 A/65/201 held in part", "2013 A/68/98 held whole", "2015 A/70/174 held in part", "2017 A/72/327 not held"]);
  const nothing = page.locator(".cumulative td.nothing");
  assert.equal(await nothing.count(), 2);
  assert.match(await nothing.first().textContent(), /^The Group of 2004-2005 reached no consensus\. A\/60\/202 is a procedural report of which no text is held\.$/);
  assert.match(await page.locator(".note.caveat").textContent(), /A\/65\/201 is held in part: new means new among the wording held/);
});

test("each provision has its exact words, what was new in them and where the others stood", async ({ page, visit, shows }) => {
  await visit("#/cumulative");
  const norm = page.locator(".entry[data-at='A/70/174#13(c)']");
  assert.equal(await seen(norm.locator(".words")), NORM_C);
  assert.deepEqual(await Promise.all((await norm.locator("ins").all()).map(seen)), ["States should not knowingly allow their territory to be used for", "using ICTs;"]);
  assert.equal(await norm.locator(".share").textContent(), "75% new");
  const source = norm.locator(".from a");
  assert.equal(await source.textContent(), "A/68/98, para. 23, sentence 1");
  await source.focus();
  assert.deepEqual(await norm.locator(".words .lit").allTextContents(), ["internationally wrongful acts"]);
  const same = page.locator(".entry[data-at='A/70/174#15']");
  assert.equal(await seen(same.locator(".words")), "Given the unique attributes of ICTs, additional norms could be developed over time.");
  assert.equal(await same.locator(".share").textContent(), "0% new");
  // Of the first report of which anything is held, nothing can be told to be new.
  assert.equal(await page.locator(".entry[data-at^='A/65/201#'] ins, .entry[data-at^='hague-table/2010'] ins").count(), 0);
  await shows(() => norm.getByRole("link", { name: "A/70/174, para. 13 (c)" }).click());
  assert.equal(new URL(page.url()).hash, "#/provision/A/70/174/13(c)");
});

test("every text of the table is that of its place, letter by letter", async ({ page, visit }) => {
  for (const address of ["#/cumulative", "#/cumulative?wording=hague-table"]) {
    await visit(address);
    const [count, wrong] = await page.evaluate(async () => {
      const { resolve } = await import("./gge/browser.js");
      for (const unseen of document.querySelectorAll(".entry .unseen")) unseen.remove();
      const shown = [...document.querySelectorAll(".entry")].map((it) => [it.dataset.at, it.querySelector(".words").textContent]);
      return [shown.length, shown.filter(([place, text]) => resolve(place).text !== text)];
    });
    assert.ok(count > 100);
    assert.deepEqual(wrong, []);
  }
});

test("what stands in for official wording is named, and not set as official wording is", async ({ page, visit }) => {
  await visit("#/cumulative?theme=threats");
  const item = page.locator(".entry[data-at='hague-table/2010/threats/1']");
  assert.equal(await seen(item.locator(".words")), "Demonstrating technical prowess;");
  assert.equal(await item.locator(".official").count(), 0);
  assert.equal(await item.locator("a").first().getAttribute("aria-label"), "Hague table, 2010, Threats, 1");
  const cell = page.locator("td", { has: item });
  assert.match(await seen(cell), /^2010 A\/65\/201 Threats ?Hague table official wording not held ?Motives for disruption emanate from:/);
});

test("it can be asked for words, themes, reports, new wording and the other wording, all in the address", async ({ page, visit, shows }) => {
  await visit("#/cumulative");
  await shows(() => page.getByLabel("With the words").fill("PROXIES to  commit"));
  assert.equal(new URLSearchParams(new URL(page.url()).hash.split("?")[1]).get("q"), "PROXIES to  commit");
  const found = await page.locator(".cumulative .entry").evaluateAll((all) => all.map((it) => it.dataset.at));
  assert.deepEqual(found, ["A/68/98#23", "A/70/174#28(e)"]);
  assert.deepEqual(await page.locator(".entry mark").allTextContents(), ["proxies to commit", "proxies to commit"]);
  assert.match(await page.locator("#announcements").textContent(), /^2 of \d+ entries in 1 theme$/);
  assert.equal(await page.evaluate(() => document.activeElement.id), "words", "one can go on typing");
  await shows(() => page.getByLabel("With the words").fill("no such words"));
  await shows(() => page.getByRole("link", { name: "Show the whole table" }).click());
  assert.equal(await page.locator(".cumulative tbody tr").count(), 8);
  await shows(() => page.getByLabel("Theme", { exact: true }).selectOption("law"));
  await shows(() => page.getByLabel("Report", { exact: true }).selectOption("2013"));
  const law = ["11", "16", "19", "20", "21", "23"].map((number) => `A/68/98#${number}`);
  assert.deepEqual(await page.locator(".cumulative .entry").evaluateAll((all) => all.map((it) => it.dataset.at)), law);
  await visit("#/cumulative?new=1&theme=norms&report=2015");
  assert.equal(await page.locator(".entry[data-at='A/70/174#15']").count(), 0, "it stood in 2010, word for word");
  await shows(() => page.getByLabel("as the Hague table words it").check());
  assert.match(await page.locator("caption").textContent(), /as the Hague table words them/);
  assert.equal(await page.locator(".cumulative .official").count(), 0);
});

test("nonsense in the address shows the whole table", async ({ page, visit }) => {
  await visit("#/cumulative/nowhere?theme=x&report=1999&wording=mine&new=maybe&at=%00%FF&q=");
  assert.equal(await page.locator(".cumulative tbody tr").count(), 8);
  assert.doesNotMatch(await page.locator("main").textContent(), /undefined|null|NaN/);
});

test("themes are jumped to, and an entry by its address", async ({ page, visit, shows }) => {
  await visit("#/cumulative");
  await shows(() => page.getByRole("navigation", { name: "Themes" }).getByRole("link", { name: "International law" }).click());
  const inSight = (at) => page.waitForFunction((at) => {
    const { top } = document.querySelector(`[data-at="${at}"]`).getBoundingClientRect();
    return top > -1 && top < innerHeight / 2;
  }, at);
  await inSight("law");
  await shows(() => page.goBack());
  await page.waitForFunction(() => scrollY === 0);
  await visit("#/cumulative?at=A/70/174%2328(f)");
  await inSight("A/70/174#28(f)");
});

test("the whole table can be saved", async ({ page, visit, saved }) => {
  await visit("#/cumulative?theme=goal");
  const as = (label) => saved(() => page.getByRole("button", { name: label, exact: true }).click());
  const [csvName, csv] = await as("CSV");
  assert.equal(csvName, "gge-cumulative-official.csv");
  assert.match(csv, /^theme,report,place,citation,/);
  assert.ok(csv.includes(`norms,A/70/174,A/70/174#13(c),"A/70/174, para. 13 (c)",,${NORM_C},0.75,A/68/98#23:1,verbatim,false`));
  const [markdownName, markdown] = await as("Markdown");
  assert.equal(markdownName, "gge-cumulative-official.md");
  assert.ok(markdown.includes("| Theme | A/65/201 (2010) | A/68/98 (2013) | A/70/174 (2015) |"));
  const [jsonName, json] = await as("JSON");
  assert.equal(jsonName, "gge-cumulative-official.json");
  const norms = JSON.parse(json).rows[2].cells[2].entries.map(({ citation }) => citation);
  assert.ok(norms.includes("A/70/174, para. 13 (k)"));
});

test("where there is no room for columns each cell names its report, and it is a table still", async ({ page, visit, look, fits, axe }) => {
  await look({ width: "narrow" });
  await visit("#/cumulative?theme=norms");
  await fits();
  assert.equal(await page.getByRole("table").getByRole("rowheader", { name: "Norms" }).count(), 1);
  const cells = page.getByRole("table").getByRole("cell");
  assert.deepEqual(await cells.locator(".of b").allTextContents(), ["2010", "2013", "2015"]);
  assert.ok(await cells.locator(".of").first().isVisible());
  assert.ok(await page.getByText("The Group of 2016-2017 reached no consensus.").first().isVisible());
  await axe();
});
