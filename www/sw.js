// Keeps the page for when there is no network. It answers from what it keeps and never from what it has not kept; a new
// version waits until the visitor wants it. It sees no answers: they never leave the page.

const CACHE = __CACHE__;
const PATHS = __PATHS__;
const OURS = 'policy-selfcheck-';

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(PATHS)));
});

self.addEventListener('activate', (event) => {
  const old = (names) => names.filter((name) => name.startsWith(OURS) && name !== CACHE);
  event.waitUntil(caches.keys().then((names) => Promise.all(old(names).map((name) => caches.delete(name)))));
});

self.addEventListener('message', (event) => {
  if (event.data === 'selfcheck-update') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  const found = caches.open(CACHE).then((cache) => cache.match(request, { ignoreSearch: request.mode === 'navigate' }));
  event.respondWith(found.then((kept) => kept || fetch(request)));
});
