// A page of nobody: in a sandbox it has no origin, so that a server answers it as it answers a page of another site. Asks for
// the files that its address names behind the `#` and tells the page around which of them it may read. A classic script:
// a module would itself have to be readable. Listens to nobody; names nothing outside its own site.
const base = new URL('..', location.href.split('#')[0]);

const look = (path) =>
  fetch(new URL(path, base).href, { cache: 'no-store', referrerPolicy: 'no-referrer', credentials: 'omit' }).then(() => true, () => false);

const paths = location.hash.slice(1).split(',').filter((path) => new URL(path, base).href.startsWith(base.href));

if (self.origin === 'null') {
  Promise.all(paths.map(look)).then((read) => {
    parent.postMessage({ type: 'selfcheck-outside', readable: Object.fromEntries(paths.map((path, index) => [path, read[index]])) }, '*');
  });
}
