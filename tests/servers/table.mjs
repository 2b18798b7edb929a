// What a server must answer, a row a case. The rows are the same for every server: the lines differ, the site does not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policyOf } from '../../scripts/serve.mjs';
import { ask, contentOf } from './site.mjs';

const YEAR = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=300';
const ASK = 'no-cache';
// One type by two names: the registered one, and the one that everybody writes.
const ICON = 'image/x-icon';
const BROWSER = 'gzip, deflate, br';

// path, Accept-Encoding, Content-Type, Content-Encoding, Cache-Control; pages are told by their type.
const ROWS = [
  ['/', BROWSER, 'text/html', 'br', ASK],
  ['/index.html', 'gzip', 'text/html', 'gzip', ASK],
  ['/index.html', 'identity', 'text/html', undefined, ASK],
  ['/configure.html', BROWSER, 'text/html', 'br', ASK],
  ['/page.css', BROWSER, 'text/css', 'br', ASK],
  ['/page.js', 'gzip', 'text/javascript', 'gzip', ASK],
  ['/sw.js', BROWSER, 'text/javascript', 'br', ASK],
  ['/manifest.webmanifest', BROWSER, 'application/manifest+json', 'br', ASK],
  ['/icon.svg', BROWSER, 'image/svg+xml', 'br', ASK],
  ['/icon-192.png', BROWSER, 'image/png', undefined, ASK],
  ['/favicon.ico', BROWSER, ICON, undefined, ASK],
  ['/v1.0.0/policy-selfcheck.js', BROWSER, 'text/javascript', 'br', YEAR],
  ['/v1.0.0/policy-selfcheck.js', 'gzip', 'text/javascript', 'gzip', YEAR],
  ['/v1.0.0/policy-selfcheck.js', 'identity', 'text/javascript', undefined, YEAR],
  ['/v1.0.0/policy-selfcheck.css', BROWSER, 'text/css', 'br', YEAR],
  ['/v1.0.0/policy_selfcheck_bg.wasm', BROWSER, 'application/wasm', 'br', YEAR],
  ['/v1.0.0/policy_selfcheck_bg.wasm', 'gzip', 'application/wasm', 'gzip', YEAR],
  ['/v1.0.0/policy_selfcheck_bg.wasm', 'identity', 'application/wasm', undefined, YEAR],
  ['/v1.0.0/integrity.json', BROWSER, 'application/json', 'br', YEAR],
  ['/v1.0.0/embed.html?lang=en', BROWSER, 'text/html', 'br', ASK],
  ['/v1/policy-selfcheck.js', BROWSER, 'text/javascript', undefined, SHORT],
  ['/v1/embed.html', BROWSER, 'text/html', undefined, ASK],
  ['/configure/outside.html', BROWSER, 'text/html', undefined, ASK],
];

const directives = (policy) => new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive]));

/** The policy of a page of the site: the one that everything is tested under, and what a whole site needs besides. */
const pageCsp = (path) => directives([policyOf(path), "manifest-src 'self'", "worker-src 'self'", "frame-src 'self'", 'trusted-types selfcheck-worker'].join('; '));

const pathOf = (address) => address.split('?')[0].replace(/^\/$/, '/index.html').slice(1);

/** Holds every row against the server at `port()`; `packed` says what the server makes of a packing it cannot send. */
export function holdsTable(server, port, packed = (encoding) => encoding) {
  for (const [address, accepted, type, encoding, cache] of ROWS) {
    test(`${server}: ${address} as ${accepted}`, async () => {
      const { status, headers, body } = await ask(port(), address, { 'Accept-Encoding': accepted, Origin: 'https://park.example' });
      const page = type === 'text/html';
      const got = {
        status,
        type: headers['content-type']?.split(';')[0].replace('image/vnd.microsoft.icon', ICON),
        encoding: headers['content-encoding'],
        cache: headers['cache-control'],
        policy: headers['content-security-policy'] && directives(headers['content-security-policy']),
        cors: headers['access-control-allow-origin'],
        corp: headers['cross-origin-resource-policy'],
        coep: headers['cross-origin-embedder-policy'],
        sniff: headers['x-content-type-options'],
        referrer: headers['referrer-policy'],
        frame: headers['x-frame-options'],
        body: body.toString(),
      };
      assert.deepEqual(got, {
        status: 200,
        type,
        encoding: packed(encoding),
        cache,
        policy: page ? pageCsp(address.split('?')[0]) : undefined,
        cors: page ? undefined : '*',
        corp: 'cross-origin',
        coep: /\/embed\.html/.test(address) ? 'require-corp' : undefined,
        sniff: 'nosniff',
        referrer: 'no-referrer',
        frame: undefined,
        body: contentOf(pathOf(address)).toString(),
      });
      // A cache between must not give a packed file to one who cannot unpack it.
      if (got.encoding) assert.match(headers.vary ?? '', /accept-encoding/i);
      if (page) assert.match(headers['content-type'], /; charset=utf-8$/);
    });
  }

  test(`${server}: a missing file is told as missing to pages of other sites, and not kept`, async () => {
    for (const folder of ['v1.0.0', 'v1']) {
      const { status, headers } = await ask(port(), `/${folder}/no-such-file.js`);
      assert.equal(status, 404);
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.doesNotMatch(headers['cache-control'] ?? '', /max-age/);
    }
  });

  test(`${server}: a network that asks through a proxy gets the packed file too`, async () => {
    const { headers } = await ask(port(), '/v1.0.0/policy_selfcheck_bg.wasm', { 'Accept-Encoding': 'gzip', Via: '1.1 proxy' });
    assert.equal(headers['content-encoding'], packed('gzip'));
  });

  test(`${server}: only what is made to stand in other pages may`, async () => {
    for (const [path, ancestors] of [['/', "'none'"], ['/index.html', "'none'"], ['/configure.html', "'none'"], ['/v1/embed.html', '*'], ['/v1.0.0/embed.html?bg=x', '*'], ['/configure/outside.html', '*']]) {
      const { headers } = await ask(port(), path);
      assert.equal(directives(headers['content-security-policy']).get('frame-ancestors'), `frame-ancestors ${ancestors}`, path);
    }
  });

  test(`${server}: what did not change is not sent again`, async () => {
    const first = await ask(port(), '/index.html');
    const again = await ask(port(), '/index.html', { 'If-None-Match': first.headers.etag });
    assert.equal(again.status, 304);
    assert.equal(again.headers['cache-control'], ASK);
    assert.equal(again.body.length, 0);
  });
}
