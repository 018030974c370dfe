// @ts-check
// Keeps the pages for reading without a connection, and the modules once they were used. Of a new version all is
// fetched before anything of it is shown.
const site = `gge ${/** @type {any} */ (self).registration.scope} `;
const version = site + "VERSION";
const files = ["FILES"];
const kept = caches.open(version);

addEventListener("install", (/** @type {any} */ event) => event.waitUntil(kept.then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: "no-cache" }))))));

addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(caches.keys()
  .then((names) => Promise.all(names.map((name) => name.startsWith(site) && name !== version && caches.delete(name))))
  .then(() => /** @type {any} */ (self).clients.claim())));

addEventListener("message", () => /** @type {any} */ (self).skipWaiting());

addEventListener("fetch", (/** @type {any} */ event) => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(/** @type {any} */ (self).registration.scope)) event.respondWith(answer(request));
});

/** @param {Request} request */
async function answer(request) {
  const cache = await kept;
  const known = await cache.match(request, { ignoreSearch: true });
  if (known) return known;
  const fetched = await fetch(request);
  if (fetched.ok && request.url.includes("/gge/")) await cache.put(request, fetched.clone());
  return fetched;
}
