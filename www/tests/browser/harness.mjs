// What the tests of the site share: a browser, and a fresh page for each test.
//
//   import assert from "node:assert/strict";
//   import { test } from "./harness.mjs";
//
//   test("a norm begins with its words", async ({ page, visit, axe }) => {
//     await visit("A/70/174/13/f/");
//     assert.match(await page.locator("blockquote").textContent(), /^A State should not/);
//     await axe();
//   });
//
// A test fails if the page logs an error or a warning, throws, breaks its content security policy, asks another host, or
// gets no answer; `complains` takes what it is meant to complain of.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { after, test as nodeTest } from "node:test";

import { AxeBuilder } from "@axe-core/playwright";
import { chromium, firefox } from "playwright-core";

if (!process.env.GGE_BROWSER_TEST) throw new Error("run these tests by `cargo test -p gge-www --test browser`");
const settings = JSON.parse(readFileSync(process.env.GGE_BROWSER_TEST, "utf8"));

/** The address of the site, that of the same site below a path of another host, and the paths of all its pages. */
export const { site, below, paths } = settings;

/** Firefox cannot be told of networks, printers and permissions. */
export const isFirefox = settings.browser.name === "firefox";

const WIDTHS = { narrow: 320, phone: 360, tablet: 768, desktop: 1440, wide: 2560 };
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

// Many times what the slowest test needs on a busy machine.
const PATIENCE_MS = 60_000;

let started;

/** The browser, started when first asked for. */
async function browser() {
  started ??= start();
  return (await started).browser;
}

async function start() {
  const server = await (isFirefox ? startFirefox() : startChromium());
  return { server, browser: await (isFirefox ? firefox : chromium).connect(server.wsEndpoint()) };
}

function startChromium() {
  // No name is looked up: what asks another host fails, whether or not a test sees it.
  const args = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"];
  const { path: executablePath, env } = settings.browser;
  return chromium.launchServer({ executablePath, env: { ...process.env, ...env }, args });
}

/** Firefox as it is handed out, which is spoken to by WebDriver BiDi. */
function startFirefox() {
  // The clipboard is there without a question.
  const firefoxUserPrefs = { "dom.events.testing.asyncClipboard": true };
  return firefox.launchServer({ channel: "moz-firefox", executablePath: settings.browser.path, firefoxUserPrefs });
}

/** Leaves the browser, whether or not it still answers; the next test starts another. */
async function leave() {
  const leaving = started;
  started = undefined;
  await (await leaving?.catch(() => {}))?.server.kill();
}

after(leave);

/**
 * How a page is looked at.
 * @typedef {object} Look
 * @property {"light" | "dark"} [scheme] What the system prefers.
 * @property {keyof typeof WIDTHS} [width]
 * @property {"reduce" | "no-preference"} [motion]
 * @property {boolean} [forced] Whether the system forces its colours.
 * @property {"print" | "screen"} [media]
 */

/**
 * A test with a page of its own. A browser that does not answer at all says nothing about the page: the test runs once more,
 * in another one.
 * @param {string} name
 * @param {(t: Awaited<ReturnType<typeof opened>>) => Promise<void>} run
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
export function test(name, run, options = {}) {
  nodeTest(name, { timeout: 3 * PATIENCE_MS }, async (context) => {
    if (await answered(tried(name, run, options))) return;
    context.diagnostic("the browser did not answer: once more, in another one");
    await leave();
    assert.ok(await answered(tried(name, run, options)), "the browser does not answer");
  });
}

async function tried(name, run, options) {
  const t = await opened(options);
  try {
    await run(t);
    await t.quiet();
  } catch (error) {
    await picture(t.page, name);
    // What the page complained of is often why.
    if (error instanceof Error && t.problems.length > 0) error.message += `\n\nThe page complained:\n${t.problems.join("\n")}`;
    throw error;
  } finally {
    await t.context.close();
  }
}

/** Whether something has come to its end while one would wait. */
async function answered(doing) {
  const over = Symbol("over");
  let timer;
  const waiting = new Promise((resolve) => (timer = setTimeout(resolve, PATIENCE_MS, over)));
  // What fails after one has ceased to wait concerns nobody.
  doing.catch(() => {});
  return (await Promise.race([doing, waiting]).finally(() => clearTimeout(timer))) !== over;
}

