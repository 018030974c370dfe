// The module is loaded from where one says, and compiled while it is loaded.
import { call, notStarted, started, state } from "./call.js";
import { ggeError } from "./helpers.js";
import * as glue from "./gge_wasm.js";

export { isGgeError, rangesOf } from "./helpers.js";

const ADVICE = "it is the file `gge-wasm/gge_wasm_bg.wasm` that is to be given, by its address, its bytes, or compiled";

export async function init(source) {
  try {
    await glue.default({ module_or_path: needed(source) });
  } catch (error) {
    throw error.code === "not-started" ? error : notStarted(error, ADVICE);
  }
  state.runs = true;
}

export function initSync(source) {
  if (!state.runs) started(() => glue.initSync({ module: needed(source) }), ADVICE);
}

function needed(source) {
  if (source === undefined || source === null) throw new Error("nothing was given");
  return source;
}

function start() {
  throw ggeError("not-started", "the module has not been started: wait for `init`, or call `initSync`, before any function");
}
