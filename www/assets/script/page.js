// @ts-check
// What every page gains where scripts run: copying, colours, the search by key, and pages that are kept for reading offline.

/**
 * Says something to those who hear the page.
 * @param {string} text
 */
export function announce(text) {
  const place = document.getElementById("announcements");
  if (place) place.textContent = text;
}

/**
 * Copies a text, and says so on the button.
 * @param {HTMLButtonElement} button
 * @param {string} text
 */
async function copy(button, text) {
  const label = button.dataset.label ?? button.textContent ?? "";
  button.dataset.label = label;
  let said = "Copied";
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    said = "Copying is not allowed here: select the text and copy it";
  }
  button.textContent = said;
  announce(said);
  setTimeout(() => (button.textContent = label), 2000);
}

document.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest("button") : null;
  if (button?.dataset.copy !== undefined) void copy(button, button.dataset.copy);
  else if (button?.dataset.copyLink !== undefined) void copy(button, button.dataset.copyLink ? new URL(button.dataset.copyLink, location.href).href : location.href);
});

/** @type {Record<string, string>} */
const NEXT = { "": "light", light: "dark", dark: "" };
const root = document.documentElement;
const button = document.getElementById("theme");

/** @param {string} theme */
function colour(theme) {
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
  if (button) button.textContent = `Colours: ${theme || "as the system"}`;
}

colour(root.dataset.theme ?? "");
button?.addEventListener("click", () => {
  const theme = NEXT[root.dataset.theme ?? ""] ?? "";
  colour(theme);
  announce(button.textContent ?? "");
  try {
    if (theme) localStorage.setItem("gge-theme", theme);
    else localStorage.removeItem("gge-theme");
  } catch {
    // It holds until the page is left.
  }
});
// The choice holds in all windows.
addEventListener("storage", ({ key, newValue }) => {
  if (key === "gge-theme") colour(newValue ?? "");
});
