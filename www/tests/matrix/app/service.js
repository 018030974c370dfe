// A service worker: it answers one address itself.
import { answer } from "./answer.js";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  if (event.request.url.endsWith("/answer")) event.respondWith(new Response(answer()));
});
