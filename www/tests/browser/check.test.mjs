// Checking quotations and texts. Wording is typed here from the documents, not asked from the module.
import assert from "node:assert/strict";

import { test } from "./harness.mjs";

const START = "A State should not conduct or knowingly support ICT activity contrary to its obligations under international law that intentionally damages critical infrastructure";
const ABRIDGED = "A State should not conduct or support ICT activity that damages critical infrastructure";
const NORM_C = "States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs";
const TEAMS = "conduct or knowingly support activity to harm the information systems of the authorized emergency response teams";

/** The words of an element as they are seen, without what is only heard. */
const seen = (locator) => locator.evaluate((it) => {
  const copy = it.cloneNode(true);
  for (const unseen of copy.querySelectorAll(".unseen")) unseen.remove();
  return copy.textContent.replaceAll(/\s+/g, " ").trim();
});
const all = async (locator) => Promise.all((await locator.all()).map(seen));
const params = (page) => new URLSearchParams(new URL(page.url()).hash.split("?")[1]);
const fact = (within, term) => within.locator(".facts > div", { has: within.page().locator("dt", { hasText: new RegExp(`^${term}$`) }) }).locator("dd");

/** Puts a text into the field and checks it. */
async function check({ page, shows }, text, cited = "") {
  await page.getByLabel("Quotation or text").fill(text);
  await page.getByLabel("Cited as").fill(cited);
  await shows(() => page.getByRole("button", { name: "Check", exact: true }).click());
}

test("it says that nothing is sent, and has examples that do what they say", async ({ page, visit, shows }) => {
  await visit("#/check");
  assert.match(await page.locator("#privacy").innerText(), /Checked on your device: nothing is sent to anyone/);
  const heads = {
    "A right one, rightly cited": "Nothing is wrong with it", "Abridged: the qualifiers are gone, and the citation is wrong": "Something is wrong with it",
    "Abridged openly, with an ellipsis": "Nothing is wrong with it", "Made of two norms": "Something is wrong with it",
    "“Must” for “should”": "Something is wrong with it", "A paragraph that quotes and cites": "Something is wrong in it",
  };
  assert.deepEqual(await page.locator(".examples a").allTextContents(), Object.keys(heads));
  for (const [name, head] of Object.entries(heads)) {
    await shows(() => page.getByRole("link", { name }).click());
    assert.equal(await page.locator("#result h2").first().textContent(), head, name);
    await shows(() => page.goBack());
  }
});

test("a right quotation, rightly cited", async (t) => {
  const { page, visit } = t;
  await visit("#/check");
  await check(t, START, "A/70/174, para. 13 (f)");
  assert.equal(await page.locator("#result h2").first().textContent(), "Nothing is wrong with it");
  assert.deepEqual(await all(page.locator("#result .note.good")), ["Excerpt: one unbroken part of the wording held.Excerpt of A/70/174, para. 13 (f).", "The citation fits: A/70/174, para. 13 (f)"]);
  assert.equal(await page.locator("#result").getByText("What to write instead").count(), 0);
  assert.deepEqual([params(page).get("q"), params(page).get("cited")], [START, "A/70/174, para. 13 (f)"]);
});

test("an abridged one with a wrong citation: what is lost, where it stands, what to write", async ({ page, visit, shows, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await visit(`#/check?${new URLSearchParams({ q: ABRIDGED, cited: "A/70/174, para. 13 (e)" })}`);
  assert.match(await seen(page.locator("#result .note").first()), /^Abridged: words are left out inside, none added or moved/);
  const match = page.locator("#result article");
  assert.deepEqual(await all(fact(match, "Qualifiers").locator("li strong")), ["“knowingly”", "“contrary to its obligations under international law”", "“intentionally”"]);
  assert.match(await seen(page.locator("#result .note").nth(1)), /^The citation does not fit: A\/70\/174, para\. 13 \(e\)The words stand in A\/70\/174, para\. 13 \(f\)\.$/);
  assert.equal(await page.locator("#result blockquote").textContent(), START);
  await page.getByRole("button", { name: "Copy it with its citation" }).click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `“${START}” (A/70/174, para. 13 (f))`);
  await shows(() => match.locator("h3 a").click());
  assert.equal(await page.locator("h1").textContent(), "A/70/174, para. 13 (f)");
  await shows(() => page.goBack());
  assert.equal(await page.getByLabel("Quotation or text").inputValue(), ABRIDGED);
});

