// Our scripts and styles as a browser of 2018 reads them: bundled where one file saves a request, made small.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { requireTool } from '../tools.mjs';

const { buildSync, transformSync } = requireTool('esbuild');

// An old messenger kernel must get as far as our own error message. Modules know their address (`import.meta`) and load
// each other on demand since 2017, earlier than the year of the standard says.
const SCRIPT = {
  target: 'es2018',
  supported: { 'import-meta': true, 'dynamic-import': true },
  charset: 'utf8',
  legalComments: 'none',
  minify: true,
};
const STYLE = { loader: 'css', target: ['chrome61', 'safari11'], minify: true, charset: 'utf8' };

function reported({ warnings }) {
  for (const { text, location } of warnings) console.error(`warning: ${location?.file}:${location?.line}: ${text}`);
}

/**
 * A script with what it imports; `define` replaces names, `alias` names files, `format` is `esm` or `iife`. What `apart` names
 * stays a file of its own.
 */
export function bundle(file, { define = {}, alias = {}, format = 'esm', apart = [] } = {}) {
  const result = buildSync({ ...SCRIPT, entryPoints: [file], bundle: true, write: false, format, define, alias, external: ['node:*', ...apart], loader: { '.css': 'text' } });
  reported(result);
  return result.outputFiles[0].text;
}

/**
 * Scripts that share what they have in common, as files by name: what is imported on demand stays apart. `inject` stands for
 * what a script takes from the window and a server does not have.
 */
export function modules(files, { define, alias, inject }) {
  const result = buildSync({ ...SCRIPT, entryPoints: files, bundle: true, splitting: true, write: false, outdir: 'out', chunkNames: '[name]-[hash]', format: 'esm', define, alias, inject, loader: { '.css': 'text', '.wasm': 'base64' } });
  reported(result);
  return Object.fromEntries(result.outputFiles.map(({ path, text }) => [basename(path), text]));
}

/** A script by itself. */
export function small(text, options = {}) {
  const result = transformSync(text, { ...SCRIPT, loader: 'js', format: 'esm', ...options });
  reported(result);
  return result.code;
}

/** Style sheets as one. */
export function styles(files) {
  const result = transformSync(files.map((file) => readFileSync(file, 'utf8')).join('\n'), STYLE);
  reported(result);
  return result.code;
}

const THEMES = { dark: '(prefers-color-scheme: dark)', contrast: '(prefers-contrast: more) and (prefers-color-scheme: light)' };

/** With the colours of the device for a place that nobody has dressed yet (`theme.js`): a page that was drawn ahead. */
export function undressed(css) {
  const rules = Object.entries(THEMES).map(([theme, query]) => {
    const colours = Array.from(css.matchAll(new RegExp(`\\.selfcheck\\[data-theme="?${theme}"?\\]{([^}]*)}`, 'g')), ([, own]) => own).join(';');
    if (!colours) throw new Error(`the styles have no theme \`${theme}\``);
    return `@media ${query}{.selfcheck:not([data-theme]){${colours}}}`;
  });
  return `${css.trim()}${rules.join('')}\n`;
}

/** What a browser compares a file with (subresource integrity). */
export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
