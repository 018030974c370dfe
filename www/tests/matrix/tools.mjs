// What the tests of the matrix share: the tools installed, the package unpacked among them, programs, a host, a browser.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { text } from "node:stream/consumers";

const here = import.meta.dirname;
const built = process.env.GGE_BUILT;
if (!built) throw new Error("GGE_BUILT names the folder in which .ci/distribution builds");

/** Where the tools are installed, and the applications made. */
export const folder = join(built, "matrix");

/** What each application answers. */
export const EXPECTED = "A/70/174, para. 13 (f) | wrong | unknown-report";

/** Installs the tools, unless those of the lock file are there, and unpacks the package that was packed last. */
export function install() {
  mkdirSync(folder, { recursive: true });
  const lock = readFileSync(join(here, "package-lock.json"));
  const installed = join(folder, "node_modules/.installed-lock.json");
  for (const name of ["package.json", "package-lock.json", ".npmrc"]) cpSync(join(here, name), join(folder, name));
  if (!existsSync(installed) || !readFileSync(installed).equals(lock)) {
    execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder, stdio: "inherit" });
    writeFileSync(installed, lock);
  }
  for (const name of ["app", "made"]) rmSync(join(folder, name), { recursive: true, force: true });
  cpSync(join(here, "app"), join(folder, "app"), { recursive: true });
  const into = join(folder, "node_modules/gge-wasm");
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into);
  const packed = execFileSync("sh", ["-c", `ls -t ${built}/dist/gge-wasm-*.tgz | head -1`], { encoding: "utf8" }).trim();
  execFileSync("tar", ["-xzf", packed, "-C", into, "--strip-components=1"]);
}

/** An application of its own folder: what `app` has, and files that are given. */
export function made(name, files = {}) {
  const root = join(folder, "made", name);
  cpSync(join(here, "app"), root, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** A page that runs a script. */
export const html = (script, attributes = 'type="module"') =>
  `<!doctype html><html lang="en"><title>-</title><script ${attributes} src="${script}"></script></html>`;

/** Runs a program, and returns what it prints; what it told is the reason if it fails. */
export async function run(program, args, options = {}) {
  const child = spawn(program, args, { cwd: folder, env: { ...process.env, CI: "1", NEXT_TELEMETRY_DISABLED: "1", ...options.env }, ...options });
  const ended = new Promise((resolve, reject) => child.on("close", resolve).on("error", reject));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}:\n${out}\n${err}`);
  return out.trim();
}

export const tool = (path) => join(folder, "node_modules", path);
export const node22 = tool("node22/bin/node");

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm", ".json": "application/json" };

/** Serves a folder, and whatever it links to, until the tests end. */
export async function served(root, headers = {}) {
  const server = createServer((request, response) => {
    const path = join(root, decodeURIComponent(new URL(request.url, "http://host").pathname));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, "index.html") : path;
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain", ...headers }).end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  return `http://127.0.0.1:${server.address().port}/`;
}

const OWN = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const { chromium } = createRequire(join(here, "../../package.json"))("playwright-core");

/** The Chromium that CHROME names, or the machine's own: extensions need a whole one, which npm has not. */
function executablePath() {
  const found = process.env.CHROME ?? OWN.flatMap((name) => process.env.PATH.split(":").map((it) => join(it, name))).find(existsSync);
  if (!found) throw new Error("there is no Chromium on this machine: install one (`apt-get install chromium`), or name it by CHROME");
  return found;
}

let browser;

/** Starts the browser once. */
const started = () => (browser ??= chromium.launch({ executablePath: executablePath(), args: ["--no-sandbox"] }));

export const stopped = async () => (await browser)?.close();

/** Opens a page, and returns its title as soon as a script has set one. */
export async function titled(address, act) {
  const context = await (await started()).newContext();
  try {
    return await titleOf(await context.newPage(), address, act);
  } finally {
    await context.close();
  }
}

async function titleOf(page, address, act) {
  const told = [];
  page.on("console", (it) => told.push(it.text()));
  page.on("pageerror", (error) => told.push(String(error)));
  await page.goto(address);
  await act?.(page);
  try {
    await page.waitForFunction(() => !["", "-"].includes(document.title), null, { timeout: 60_000 });
  } catch (error) {
    throw new Error(`${address} has no title:\n${told.join("\n")}`, { cause: error });
  }
  return page.title();
}

/** What an extension's background answers a page of its own. */
export async function extended(root) {
  const args = ["--no-sandbox", `--disable-extensions-except=${root}`, `--load-extension=${root}`];
  const context = await chromium.launchPersistentContext("", { executablePath: executablePath(), channel: "chromium", args });
  try {
    const background = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker", { timeout: 30_000 }));
    const page = await context.newPage();
    await page.goto(`chrome-extension://${new URL(background.url()).host}/page.html`);
    return await page.evaluate(() => chrome.runtime.sendMessage("?"));
  } finally {
    await context.close();
  }
}
