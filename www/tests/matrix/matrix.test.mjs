// The package as it was packed, with each tool that is named in its README: `.ci/distribution` runs this. One line a tool.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";

import { EXPECTED, extended, folder, html, install, made, node22, run, served, stopped, titled, tool } from "./tools.mjs";

before(install);
after(stopped);

const CITED = "A/70/174, para. 13 (f)";
const VITES = ["vite5", "vite6", "vite7", "vite8"];
const NODE = process.versions.node.split(".")[0];
const BANNER = /gge-wasm [\d.]+ \| MIT OR Apache-2\.0/;

/** A module that is installed beside the package. */
const load = (name) => import(pathToFileURL(join(folder, "node_modules", name)).href);
const esbuild = async () => (await load("esbuild/lib/main.js")).default;
const vite = (name) => load(`${name}/dist/node/index.js`);

/** Programs that print what they answer. */
const PROGRAMS = {
  [`Node ${NODE}, ESM`]: () => run(process.execPath, ["app/program.mjs"]),
  [`Node ${NODE}, CommonJS`]: () => run(process.execPath, ["app/program.cjs"]),
  "Node 22, ESM": () => run(node22, ["app/program.mjs"]),
  "Node 22, CommonJS": () => run(node22, ["app/program.cjs"]),
  "Deno": () => run(tool(".bin/deno"), ["run", "--allow-read", "--no-lock", "app/program.mjs"]),
  "Deno, bundled": async () => {
    await run(tool(".bin/deno"), ["bundle", "--no-lock", "--output", "made/deno.js", "app/program.mjs"]);
    return run(tool(".bin/deno"), ["run", "--no-lock", "made/deno.js"]);
  },
  "Bun": () => run(tool(".bin/bun"), ["app/program.mjs"]),
  "Bun, one file with all": async () => {
    await run(tool(".bin/bun"), ["build", "--compile", "--outfile", "made/bun-program", "app/program.mjs"]);
    return run(join(folder, "made/bun-program"), []);
  },
  ...Object.fromEntries(["esm", "cjs"].map((format) => [`esbuild for Node, ${format}`, () => bundledForNode(format, "app/program.mjs")])),
  "esbuild for Node, of CommonJS": () => bundledForNode("cjs", "app/program.cjs"),
  "Rollup for Node": async () => {
    const [{ rollup }, { nodeResolve }] = await Promise.all([load("rollup/dist/es/rollup.js"), load("@rollup/plugin-node-resolve/dist/es/index.js")]);
    const bundle = await rollup({ input: join(folder, "app/program.mjs"), plugins: [nodeResolve()] });
    await bundle.write({ file: join(folder, "made/rollup.mjs"), inlineDynamicImports: true });
    return run(process.execPath, ["made/rollup.mjs"]);
  },
  "webpack for Node": async () => {
    await packed({ target: "node", entry: "./app/program.mjs", output: { filename: "webpack.cjs" } });
    return run(process.execPath, ["made/webpack.cjs"]);
  },
  ...Object.fromEntries(VITES.map((name) => [`${name} on a server`, async () => {
    const root = made(`${name}-server`);
    await (await vite(name)).build({ root, logLevel: "error", ssr: { noExternal: true }, build: { ssr: "program.mjs" } });
    return run(process.execPath, [join(root, "dist", readdirSync(join(root, "dist")).find((it) => it.startsWith("program.")))]);
  }])),
};

async function bundledForNode(format, entry) {
  const outfile = join(folder, `made/esbuild/of-${entry}.${format === "esm" ? "mjs" : "cjs"}`);
  const { warnings } = await (await esbuild()).build({ entryPoints: [join(folder, entry)], bundle: true, platform: "node", format, outfile });
  assert.deepEqual(warnings, []);
  return run(process.execPath, [outfile]);
}

async function packed(options) {
  const { default: webpack } = await load("webpack/lib/index.js");
  const { output, ...others } = options;
  const compiler = webpack({ mode: "production", performance: false, context: folder, output: { path: join(folder, "made"), ...output }, ...others });
  const stats = await new Promise((resolve, reject) => compiler.run((error, stats) => (error ? reject(error) : resolve(stats))));
  assert.ok(!stats.hasErrors() && !stats.hasWarnings(), stats.toString("errors-warnings"));
}