/** @param {import("playwright-core").BrowserContextOptions} options */
async function opened({ permissions, ...options }) {
  const context = await (await browser()).newContext({ viewport: { width: WIDTHS.desktop, height: 800 }, ...options });
  if (permissions && !isFirefox) await context.grantPermissions(permissions);
  context.setDefaultTimeout(10_000);
  const problems = watched(context);
  const page = await context.newPage();
  return {
    page,
    context,
    problems,
    /** Goes to a page of the site. */
    visit: (path = "", at = site) => page.goto(new URL(path, at).href),
    /** Follows a link until the page that it leads to is loaded: a click ends before that. */
    follow: async (link) => {
      const to = await link.evaluate((it) => it.href);
      await link.click();
      await page.waitForURL((url) => url.href === to);
    },
    /** Does something that saves a file, and returns its name and its text. */
    saved: async (act) => {
      const [file] = await Promise.all([page.waitForEvent("download"), act()]);
      return [file.suggestedFilename(), await text(await file.createReadStream())];
    },
    /** @param {Look} how */
    look: (how) => look(page, how),
    /** @param {{ within?: string, rules?: string[] }} [part] */
    axe: (part) => axe(page, part),
    /** Fails if the page is wider than the screen; tables may be, within a frame of their own. */
    fits: () => fits(page),
    /** Takes the complaints that a test means to provoke; fails if there are none like that. */
    complains: async (like) => {
      await page.waitForTimeout(50);
      const meant = problems.filter((it) => like.test(it));
      assert.ok(meant.length > 0, `the page does not complain of ${like}`);
      problems.splice(0, problems.length, ...problems.filter((it) => !like.test(it)));
    },
    /** Fails if the page has complained. */
    quiet: async () => {
      await page.waitForTimeout(0);
      assert.deepEqual(problems, [], "the page complains");
    },
  };
}

/** What the pages of a context complain of. */
function watched(context) {
  const problems = [];
  const own = new Set([new URL(site).origin, new URL(below).origin]);
  context.on("console", (message) => {
    const { url, lineNumber } = message.location();
    if (["error", "warning", "assert"].includes(message.type())) problems.push(`${message.type()}: ${message.text()} (${url}:${lineNumber})`);
  });
  context.on("weberror", (error) => problems.push(`thrown: ${error.error().stack ?? error.error()}`));
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (!own.has(origin) && !["blob:", "data:", "about:"].includes(protocol)) problems.push(`asks another host: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return problems;
}

/** @param {Look} how */
async function look(page, { scheme, width, motion, forced, media }) {
  if (width) await page.setViewportSize({ width: WIDTHS[width], height: 800 });
  const forcedColors = forced === undefined ? undefined : forced ? "active" : "none";
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: motion, forcedColors, media });
}

/**
 * Fails with what axe-core finds against WCAG 2.2, A and AA, or against the rules that are named. Without frames, legacy mode
 * finds the same in a third of the time.
 */
async function axe(page, { within, rules } = {}) {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode(true);
  if (rules) builder.withRules(rules);
  else builder.withTags(RULES);
  if (within) builder.include(within);
  const { violations, passes } = await builder.analyze();
  assert.ok(passes.length > 0, "axe has tested nothing");
  const where = (node) => `  ${node.target.join(" ")}\n    ${node.html.slice(0, 160)}\n    ${node.failureSummary?.replaceAll("\n", "\n    ")}`;
  const found = violations.map(({ id, impact, help, nodes }) => `${id} (${impact}): ${help}\n${nodes.map(where).join("\n")}`);
  assert.equal(found.length, 0, `axe finds at ${new URL(page.url()).pathname}:\n${found.join("\n")}`);
}

/** Fails if the page, but for what scrolls within its own frame, is wider than the screen. */
async function fits(page) {
  const { over, by } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const clipped = (it) => it !== null && it !== document.body && (getComputedStyle(it).overflowX !== "visible" || clipped(it.parentElement));
    const wide = [...document.body.querySelectorAll("*")].filter((it) => it.getBoundingClientRect().right > clientWidth + 1);
    const loose = (it) => !clipped(it.parentElement) || getComputedStyle(it).position === "absolute";
    return { over: scrollWidth - clientWidth, by: wide.filter(loose).slice(0, 5).map((it) => it.outerHTML.slice(0, 120)) };
  });
  assert.ok(over <= 0, `at ${new URL(page.url()).pathname} the page is ${over} px wider than the screen, perhaps by:\n${by.join("\n")}`);
}

/** Keeps what a failing test saw. */
async function picture(page, name) {
  mkdirSync(settings.pictures, { recursive: true });
  const path = join(settings.pictures, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}.png`);
  await page.screenshot({ path, timeout: 3_000 }).catch(() => {});
}
