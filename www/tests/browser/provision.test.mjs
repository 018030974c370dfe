// Provisions and renderings. Wording is typed here from the documents, not asked from the module.
import assert from "node:assert/strict";

import { test } from "./harness.mjs";

const NORM_F = "A State should not conduct or knowingly support ICT activity contrary to its obligations under international law that intentionally damages critical infrastructure or otherwise impairs the use and operation of critical infrastructure to provide services to the public;";
const PROXIES = "States must not use proxies to commit internationally wrongful acts.";
const PARAGRAPH_23 = ["States must meet their international obligations regarding internationally wrongful acts attributable to them.", PROXIES,
  "States should seek to ensure that their territories are not used by non-State actors for unlawful use of ICTs."];

/** The words of an element as they are seen, without what is only heard. */
const seen = (locator) => locator.evaluate((it) => {
  const copy = it.cloneNode(true);
  for (const unseen of copy.querySelectorAll(".unseen, .verse")) unseen.remove();
  return copy.textContent.replaceAll(/\s+/g, " ").trim();
});
const all = async (locator) => Promise.all((await locator.all()).map(seen));
const hash = (page) => new URL(page.url()).hash;
/** What a term of a list of facts says. */
const fact = (within, term) => within.locator(".facts > div", { has: within.page().locator("dt", { hasText: new RegExp(`^${term}$`) }) }).locator("dd");

test("the index lists every report with what is held of it", async ({ page, visit, shows }) => {
  await visit("#/provision");
  assert.deepEqual(await all(page.locator(".report h2")), ["A/60/202 2005", "A/65/201 2010", "A/68/98 2013", "A/70/174 2015", "A/72/327 2017"]);
  const whole = page.locator(".report[data-at='A/68/98']");
  assert.match(await seen(whole), /held whole: 34 paragraphs · Group of 2012-2013 · compare with 2010/);
  assert.equal(await whole.getByRole("link", { name: /^para\. \d+$/ }).count(), 34);
  assert.equal(await whole.locator("h3 .official").first().textContent(), "Summary");
  await shows(() => page.getByLabel("Report", { exact: true }).selectOption({ label: "2015: A/70/174" }));
  assert.equal(hash(page), "#/provision?report=A%2F70%2F174");
  assert.equal(await page.locator(".report").count(), 1);
  assert.equal(await page.locator(".held .tag", { hasText: /^norm$/ }).count(), 11);
  assert.equal(await page.locator("h3", { hasText: "Voluntary norms" }).locator(".official").count(), 0, "the heading is the extract's, not the report's");
  await shows(() => page.getByRole("link", { name: "para. 13 (f)" }).click());
  assert.equal(await page.locator("h1").textContent(), "A/70/174, para. 13 (f)");
});

