// Runs tasks.mjs in Node and, if a browser is named, in that, and prints the rows: `peers.mjs FOLDER [CHROMIUM]`, of a folder
// with inputs.json, the npm package of gge in gge, and the others in node.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const [work, browserPath] = process.argv.slice(2);
const require = createRequire(resolve(work, "node/package.json"));

require("esbuild").buildSync({
  entryPoints: [fileURLToPath(new URL("tasks.mjs", import.meta.url))],
  bundle: true,
  format: "esm",
  outfile: resolve(work, "tasks.mjs"),
  nodePaths: [resolve(work, "node/node_modules")],
});

const imported = (name) => import(pathToFileURL(resolve(work, name)));
const { measure } = await imported("tasks.mjs");
const clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const inputs = JSON.parse(readFileSync(resolve(work, "inputs.json"), "utf8"));
console.log(measure(inputs, await imported("gge/index.js"), "Node", clock).join("\n"));

if (browserPath) console.log((await inBrowser()).join("\n"));

async function inBrowser() {
  const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".json": "application/json" };
  const server = createServer(({ url }, response) => {
    // A page that is isolated from others has a clock of microseconds.
    const isolated = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };
    const body = url === "/" ? "<!doctype html><title>Peers</title><link rel=icon href=data:,>" : readFileSync(resolve(work, `.${url}`));
    response.writeHead(200, { "Content-Type": TYPES[extname(url)] ?? TYPES[".html"], ...isolated }).end(body);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const browser = await require("playwright-core").chromium.launch({ executablePath: browserPath });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    return await page.evaluate(async () => {
      const [{ measure }, gge, inputs] = await Promise.all([
        import("/tasks.mjs"),
        import("/gge/index.js"),
        fetch("/inputs.json").then((it) => it.json()),
      ]);
      return measure(inputs, gge, "Chromium", () => performance.now() / 1000);
    });
  } finally {
    await browser.close();
    server.close();
  }
}
