export * from "./index.js";

/** The file `gge-wasm/gge_wasm_bg.wasm`: its address, an answer with it, its bytes, or the compiled module. */
export type Source = string | URL | Request | Response | Promise<Response> | ArrayBuffer | ArrayBufferView<ArrayBuffer> | WebAssembly.Module;

/**
 * Loads and starts the module, once. Every function can be called when it has resolved; before, they throw `not-started`.
 *
 * @example
 * import wasm from "gge-wasm/gge_wasm_bg.wasm?url"; // Vite
 * await init(wasm);
 */
export function init(source: Source): Promise<void>;

/** Starts the module from its bytes or from the compiled module, at once: bytes are compiled while nothing else runs. */
export function initSync(source: ArrayBuffer | ArrayBufferView<ArrayBuffer> | WebAssembly.Module): void;
