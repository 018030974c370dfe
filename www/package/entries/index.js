// The module is within the script, and started by the first call: nothing is fetched, nothing waited for.
import { call, started } from "./call.js";
import * as glue from "./gge_wasm.js";
import { base64 } from "./gge_wasm_bg.js";

export { isGgeError, rangesOf } from "./helpers.js";

const ADVICE =
  "a Content-Security-Policy must allow 'wasm-unsafe-eval' in script-src; where modules of this size are not compiled at once " +
  "(Chromium before 114) or not from bytes, use `gge-wasm/init`";

function start() {
  started(() => glue.initSync({ module: bytes() }), ADVICE);
}

function bytes() {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
  if (globalThis.Buffer) return globalThis.Buffer.from(base64, "base64");
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