test("a norm has its words, what it is, its witnesses and who names it", async ({ page, visit, shows }) => {
  await visit("#/provision/A/70/174/13(f)");
  assert.equal(await seen(page.locator("blockquote")), NORM_F);
  assert.match(await seen(page.locator(".lead")), /^para\. 13 Taking into account existing and emerging threats/);
  const about = page.locator("section[data-at='about']");
  assert.equal(await seen(fact(about, "Kind")), "norm of responsible State behaviour");
  assert.equal(await seen(fact(about, "Asks for")), "restraint");
  assert.match(await seen(fact(about, "Wording from")), /\(UNIDIR extract\), word for word$/);
  assert.match(await seen(fact(about, "Also printed in")), /^Open consultation on how to implement .* \(Leiden consultation\)$/);
  assert.match(await seen(page.locator("section[data-at='lineage']")), /no counterpart among the paragraphs held\..*A\/65\/201 is held in part/);
  const slip = page.locator("section[data-at='renderings'] article").filter({ hasText: "Leiden consultation, 13(f)" });
  assert.equal(await seen(slip.locator("h3")), "Leiden consultation, 13(f)");
  assert.deepEqual([await all(slip.locator("del")), await all(slip.locator("ins"))], [["operation"], ["operations"]]);
  assert.match(await seen(page.locator("section[data-at='disputes']")), /“use and operations of critical infrastructure” Leiden consultation, 13\(f\)/);
  const names = page.locator("section[data-at='uptake'] details").first();
  assert.equal(await names.locator("summary").textContent(), "Names it (7)");
  assert.match(await seen(names.locator("tbody tr").first()), /^November 2015 ?Group of 20 ?Leaders' communiqué ?endorses$/);
  await shows(() => page.getByRole("link", { name: "para. 13 (g) →" }).click());
  assert.equal(hash(page), "#/provision/A/70/174/13(g)");
  await shows(() => page.goBack());
  assert.equal(await seen(page.locator("blockquote")), NORM_F);
});

test("law names its principles with the words that carry them; sentences have addresses", async ({ page, visit, shows }) => {
  await visit("#/provision/A/68/98/23");
  assert.deepEqual(await all(page.locator("blockquote .sentence")), PARAGRAPH_23);
  const about = page.locator("section[data-at='about']");
  assert.equal((await all(fact(about, "Principles").locator("li")))[1], "proxies: “must not use proxies to commit internationally wrongful acts”");
  await shows(() => page.getByRole("link", { name: "Sentence 2", exact: true }).click());
  assert.equal(await page.locator("h1").textContent(), "A/68/98, para. 23, sentence 2");
  assert.deepEqual(await page.locator("blockquote mark").allTextContents(), [PROXIES]);
  assert.match(await seen(page.locator("section[data-at='text']")), /What follows is about this sentence alone/);
  assert.deepEqual(await all(page.locator("section[data-at='lineage'] article h3")), ["Step 1: revised"]);
});

test("the lineage is a picture, a table and a redline for each step, and all lead on", async ({ page, visit, shows }) => {
  await visit("#/provision/A/68/98/23");
  const picture = page.getByRole("group", { name: "Lineage of A/68/98, para. 23" });
  assert.deepEqual(await picture.locator("text.head").allTextContents(), ["2013 · A/68/98", "2015 · A/70/174"]);
  assert.deepEqual(await picture.locator("text.name").allTextContents(), ["para. 23", "para. 13 (c)", "para. 28 (e)", "para. 28 (f)"]);
  assert.deepEqual(await picture.locator(".pill text").allTextContents(), ["1 revised", "2 revised", "3 lengthened"]);
  assert.equal(await picture.locator("[aria-current]").getAttribute("aria-label"), "A/68/98, para. 23, sentences 1, 2, 3");
  await shows(() => picture.getByRole("link", { name: "Step 3: lengthened" }).click());
  assert.equal(hash(page), "#/provision/A/68/98/23?at=step-3");
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Step 3: lengthened");
  const step = page.locator("article[data-at='step-3']");
  assert.deepEqual(await all(step.locator("ins")), ["under international law"]);
  assert.equal(await step.locator("del").count(), 0);
  await page.getByText("The same as a table").click();
  assert.equal(await page.locator("section[data-at='lineage'] tbody tr").count(), 3);
  await shows(() => picture.getByRole("link", { name: /para\. 28 \(e\)/ }).focus().then(() => page.keyboard.press("Enter")));
  assert.equal(await page.locator("h1").textContent(), "A/70/174, para. 28 (e)");
});

test("departures tell the modal verb and the qualifier that are lost", async ({ page, visit }) => {
  await visit("#/provision/A/68/98/23");
  const renderings = page.locator("section[data-at='renderings'] article");
  assert.equal(await seen(renderings.first().locator("h3")), "UNIDIR 2017, section 2.1, 2013, 3");
  const figure = renderings.filter({ hasText: "UNIDIR 2017, figure 4, 2013, 4" });
  assert.equal(await seen(figure.locator("h3")), "UNIDIR 2017, figure 4, 2013, 4");
  assert.equal(await seen(fact(figure, "Modality")), "“should seek to” → none");
  assert.match(await seen(fact(figure, "Qualifiers lost")), /^“by non-State actors”/);
});

test("a rendering has its own words, what it renders and how it departs", async ({ page, visit, shows }) => {
  await visit("#/provision/hague-table/2013/law/6");
  assert.equal(await page.locator("h1").textContent(), "Hague table, 2013, International law, 6");
  const words = page.locator("blockquote");
  assert.equal(await words.textContent(), "States must not use proxies to commit internationally wrongful acts and should seek to ensure that their territories are not used by non-state actors for unlawful use of ICTs");
  assert.equal(await words.evaluate((it) => it.classList.contains("official")), false);
  const renders = fact(page.locator("section[data-at='about']"), "Renders");
  assert.equal(await seen(renders), "A/68/98, para. 23, sentence 2; A/68/98, para. 23, sentence 3");
  assert.deepEqual(await all(page.locator("section[data-at='renderings'] ins")), ["and"]);
  await shows(() => renders.getByRole("link").first().click());
  assert.equal(hash(page), "#/provision/A/68/98/23:2");
  await visit("#/provision/hague-table/2015/goal/1");
  assert.match(await seen(page.locator("section[data-at='renderings']")), /The official wording of what it renders is not in the record/);
});

test("a paragraph that is held through its items shows them", async ({ page, visit }) => {
  await visit("#/provision/A/70/174/16");
  assert.equal(await page.locator("blockquote").count(), 0);
  assert.match(await seen(page.locator("section[data-at='text']")), /no text of its own.*para\. 16 \(a\).*para\. 16 \(d\)/);
  assert.match(await seen(fact(page.locator("section[data-at='about']"), "Number from")), /^Common citation of the reports in the literature \(LC\)/);
});

test("it opens what people write, and tells what is wrong with the rest", async ({ page, visit, shows }) => {
  for (const written of ["2015 13f", "norm f", "A/70/174, para. 13 (f)", "A/70/174#13(f)", "para 13(f) of A/70/174"]) {
    await visit(`#/provision/${encodeURIComponent(written)}`);
    assert.equal(await page.locator("h1").textContent(), "A/70/174, para. 13 (f)", written);
    assert.equal(hash(page), "#/provision/A/70/174/13(f)", written);
  }
  const says = {
    "A/70/174/33": "Paragraph 33 of A/70/174 is not in the record, which holds that report in part: 13-17 and 26-29.",
    "A/70/174/13(l)": "No item (l) in paragraph 13 of A/70/174, which has items (a) to (k).",
    "A/70/74/13": "No report A/70/74 in the record: did you mean A/70/174?",
    "para 16": "Paragraph 16 is in more than one report: A/65/201, para. 16, A/68/98, para. 16 and A/70/174, para. 16.",
    "A/68/98/23:4": "A/68/98, para. 23 has no sentence 4: it has 3.",
  };
  for (const [written, message] of Object.entries(says)) {
    await visit(`#/provision/${encodeURIComponent(written)}`);
    assert.equal(await seen(page.getByRole("alert")), message);
  }
  await visit("#/provision/para 16");
  await shows(() => page.getByRole("link", { name: "A/68/98, para. 16" }).click());
  assert.equal(await page.locator("h1").textContent(), "A/68/98, para. 16");
  await visit("#/provision");
  await page.getByLabel("Open a place, as you would write it").fill("2013 para 23");
  await shows(() => page.keyboard.press("Enter"));
  assert.deepEqual(await all(page.locator("blockquote .sentence")), PARAGRAPH_23);
});

test("nonsense is answered and changes nothing", async ({ page, visit }) => {
  for (const nonsense of ["<img src=x onerror=alert(1)>", "%", "\0", "A/70/174/", "../..", "undefined", "13(f)".repeat(500)]) {
    await visit(`#/provision/${encodeURIComponent(nonsense)}`);
    const text = await page.locator("main").innerText();
    assert.equal(await page.locator("h1").count(), 1, nonsense);
    assert.equal(await page.locator("main img").count(), 0);
    if (nonsense !== "undefined") assert.doesNotMatch(text, /undefined|\[object/, nonsense);
  }
  await visit("#/provision?report=nonsense&source=nothing&at=nowhere");
  assert.match(await page.locator(".note.caveat").innerText(), /no report “nonsense”/);
  assert.equal(await page.locator(".report").count(), 5);
});

test("it is cited and copied; files can be read", async ({ page, visit, context, saved }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await visit("#/provision/A/68/98/23:2");
  const copied = async (name) => {
    await page.getByRole("button", { name, exact: true }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  assert.equal(await copied("Copy text and citation"), `“${PROXIES}” (A/68/98, para. 23, sentence 2)`);
  await page.getByText("CSL-JSON", { exact: true }).click();
  const [name, json] = await saved(() => page.getByRole("button", { name: "Save the CSL-JSON" }).click());
  assert.equal(name, "A-68-98-23-2.json");
  const [item] = JSON.parse(json);
  assert.deepEqual([item.number, item.type, item.issued["date-parts"][0][0]], ["A/68/98", "report", 2013]);
  await page.getByText("BibTeX", { exact: true }).click();
  const [, bibtex] = await saved(() => page.getByRole("button", { name: "Save the BibTeX" }).click());
  assert.match(bibtex, /^@techreport\{[^,]+,\n[^]*number = \{A\/68\/98\}[^]*\n\}\s*$/);
});

for (const place of ["", "/A/68/98/26(c)", "/A/70/174/16", "/hague-table/2015/law/7", "/A/70/174/33"]) {
  test(`axe finds nothing at ${place || "the index"} and nothing is cut off`, async ({ visit, look, axe, fits }) => {
    await look({ scheme: "light", width: "desktop", motion: "reduce" });
    await visit(`#/provision${place}`);
    await axe();
    await look({ scheme: "dark", width: "narrow" });
    await axe();
    await fits();
  });
}
