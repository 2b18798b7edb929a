// The server of the program as a test needs it: whole, or with something wrong with one file, as servers have it.
//
// It hands on what `startServer` says and changes only what a fault names, so that a fault is the only difference.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { startServer } from '../../scripts/serve.mjs';
import { root } from './facts.mjs';

const dist = `${root}dist`;

/** The release that is tested, as the name of its folder. */
export const VERSION = /^version = "(.+)"$/m.exec(readFileSync(`${root}Cargo.toml`, 'utf8'))[1];
export const exact = `v${VERSION}`;
export const floating = `v${VERSION.split('.')[0]}`;

/** What the release says of its files: `{ file: "sha384-…" }`. */
export const integrity = JSON.parse(readFileSync(join(dist, exact, 'integrity.json'), 'utf8'));

/**
 * Starts a server of `folder`. `faults` may be filled at any time: `{ 'file.js': { status, without: ['header'], with:
 * { header: value }, change: (text) => text, body, slow: milliseconds, stall: true,
 * noHead: true, cors: 'asked' } }`; what is under `*` holds for all. With `brotli` files go out as they lie compressed in the folder.
 */
export async function startProgram({ folder = dist, brotli = false } = {}) {
  const whole = await startServer({ root: folder });
  const faults = {};
  const heard = [];
  const stalled = [];
  const server = createServer((request, response) => {
    hand(request, response).catch(() => response.destroy());
  });

  async function hand(request, response) {
    const path = request.url.split('?')[0];
    heard.push(request);
    const fault = { ...faults['*'], ...faults[path.split('/').pop()] };
    if (fault.slow) await new Promise((done) => setTimeout(done, fault.slow));
    const squeezed = brotli && /\bbr\b/.test(request.headers['accept-encoding'] ?? '') ? await fetch(`${whole.url}${path.slice(1)}.br`) : null;
    const plain = await fetch(`${whole.url}${path.slice(1)}`);
    let body = Buffer.from(await (squeezed?.ok ? squeezed : plain).arrayBuffer());
    // Byte by byte: some files are no text.
    if (fault.body) body = Buffer.from(fault.body);
    if (fault.change) body = Buffer.from(fault.change(body.toString('latin1')), 'latin1');
    const headers = Object.fromEntries(plain.headers);
    for (const name of ['content-length', 'connection', 'keep-alive', 'date', ...(fault.without ?? [])]) delete headers[name];
    if (squeezed?.ok) headers['content-encoding'] = 'br';
    // As object storage does.
    if (fault.cors === 'asked' && !request.headers.origin) delete headers['access-control-allow-origin'];
    if (fault.noHead && request.method === 'HEAD') return response.writeHead(405).end();
    response.writeHead(fault.status ?? plain.status, { ...headers, 'content-length': body.length, ...fault.with });
    if (fault.stall) {
      response.write(body.subarray(0, body.length / 2));
      stalled.push(() => response.end(body.subarray(body.length / 2)));
      return undefined;
    }
    return response.end(request.method === 'HEAD' ? undefined : body);
  }

  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  // The run ends when its tests have ended, not when its servers have.
  server.unref();
  whole.unref();
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    faults,
    /** Every request that came. */
    heard,
    /** Lets what does not end come to its end. */
    release: () => stalled.splice(0).forEach((end) => end()),
    /** Mends everything. */
    mend: () => Object.keys(faults).forEach((file) => delete faults[file]),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await whole.close();
    },
  };
}
