// What Node gets from the package, as installed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";

import * as gge from "gge-wasm";
import * as data from "gge-wasm/data";
import * as init from "gge-wasm/init";
import * as inline from "gge-wasm/inline";

import { calls, helpers } from "./calls.mjs";

const require = createRequire(import.meta.url);

test("every function is called, and there is no other", () => {
  assert.deepEqual(Object.keys(gge).sort(), [...Object.keys(calls), ...helpers].sort());
  assert.ok(Object.values(gge).every((it) => typeof it === "function"));
});

test("answers are plain data, in which absent values are null", () => {
  for (const [name, inputs] of Object.entries(calls)) {
    for (const input of inputs) {
      const answer = gge[name](...input);
      assert.deepEqual(answer, JSON.parse(JSON.stringify(answer)), name);
    }
  }
  assert.equal(gge.resolve("A/68/98").text, null);
});

test("null and undefined are as good as no argument", () => {
  assert.equal(gge.provisions(undefined).length, gge.provisions().length);
  assert.equal(gge.provisions({ report: undefined, kind: null }).length, gge.provisions().length);
  assert.deepEqual(gge.scan("A/70/74", null), gge.scan("A/70/74"));
});

test("errors are Errors with the message of the core and a code", () => {
  const throws = (call, code, message) => assert.throws(call, (error) => {
    assert.ok(error instanceof Error);
    assert.equal(error.code, code);
    assert.match(error.message, message);
    return true;
  });
  throws(() => gge.resolve("A/70/74"), "unknown-report", /^no report `A\/70\/74` in the record: did you mean `A\/70\/174`\?$/);
  throws(() => gge.compare("2015", "2013"), "wrong-order", /put the earlier report first/);
  throws(() => gge.check("long ".repeat(20_000)), "too-long", /a whole text is scanned instead/);
  throws(() => gge.provisions({ reprot: "2015" }), "bad-option", /`reprot`/);
  throws(() => gge.provisions({ report: 2015 }), "bad-option", /^the option `report`: invalid type: integer `2015`, expected a string$/);
  throws(() => gge.provisions({ kind: true }), "bad-option", /^the option `kind`: invalid type: boolean `true`, expected a string$/);
  throws(() => gge.search("proxies", { limit: 1.5 }), "bad-option", /^the option `limit`: invalid type: floating point `1\.5`, expected usize$/);
  throws(() => gge.search("proxies", { limit: "ten" }), "bad-option", /^the option `limit`: invalid type: string "ten", expected usize$/);
  throws(() => gge.search("proxies", "ten"), "bad-option", /^options are an object$/);
  throws(() => gge.search("A/70/174, para. 13 (l)"), "no-item", /has items \(a\) to \(k\)/);
  throws(() => gge.provisions({ kind: "nrom" }), "bad-option", /^the option `kind`: unknown kind `nrom`: expected one of `norm`, `law`, `cbm`$/);
});

test("a wrong argument is an error with a code, after which all goes on", () => {
  const refused = [
    [() => gge.check(null), "`check` expects a string, and was given null"],
    [() => gge.check(), "`check` expects a string, and was given undefined"],
    [() => gge.compare(2013, 2015), "`compare` expects a string, and was given number"],
    [() => gge.compare("2013", 2015), "`compare` expects a string, and was given number"],
    [() => gge.cite("norm (f)", "yes"), "`cite` expects a boolean, and was given string"],
  ];
  for (const [call, message] of refused) assert.throws(call, { name: "GgeError", code: "bad-argument", message });
  assert.equal(gge.resolve("norm (f)").id, "A/70/174#13(f)");
});

test("errors are told from those of others", () => {
  const thrown = (call) => {
    try {
      return call();
    } catch (error) {
      return error;
    }
  };
  for (const call of [() => gge.resolve("A/70/74"), () => gge.check(null), () => gge.provisions({ kind: "nrom" })]) assert.ok(gge.isGgeError(thrown(call)));
  for (const other of [thrown(() => readFileSync("nowhere")), new Error("x"), null, undefined, "GgeError"]) assert.ok(!gge.isGgeError(other));
});

test("ranges are those of the document, through markup, brackets and ellipses", () => {
  const documents = [
    "𝄞 “States must not knowingly allow their territory to be used for internationally wrongful acts using ICTs” (norm c)",
    "> States **must** not knowingly allow their territory to be used for internationally\n> wrongful […] using ICTs (A/70/174, para. 13 (c)).",
    "“States must _not_ knowingly allow their [own] territory to be used for internationally wrongful acts using ICTs” (norm c)",
    "“States should not allow their territory to be used for internationally wrongful acts using ICTs” (A/70/174, para. 13 (c))",
  ];
  const right = documents.map((text) => {
    const [finding] = gge.scan(text, "markdown");
    assert.equal(finding.level, "error", text);
    return gge.rangesOf(finding).reduceRight((text, range) => text.slice(0, range.start) + range.text + text.slice(range.end), text);
  });
  for (const text of right) assert.notEqual(gge.scan(text, "markdown")[0].level, "error", text);
  assert.match(right[1], /^> States \*\*should\*\* not /);
  const [, citation] = gge.scan("“States should not knowingly allow their territory to be used for internationally wrongful acts” (norm (d))");
  assert.deepEqual(gge.rangesOf(citation), [{ start: citation.start, end: citation.end, text: null }]);
});

