// serve.mjs [FOLDER]: the built page on this machine, under a strict policy, so that whatever breaks under one breaks
// here first. PORT chooses the port (8080), FOLDER is `dist` unless told.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

export const STRICT_CSP = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The page names its service worker, and makes nothing else from text. An embed needs not even this: `'none'` holds.
  'trusted-types selfcheck-worker',
].join('; ');

/** Pages that stand alone: all but those that are made to stand in others, for visitors and for the check of the server. */
const ALONE = /(\/|(?<!\/(embed|outside))\.html)$/;

/** The policy of a page, as the published server lines send it. */
export const policyOf = (path, csp = STRICT_CSP) => (ALONE.test(path) ? csp : csp.replace("frame-ancestors 'none'", 'frame-ancestors *'));

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/** The file that a request path names, `null` if there is none below the root. */
async function fileFor(root, path) {
  let wanted;
  try {
    wanted = resolve(root, `.${decodeURIComponent(path)}`);
    // Links are followed before the comparison: what counts is where the bytes are.
    wanted = await realpath(path.endsWith('/') ? join(wanted, 'index.html') : wanted);
    if (!wanted.startsWith(root + sep)) return null;
    return { path: wanted, info: await stat(wanted) };
  } catch {
    return null;
  }
}

async function answer(root, csp, strips, request, response) {
  const send = (status, headers, text = '') => {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
    response.end(request.method === 'HEAD' ? undefined : text);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, { Allow: 'GET, HEAD' }, 'method not allowed\n');

  // Split by hand: a URL parser would resolve `..` before it can be refused.
  const path = request.url.split(/[?#]/)[0];
  if (strips && /\.html$/.test(path)) return send(308, { Location: `${path.replace(/(index)?\.html$/, '')}${request.url.slice(path.length)}` });
  const found = path.startsWith('/') ? await fileFor(root, path) : null;
  const file = found || (strips ? await fileFor(root, `${path}.html`) : null);
  if (file?.info.isDirectory()) return send(301, { Location: `${path.replace(/^\/+/, '/')}/` });
  if (!file?.info.isFile()) return send(404, {}, 'not found\n');

  response.writeHead(200, {
    'Content-Type': TYPES[extname(file.path)] ?? 'application/octet-stream',
    'Content-Length': file.info.size,
    ...(csp && { 'Content-Security-Policy': policyOf(path, csp) }),
    // The next build must be what the next reload shows.
    'Cache-Control': 'no-store',
    // The element is made to be loaded by pages of other origins.
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    ...(path.endsWith('/embed.html') && { 'Cross-Origin-Embedder-Policy': 'require-corp' }),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file.path).on('error', () => response.destroy()).pipe(response);
}

/**
 * Starts a server for `root` on this machine only. Port 0 takes any free one; `csp: null` sends no policy; `strips`
 * takes `.html` out of addresses, as some hosts do; `seen` is told the address of every request. Returns its address, `{ url, port, close, unref }`; `unref` lets a script end while the server still runs.
 */
export async function startServer({ root, port = 0, csp = STRICT_CSP, strips = false, seen = () => {} }) {
  // Told apart here, because node takes any other text for the name of a local socket.
  if (!/^\d{1,5}$/.test(port) || port > 65535) throw Object.assign(new Error(`\`${port}\` is not a port`), { code: 'NOT_A_PORT' });
  const folder = await realpath(root);
  const server = createServer((request, response) => {
    seen(request.url);
    answer(folder, csp, strips, request, response).catch(() => response.destroy());
  });
  await new Promise((ready, refused) => {
    server.once('error', refused);
    server.listen(port, '127.0.0.1', ready);
  });
  const { port: taken } = server.address();
  return {
    port: taken,
    url: `http://127.0.0.1:${taken}/`,
    unref: () => server.unref(),
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

function explain(error, root, port) {
  switch (error.code) {
    case 'EADDRINUSE':
      return `port ${port} is taken: choose another with \`make serve PORT=${Number(port) + 1}\``;
    case 'EACCES':
      return `port ${port} is reserved for the system: choose another with \`make serve PORT=8080\``;
    case 'ENOENT':
      return `there is no folder \`${root}\`: build it with \`make dist\``;
    case 'NOT_A_PORT':
      return `\`${port}\` is not a port: use a number from 1 to 65535, as in \`make serve PORT=8080\``;
    default:
      return error.message;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(await realpath(process.argv[1])).href) {
  const root = process.argv[2] ?? 'dist';
  const port = process.env.PORT || '8080';
  try {
    const server = await startServer({ root, port });
    console.log(`serving ${root} at ${server.url} (stop with Ctrl-C)`);
  } catch (error) {
    console.error(`error: ${explain(error, root, port)}`);
    process.exit(1);
  }
}
