// @ts-check
// The modules, each in a worker of its own: the page never waits, and what a large text took is given back when it ends.

/** @typedef {typeof import("../gge/gge.js")} Functions */
/** @typedef {"check" | "scan" | "search" | "docx"} Module */
/** @typedef {{ resolve: (answer: any) => void, reject: (error: Error) => void }} Asked */

/** @type {Map<Module, { worker: Worker, asked: Map<number, Asked> }>} */
const running = new Map();
let last = 0;

/**
 * An error that the library gives: the reader asked for what is not there.
 */
export class Refused extends Error {}

/**
 * Calls a function of a module. What it answers comes as soon as the module is there.
 * @template {keyof Functions} Name
 * @param {Module} module
 * @param {Name} name
 * @param {Parameters<Functions[Name]>} given
 * @returns {Promise<ReturnType<Functions[Name]>>}
 */
export function ask(module, name, ...given) {
  const { worker, asked } = running.get(module) ?? start(module);
  return new Promise((resolve, reject) => {
    asked.set(++last, { resolve, reject });
    worker.postMessage({ number: last, name, given });
  });
}

/** @param {Module} module */
function start(module) {
  const worker = new Worker(new URL("worker.js", import.meta.url), { type: "module", name: module });
  /** @type {Map<number, Asked>} */
  const asked = new Map();
  worker.addEventListener("message", ({ data: { number, answer, error } }) => {
    const waiting = asked.get(number);
    asked.delete(number);
    if (error) waiting?.reject(error.code ? new Refused(error.message) : new Error(error.message));
    else waiting?.resolve(answer);
  });
  worker.addEventListener("error", ({ message }) => {
    for (const { reject } of asked.values()) reject(new Error(message || "the module could not be loaded"));
    end(module);
  });
  const started = { worker, asked };
  running.set(module, started);
  return started;
}

/**
 * Ends a module, with all that it works at and holds.
 * @param {Module} module
 */
export function end(module) {
  running.get(module)?.worker.terminate();
  running.delete(module);
}
