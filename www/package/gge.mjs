#!/usr/bin/env node
// The command `gge`, compiled for WASI. It sees the files of this machine as a program of its own would.
import { readFile } from "node:fs/promises";
import { parse, relative } from "node:path";

// Node says of each program on WASI that WASI is experimental. Its readers wait for something else.
process.removeAllListeners("warning");
const { WASI } = await import("node:wasi");

const { root } = parse(process.cwd());
const { HOME, NO_COLOR, XDG_CONFIG_HOME } = process.env;
const told = {
  HOME,
  NO_COLOR,
  PWD: `/${relative(root, process.cwd()).replaceAll("\\", "/")}`,
  XDG_CONFIG_HOME,
};
const wasi = new WASI({
  version: "preview1",
  args: ["gge", ...process.argv.slice(2)],
  env: Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
  preopens: { "/": root },
});
const command = await WebAssembly.compile(await readFile(new URL("../gge-cli.wasm", import.meta.url)));
const instance = await WebAssembly.instantiate(command, wasi.getImportObject());
try {
  process.exitCode = wasi.start(instance);
} catch (error) {
  // A fault of the program says nothing of a text: it does not end as if the text were wrong.
  console.error(`error: ${error}`);
  process.exitCode = 101;
}
