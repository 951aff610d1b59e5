import { cheminGarde, cleanPrecache, installPrecache, type ListePrecache, matchPrecache } from './precache';

/** Written above this file by the build, which alone knows what it made. */
declare const PRECACHE: ListePrecache;
declare const self: ServiceWorkerGlobalScope;

const env = {
  caches: self.caches,
  fetch: self.fetch.bind(self),
  dossier: new URL('./', self.location.href).href,
};

self.addEventListener('install', (evenement) => evenement.waitUntil(installPrecache(PRECACHE, env)));

self.addEventListener('activate', (evenement) => evenement.waitUntil(cleanPrecache(PRECACHE, env)));

/** A new version waits until a page says to take it; without any page left it takes over by itself. */
self.addEventListener('message', (evenement) => {
  if (evenement.data === 'installer') void self.skipWaiting();
});

self.addEventListener('fetch', (evenement) => {
  const { request } = evenement;
  const chemin = request.method === 'GET' ? cheminGarde(request.url, PRECACHE, env) : null;
  if (chemin === null) return;
  evenement.respondWith(matchPrecache(chemin, PRECACHE, env).then((gardee) => gardee ?? fetch(request)));
});
