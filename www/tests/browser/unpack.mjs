// Unpacks the Chromium that package-lock.json pins (Linux on x64) into a folder, unless it is there, and tells where it is.
import { existsSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const pinned = new URL("../../node_modules/@sparticuz/chromium/", import.meta.url);
const { version } = JSON.parse(readFileSync(new URL("package.json", pinned), "utf8"));
const into = resolve(process.argv[2] ?? ".");
const folder = join(into, `chromium-${version}`);

if (!existsSync(folder)) {
  // `executablePath` would unpack into /tmp, and the libraries only where it knows the machine.
  const { inflate } = await import(new URL("build/esm/lambdafs.js", pinned).href);
  process.env.TMPDIR = mkdtempSync(join(into, "unpacking-"));
  const names = ["chromium.br", "fonts.tar.br", "al2023.tar.br"];
  await Promise.all(names.map((name) => inflate(fileURLToPath(new URL(`bin/${name}`, pinned)))));
  renameSync(process.env.TMPDIR, folder);
}
// Each time, for the folder may have been moved, and without a font Chromium crashes.
const fonts = `<fontconfig><dir>${join(folder, "fonts")}</dir><cachedir>${join(folder, "fonts-cache")}</cachedir></fontconfig>`;
writeFileSync(join(folder, "fonts", "fonts.conf"), `<?xml version="1.0"?>\n${fonts}\n`);
console.log(folder);
