#!/usr/bin/env node
// npm makes commands of what a package has itself, not of what it depends on.
await import(new URL("bin/gge.mjs", import.meta.resolve("gge-wasm/package.json")));
