// Where the apps are built: the package as `npm pack` makes it, installed beside the pinned tools, and a copy of the apps.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../browser/facts.mjs';

const tools = `${root}.tools/packages/node_modules`;

/** The folder of all this. */
export const workshop = `${root}target/packages`;

/** Where what was built goes, a folder for each build. */
export const sites = join(workshop, 'sites');

/** A tool of `scripts/packages`. */
export const requirePackage = createRequire(`${root}.tools/packages/package.json`);

/** The page that holds an app. */
export const page = ({ script, module = true, drawn = '', style }) => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>应用</title>
    <link rel="icon" href="data:,">
    ${style ? `<link rel="stylesheet" href="${style}">` : ''}
    <script ${module ? 'type="module"' : 'defer'} src="${script}"></script>
  </head>
  <body>
    <div id="app">${drawn}</div>
    <app-root></app-root>
  </body>
</html>
`;

function install(modules) {
  const [tarball] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', workshop, `${root}dist/npm`], { encoding: 'utf8' })).map(({ filename }) => join(workshop, filename));
  const own = join(modules, 'policy-selfcheck');
  mkdirSync(own, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', own, '--strip-components=1']);
  return own;
}

/** Makes the folder anew; returns where the package lies. */
export function prepare() {
  rmSync(workshop, { recursive: true, force: true });
  const modules = join(workshop, 'node_modules');
  mkdirSync(modules, { recursive: true });
  for (const name of readdirSync(tools).filter((one) => !one.startsWith('.'))) symlinkSync(join(tools, name), join(modules, name));
  for (const name of ['apps', 'types']) cpSync(`${root}tests/packages/${name}`, join(workshop, name), { recursive: true });
  writeFileSync(join(workshop, 'package.json'), '{ "private": true, "type": "module" }\n');
  return install(modules);
}
