// Ten things that people come for, each from the first page to what they take away.
import assert from "node:assert/strict";
import { inflateSync } from "node:zlib";

import { below, isFirefox, site, test } from "./harness.mjs";

const CLIPBOARD = { permissions: ["clipboard-read", "clipboard-write"] };
const pasted = (page) => page.evaluate(() => navigator.clipboard.readText());

test("quote norm (f) in a memo, with its citation", async ({ page, visit, follow }) => {
  await visit();
  await follow(page.getByRole("link", { name: "(f) No harm to critical infrastructure" }));
  await page.getByRole("button", { name: "Copy text and citation" }).click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  const memo = await pasted(page);
  assert.match(memo, /^“A State should not conduct or knowingly support ICT activity contrary to its obligations/);
  assert.ok(memo.endsWith("to provide services to the public” (A/70/174, para. 13 (f))"), memo);
}, CLIPBOARD);

test("find where the norm on territory comes from", async ({ page, visit, follow }) => {
  await visit();
  await page.locator("#search").fill("due diligence");
  await page.keyboard.press("Enter");
  await follow(page.locator("#result").getByRole("link", { name: "A/70/174, para. 13 (c)", exact: true }).first());
  const lineage = page.locator("#lineage table");
  assert.match(await lineage.textContent(), /2013\s*A\/68\/98, para\. 23, sentence 3/);
});

test("learn what is new in law in 2015: one answer everywhere", async ({ page, visit }) => {
  const answer = async (path) => {
    await visit(path);
    return page.locator("main").textContent();
  };
  for (const path of ["themes/", "themes/law/", "compare/2013/2015/law/"]) {
    assert.match(await answer(path), /28\s\(d\)/, path);
  }
  await visit("compare/2013/2015/law/");
  const lede = await page.locator(".lede").textContent();
  assert.match(lede, /One of the 10 .* new against 2013: 28\s\(d\)\./);
});

test("learn who sat in all Groups, and who chaired", async ({ page, visit, follow }) => {
  await visit();
  await follow(page.locator("nav[aria-label=Main]").getByRole("link", { name: "Groups" }));
  const text = await page.locator("main").textContent();
  assert.match(text, /six States sat in all: China, France, Germany, Russian Federation, United Kingdom, United States of America/);
  for (const chair of ["Krutskikh", "Stokes"]) assert.ok(text.includes(chair), chair);
});

test("check a paragraph with two slips and a wrong citation", async ({ page, visit }) => {
  await visit();
  await page.locator("#quotation").fill(
    "The Group said that “States must not knowingly allow their territory to be used for internationally wrongful acts using ICTs” (A/70/174, para. 13 (c)). " +
    "It also said that “A State should not conduct or support ICT activity contrary to its obligations under international law that intentionally damages critical infrastructure” (A/70/174, para. 13 (g)).",
  );
  await page.getByRole("button", { name: "Check it" }).click();
  const found = page.locator("#result");
  await found.getByText("another modal verb").first().waitFor();
  const text = await found.textContent();
  assert.match(text, /a qualifier is left out/);
  assert.match(text, /13 \(f\)/);
  assert.equal(new URL(page.url()).search, "", "what one checks is not sent to the host");
});

test("learn who took up norm (e)", async ({ page, visit, follow }) => {
  await visit("A/70/174/13/e/#uptake");
  const rows = page.locator("#uptake details[open] tbody tr");
  assert.ok((await rows.count()) > 3);
  await follow(rows.first().locator("a").last());
  assert.match(page.url(), /\/uptake\/[\w-]+\/#/);
  assert.equal(await page.locator(":target").count(), 1, "the entry is there");
});

test("send a link to a comparison with its row marked", async ({ page, context, visit }) => {
  await visit("compare/2013/2015/");
  await page.locator("button[data-copy-link]").nth(4).click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  const link = await pasted(page);
  assert.match(link, /compare\/2013\/2015\/#/);
  const other = await context.newPage();
  await other.goto(link);
  const row = other.locator(":target");
  assert.equal(await row.count(), 1);
  const box = await row.boundingBox();
  assert.ok(box.y >= 0 && box.y < 800, "it is in sight");
}, CLIPBOARD);

test("print the handout: two pages of A4, two of Letter", async ({ page, visit, follow }) => {
  await visit();
  await follow(page.getByRole("link", { name: "on two pages" }));
  for (const [format, ...sides] of [["A4", 21, 29.7], ["Letter", 21.59, 27.94]]) {
    // Playwright gives inches to Firefox, which takes them for centimetres.
    const [width, height] = sides.map((side) => `${side}${isFirefox ? "in" : "cm"}`);
    assert.equal(pages(await page.pdf({ width, height })), 2, format);
  }
});

/** How many pages a PDF has; Firefox writes them into compressed objects. */
function pages(pdf) {
  const text = pdf.toString("latin1");
  const objects = [...text.matchAll(/\/ObjStm[^]*?stream\r?\n([^]*?)\r?\nendstream/g)];
  return [text, ...objects.map(([, packed]) => inflateSync(Buffer.from(packed, "latin1")).toString("latin1"))].join().match(/\/Type\s*\/Page\b/g)?.length;
}

test("read on without a connection", async ({ page, context, visit, follow }) => {
  await visit();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 30_000 });
  await context.setOffline(true);
  await visit("A/68/98/23/");
  assert.match(await page.locator("blockquote").textContent(), /States must not use proxies/);
  await follow(page.locator("nav[aria-label=Main]").getByRole("link", { name: "Compare" }));
  assert.equal(await page.locator("h1").textContent(), "Compare");
});

test("put a norm into another site", async ({ page, visit }) => {
  await visit("embed/A/70/174/13/f/");
  assert.match(await page.locator("blockquote").textContent(), /^A State should not conduct/);
  assert.equal(await page.locator("header.top").count(), 0);
  // Another origin, with a page of its own.
  await page.goto(new URL("/other.html", below).href);
  await page.locator("gge-provision blockquote").waitFor();
  assert.match(await page.locator("gge-provision blockquote").textContent(), /^A State should not conduct/);
  assert.equal(await page.locator("gge-provision a").getAttribute("href"), `${site}A/70/174/13/f/`);
});
