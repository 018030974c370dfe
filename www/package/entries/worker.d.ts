import type * as gge from "./index.js";

/** The functions that run in the module, as both `gge-wasm` and `gge-wasm/init` have them. */
export type Functions = Omit<typeof gge, "isGgeError" | "rangesOf">;

/** The same functions, each of which answers later. An error is a `GgeError`, as it is without a worker. */
export type Client = { readonly [Name in keyof Functions]: (...given: Parameters<Functions[Name]>) => Promise<ReturnType<Functions[Name]>> };

/**
 * Answers in a worker what clients ask, from the first message on. Where the module is started by `init`, its promise is
 * `ready`: what is asked before waits for it.
 *
 * @example
 * import * as gge from "gge-wasm";
 * import { serve } from "gge-wasm/worker";
 * serve(gge);
 */
export function serve(functions: Partial<Functions>, ready?: Promise<unknown>): void;

/**
 * Gives the functions of a worker in which `serve` was called. Nothing that is asked is lost, however early.
 *
 * @example
 * const gge = connect(new Worker(new URL("./gge.worker.js", import.meta.url), { type: "module" }));
 * const findings = await gge.scan(text, "markdown");
 */
export function connect(worker: Worker): Client;