test("an ellipsis makes an abridgement sound; quotation marks around it do not matter", async (t) => {
  const { page, visit } = t;
  await visit("#/check");
  await check(t, `“${START.replace("contrary to its obligations under international law", "…")}”`);
  assert.equal(await page.locator("#result h2").first().textContent(), "Nothing is wrong with it");
  const match = page.locator("#result article");
  assert.equal(await seen(fact(match, "Left out")), "openly: every gap is marked");
  assert.equal(await seen(fact(match, "Qualifiers").locator("li").first()), "“contrary to its obligations under international law”: left out openly");
});

test("a composite names its parts; a modal verb that changed is called out", async (t) => {
  const { page, visit } = t;
  await visit("#/check");
  await check(t, `${NORM_C} and should not ${TEAMS}`);
  assert.match(await seen(page.locator("#result .note").first()), /^Composite: /);
  assert.deepEqual(await all(page.locator("#result article h3")), ["A/70/174, para. 13 (c)", "A/70/174, para. 13 (k)"]);
  await check(t, NORM_C.replace("should", "must"));
  assert.match(await seen(page.locator("#result .note").first()), /^Altered: .*says “must not” for “should not”\.$/);
  assert.equal(await seen(fact(page.locator("#result article"), "Modality")), "“should not” → “must not”");
  assert.deepEqual([await all(page.locator("#result article del")), await all(page.locator("#result article ins"))], [["should"], ["must"]]);
});

test("what is not recognized is not called wrong, nor is what the record does not hold", async (t) => {
  const { page, visit } = t;
  await visit("#/check");
  await check(t, "The quick brown fox jumps over the lazy dog");
  assert.equal(await page.locator("#result h2").first().textContent(), "Not recognized");
  assert.match(await page.locator("#result").innerText(), /at least five words.*does not say that it is wrong/s);
  await check(t, NORM_C, "A/76/135, para. 30");
  assert.equal(await page.locator("#result h2").first().textContent(), "The words are right, the citation cannot be judged");
  assert.match(await page.locator("#result .note").nth(1).innerText(), /A\/76\/135 is not in the record/);
});

test("wording that is not held word for word proves nothing right", async (t) => {
  await t.visit("#/check");
  await check(t, "Further dialogue among States to discuss norms pertaining to State use of ICTs, to reduce collective risk and protect critical national and international infrastructure");
  assert.equal(await t.page.locator("#result h2").first().textContent(), "It cannot be judged");
  assert.equal(await t.page.locator("#result .good").count(), 0);
});

test("a text has its findings marked in place and listed, and one leads to the other", async (t) => {
  const { page, visit, shows, saved } = t;
  await visit("#/check");
  const text = `The Group said “${NORM_C.replace("should", "must")}” (A/70/174, para. 13 (c)).\nSee also A/70/174, para. 33, A/RES/70/174, para. 13, and\nA/70/174, para. 13 (l).`;
  await check(t, text);
  assert.equal(await page.locator("#result h2").first().textContent(), "Something is wrong in it");
  assert.equal(await page.locator("#result [role=status]").textContent(), "1 quotation, 4 citations: 3 errors, 1 cannot be judged, 1 right.");
  assert.deepEqual(await all(page.locator(".pasted .spot sup")), ["1✗", "2✓", "3?", "4✗", "5✗"]);
  const heads = ["1 ✗ Error: another modal verb line 1, column 17", "2 ✓ citation, held line 1, column 123", "3 ? Cannot be judged: citation, not held line 2, column 10",
    "4 ✗ Error: there is no such paragraph or report line 2, column 30", "5 ✗ Error: there is no such paragraph or report line 3, column 1"];
  assert.deepEqual(await all(page.locator("#result .finding h3")), heads);
  assert.match(await seen(page.locator(".finding").nth(4)), /No item \(l\) in paragraph 13 of A\/70\/174, which has items \(a\) to \(k\)\./);
  assert.equal(await page.locator(".finding .corrected").textContent(), NORM_C);
  await shows(() => page.locator(".pasted .spot").nth(3).click());
  assert.equal(await page.evaluate(() => document.activeElement?.closest("article")?.dataset.at), "finding-4");
  await shows(() => page.locator(".finding").nth(3).getByRole("link", { name: "line 2, column 30" }).click());
  assert.equal(await page.evaluate(() => document.activeElement?.id), "mark-4");
  await shows(() => page.getByLabel("errors", { exact: true }).check());
  assert.equal(params(page).get("only"), "error");
  assert.deepEqual(await all(page.locator("#result .finding h3")), [0, 3, 4].map((at) => heads[at]));
  assert.equal(await page.evaluate(() => document.activeElement?.id), "only-error");
  const [, csv] = await saved(() => page.getByRole("button", { name: "Save the findings as CSV" }).click());
  const rows = csv.trim().split("\n");
  assert.match(rows[0], /^Place,Kind,Words,Verdict,Level,Rule,Note,Right wording/);
  assert.equal(rows.length, 6);
});