test("entries have the same functions, for import and for require", () => {
  const common = require("gge-wasm");
  assert.equal(inline.check, gge.check);
  assert.equal(require("gge-wasm/inline").check, common.check);
  assert.deepEqual(Object.keys(common).sort(), Object.keys(gge).sort());
  for (const entry of [init, require("gge-wasm/init")]) {
    assert.deepEqual(Object.keys(entry).sort(), [...Object.keys(gge), "init", "initSync"].sort());
  }
  for (const [name, [input]] of Object.entries(calls)) assert.deepEqual(common[name](...input), gge[name](...input), name);
  assert.deepEqual(Object.keys(require("gge-wasm/worker")).sort(), ["connect", "serve"]);
  assert.equal(require("gge-wasm/package.json").name, "gge-wasm");
});

test("the module is started from its bytes, or compiled; and told how, where it is not", async () => {
  const started = (from) => {
    const name = require.resolve("gge-wasm/init");
    // A module of its own: the scripts are loaded anew.
    for (const path of Object.keys(require.cache)) if (path.includes("gge-wasm")) delete require.cache[path];
    return from(require(name));
  };
  const bytes = readFileSync(require.resolve("gge-wasm/gge_wasm_bg.wasm"));
  const notStarted = { name: "GgeError", code: "not-started" };
  await started(async (it) => {
    assert.throws(() => it.version(), { ...notStarted, message: /wait for `init`/ });
    await assert.rejects(it.init(), { ...notStarted, message: /nothing was given/ });
    await assert.rejects(it.init(Buffer.from("<!doctype html>")), { ...notStarted, message: /expected magic word/ });
    assert.throws(() => it.initSync(), notStarted);
    await Promise.all([it.init(bytes), it.init(bytes)]);
    assert.equal(it.version(), gge.version());
  });
  await started(async (it) => {
    await it.init(await WebAssembly.compile(bytes));
    assert.equal(it.version(), gge.version());
  });
  started((it) => {
    it.initSync(bytes);
    assert.equal(it.version(), gge.version());
  });
});

test("what a browser loads is not more than the README says", () => {
  const files = [["gge-wasm", "gge_wasm_bg.js"], ["gge-wasm/init", "gge_wasm_bg.wasm"], ["gge-wasm/worker", "worker.js"], ["gge-wasm/data", "data/norms.js"]];
  const folder = new URL("./node_modules/gge-wasm/", import.meta.url);
  const readme = readFileSync(new URL("README.md", folder), "utf8");
  for (const [entry, file] of files) {
    const [, kilobytes] = readme.match(new RegExp(`^\\| \`${entry}\` \\|.* under (\\d+) KB by brotli`, "m"));
    const size = brotliCompressSync(readFileSync(new URL(file, folder))).length;
    assert.ok(size < 1000 * kilobytes, `${entry} is ${size} bytes`);
  }
});

test("data are what the functions give", () => {
  const given = { ...data };
  const { dataVersion, norms, members, meanings, ...lists } = given;
  assert.equal(dataVersion, gge.dataVersion());
  assert.deepEqual(norms, gge.provisions({ report: "2015", kind: "norm" }));
  assert.deepEqual(members, gge.membershipMatrix());
  assert.deepEqual(Object.entries(meanings).map(([name, it]) => [name, Object.keys(it).sort()]), Object.entries(gge.vocabularies()).map(([name, it]) => [name, [...it].sort()]));
  for (const [name, list] of Object.entries(lists)) assert.deepEqual(list, gge[name](), name);
  assert.ok(Object.keys(lists).length >= 10);
  assert.deepEqual({ ...require("gge-wasm/data") }, given);
  assert.deepEqual(require("gge-wasm/data/norms.json"), norms);
});

test("offsets are right for slice", () => {
  const text = "𝄞 “ä”: A/70/74, and “States should not knowingly allow their territory to be used” (13 (c)).";
  for (const it of [...gge.citations(text), ...gge.scan(text)]) {
    assert.equal(text.slice(it.start, it.end), it.text);
  }
  for (const hit of gge.search("self-defence")) {
    const pieces = hit.pieces.filter((it) => it.isMarked).map((it) => it.text);
    assert.deepEqual(hit.ranges.map((it) => hit.text.slice(...it)), pieces);
  }
  const { changes } = gge.redline("𝄞 one two", "𝄞 – one three");
  assert.ok(changes.every((it) => it.b === null || "𝄞 – one three".slice(...it.b) === it.bText));
});
