// The self-check as one file that opens from a disk, with everything inside and nothing it could send.
import { createHash } from 'node:crypto';
import { bundle } from './bundle.mjs';

const hashed = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** `parts` are texts and bytes by name, `define` the names that scripts are given, `address` the page that opens links. */
export function offline({ page, entry, style, parts, define, alias, address }) {
  const given = { ...define, 'import.meta.url': 'document.baseURI', __PARTS__: JSON.stringify(parts), __ADDRESS__: JSON.stringify(address) };
  // A script inside a page must not end it.
  const script = bundle(entry, { define: given, alias, format: 'iife' }).replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
  const policy = [
    "default-src 'none'",
    // Before 2022 browsers knew WebAssembly by `unsafe-eval` only. Of text nothing is run all the same: where browsers know
    // trusted types they refuse it, and the one script of this file runs none.
    `script-src ${hashed(script)} 'wasm-unsafe-eval' 'unsafe-eval'`,
    "require-trusted-types-for 'script'",
    `style-src ${hashed(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const put = (text, name, value) => text.replace(`{${name}}`, () => value);
  return [['policy', policy], ['style', `<style>${style}</style>`], ['script', `<script>${script}</script>`]].reduce((text, [name, value]) => put(text, name, value), page);
}
