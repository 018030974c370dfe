// Who sat in the Groups, what came of them, and when. Names are typed from UNIDIR's figure 3 and from the reports.
import assert from "node:assert/strict";

import { test } from "./harness.mjs";

const ALL_FIVE = ["China", "France", "Germany", "Russian Federation", "United Kingdom", "United States of America"];
const FIRST_GROUP = [
  "Belarus", "Brazil", "China", "France", "Germany", "India", "Jordan", "Malaysia", "Mali", "Mexico", "Republic of Korea", "Russian Federation",
  "South Africa", "United Kingdom", "United States of America",
];

const states = (page) => page.locator(".roster tbody th").allTextContents();
const path = (page) => new URL(page.url()).hash;

test("groups: a matrix of States, each with the Groups that it sat in", async ({ page, visit }) => {
  await visit("#/groups");
  const rows = await page.locator(".roster tbody tr").evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.querySelector(".unseen")?.textContent ?? cell.textContent)));
  assert.equal(rows.length, 44);
  const of = (state) => rows.find(([name]) => name === state)?.slice(1).map((cell) => cell.replace("not a member", "-").replace("member", "x")).join(" ");
  assert.equal(of("Estonia"), "- x x x x x 4");
  assert.equal(of("Mali"), "x - - - - - 1");
  assert.equal(of("Egypt"), "- - x x x - 3");
  assert.equal(of("Mauritius"), "- - - - - x 0");
  assert.equal(of("China"), "x x x x x x 5all");
  assert.deepEqual(rows.filter((row) => row[1] === "member").map(([name]) => name), FIRST_GROUP);
  assert.match(await page.locator("main p").first().textContent(), /38 States .* five Groups; those from six States sat in all: China, France, Germany, Russian Federation, United Kingdom, United States of America\./);
});

test("groups: it is filtered and sorted, by mouse and by keyboard, and the address says so", async ({ page, visit, shows }) => {
  await visit("#/groups");
  await shows(() => page.getByLabel("Only those in all five Groups").check());
  assert.deepEqual(await states(page), ALL_FIVE);
  await visit("#/groups?find=united");
  assert.deepEqual(await states(page), ["United Kingdom", "United States of America"]);
  await visit("#/groups");
  const sort = page.getByRole("button", { name: "Sort by Of the five" });
  await sort.focus();
  await shows(() => page.keyboard.press("Enter"));
  assert.deepEqual((await states(page)).slice(0, 6), ALL_FIVE);
  assert.equal(await page.evaluate(() => document.activeElement?.id), "sort-count", "the focus stays");
  assert.equal(await page.locator("th[aria-sort]").count(), 1);
  assert.equal(await page.locator("th[aria-sort]").getAttribute("aria-sort"), "descending");
  await shows(() => page.keyboard.press("Enter"));
  assert.equal(await page.locator("th[aria-sort]").getAttribute("aria-sort"), "ascending");
  assert.match(path(page), /sort=count/);
  await shows(() => page.getByRole("button", { name: "Sort by 2004-2005" }).click());
  assert.deepEqual((await states(page)).slice(0, 15), FIRST_GROUP);
  await shows(() => page.getByRole("searchbox", { name: "State" }).fill("zz"));
  await page.getByText("No State of these Groups").waitFor();
  await shows(() => page.getByRole("link", { name: "Show all States" }).click());
  assert.equal((await states(page)).length, 44);
});

test("groups: who joined and who left", async ({ page, visit }) => {
  await visit("#/groups");
  const step = page.locator(".steps tbody tr").nth(3);
  assert.match(await step.textContent(), /2014-2015 to 2016-2017/);
  assert.match(await step.locator("td").nth(0).textContent(), /^12 Australia, Botswana, Canada, Cuba, Finland, India, Indonesia, Kazakhstan, Netherlands, Senegal, Serbia, Switzerland$/);
  assert.match(await step.locator("td").nth(1).textContent(), /^7 Belarus, Colombia, Ghana, Israel, Malaysia, Pakistan, Spain$/);
  const shared = await page.locator(".overlaps tbody tr").nth(2).locator("td").allTextContents();
  assert.deepEqual(shared, ["8", "9", "15", "10", "13", "11"]);
});

