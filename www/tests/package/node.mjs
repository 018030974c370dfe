// What Node gets from the package, as installed.
import assert from "node:assert/strict";
import { test } from "node:test";

import * as gge from "gge-wasm";

import { calls } from "./calls.mjs";

test("every function is called, and there is no other", () => {
  assert.deepEqual(Object.keys(gge).sort(), Object.keys(calls).sort());
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
  assert.equal(gge.provision("A/70/174#99"), null);
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

test("a number in the place of a text is an error, after which all goes on", () => {
  assert.throws(() => gge.check(42), /expected a string argument, found number/);
  assert.equal(gge.resolve("norm (f)").id, "A/70/174#13(f)");
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
