// Through the page by keyboard alone.
import assert from "node:assert/strict";

import { test } from "./harness.mjs";

test("walk: by keyboard alone from a search to a norm, a comparison, a State, and a checked quotation", async ({ page, visit, shows }) => {
  const press = (key) => page.keyboard.press(key);
  const focused = () => page.evaluate(() => {
    const { tagName, textContent, id } = document.activeElement ?? {};
    return { tagName, id, text: textContent?.trim() };
  });
  /** Goes on with Tab until something has the focus; what has it must be seen to have it. */
  const reach = async (what, is) => {
    for (let count = 0; count < 400; count += 1) {
      await press("Tab");
      if (!is(await focused())) continue;
      // The focus is drawn with the next frame.
      await page.waitForFunction(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
        const box = document.activeElement.getBoundingClientRect();
        return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && box.bottom > 0 && box.top < innerHeight;
      }).catch(() => assert.fail(`${what} has the focus, but is not seen to have it`));
      return;
    }
    assert.fail(`Tab does not reach ${what}`);
  };
  /** Types letter by letter: each shows the results anew, and a link that is reached before would be gone. */
  const type = async (text) => {
    for (const letter of text) await shows(() => press(letter));
  };
  const link = (text) => reach(`the link ${text}`, (it) => it.tagName === "A" && it.text === text);

  await visit();
  await press("/");
  await type("hospital attack CERT");
  await page.waitForFunction(() => document.querySelector(".hits h2")?.textContent === "A/70/174, para. 13 (k)");
  await shows(() => press("Enter"));
  await link("A/70/174, para. 13 (k)");
  await shows(() => press("Enter"));
  assert.deepEqual(await focused().then(({ tagName, text }) => [tagName, text]), ["H1", "A/70/174, para. 13 (k)"]);

  await press("/");
  // The field is empty then, and what is shown is the search for nothing.
  await shows(() => press("Escape"));
  await link("Compare");
  await shows(() => press("Enter"));
  await reach("the choice of an act", ({ id }) => id === "act");
  await shows(() => press("l"));
  assert.match(decodeURIComponent(page.url()), /act=lengthened/);
  assert.equal((await focused()).id, "act", "the focus stays where it was");

  await press("/");
  await link("Groups");
  await shows(() => press("Enter"));
  await reach("the field for a State", ({ id }) => id === "find-state");
  await type("X");
  await shows(() => press("Backspace"));

  await press("/");
  await link("Check");
  await shows(() => press("Enter"));
  await reach("the text", ({ tagName }) => tagName === "TEXTAREA");
  await page.keyboard.insertText("States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs");
  await shows(() => press("Control+Enter"));
  await page.getByText("A/70/174, para. 13 (c)").first().waitFor();

  // Keys of the browser itself do nothing without its window.
  await shows(() => page.goBack());
  await shows(() => page.goBack());
  assert.match(page.url(), /#\/groups/);
});