test("a wrong citation is the error, not the words beside it; the wording in one’s own voice is a note", async (t) => {
  const { page, visit, shows } = t;
  await visit("#/check");
  await check(t, `The Group said “${NORM_C}” (A/70/174, para. 13 (d)). ${NORM_C}.`);
  assert.deepEqual((await all(page.locator("#result .finding h3"))).map((it) => it.replace(/ line .*/, "")), ["1 ✓ quotation, verbatim", "2 ✗ Error: the words stand elsewhere", "3 ≈ Note: word for word, unmarked"]);
  assert.equal(await page.locator("#result [role=status]").textContent(), "2 quotations, 1 citation: 1 error, 1 note, 1 right.");
  assert.match(await seen(page.locator(".finding").nth(1)), /The words beside it stand in A\/70\/174, para\. 13 \(c\)\.$/);
  assert.equal(await page.locator(".finding").nth(1).getByRole("link", { name: "A/70/174, para. 13 (c)" }).count(), 1);
  assert.deepEqual(await all(page.locator(".scan .legend li")), ["Error ✗", "Note ≈", "Right ✓"]);
  await shows(() => page.getByLabel("errors, warnings and notes").check());
  assert.deepEqual(await page.locator("#result .finding").evaluateAll((list) => list.map((it) => it.dataset.at)), ["finding-2", "finding-3"]);

  await check(t, `See A/70/174. ${NORM_C}.`);
  assert.equal(await page.locator("#result h2").first().textContent(), "Nothing is wrong in it, as far as the record can tell");
  await shows(() => page.getByLabel("errors and warnings").check());
  assert.match(await page.locator("#result").innerText(), /There are none\. List all findings/);
});

test("a text may be read in each format", async (t) => {
  const { page, visit, shows } = t;
  await visit(`#/check?${new URLSearchParams({ q: "See A/70/174, para. 13.", as: "document" })}`);
  const format = page.getByLabel("Format");
  const values = await format.locator("option").evaluateAll((list) => list.map((it) => it.value));
  assert.deepEqual(values, ["plain", "markdown", "html", "source", "data", "notebook"]);
  for (const value of values.toReversed()) {
    await format.selectOption(value);
    await shows(() => page.getByRole("button", { name: "Check", exact: true }).click());
    assert.equal(params(page).get("format"), value === "plain" ? null : value);
    assert.equal(await format.inputValue(), value);
  }
});

