// @ts-check
// Runs a module apart from the page. Messages wait until it is there.

const module = location.search.slice(1);
const ready = import(`../gge/${module}.js`).then(async (module) => {
  await module.default();
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
