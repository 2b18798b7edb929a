// www/servers/nginx.conf in Debian's real nginx, with the brotli module and without.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ask, freePort, makeSite, start } from './site.mjs';
import { holdsTable } from './table.mjs';

const LINES = readFileSync(new URL('../../www/servers/nginx.conf', import.meta.url), 'utf8');
/** As with the `#` taken away. */
const PACKED = LINES.replace('#brotli_static on;', 'brotli_static on;');
const MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
// Outside the PATH of an ordinary user.
const NGINX = existsSync('/usr/sbin/nginx') ? '/usr/sbin/nginx' : 'nginx';

/** Writes a whole configuration around `lines` into the folder of the site; gives its file. */
function configuration({ folder, root }, port, { lines, brotli }) {
  const file = join(folder, 'main.conf');
  writeFileSync(join(folder, 'selfcheck.conf'), lines);
  writeFileSync(file, [
    ...(brotli ? [`load_module ${MODULE};`] : []),
    'daemon off; master_process off; error_log stderr warn; pid nginx.pid;',
    'events { worker_connections 64; }',
    'http {',
    '  access_log off;',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${name};`),
    // What a distribution sets around a site, and what the lines must hold against.
    '  types { text/plain js wasm; } default_type application/octet-stream;',
    '  server {',
    `    listen 127.0.0.1:${port};`,
    `    root ${root};`,
    '    include selfcheck.conf;',
    '  }',
    '}',
  ].join('\n'));
  return file;
}

const withModule = { lines: PACKED, brotli: true };
const without = { lines: LINES, brotli: false };

for (const [name, given, packed] of [
  ['nginx with brotli', withModule, undefined],
  ['nginx without brotli', without, (encoding) => encoding && 'gzip'],
]) {
  describe(name, () => {
    const site = makeSite();
    let port;
    let stop;
    before(async () => {
      port = await freePort();
      stop = await start(port, NGINX, ['-p', site.folder, '-e', 'stderr', '-c', configuration(site, port, given)]);
    });
    after(async () => {
      const said = await stop?.();
      site.close();
      assert.doesNotMatch(said ?? '', /\[warn\]/);
    });
    holdsTable(name, () => port, packed);
    test(`${name}: types and server lines open as text, not as a film or a download`, async () => {
      for (const file of ['v1.0.0/policy-selfcheck.d.ts', 'servers/nginx.conf']) {
        assert.match((await ask(port, `/${file}`)).headers['content-type'], /^text\/plain/);
      }
    });
  });
}

test('nginx: the lines start where there is no module, and the line behind the `#` needs it, as its comment says', async () => {
  const site = makeSite();
  const port = await freePort();
  const check = (given) => spawnSync(NGINX, ['-t', '-q', '-p', site.folder, '-e', 'stderr', '-c', configuration(site, port, given)], { encoding: 'utf8' });
  try {
    const { status, stderr } = check(without);
    assert.equal(status, 0, stderr);
    assert.match(check({ lines: PACKED, brotli: false }).stderr, /unknown directive "brotli_static"/);
  } finally {
    site.close();
  }
});

test('nginx: no location has a header of its own, which would hide the others', () => {
  const inside = [...LINES.matchAll(/^location [^{]*\{([^}]*)\}/gm)].map(([, body]) => body);
  assert.equal(inside.length, 3);
  for (const body of inside) assert.doesNotMatch(body, /add_header/);
});
