const { check, cite, isGgeError, resolve } = require("gge-wasm");
const { norms } = require("gge-wasm/data");

const { standing } = check(norms[2].text.replace("should", "must"));
try {
  resolve("A/70/74");
} catch (error) {
  console.log([cite("norm (f)").short, standing, isGgeError(error) && error.code].join(" | "));
}