test("one may choose how it is read; what one types stays; Ctrl+Enter checks", async ({ page, visit, shows }) => {
  await visit(`#/check?${new URLSearchParams({ q: NORM_C })}`);
  const field = page.getByLabel("Quotation or text");
  await field.fill(`See “${NORM_C}”.`);
  assert.equal(params(page).get("q"), NORM_C, "nothing is checked while one types");
  await shows(() => field.press("Control+Enter"));
  assert.equal(await page.evaluate(() => document.activeElement?.id), "text");
  assert.match(await page.locator("main").innerText(), /Read as a whole text/);
  await page.getByLabel("a quotation", { exact: true }).check();
  await shows(() => page.getByRole("button", { name: "Check", exact: true }).click());
  assert.equal(params(page).get("as"), "quotation");
  assert.equal(await page.locator(".pasted").count(), 0);
  await shows(() => page.goBack());
  assert.equal(await page.locator(".pasted").count(), 1);
});

test("a long text is not put into the address and says so; too long a quotation is told", async (t) => {
  const { page, visit, shows } = t;
  await visit("#/check");
  await check(t, `${"Words that nobody has quoted. ".repeat(4000)}“${NORM_C.replace("should", "must")}”`);
  assert.equal(new URL(page.url()).hash, "#/check?kept=1");
  assert.match(await page.locator("main").innerText(), /too long for a link/);
  await page.locator("#result .finding").first().waitFor();
  assert.match(await page.locator("#result").innerText(), /too long to show whole/);
  await page.getByLabel("a quotation", { exact: true }).check();
  await shows(() => page.getByRole("button", { name: "Check", exact: true }).click());
  await page.locator("#result [role=alert]").waitFor();
  assert.match(await page.locator("#result [role=alert]").innerText(), /The quotation is too long: \d+ bytes, where at most 65536 are read/);
  await visit("#/check?kept=1");
  await page.reload();
  await page.locator(".examples").waitFor();
  assert.match(await page.locator("main").innerText(), /too long for a link and is gone: paste it again/);
});

test("markup, NULs and nonsense are text and nothing else", async (t) => {
  const { page, visit } = t;
  await visit("#/check");
  const nasty = `<img src=x onerror=alert(1)> \0 “${NORM_C}” <script>alert(2)</script>`;
  await check(t, nasty);
  assert.equal(await page.locator("main img, main script").count(), 0);
  assert.match(await page.locator(".pasted").innerText(), /<img src=x onerror=alert\(1\)>/);
  for (const query of ["q=%00", "q=%ff%fe", "as=nonsense&format=nonsense&q=x", `q=${encodeURIComponent(NORM_C)}&cited=%3Cb%3E`, "more=-1&only=2&at=finding-9&as=document&q=A/70/174,+para.+13", "kept=1&q=x"]) {
    await visit(`#/check?${query}`);
    assert.equal(await page.locator("h1").textContent(), "Check a quotation or a text");
    assert.doesNotMatch(await page.locator("main").innerText(), /undefined|NaN|\[object/, query);
  }
});

test("five megabytes at once are checked, and the page stays as it is", async ({ page, visit, shows }) => {
  await visit("#/check");
  const pasted = await page.getByLabel("Quotation or text").evaluate((field, end) => {
    field.value = "Lorem ipsum dolor sit amet, consectetur adipiscing elit <b>\0</b>.\n".repeat(80_000) + end;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    return field.value.length;
  }, `“${NORM_C}” (A/70/174, para. 13 (d)).`);
  assert.ok(pasted > 5_000_000);
  await shows(() => page.getByRole("button", { name: "Check", exact: true }).click());
  await page.getByText("A/70/174, para. 13 (c)").first().waitFor();
  assert.equal(await page.locator("main b b, main img, main script").count(), 0);
  assert.ok(page.url().length < 200, "it is not put into the address");
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "search");
});

for (const [name, query] of Object.entries({ "the form": {}, "a quotation": { q: ABRIDGED, cited: "A/70/174, para. 13 (e)" }, "a text": { q: `“${ABRIDGED}” (A/70/174, para. 13 (f)), A/70/174, para. 33; ${NORM_C}. ${NORM_C}.` } })) {
  test(`axe finds nothing at ${name} and nothing is cut off`, async ({ visit, look, axe, fits }) => {
    await look({ scheme: "light", width: "desktop", motion: "reduce" });
    await visit(`#/check?${new URLSearchParams(query)}`);
    await axe();
    await look({ scheme: "dark", width: "narrow" });
    await axe();
    await fits();
  });
}
