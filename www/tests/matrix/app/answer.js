// What every tool is asked for: an answer, words that are wrong, and an error.
import { check, cite, isGgeError, resolve } from "gge-wasm";

export function answer() {
  const { standing } = check("States must not knowingly allow their territory to be used for internationally wrongful acts using ICTs");
  try {
    resolve("A/70/74");
  } catch (error) {
    return [cite("norm (f)").short, standing, isGgeError(error) && error.code].join(" | ");
  }
}
