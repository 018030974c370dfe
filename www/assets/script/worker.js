// @ts-check
// Runs a module apart from the page. Messages wait until it is there.

// The worker is called as the module.
const ready = import(`../gge/${self.name}.js`).then(async (module) => {
  await module.default({ module_or_path: new URL(`../gge/${self.name}_bg.wasm`, import.meta.url) });
  return module;
});

addEventListener("message", async ({ data: { number, name, given } }) => {
  try {
    const module = await ready;
    postMessage({ number, answer: module[name](...given) });
  } catch (error) {
    const { message, code } = /** @type {Error & { code?: string }} */ (error);
    postMessage({ number, error: { message: code ? message : `the module cannot be used: ${message}`, code } });
  }
});
