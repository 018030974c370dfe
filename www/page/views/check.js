// @ts-check
import { h } from "../lib/dom.js";

/** @returns {import("../app.js").Shown} */
export function render() {
  return { title: "check", content: h("p", null, "…") };
}
