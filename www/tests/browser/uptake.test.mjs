// What other bodies did with the reports. Typed from section 2.3 of UNIDIR's paper of 2017.
import assert from "node:assert/strict";

import { test } from "./harness.mjs";

const path = (page) => new URL(page.url()).hash;

test("uptake: a matrix whose cells tell the stance in words and lead to their entries", async ({ page, visit, shows }) => {
  await visit("#/uptake?by=provisions");
  const columns = await page.locator(".uptake thead th").allTextContents();
  const at = (name) => columns.findIndex((it) => it.endsWith(name));
  const row = page.locator(".uptake tbody tr").filter({ has: page.getByRole("link", { name: "G7", exact: true }) });
  // The Lucca Declaration lists the eleven norms of 2015.
  for (const letter of "abcdefghijk") {
    assert.equal(await row.locator("th, td").nth(at(`13(${letter})`)).locator(".unseen").textContent(), "endorses, said in the source", letter);
  }
  // The principles of Ise-Shima name self-defence and humanitarian law; that these are 28(c) and (d) is inferred.
  for (const item of ["28(c)", "28(d)"]) assert.equal(await row.locator("th, td").nth(at(item)).locator(".unseen").textContent(), "extends, inferred from the source");
  assert.equal(await row.locator("th, td").nth(at("28(f)")).textContent(), "");
  await shows(() => row.locator("th, td").nth(at("13(f)")).locator("a").click());
  assert.deepEqual(await page.locator(".deed h2").allTextContents(), ["Lucca Declaration on Responsible State Behaviour in Cyberspace"]);
  assert.match(await page.locator(".deed").textContent(), /G7 · April 2017.*UNIDIR 2017, 2\.3, The Group of Seven/);
  await shows(() => page.goBack());
  assert.equal(path(page), "#/uptake?by=provisions");
});

test("uptake: filters narrow the matrix and the entries, and can be cleared", async ({ page, visit, shows }) => {
  await visit("#/uptake");
  await shows(() => page.getByLabel("Stance").selectOption("diverges"));
  assert.deepEqual(await page.locator(".uptake tbody th a").allTextContents(), ["SCO", "NATO", "Russia", "China"]);
  await shows(() => page.getByLabel("How we know").selectOption("inferred"));
  assert.deepEqual(await page.locator(".uptake tbody th a").allTextContents(), ["SCO", "NATO", "Russia", "China"]);
  await shows(() => page.getByLabel("How we know").selectOption("stated"));
  await page.getByText("No body fits.").waitFor();
  await shows(() => page.getByLabel("Stance").selectOption("contests"));
  await page.getByText("No body fits.").waitFor();
  await shows(() => page.getByRole("link", { name: "Clear the filters" }).click());
  assert.equal(await page.locator(".uptake tbody tr").count(), 45);
  await visit("#/uptake/entries?kind=military-alliance");
  assert.deepEqual(await page.locator(".deed h2").allTextContents(), ["NATO Policy on Cyber Defence", "Warsaw Summit"]);
  await shows(() => page.getByRole("searchbox", { name: "Words" }).fill("article 5"));
  assert.deepEqual(await page.locator(".deed h2").allTextContents(), ["NATO Policy on Cyber Defence"]);
  await shows(() => page.getByRole("searchbox", { name: "Words" }).fill("zzz"));
  await shows(() => page.getByRole("link", { name: "Clear the filters" }).click());
  assert.equal(await page.locator(".deed").count(), 69);
});

