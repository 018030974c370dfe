// What needs no WebAssembly.

export function ggeError(code, message) {
  return Object.assign(new Error(message), { name: "GgeError", code });
}

export function isGgeError(error) {
  return typeof error === "object" && error !== null && error.name === "GgeError" && typeof error.code === "string";
}

export function rangesOf({ start, end, fix }) {
  return fix ? fix.edits : [{ start, end, text: null }];
}
