// Pages of somebody else: `tests/hosts/NAME.html` on an origin of its own, holding the element from ours, each under
// the content security policy that a test gives it.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { ready, test } from './case.mjs';
import { fill } from '../../www/configure/fill.js';
import { root } from './facts.mjs';
import { exact, floating, integrity, startProgram } from './program.mjs';
import { watchHost } from './untouched.mjs';

const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.wasm': 'application/wasm' };

/** The program, with nothing wrong. */
export const program = await startProgram();

/** What a page of the table of the README allows, and nothing beyond. */
export const minimal = (origin = program.origin) => `default-src 'none'; script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`;

/** What stands for what in a page: the floating and the exact folder of the program, and the hash of its first file. */
const values = (origin) => ({
  program: `${origin}/${floating}`,
  exact: `${origin}/${exact}`,
  integrity: integrity['policy-selfcheck.js'],
  lang: 'zh-CN',
  attributes: '',
  query: '',
});

/** Pages, and what is made for them on demand. */
const FOLDERS = ['tests/hosts', 'target/hosts'].map((folder) => root + folder);

// Everything a page depends on is in its address; the server remembers nothing.
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const given = { ...values(searchParams.get('origin') ?? program.origin), ...JSON.parse(searchParams.get('values') ?? '{}') };
  const csp = searchParams.get('csp');
  try {
    const bytes = readFileSync(FOLDERS.map((folder) => folder + pathname).find(existsSync));
    const page = extname(pathname) === '.html' ? fill(bytes.toString(), given) : bytes;
    response.writeHead(200, { 'Content-Type': TYPES[extname(pathname)], ...(csp && { 'Content-Security-Policy': csp }), ...(searchParams.has('isolated') && { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' }) });
    response.end(page);
  } catch {
    // Browsers ask for an icon by themselves, and complain when there is none.
    response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  }
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
// Not the name of the program's server: the two are different sites, too.
export const hostOrigin = `http://localhost:${server.address().port}`;
server.unref();

/** The address of a page; `csp` its policy, `isolated` whether it is kept apart (COEP), `origin` the server of the program, `values` what else stands for what. */
export function addressOf(name, { csp, isolated, origin, values: given } = {}) {
  const address = new URL(`${name}.html`, hostOrigin);
  for (const [key, value] of Object.entries({ csp, isolated, origin })) if (value) address.searchParams.set(key, value);
  if (given) address.searchParams.set('values', JSON.stringify(given));
  return address.href;
}

/**
 * Opens a host page and holds, beside what `test` holds, that the page is afterwards as it was before the first script
 * of ours ran, except in what the page itself has changed (`mine`: names of `untouched.mjs`).
 */
export function hosted(name, { host, csp, isolated, origin, values: given, before, until = ready, mine, ...options }, body) {
  const at = addressOf(host, { csp, isolated, origin, values: given });
  let untouched;
  return test(`host: ${name}`, {
    ...options,
    at,
    until,
    before: async (opened) => {
      untouched = await watchHost(opened.page);
      await before?.(opened);
    },
  }, async (opened) => {
    await body(opened);
    await untouched(mine);
  });
}