test("uptake: an entry has an address, its sources, and what sources disagree about", async ({ page, visit, shows }) => {
  await visit("#/uptake/entry/eu-cyber-diplomacy-toolbox");
  assert.equal(await page.locator("h1").textContent(), "Framework for a Joint EU Diplomatic Response to Malicious Cyber Activities");
  const text = await page.locator("main").textContent();
  assert.match(text, /EU · June 2017/);
  assert.match(text, /“paragraphs 28e and f of the 2015 GGE report” UNIDIR 2017, 2\.3, The European Union/);
  await shows(() => page.getByRole("link", { name: "A/70/174, para. 13 (c)" }).last().click());
  assert.equal(await page.locator("h1").textContent(), "Uptake by date");
  // The consultation of Leiden names each norm; the Warsaw Summit took up the report.
  const reach = (text) => page.locator(".dates tr").filter({ hasText: text }).locator(".reach").first().textContent();
  assert.equal(await reach("Open consultation"), "names it");
  assert.equal(await reach("Warsaw Summit"), "takes up its report");
  assert.equal(await page.locator(".dates tr").filter({ hasText: "Tallinn Manual" }).count(), 0);
});

test("uptake: by date, what has none apart", async ({ page, visit }) => {
  await visit("#/uptake/dates");
  const [dated, undated] = await page.locator(".dates").all();
  assert.deepEqual([await dated.locator("tbody tr").count(), await undated.locator("tbody tr").count()], [42, 27]);
  assert.match(await dated.locator("tbody tr").last().textContent(), /^April 2018LeidenCommentary and guidelines on the norms of 2015/);
  assert.match(await undated.locator("tbody tr").first().textContent(), /^not stated/);
});

test("uptake: who endorses all norms, what was in dispute", async ({ page, visit }) => {
  await visit("#/uptake/agreed");
  const [of2015] = await page.getByRole("table").all();
  assert.match(await of2015.locator("caption").textContent(), /A\/70\/174 \(11 norms held\)/);
  const rows = await of2015.locator("tbody tr").evaluateAll((rows) => rows.map((row) => [...row.cells].slice(0, 4).map((cell) => cell.textContent).join(" | ")));
  assert.ok(rows.includes("G7 | Lucca Declaration on Responsible State Behaviour in Cyberspace | April 2017 | names the norms"), rows.join("\n"));
  assert.ok(rows.includes("NATO | Warsaw Summit | 2016 | endorses the report"));
  const matter = page.locator(".disputes tr").filter({ hasText: "self-defence" }).first();
  assert.equal(await matter.locator("td").first().textContent(), "A/70/174, para. 28 (c)");
});

test("uptake: organs of the United Nations by matter", async ({ page, visit, shows }) => {
  await visit("#/uptake/organs");
  await shows(() => page.getByLabel("Matter").selectOption("human-rights"));
  const organs = await page.locator(".organs").first().locator("tbody th").allTextContents();
  assert.ok(organs.some((it) => it.startsWith("Special Rapporteur on the Protection of Privacy")), organs.join("\n"));
  assert.ok(!organs.some((it) => it.includes("Security Council")));
  await shows(() => page.getByLabel("Matter").selectOption("export-control"));
  await page.getByText("The record has no recommendation on this matter.").waitFor();
});

test("uptake: nonsense in the address is answered", async ({ page, visit }) => {
  await visit("#/uptake?by=zz&stance=zz&kind=%3Cb%3E&basis=1");
  assert.equal(await page.locator(".uptake tbody tr").count(), 45);
  for (const [at, answer] of [
    ["#/uptake/entry/none", "There is no entry of uptake none in the record."],
    ["#/uptake/__proto__", "There is no entry of uptake __proto__ in the record."],
    ["#/uptake/entries?by=nobody", "No body nobody in the record"],
    ["#/uptake/dates?on=zz", "Cannot read zz"],
  ]) {
    await visit(at);
    assert.ok((await page.getByRole("alert").textContent()).includes(answer), at);
  }
});

for (const part of ["", "?by=provisions", "/entries?kind=regional", "/dates?on=A/65/201", "/agreed", "/organs", "/entry/eu-cyber-diplomacy-toolbox"]) {
  test(`uptake${part}: accessible, and fits narrow screens`, async ({ visit, look, axe, fits }) => {
    await visit(`#/uptake${part}`);
    await axe();
    await look({ scheme: "dark" });
    await axe({ rules: ["color-contrast"] });
    await look({ width: "narrow" });
    await fits();
  });
}