/** Pages that answer by their title. */
const PAGES = {
  "no bundler": () => plain("page.js"),
  "no bundler, a module worker": () => plain("asks.js"),
  "no bundler, a module worker that loads the module": () => plain("asks.js", { worker: "loads.worker.js" }),
  "esbuild, a classic script": async () => {
    const root = made("esbuild-page", { "index.html": html("page.out.js", "") });
    await (await esbuild()).build({ absWorkingDir: root, entryPoints: ["page.js"], bundle: true, minify: true, format: "iife", outfile: "page.out.js" });
    assert.match(readFileSync(join(root, "page.out.js"), "utf8"), BANNER);
    return titled(await served(root));
  },
  "webpack": async () => {
    const root = made("webpack", { "index.html": html("out.js", "defer") });
    await packed({ context: root, entry: "./page.js", output: { path: root, filename: "out.js" } });
    // Where webpack puts comments of this form.
    assert.match(readFileSync(join(root, "out.js.LICENSE.txt"), "utf8"), BANNER);
    return titled(await served(root));
  },
  "webpack, a module worker": async () => {
    const root = made("webpack-worker", { "index.html": html("out.js", "defer") });
    await packed({ context: root, entry: "./asks.js", output: { path: root, filename: "out.js" } });
    return titled(await served(root));
  },
  "Rollup": async () => {
    const root = made("rollup", { "index.html": html("page.out.js") });
    const [{ rollup }, { nodeResolve }] = await Promise.all([load("rollup/dist/es/rollup.js"), load("@rollup/plugin-node-resolve/dist/es/index.js")]);
    const bundle = await rollup({ input: join(root, "page.js"), plugins: [nodeResolve({ browser: true })] });
    await bundle.write({ file: join(root, "page.out.js") });
    assert.match(readFileSync(join(root, "page.out.js"), "utf8"), BANNER);
    return titled(await served(root));
  },
  "Bun, bundled": async () => {
    const root = made("bun", { "index.html": html("out/page.js") });
    await run(tool(".bin/bun"), ["build", "page.js", "--outdir", "out"], { cwd: root });
    return titled(await served(root));
  },
  ...Object.fromEntries(VITES.flatMap((name) => ["page.js", "asks.js"].flatMap((script) => [
    [`${name} build, ${script}`, () => viteBuilt(name, script)],
    [`${name} dev, ${script}`, () => viteServed(name, script)],
  ]))),
  "a service worker of one script": () => inServiceWorker("iife"),
  "a service worker that is a module": () => inServiceWorker("esm"),
  "a Content-Security-Policy with 'wasm-unsafe-eval'": () => plain("page.js", { policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'" }),
};

/** The package itself, without any tool. Workers have no import map, so that all scripts name the files. */
async function plain(script, { policy, worker = "gge.worker.js" } = {}) {
  const named = (path) => readFileSync(join(folder, "app", path), "utf8").replaceAll(/"gge-wasm(?:\/(\w+))?"/g, (_, entry = "index") => `"/node_modules/gge-wasm/${entry}.js"`);
  const files = Object.fromEntries(["answer.js", script].map((path) => [path, named(path)]));
  const name = `plain-${script}-${worker}-${policy?.length ?? 0}`;
  made(name, { ...files, "gge.worker.js": named(worker), "index.html": html(script) });
  return titled(new URL(`made/${name}/`, await served(folder, policy ? { "content-security-policy": policy } : {})).href);
}

async function viteBuilt(name, script) {
  const root = made(`${name}-build-${script}`, { "index.html": html(script) });
  await (await vite(name)).build({ root, base: "./", logLevel: "error", build: { license: true } });
  return titled(await served(join(root, "dist")));
}

async function viteServed(name, script) {
  const root = made(`${name}-dev-${script}`, { "index.html": html(script) });
  const server = await (await vite(name)).createServer({ root, cacheDir: join(root, ".vite"), logLevel: "error", server: { host: "127.0.0.1", port: 0 } });
  try {
    await server.listen();
    return await titled(server.resolvedUrls.local[0]);
  } finally {
    await server.close();
  }
}

async function inServiceWorker(format) {
  const root = made(`service-${format}`, { "index.html": "<!doctype html><title>-</title>" });
  await (await esbuild()).build({ absWorkingDir: root, entryPoints: ["service.js"], bundle: true, format, outfile: "out.js" });
  return titled(await served(root), (page) => page.evaluate(async (type) => {
    await navigator.serviceWorker.register("out.js", { type });
    if (!navigator.serviceWorker.controller) await new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
    document.title = await (await fetch("answer")).text();
  }, format === "esm" ? "module" : "classic"));
}

/** Pages that load the module from its address. */
const ADDRESSES = {
  ...Object.fromEntries(VITES.flatMap((name) => [
    [`${name} build`, () => viteBuilt(name, "address.js")],
    [`${name} dev`, () => viteServed(name, "address.js")],
  ])),
  "webpack": async () => {
    const root = made("webpack-asset", { "index.html": html("out.js", "defer") });
    await packed({ context: root, entry: "./asset.js", output: { path: root, filename: "out.js" } });
    return titled(await served(root));
  },
};

const each = (cases, expected) => {
  for (const [name, answers] of Object.entries(cases)) test(name, async () => assert.equal(await answers(), expected));
};

describe("programs", { concurrency: 2 }, () => each(PROGRAMS, EXPECTED));
describe("pages", { concurrency: 2 }, () => each(PAGES, EXPECTED));
describe("pages that load the module by its address", { concurrency: 2 }, () => each(ADDRESSES, CITED));

describe("others", () => {
  test("Vitest", async () => {
    await run(node22, [tool("vitest/vitest.mjs"), "run", "--globals", "--root", made("vitest")]);
  });

  test("Jest", async () => {
    const root = made("jest", { "package.json": '{ "jest": { "testMatch": ["**/answer.jest.cjs"] } }' });
    await run(process.execPath, [tool("jest/bin/jest.js"), "--rootDir", root], { cwd: root });
  });

  for (const bundler of ["--turbopack", "--webpack"]) {
    test(`Next 16, a server component, ${bundler}`, async () => {
      const root = made(`next${bundler}`, { "package.json": '{ "private": true }' });
      await run(process.execPath, [tool("next/dist/bin/next"), "build", bundler, join(root, "next")], { cwd: join(root, "next") });
      assert.match(readFileSync(join(root, "next/.next/server/app/index.html"), "utf8"), /A\/70\/174, para\. 13 \(f\) \| wrong \| unknown-report/);
    });
  }

  for (const name of VITES) {
    test(`the licences that ${name} keeps`, async () => {
      const root = join(folder, `made/${name}-build-page.js/dist`);
      const written = ["vite5", "vite6"].includes(name) ? readdirSync(join(root, "assets")).map((it) => join(root, "assets", it)) : [join(root, ".vite/license.md")];
      assert.match(written.map((it) => readFileSync(it, "utf8")).join(""), /gge-wasm (?:[\d.]+ \||- [\d.]+ \().*MIT OR Apache-2\.0/);
    });
  }

  test("the recipe for React", async () => {
    const [, recipe] = readFileSync(tool("gge-wasm/README.md"), "utf8").split("```jsx\n");
    const program = 'import { renderToStaticMarkup } from "react-dom/server";\nimport { Redlines } from "./recipe.jsx";\nconsole.log(renderToStaticMarkup(<Redlines from="2013" to="2015" />));\n';
    const root = made("react", { "recipe.jsx": recipe.split("```")[0], "program.jsx": program });
    await (await esbuild()).build({ absWorkingDir: root, entryPoints: ["program.jsx"], bundle: true, platform: "node", jsx: "automatic", outfile: "out.cjs" });
    assert.match(await run(process.execPath, [join(root, "out.cjs")]), /^<p>.*<del>.+<\/del>.*<ins>.+<\/ins>.*<\/p>$/s);
  });

  test("the background of an extension", async () => {
    const manifest = {
      manifest_version: 3, name: "answers", version: "1",
      background: { service_worker: "out.js" },
      content_security_policy: { extension_pages: "script-src 'self' 'wasm-unsafe-eval'" },
    };
    const root = made("extension", { "manifest.json": JSON.stringify(manifest), "page.html": "<!doctype html><title>-</title>" });
    await (await esbuild()).build({ absWorkingDir: root, entryPoints: ["background.js"], bundle: true, format: "iife", outfile: "out.js" });
    assert.equal(await extended(root), EXPECTED);
  });

  test("a Content-Security-Policy without 'wasm-unsafe-eval' is told by the error", async () => {
    const message = await plain("refused.js", { policy: "default-src 'none'; script-src 'self'" });
    assert.match(message, /^not-started: .*must allow 'wasm-unsafe-eval' in script-src/);
  });
});
