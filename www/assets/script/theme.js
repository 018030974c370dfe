// Runs before the first paint, so that a chosen theme does not flash.
"use strict";
(() => {
  const root = document.documentElement;
  root.classList.add("scripted");
  try {
    const theme = localStorage.getItem("gge-theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch {
    // Storage may be forbidden: the theme is then the system's.
  }
})();
