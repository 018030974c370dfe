// @ts-check
// The shell: loads the module, shows the view that the address names, keeps focus, scroll and history.

import { h } from "./lib/dom.js";
import { announce, note } from "./lib/ui.js";
import { go, href, parse } from "./lib/route.js";

/** @typedef {import("./lib/route.js").Route} Route */

/**
 * What a view gives for an address. It is shown at once; what it throws is shown as an error.
 * @typedef {object} Shown
 * @property {string} title
 * @property {import("./lib/dom.js").Child} content
 * @property {boolean} [wide] Whether it may use the whole width.
 */
/** @typedef {{ render: (route: Route) => Shown }} View */

const VIEWS = ["cumulative", "compare", "provision", "check", "groups", "uptake", "search"];
const NAME = "gge";

const main = /** @type {HTMLElement} */ (document.getElementById("main"));
const search = /** @type {HTMLInputElement} */ (document.getElementById("search"));

let turn = 0;
let shown = "";

/**
 * Shows what the address names.
 * @param {"start" | "step" | "back" | "replace"} how
 */
async function show(how) {
  const mine = ++turn;
  const route = parse(location.hash);
  const view = route.view || "cumulative";
  try {
    if (!VIEWS.includes(view)) throw Object.assign(new Error(`there is no view \`${view}\` here`), { code: "no-view" });
    /** @type {View} */
    const { render } = await import(`./views/${view}.js`);
    if (mine !== turn) return;
    const { title, content, wide = false } = render({ ...route, view });
    put(title, content, wide, how);
  } catch (error) {
    if (mine !== turn) return;
    put("This cannot be shown", failure(error), false, how);
  }
  for (const link of document.querySelectorAll("#views a")) {
    if (link.getAttribute("href") === `#/${view}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (view === "search" && document.activeElement !== search) search.value = route.params.get("q") ?? "";
}

/**
 * @param {string} title
 * @param {import("./lib/dom.js").Child} content
 * @param {boolean} wide
 * @param {"start" | "step" | "back" | "replace"} how
 */
function put(title, content, wide, how) {
  const focus = kept();
  const heading = h("h1", { tabindex: "-1" }, title);
  main.replaceChildren(h("div", { class: wide ? "view wide" : "view" }, heading, content));
  document.title = title === NAME ? NAME : `${title} · ${NAME}`;
  const { view, path, params } = parse(location.hash);
  const now = `${view}/${path}`;
  if (how === "replace" || now === shown) {
    focus();
  } else if (how !== "start" && !search.matches(":focus")) {
    heading.focus({ preventScroll: true });
    announce(title);
  }
  shown = now;
  const target = params.get("at");
  const at = target && [...main.querySelectorAll("[data-at]")].find((it) => it.getAttribute("data-at") === target);
  if (how === "back") scrollTo(0, history.state?.y ?? 0);
  else if (at && how !== "replace") reach(at);
  else if (how === "step") scrollTo(0, 0);
  performance.mark("gge-shown");
}

/**
 * Brings a part of the view into sight; who goes on by keyboard goes on from there.
 * @param {Element} part
 */
function reach(part) {
  const goal = part.querySelector("h2, h3, h4") ?? part;
  part.scrollIntoView();
  if (!(goal instanceof HTMLElement)) return;
  if (goal.tabIndex < 0) goal.tabIndex = -1;
  goal.focus({ preventScroll: true });
}

/** Where the focus is, by id or at the heading, to be put back into what is shown next. */
function kept() {
  const active = document.activeElement;
  if (active && active === main.querySelector("h1")) return () => main.querySelector("h1")?.focus({ preventScroll: true });
  const id = active && main.contains(active) ? active.id : "";
  const place = active instanceof HTMLInputElement && active.type === "search" ? [active.selectionStart, active.selectionEnd] : null;
  return () => {
    const again = id ? document.getElementById(id) : null;
    again?.focus({ preventScroll: true });
    if (place && again instanceof HTMLInputElement) again.setSelectionRange(place[0] ?? null, place[1] ?? null);
  };
}

/** @param {unknown} error */
function failure(error) {
  const told = error instanceof Error ? error.message : String(error);
  const ours = error instanceof Error && "code" in error;
  if (!ours) console.error(error);
  return [
    note("error", told),
    h("p", null, h("a", { href: href("cumulative") }, "The cumulative table"), " · ", h("a", { href: href("provision") }, "all provisions"), " · ",
      h("a", { href: href("search") }, "search")),
  ];
}

function setUpSearch() {
  const form = /** @type {HTMLFormElement} */ (document.getElementById("search-form"));
  const look = () => {
    const { view, params } = parse(location.hash);
    const again = view === "search";
    go(href("search", "", { ...(again ? Object.fromEntries(params) : {}), all: null, q: search.value }), { replace: again });
  };
  search.addEventListener("input", (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) look();
  });
  search.addEventListener("compositionend", look);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    look();
    // By the next frame it is shown: an address opens what it names, all else leads to the results.
    requestAnimationFrame(() => {
      const exact = main.querySelector("a[data-exact]");
      if (exact instanceof HTMLElement) exact.click();
      else main.querySelector("h1")?.focus();
    });
  });
  addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.matches("input:not([type=radio], [type=checkbox]), textarea, select");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    search.focus();
    search.select();
  });
}

function setUpTheme() {
  const button = /** @type {HTMLButtonElement} */ (document.getElementById("theme"));
  const root = document.documentElement;
  /** @type {Record<string, string>} */
  const next = { "": "light", light: "dark", dark: "" };
  const tell = () => (button.textContent = `Theme: ${root.dataset.theme || "as the system"}`);
  button.hidden = false;
  tell();
  button.addEventListener("click", () => {
    const theme = next[root.dataset.theme ?? ""] ?? "";
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
    try {
      if (theme) localStorage.setItem("gge-theme", theme);
      else localStorage.removeItem("gge-theme");
    } catch {
      // It holds until the page is left.
    }
    tell();
  });
}

function setUpHistory() {
  history.scrollRestoration = "manual";
  addEventListener("popstate", (event) => void show(event.state === null ? "step" : "back"));
  addEventListener("gge-route", (event) => void show(event instanceof CustomEvent && event.detail.replace ? "replace" : "step"));
  addEventListener("scrollend", () => history.replaceState({ y: scrollY }, ""));
}

async function start() {
  document.querySelector(".skip")?.addEventListener("click", (event) => {
    event.preventDefault();
    main.focus();
  });
  setUpTheme();
  try {
    const gge = await import("./gge/browser.js");
    const versions = document.getElementById("versions");
    if (versions) versions.textContent = `gge ${gge.version()}, data ${gge.dataVersion()} ·`;
  } catch (error) {
    console.info(error);
    const retry = h("button", { type: "button", onclick: () => location.reload() }, "Try again");
    const reason = typeof WebAssembly === "undefined" ? "This browser has no WebAssembly, or it is switched off." : "The module that holds the reports did not load.";
    main.replaceChildren(h("div", { class: "view" }, h("h1", null, "The reports cannot be shown"),
      note("error", reason, "The page compares, searches and checks texts on your own device, with a WebAssembly module that stands beside it."),
      h("p", null, retry)));
    return;
  }
  setUpSearch();
  setUpHistory();
  await show("start");
  performance.measure("gge: first view", { start: 0, end: "gge-shown" });
  history.replaceState({ y: scrollY }, "");
}

void start();