test("groups: outcomes with their sources, and what sources disagree about", async ({ page, visit, shows }) => {
  await visit("#/groups/outcomes");
  const row = async (label) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: label, exact: true }) }).locator("td").allTextContents();
  const [, , third] = await row("Sessions");
  assert.match(third, /New York, 6 to 10 August 2012.*Geneva, 14 to 18 January 2013.*New York, 3 to 7 June 2013.*A\/68\/98, letter of transmittal \(4\)/);
  assert.match(third, /Sources disagree.*counts them otherwise, as two and two FS/);
  assert.deepEqual((await row("Outcome")).map((cell) => cell.startsWith("consensus")), [false, true, true, true, false]);
  assert.deepEqual((await row("Document")).map((cell) => /^A\/\d\d\/\d+/.exec(cell)?.[0].replace(/(certain|likely)$/, "")), ["A/60/202", "A/65/201", "A/68/98", "A/70/174", "A/72/327"]);
  assert.match((await row("Chair"))[2], /^Deborah Stokes, Australia/);
  const ended = (await row("Concluded"))[4];
  assert.match(ended, /June 2017 Leiden consultation/);
  assert.match(ended, /July 2017 UNIDIR 2017/);
  await shows(() => page.getByRole("link", { name: "2012-2013", exact: true }).click());
  assert.equal(await page.locator("h1").textContent(), "The Group of 2012-2013");
  assert.match(await page.locator("main").textContent(), /Kerstin Vignard \(sessions 2, 3\), Ben Baseley-Walker \(session 1\)/);
  assert.equal(await page.getByRole("row").filter({ hasText: "Ambassador Tamotsu Shinotsuka" }).locator("td").last().textContent(), "1");
  await shows(() => page.goBack());
  assert.equal(path(page), "#/groups/outcomes");
});

test("groups: what came after 2017 is told with its caveat", async ({ page, visit }) => {
  for (const at of ["#/groups/after", "#/groups/oewg-2021-2025", "#/groups/2019-2021"]) {
    await visit(at);
    await page.getByText("Of what came after 2017 the record has facts only: the wording of those documents is not in it.").waitFor();
  }
  assert.equal(await page.locator("h1").textContent(), "Group of Governmental Experts 2019-2021");
  assert.equal(await page.locator(".states li").count(), 25);
  await visit("#/groups/after");
  assert.match(await page.locator("[data-at='process/oewg-2021-2025']").textContent(), /Burhan Gafoor, Singapore.*Substantive sessions11.*Iran: A\/79\/214, from paragraph 27/);
});

test("groups: the timeline is a picture and a table, and both are filtered", async ({ page, visit, shows }) => {
  await visit("#/groups/timeline");
  assert.match(await page.locator("main").textContent(), /79 events with a date, 44 without/);
  const first = page.locator(".events tbody tr").first();
  assert.match(await first.textContent(), /^1998uptakeRussiaDraft resolution in the First Committee/);
  await page.locator(".events tr").filter({ hasText: "22 July 2015" }).filter({ hasText: "A/70/174" }).waitFor();
  await page.locator(".events tr").filter({ hasText: "20 to 24 July 2026" }).filter({ hasText: "as scheduled" }).waitFor();
  await shows(() => page.getByLabel("Kind of event").selectOption("meeting"));
  assert.equal(await page.locator(".lane svg[role=img]").count(), 1);
  assert.equal(await page.locator(".lane .event").count(), 8);
  // A mark leads to its row.
  await shows(() => page.locator(".lane .event").nth(2).click());
  assert.match(await page.locator("tr.at").textContent(), /14 to 18 January 2013/);
  assert.ok(await page.locator("tr.at").evaluate((row) => row.getBoundingClientRect().top < innerHeight));
  await shows(() => page.goBack());
  assert.equal(await page.locator("tr.at").count(), 0);
});

test("groups: what is shown can be saved", async ({ page, visit, saved }) => {
  const save = async (at) => {
    await visit(at);
    const [name, json] = await saved(() => page.getByRole("button", { name: "Save as JSON" }).click());
    return { name, data: JSON.parse(json) };
  };
  const table = await save("#/groups");
  assert.equal(table.name, "gge-membership.json");
  assert.deepEqual(table.data.memberships[0].members, FIRST_GROUP);
  const timeline = await save("#/groups/timeline?kind=meeting");
  assert.deepEqual(timeline.data.dated.map(({ date }) => date), ["2009-11", "2012-08-06", "2013-01-14", "2013-06-03", "2016-08", "2026-03-30", "2026-07-20", "2026-12-07"]);
  const uptake = await save("#/uptake/entries?kind=military-alliance");
  assert.deepEqual(uptake.data.map(({ instrument }) => instrument), ["NATO Policy on Cyber Defence", "Warsaw Summit"]);
});

test("groups: nonsense in the address is answered", async ({ page, visit }) => {
  await visit("#/groups?sort=%3Cimg%3E&turned=2&find=%00");
  await page.getByText("No State of these Groups").waitFor();
  await visit("#/groups/timeline?kind=none&at=nowhere");
  assert.equal(await page.locator(".events").count(), 2);
  for (const at of ["#/groups/1999-2000", "#/groups/constructor", "#/groups/%F0%9F"]) {
    await visit(at);
    await page.getByText("the Groups are those of 2004-2005, 2009-2010, 2012-2013, 2014-2015, 2016-2017").waitFor();
  }
});

for (const part of ["", "/outcomes", "/after", "/timeline?kind=meeting", "/2012-2013", "/gge-2019-2021"]) {
  test(`groups${part}: accessible, and fits narrow screens`, async ({ visit, look, axe, fits }) => {
    await visit(`#/groups${part}`);
    await axe();
    await look({ scheme: "dark" });
    await axe({ rules: ["color-contrast"] });
    await look({ width: "narrow" });
    await fits();
  });
}
