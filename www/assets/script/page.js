// @ts-check
// What every page gains where scripts run: copying, colours, and keeping the site for reading offline.
"use strict";
(() => {
  const root = document.documentElement;
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const site = new URL("../", script.src).href;

  /** @param {string} text For those who hear the page. */
  const announce = (text) => {
    const place = document.getElementById("announcements");
    if (place) place.textContent = text;
  };

  /**
   * Copies a text, and says so on the button.
   * @param {HTMLElement} button
   * @param {string} text
   */
  const copy = async (button, text) => {
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
  };

  document.addEventListener("click", async (event) => {
    const clicked = event.target instanceof Element ? event.target.closest("[data-copy], [data-copy-link], a[data-report]") : null;
    if (!(clicked instanceof HTMLElement)) return;
    const { copy: text, copyLink, report } = clicked.dataset;
    if (text !== undefined) void copy(clicked, text.replaceAll("{site}", site));
    else if (copyLink !== undefined) void copy(clicked, copyLink ? new URL(copyLink, location.href).href : location.href);
    else if (report !== undefined && clicked instanceof HTMLAnchorElement) {
      event.preventDefault();
      await copy(clicked, `An error on ${location.href}\n(${clicked.closest("footer")?.querySelector("[data-version]")?.textContent ?? document.title})\n\nIt says: ${getSelection()?.toString() ?? ""}\nIt should say: \nAs I read it in (document, page): \n`);
      location.assign(clicked.href);
    }
  });

  const button = document.getElementById("theme");
  /** @param {string} theme */
  const colour = (theme) => {
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
    if (button) button.textContent = `Colours: ${theme || "as the system"}`;
  };
  colour(root.dataset.theme ?? "");
  button?.addEventListener("click", () => {
    const theme = { "": "light", light: "dark" }[root.dataset.theme ?? ""] ?? "";
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

  // From a folder, addresses must name the file.
  if (location.protocol === "file:") {
    document.querySelectorAll("a[href]").forEach((link) => {
      if (link instanceof HTMLAnchorElement && link.pathname.endsWith("/")) link.pathname += "index.html";
    });
  }

  /** @param {ServiceWorker} worker A newer version of the site, which waits. */
  const offer = (worker) => {
    const shown = document.createElement("button");
    shown.className = "newer";
    shown.textContent = "There is a newer version of this site: show it";
    shown.addEventListener("click", () => {
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
      worker.postMessage("");
    });
    document.querySelector("main")?.before(shown);
    announce(shown.textContent);
  };

  const keep = async () => {
    try {
      const kept = await navigator.serviceWorker.register(`${site}sw.js`);
      if (kept.waiting) offer(kept.waiting);
      kept.addEventListener("updatefound", () => kept.installing?.addEventListener("statechange", () => {
        if (kept.waiting && navigator.serviceWorker.controller) offer(kept.waiting);
      }));
      await navigator.serviceWorker.ready;
      document.querySelector("[data-offline]")?.removeAttribute("hidden");
    } catch {
      // A browser may forbid it: the site is then read with a connection alone.
    }
  };
  const saves = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator).connection?.saveData;
  if (location.protocol.startsWith("http") && "serviceWorker" in navigator && self === top && !saves) addEventListener("load", () => setTimeout(keep, 1000));
})();
