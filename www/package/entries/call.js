// Every call of a function goes through here: it starts the module, and tells wrong arguments as all other errors are told.
import { ggeError } from "./helpers.js";

/** Whether the module runs. There is one, however many entries are loaded. */
export const state = { runs: false };

/** Lets `make` start the module. */
export function started(make, advice) {
  try {
    make();
  } catch (error) {
    throw notStarted(error, advice);
  }
  state.runs = true;
}

export function notStarted(error, advice) {
  return ggeError("not-started", `the WebAssembly module cannot be started (${error.message}): ${advice}`);
}

export function call(start, name, f, given) {
  if (!state.runs) start();
  try {
    return f(...given);
  } catch (error) {
    const [, expected] = /^expected a (\w+) argument, found \w+$/.exec(error.message) ?? [];
    if (!expected || "code" in error) throw error;
    const wrong = given.find((it) => it === null || typeof it !== expected);
    const found = wrong === null ? "null" : typeof wrong;
    throw ggeError("bad-argument", `\`${name}\` expects a ${expected}, and was given ${found}`);
  }
}
