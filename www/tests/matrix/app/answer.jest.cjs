const { check, cite } = require("gge-wasm");

test("the package answers", () => {
  expect(cite("norm (f)").short).toBe("A/70/174, para. 13 (f)");
  expect(() => check(null)).toThrow(expect.objectContaining({ name: "GgeError", code: "bad-argument" }));
});
