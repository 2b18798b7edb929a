// A small site laid out like dist/, and a way to ask for its files as a browser would: what the tests of server lines
// need. Nothing is built; the files hold just enough to be told apart.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';

const FILES = [
  'index.html', 'favicon.ico', 'page.css', 'page.js', 'sw.js', 'manifest.webmanifest', 'icon.svg', 'icon-192.png', 'configure.html',
  'v1.0.0/policy-selfcheck.js', 'v1.0.0/policy-selfcheck.css', 'v1.0.0/policy_selfcheck_bg.wasm', 'v1.0.0/integrity.json',
  'v1.0.0/policy-selfcheck.d.ts', 'v1.0.0/embed.html', 'v1/policy-selfcheck.js', 'v1/embed.html', 'configure/outside.html', 'servers/nginx.conf', 'servers/apache-htaccess.txt',
];
// Small files have no packed ones beside them.
const UNPACKED = new Set(['v1/policy-selfcheck.js', 'v1/embed.html', 'configure/outside.html', 'icon-192.png', 'favicon.ico']);

/** What is in a file of the site. */
export const contentOf = (name) => Buffer.from(`${name} `.repeat(200));

/** Makes the site in a new folder and gives that folder; `close` removes it with all that tests put into it. */
export function makeSite() {
  const folder = mkdtempSync(join(tmpdir(), 'servers-'));
  const root = join(folder, 'site');
  for (const name of FILES) {
    const file = join(root, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contentOf(name));
    if (UNPACKED.has(name)) continue;
    writeFileSync(`${file}.br`, brotliCompressSync(contentOf(name)));
    writeFileSync(`${file}.gz`, gzipSync(contentOf(name)));
  }
  return { folder, root, close: () => rmSync(folder, { recursive: true }) };
}

/** A port that is free now. */
export function freePort() {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}

const UNPACK = { br: brotliDecompressSync, gzip: gunzipSync };

/** Asks for `path`: status, headers, and the body unpacked. */
export function ask(port, path, headers = {}) {
  return new Promise((answered, failed) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => {
        const body = Buffer.concat(parts);
        const unpack = UNPACK[response.headers['content-encoding']];
        answered({ status: response.statusCode, headers: response.headers, body: unpack ? unpack(body) : body });
      });
    }).once('error', failed).end();
  });
}

/**
 * Starts a server that will listen on `port` and waits until it does; throws with its own words. The function it gives
 * stops the server and gives what that has said.
 */
export async function start(port, program, args, options = {}) {
  const server = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (part) => { said += part; });
  const ended = new Promise((done) => server.once('exit', () => done('ended')).once('error', (error) => done(error.message)));
  for (;;) {
    const state = await Promise.race([ended, ask(port, '/').then(() => 'listens', (error) => error.code)]);
    if (state === 'listens') break;
    if (state !== 'ECONNREFUSED') throw new Error(`${program}: ${state}\n${said}`);
  }
  return async () => {
    server.kill();
    await ended;
    return said;
  };
}
