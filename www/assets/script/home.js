// @ts-check
// The first page: a quotation is handed to the page that checks, and addresses of the page of before lead on.

import { site } from "./dom.js";
import { path } from "./words.js";

document.querySelector("form.door")?.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = document.querySelector("form.door textarea");
  // Behind the mark: it is not sent to the host.
  if (text instanceof HTMLTextAreaElement) location.assign(`${site}check/#${new URLSearchParams({ check: text.value })}`);
});

/**
 * The path that an address of before means: `#/provision/A/70/174/13(f)?at=lineage`.
 * @param {string} fragment
 */
function meant(fragment) {
  const [whole = "", query = ""] = fragment.replace(/^#?\/?/, "").split("?");
  const params = new URLSearchParams(query);
  // Mail programs encode once more.
  const [view, ...rest] = decoded(decoded(whole)).replace(/[/.,;\s]+$/, "").split("/");
  const q = params.get("q") ?? "";
  switch (view) {
    case "provision": return rest.length > 0 ? place(rest) : report(params.get("report"));
    case "cumulative": return `themes/${params.get("theme") ? `${params.get("theme")}/` : ""}`;
    case "compare": return /^\d{4}\/\d{4}$/.test(rest.join("/")) ? `compare/${rest.join("/")}/` : "compare/";
    case "check": return q ? `check/#${new URLSearchParams({ text: q, ...(params.has("cited") && { cited: params.get("cited") ?? "" }) })}` : "check/";
    case "search": return `search/?${new URLSearchParams({ q })}`;
    case "groups": return rest[0] === "timeline" ? "timeline/" : rest[0] && /^[\w-]+$/.test(rest[0]) && !["members", "after", "outcomes"].includes(rest[0]) ? `groups/${rest[0]}/` : "groups/";
    case "uptake": return rest[0] === "entry" ? `uptake/#${rest[1] ?? ""}` : "uptake/";
    default: return "";
  }
}

/** @param {string | null} symbol */
function report(symbol) {
  return symbol && /^A\/\d+\/\d+$/i.test(symbol) ? `${symbol.toUpperCase()}/` : "themes/";
}

/** @param {string[]} parts `A`, `70`, `174`, `13(f)` */
function place(parts) {
  if (!/^a$/i.test(parts[0] ?? "")) return path(parts.join("/"));
  const [, sitting, number, ...within] = parts;
  const paragraph = within.join("/").toLowerCase();
  // A bracket that was lost at the end of a sentence is put back.
  const closed = /\([^)]*$/.test(paragraph) ? `${paragraph})` : paragraph;
  return closed ? path(`A/${sitting}/${number}#${closed}`) : `A/${sitting}/${number}/`;
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function lead() {
  if (!/^#\/?\w+/.test(location.hash) || document.getElementById(location.hash.slice(1))) return;
  const target = meant(location.hash);
  if (!target) return;
  const there = await fetch(site + target.split(/[#?]/)[0], { method: "HEAD" }).then(({ ok }) => ok, () => true);
  location.replace(there ? site + target : `${site}search/?${new URLSearchParams({ q: target.replace(/[#/]+/g, " ").trim() })}`);
}

addEventListener("hashchange", lead);
void lead();
