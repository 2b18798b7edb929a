// www/servers/Caddyfile in Debian's real Caddy.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { freePort, makeSite, start } from './site.mjs';
import { holdsTable } from './table.mjs';

const LINES = readFileSync(new URL('../../www/servers/Caddyfile', import.meta.url), 'utf8');
// No certificate is asked for and no port of administration opened.
const QUIET = '{\n\tadmin off\n\tauto_https off\n}\n';

describe('Caddy', () => {
  const site = makeSite();
  let port;
  let stop;
  before(async () => {
    port = await freePort();
    const file = join(site.folder, 'Caddyfile');
    writeFileSync(file, QUIET + LINES.replace('selfcheck.example.cn {', `http://127.0.0.1:${port} {`).replace('/srv/policy-selfcheck', site.root));
    // Its own folders, so that nothing of this user's is read or written.
    const env = { ...process.env, HOME: site.folder, XDG_DATA_HOME: site.folder, XDG_CONFIG_HOME: site.folder };
    stop = await start(port, 'caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { env });
  });
  after(async () => {
    await stop?.();
    site.close();
  });
  holdsTable('Caddy', () => port);
});
