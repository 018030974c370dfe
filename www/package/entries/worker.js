// The two sides of a worker: `serve` in it, `connect` where it is asked.
import { ggeError, isGgeError } from "./helpers.js";

export function serve(functions, ready) {
  // Listening begins at once, so that nothing is lost that is sent before the module is ready.
  const isReady = Promise.resolve(ready);
  isReady.catch(() => {});
  self.addEventListener("message", async ({ data }) => {
    if (!data?.gge) return;
    const { gge, name, given } = data;
    try {
      await isReady;
      if (!Object.hasOwn(functions, name)) throw ggeError("bad-argument", `there is no function \`${name}\``);
      self.postMessage({ gge, answer: functions[name](...given) });
    } catch (error) {
      self.postMessage({ gge, message: String(error?.message ?? error), code: isGgeError(error) ? error.code : null });
    }
  });
}

export function connect(worker) {
  const waiting = new Map();
  let last = 0;
  worker.addEventListener("message", ({ data }) => {
    const asked = waiting.get(data?.gge);
    if (!asked) return;
    waiting.delete(data.gge);
    if ("answer" in data) asked.resolve(data.answer);
    else asked.reject(data.code ? ggeError(data.code, data.message) : new Error(data.message));
  });
  worker.addEventListener("error", ({ message }) => {
    for (const { reject } of waiting.values()) reject(ggeError("not-started", `the worker failed: ${message ?? "its script cannot be loaded"}`));
    waiting.clear();
  });
  const ask = (name) => (...given) =>
    new Promise((resolve, reject) => {
      last += 1;
      // What cannot be sent is refused here, and waits for nothing.
      worker.postMessage({ gge: last, name, given });
      waiting.set(last, { resolve, reject });
    });
  // Whoever awaits the client asks it for `then`.
  return new Proxy({}, { get: (_, name) => (typeof name === "string" && name !== "then" ? ask(name) : undefined) });
}
