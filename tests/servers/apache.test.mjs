// www/servers/apache-htaccess.txt in Debian's real Apache, with every module that it may use and without the one that it
// can do without.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { freePort, makeSite, start } from './site.mjs';
import { holdsTable } from './table.mjs';

const LINES = readFileSync(new URL('../../www/servers/apache-htaccess.txt', import.meta.url), 'utf8');
// Outside the PATH of an ordinary user.
const APACHE = existsSync('/usr/sbin/apache2') ? '/usr/sbin/apache2' : 'apache2';
const MODULES = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'setenvif', 'negotiation'];

/** Writes a whole configuration into the folder of the site; gives its file. */
function configuration({ folder, root }, port, modules) {
  const file = join(folder, 'apache.conf');
  writeFileSync(join(root, '.htaccess'), LINES);
  writeFileSync(file, [
    ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
    `ServerName localhost`,
    `ServerRoot ${folder}`,
    `PidFile ${folder}/apache.pid`,
    `Listen 127.0.0.1:${port}`,
    `ErrorLog ${folder}/error.log`,
    // What a distribution sets around a site, and what the lines must hold against.
    'TypesConfig /etc/mime.types',
    'AddType application/x-gzip .gz .tgz',
    'AddLanguage br .br',
    ...(modules.includes('deflate') ? ['AddOutputFilterByType DEFLATE text/html text/css text/javascript application/wasm'] : []),
    `DocumentRoot ${root}`,
    `<Directory ${root}>`,
    '  Options Indexes FollowSymLinks MultiViews',
    '  AllowOverride FileInfo Indexes',
    '  Require all granted',
    '</Directory>',
  ].join('\n'));
  return file;
}

for (const [name, modules, packed] of [
  ['Apache', [...MODULES, 'rewrite', 'deflate', 'filter'], undefined],
  ['Apache without mod_rewrite', MODULES, () => undefined],
]) {
  describe(name, () => {
    const site = makeSite();
    let port;
    let stop;
    before(async () => {
      port = await freePort();
      stop = await start(port, APACHE, ['-f', configuration(site, port, modules), '-D', 'FOREGROUND']);
    });
    after(async () => {
      await stop?.();
      site.close();
    });
    holdsTable(name, () => port, packed);
  });
}
