// pack-dist.mjs WWW GLUE.js WASM=NAME DIST: puts together the folder that is served.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesBelow, requireTool } from './tools.mjs';

const { transformSync } = requireTool('esbuild');

const [www, glue, wasm, dist] = process.argv.slice(2);
const [wasmFile, wasmName] = wasm.split('=');

// Syntax of 2018: an old messenger kernel must get as far as our own error message. Modules know their address
// (`import.meta`) and load each other on demand since 2017, earlier than the year of the standard says.
const SCRIPT = {
  loader: 'js',
  format: 'esm',
  target: 'es2018',
  supported: { 'import-meta': true, 'dynamic-import': true },
};
const STYLE = { loader: 'css', target: ['chrome61', 'safari11'] };

function minified(file) {
  const options = { '.js': SCRIPT, '.mjs': SCRIPT, '.css': STYLE }[/\.\w+$/.exec(file)?.[0]];
  if (!options) return null;
  const { code, warnings } = transformSync(readFileSync(file, 'utf8'), {
    ...options,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    sourcefile: file,
  });
  for (const warning of warnings) console.error(`warning: ${file}:${warning.location?.line}: ${warning.text}`);
  return code;
}

rmSync(dist, { recursive: true, force: true });

function add(file, name) {
  const target = join(dist, name);
  mkdirSync(dirname(target), { recursive: true });
  const code = minified(file);
  if (code === null) cpSync(file, target);
  else writeFileSync(target, code);
}

for (const name of filesBelow(www)) add(join(www, name), name);
add(glue, basename(glue));
add(wasmFile, wasmName);
