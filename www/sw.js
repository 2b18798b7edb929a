// Keeps the page for when there is no network. It answers from what it keeps and asks the network for the rest; a new
// version waits until the visitor wants it. A browser gives a worker the whole address of a page, with the answers that a
// link holds behind its `#`: only what stands before it is looked at.

/** What is kept, each with its hash: a release that has only half arrived is not taken for one. */
const FILES = __FILES__;
// Several pages of ours may live in folders of one origin, and what is kept belongs to the origin.
const OURS = 'policy-selfcheck ' + self.registration.scope + ' ';
const CACHE = OURS + __RELEASE__;

self.addEventListener('install', (event) => {
  // Past what the browser keeps for speed, which may be older than this release.
  const requests = Object.entries(FILES).map(([path, integrity]) => new Request(path, { integrity, cache: 'no-cache' }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(requests)));
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
  const { origin, pathname } = new URL(request.url);
  // Who looks at the server wants its answer, and not what is kept here.
  if (request.method !== 'GET' || origin !== location.origin || request.cache === 'no-store') return;
  // The page goes by the name of its folder; a messenger appends to its address, and another try to that of a file.
  const wanted = pathname.replace(/\/index(\.html)?$/, '/');
  // Some hosts take `.html` out of every address, and lead to the one without.
  const find = (cache) => cache.match(wanted).then((kept) => kept || cache.match(wanted + '.html'));
  // Nor may a page be answered with what another address has led to.
  const own = (kept) => (kept.redirected ? new Response(kept.body, kept) : kept);
  event.respondWith(caches.open(CACHE).then(find).then((kept) => (kept ? own(kept) : fetch(request))));
});
