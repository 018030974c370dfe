// @ts-check
// Files that a reader chooses or drops: text as it is, Word documents by a module of their own.

import { announce, part, sentence } from "./dom.js";
import { ask, end } from "./gge.js";

/** @typedef {{ text: string, format: "plain" | "markdown" | "html", places: { start: number, name: string }[], name: string }} Read */

/** The largest file that is read. */
const LARGEST = 50_000_000;

/** @type {Record<string, Read["format"]>} */
const FORMATS = { md: "markdown", markdown: "markdown", html: "html", htm: "html" };

/**
 * @param {File} file
 * @returns {Promise<{ read: Read, doubts: string[] }>}
 */
async function read(file) {
  if (file.size > LARGEST) throw new Error(`${file.name} is larger than 50 MB: give the part that matters`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (new TextDecoder().decode(bytes.subarray(0, 5)) === "%PDF-") throw new Error(`this is a PDF: copy its text and paste it, or use the command gge scan`);
  const format = FORMATS[file.name.split(".").pop()?.toLowerCase() ?? ""] ?? "plain";
  try {
    if (bytes[0] === 0x50 && bytes[1] === 0x4b || bytes.includes(0)) throw new Error("it is no text");
    return { read: { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), format, places: [], name: file.name }, doubts: [] };
  } catch {
    const { text, places, doubts } = await ask("docx", "readDocument", file.name, bytes);
    end("docx");
    return { read: { text, format: places.length > 0 ? "plain" : format, places, name: file.name }, doubts };
  }
}

/**
 * Takes files from the field of a page, and from wherever one is dropped on it.
 * @param {(read: Read) => void} take
 */
export function files(take) {
  const field = part("file", HTMLInputElement);
  const told = part("read", HTMLElement);
  /** @param {FileList | undefined | null} list */
  const open = async (list) => {
    const file = list?.[0];
    if (!file) return;
    told.textContent = `Reading ${file.name} …`;
    try {
      const { read: text, doubts } = await read(file);
      told.textContent = [`${file.name} is read.`, ...doubts.map(sentence)].join(" ");
      take(text);
    } catch (error) {
      told.textContent = sentence(error instanceof Error ? error.message : String(error));
      announce(told.textContent);
    }
    field.value = "";
  };
  field.addEventListener("change", () => open(field.files));
  document.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    void open(event.dataTransfer.files);
  });
}
