// What holds for the page as a whole, whatever it shows.
import assert from "node:assert/strict";

import { below, expected, site, test } from "./harness.mjs";

const VIEWS = ["cumulative", "compare", "provision", "check", "groups", "uptake"];
const TYPES = {
  html: "text/html", js: "text/javascript", css: "text/css", svg: "image/svg+xml", wasm: "application/wasm",
};

for (const [where, address] of Object.entries({ "at the root of a host": site, "below a path": below })) {
  test(`it loads ${where}, with right types and nothing from outside its folder`, async ({ page, visit }) => {
    const answers = [];
    page.on("response", (response) => answers.push(response));
    await visit("", address);
    assert.ok((await page.locator("#versions").textContent()).startsWith(expected("shell").versions));
    assert.equal(await page.locator("main h1").count(), 1);
    for (const answer of answers) {
      const url = answer.url();
      const kind = url === address ? "html" : url.slice(url.lastIndexOf(".") + 1);
      assert.ok(url.startsWith(address), url);
      assert.equal(answer.status(), 200, url);
      assert.equal(answer.headers()["content-type"]?.split(";")[0], TYPES[kind], url);
      // The page has to protect itself: a static host sends no policy.
      assert.equal(answer.headers()["content-security-policy"], undefined, url);
    }
    const kinds = new Set(answers.map((it) => it.url().split(".").pop()));
    for (const kind of ["js", "css", "wasm"]) assert.ok(kinds.has(kind), `no ${kind} was loaded`);
  });
}

test("its policy lets WebAssembly run, and nothing that is written into the page", async ({ page, visit, complains }) => {
  await visit();
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
    // What is evaluated from here may evaluate; what the page calls later may not.
    return new Promise((resolve) => {
      const done = () => {
        const spaced = (element) => getComputedStyle(element).letterSpacing === "77px";
        const facts = [window.inline, window.handled, window.evaluated].map((it) => it === true);
        resolve([...facts, spaced(document.querySelector("h1")), spaced(styled)]);
      };
      window.addEventListener("message", done, { once: true });
      setTimeout("window.evaluated = true");
      setTimeout(() => window.postMessage("done", "*"), 50);
    });
  });
  assert.deepEqual(ran, [false, false, false, false, false], "script, handler, evaluated text, style element, style attribute");
  await complains(/Content Security Policy/);
});

test("the keyboard reaches the content first, then the search and the views", async ({ page, visit }) => {
  await visit();
  const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "Skip to the content");
  const box = await page.locator(".skip").boundingBox();
  assert.ok(box.x >= 0 && box.y >= 0 && box.height > 20, "the link is seen when it has the focus");
  await page.keyboard.press("Enter");
  assert.equal(await focused(), "main");
  assert.equal(new URL(page.url()).hash.includes("main"), false, "the address still names the view");
  await visit("#/groups");
  await page.keyboard.press("/");
  assert.equal(await focused(), "search");
  await page.keyboard.type("a/b");
  assert.equal(await page.locator("#search").inputValue(), "a/b", "within a text it is a character");
});

test("every view has its address, its title, its heading, its place in the navigation", async ({ page, visit, shows }) => {
  await visit();
  for (const view of VIEWS) {
    await shows(() => page.locator(`#views a[href="#/${view}"]`).click());
    assert.equal(new URL(page.url()).hash, `#/${view}`);
    const heading = await page.locator("main h1").textContent();
    assert.equal(await page.title(), `${heading} · gge`);
    assert.deepEqual(await page.locator("#views a[aria-current=page]").evaluateAll((all) => all.map((it) => it.getAttribute("href"))), [`#/${view}`]);
    assert.equal(await page.evaluate(() => document.activeElement === document.querySelector("main h1")), true, view);
    assert.equal(await page.locator("#announcements").textContent(), heading);
  }
});

test("back and forward go through the views", async ({ page, visit, shows }) => {
  await visit("#/groups");
  const first = await page.locator("main h1").textContent();
  await shows(() => page.locator("#views a[href='#/check']").click());
  const second = await page.locator("main h1").textContent();
  assert.notEqual(first, second);
  await shows(() => page.goBack());
  assert.equal(await page.locator("main h1").textContent(), first);
  await shows(() => page.goForward());
  assert.equal(await page.locator("main h1").textContent(), second);
});

test("typing searches, as one step back", async ({ page, visit, shows }) => {
  await visit("#/groups");
  await page.locator("#search").focus();
  for (const letter of "use") await shows(() => page.keyboard.type(letter));
  assert.equal(new URL(page.url()).hash, "#/search?q=use");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "search", "the focus stays while one types");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.tagName === "H1");
  await shows(() => page.goBack());
  assert.equal(new URL(page.url()).hash, "#/groups");
});

test("a theme that is chosen stays, and is all that is kept", async ({ page, context, visit, look }) => {
  await look({ scheme: "light" });
  await visit();
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await look({ scheme: "dark" });
  const dark = await background();
  assert.notEqual(light, dark, "without a choice it is the system's");
  const button = page.locator("#theme");
  await button.click();
  assert.deepEqual([await button.textContent(), await background()], ["Theme: light", light]);
  await visit();
  assert.deepEqual([await button.textContent(), await background()], ["Theme: light", light]);
  const { cookies, origins } = await context.storageState({ indexedDB: true });
  const stored = origins.flatMap((it) => it.localStorage.map(({ name }) => name));
  assert.deepEqual([cookies.length, stored], [0, ["gge-theme"]]);
  await button.click();
  assert.equal(await button.textContent(), "Theme: dark");
  await button.click();
  assert.deepEqual([await button.textContent(), await background()], ["Theme: as the system", dark]);
  assert.deepEqual((await context.storageState()).origins, []);
});

test("an address that is none says so, and the views stay within reach", async ({ page, visit, shows }) => {
  for (const fragment of ["#/nothing", "#/%E0%A4%A", "#/__proto__", "#/../secret"]) {
    await visit(fragment);
    assert.match(await page.locator("main [role=alert]").textContent(), /there is no view/, fragment);
    assert.equal(await page.locator("main h1").textContent(), "This cannot be shown");
  }
  await shows(() => page.locator("#views a[href='#/groups']").click());
  assert.equal(await page.locator("main [role=alert]").count(), 0);
});

test("without its module it says so, and tries again", async ({ page, complains, axe }) => {
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
  await page.goto(site);
  assert.match(await page.locator("main [role=alert]").textContent(), /did not load/);
  await axe();
  await complains(/404/);
  await page.unroute("**/*.wasm");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.waitForFunction(() => performance.getEntriesByName("gge-shown").length > 0);
  assert.equal(await page.locator("main [role=alert]").count(), 0);
});

test("without JavaScript it tells what it is", async ({ page }) => {
  await page.goto(site);
  assert.equal(await page.locator("noscript").isVisible(), true);
  assert.equal(await page.locator(".only-scripted").isVisible(), false);
  assert.match(await page.locator("main").innerText(), /A\/70\/174/);
}, { javaScriptEnabled: false });
