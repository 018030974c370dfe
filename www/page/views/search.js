// @ts-check
import { h } from "../lib/dom.js";

/** @returns {import("../app.js").Shown} */
export function render() {
  return { title: "search", content: h("p", null, "…") };
}
