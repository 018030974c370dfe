// Writes all answers as TypeScript: what the compiler then says of them, keys that are missing or too many included.
import { writeFileSync } from "node:fs";

import * as gge from "gge-wasm";

import { calls } from "./calls.mjs";

const lines = ['import type * as gge from "gge-wasm";', ""];
for (const [name, inputs] of Object.entries(calls)) {
  inputs.forEach((input, index) => {
    const argumentsOf = `${name}Arguments${index}: Parameters<typeof gge.${name}>`;
    lines.push(`export const ${argumentsOf} = ${JSON.stringify(input)};`);
    const answer = JSON.stringify(gge[name](...input));
    lines.push(`export const ${name}${index}: ReturnType<typeof gge.${name}> = ${answer};`);
  });
}
writeFileSync("answers.ts", lines.join("\n"));
