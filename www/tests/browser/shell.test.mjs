// What holds for every page, whatever it shows.
import assert from "node:assert/strict";

import { below, site, test } from "./harness.mjs";

const TYPES = { html: "text/html", js: "text/javascript", css: "text/css", svg: "image/svg+xml", json: "application/json" };
const PAGE = "A/70/174/13/f/";

for (const [where, address] of Object.entries({ "at the root of a host": site, "below a path": below })) {
  test(`it loads ${where}, with right types and nothing from outside its folder`, async ({ page, visit }) => {
    const answers = [];
    page.on("response", (response) => answers.push(response));
    await visit(PAGE, address);
    assert.match(await page.locator("blockquote").textContent(), /^A State should not conduct or knowingly support/);
    for (const answer of answers) {
      const url = answer.url();
      const kind = url.endsWith("/") ? "html" : url.slice(url.lastIndexOf(".") + 1);
      assert.ok(url.startsWith(address), url);
      assert.equal(answer.status(), 200, url);
      if (TYPES[kind]) assert.equal(answer.headers()["content-type"]?.split(";")[0], TYPES[kind], url);
      // The page has to protect itself: a static host sends no policy.
      assert.equal(answer.headers()["content-security-policy"], undefined, url);
    }
    const kinds = new Set(answers.map((it) => it.url().split(".").pop()));
    for (const kind of ["js", "css"]) assert.ok(kinds.has(kind), `no ${kind} was loaded`);
    assert.equal(kinds.has("wasm"), false, "who reads a provision brings no text to compare");
  });
}

test("its policy lets nothing run that is written into the page", async ({ page, visit, complains }) => {
  await visit(PAGE);
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /script-src 'self' 'wasm-unsafe-eval'(;|$)/);
  assert.doesNotMatch(policy, /'unsafe-|\*|https?:/);
  const ran = await page.evaluate(() => {
    const put = (tag, text, attributes = {}) => {
      const element = Object.assign(document.createElement(tag), { textContent: text });
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.body.append(element);
      return element;
    };
    put("script", "window.inline = true");
    put("style", "h1 { letter-spacing: 77px }");
    const styled = put("p", "", { style: "letter-spacing: 77px" });
    put("button", "", { onclick: "window.handled = true" }).click();
    const spaced = (element) => getComputedStyle(element).letterSpacing === "77px";
    return [window.inline === true, window.handled === true, spaced(document.querySelector("h1")), spaced(styled)];
  });
  assert.deepEqual(ran, [false, false, false, false], "script, handler, style element, style attribute");
  await complains(/Content Security Policy/);
});

test("the keyboard reaches the content first", async ({ page, visit }) => {
  await visit(PAGE);
  const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "Skip to the content");
  const box = await page.locator(".skip").boundingBox();
  assert.ok(box.x >= 0 && box.y >= 0 && box.height > 20, "the link is seen when it has the focus");
  await page.keyboard.press("Enter");
  assert.equal(await focused(), "main");
});

test("each entry of the menu leads to its page, which is marked in it", async ({ page, visit }) => {
  await visit();
  const entries = await page.locator("nav[aria-label=Main] a").evaluateAll((all) => all.map((it) => it.href));
  assert.equal(entries.length, 6);
  for (const entry of entries) {
    await page.goto(entry);
    assert.equal(await page.locator("nav[aria-label=Main] a[aria-current=page]").evaluate((it) => it.href), entry);
  }
});

test("the pages of a report are turned in its order, forth and back", async ({ page, visit, follow }) => {
  await visit("A/70/174/13/");
  const seen = [];
  for (let count = 0; count < 3; count += 1) {
    await follow(page.locator("a[rel=next]"));
    seen.push(await page.locator("h1").textContent());
  }
  assert.match(seen.join(), /^Norm \(a\).*Norm \(b\).*Norm \(c\)/);
  await follow(page.locator("a[rel=prev]"));
  assert.equal(await page.locator("h1").textContent(), seen[1]);
});

test("colours that are chosen stay, and are all that is kept", async ({ page, context, visit, look }) => {
  await look({ scheme: "light" });
  await visit(PAGE);
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await look({ scheme: "dark" });
  const dark = await background();
  assert.notEqual(light, dark, "without a choice they are the system's");
  const button = page.locator("#theme");
  await button.click();
  assert.deepEqual([await button.textContent(), await background()], ["Colours: light", light]);
  await visit("A/68/98/23/");
  assert.deepEqual([await button.textContent(), await background()], ["Colours: light", light]);
  const { cookies, origins } = await context.storageState();
  assert.deepEqual([cookies.length, origins.flatMap((it) => it.localStorage.map(({ name }) => name))], [0, ["gge-theme"]]);
  const other = await context.newPage();
  await other.goto(page.url());
  await button.click();
  await other.waitForFunction(() => document.documentElement.dataset.theme === "dark");
  await button.click();
  assert.deepEqual([await button.textContent(), await background()], ["Colours: as the system", dark]);
  assert.deepEqual((await context.storageState()).origins, []);
});

test("a browser without light-dark() has all marks", async ({ page, visit }) => {
  await page.route("**/site.css", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replaceAll("light-dark(", "light-dork(") });
  });
  await visit("A/70/174/28/e/");
  const [line, paper] = await page.locator("article ins").first().evaluate((it) => {
    const { textDecorationLine, backgroundColor } = getComputedStyle(it);
    return [textDecorationLine, backgroundColor];
  });
  assert.equal(line, "underline");
  assert.notEqual(paper, "rgba(0, 0, 0, 0)");
});

test("what is copied is the wording and nothing else", async ({ page, visit }) => {
  await visit("A/70/174/28/e/");
  const selected = await page.locator("article p.words").first().evaluate((it) => {
    getSelection().selectAllChildren(it);
    return getSelection().toString();
  });
  assert.match(selected, /proxies/);
  assert.doesNotMatch(selected, /\[(added|removed)/);
});

test("a slow line and a slow machine: the words are there within a second and a half", async ({ page, context, visit }) => {
  const session = await context.newCDPSession(page);
  await session.send("Network.emulateNetworkConditions", { offline: false, latency: 150, downloadThroughput: 50_000, uploadThroughput: 50_000 });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await visit(PAGE);
  const painted = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
  console.log(`words of a provision at 400 kbit/s and a quarter of the speed: ${painted?.toFixed(0)} ms`);
  assert.equal(await page.locator("blockquote").isVisible(), true);
});

test("without scripts, texts, links and tables are there, and nothing that does not work", async ({ page, visit, follow }) => {
  await visit(PAGE);
  assert.match(await page.locator("blockquote").textContent(), /^A State should not/);
  assert.equal(await page.locator("section table").first().isVisible(), true);
  assert.equal(await page.locator("button[data-copy]").first().isVisible(), false);
  await follow(page.locator("a[rel=next]"));
  assert.match(await page.locator("h1").textContent(), /^Norm \(g\)/);
}, { javaScriptEnabled: false });
