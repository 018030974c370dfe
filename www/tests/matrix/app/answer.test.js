import { answer } from "./answer.js";

test("the package answers", () => {
  expect(answer()).toBe("A/70/174, para. 13 (f) | wrong | unknown-report");
});
