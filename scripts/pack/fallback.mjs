// The program as plain JavaScript, for browsers without WebAssembly and pages that forbid it. The same glue drives it:
// what it knows as `WebAssembly` is an object of ours that runs what `wasm2js` made.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { small } from './bundle.mjs';

const wasm2js = fileURLToPath(new URL('../../.tools/node/node_modules/.bin/wasm2js', import.meta.url));

const STAND_IN = `
const WebAssembly = {
  Module: class {},
  Instance: class { constructor(module, imports) { this.exports = program(imports); } },
};
`;

function cut(text, from, to, what) {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`${what} has another form than expected: no \`${start < 0 ? from : to}\``);
  return [text.slice(0, start), text.slice(end)];
}

/**
 * The glue keeps views of the memory, and looks whether they are still good by a sign that only WebAssembly gives when its
 * memory grows: the old one is empty. What grows here is copied, and the old one stays as it was.
 */
function watchful(glue) {
  const signs = { 'cachedDataViewMemory0.buffer.detached === true': 'cachedDataViewMemory0', 'cachedUint8ArrayMemory0.byteLength === 0': 'cachedUint8ArrayMemory0' };
  return Object.entries(signs).reduce((text, [sign, view]) => {
    if (!text.includes(sign)) throw new Error(`the glue of wasm-bindgen has another form than expected: no \`${sign}\``);
    return text.replace(sign, `${view}.buffer !== wasm.memory.buffer`);
  }, glue);
}

/**
 * `wasm` a file of the first WebAssembly, `glue` the text that wasm-bindgen made for it. `css` goes along: a page that lets
 * nothing be fetched lets no styles be fetched either.
 */
export function fallback(wasm, glue, css) {
  const scratch = mkdtempSync(join(tmpdir(), 'fallback-'));
  try {
    const out = join(scratch, 'program.js');
    execFileSync(wasm2js, ['-Oz', wasm, '-o', out]);
    const made = readFileSync(out, 'utf8').replace(/^import .*\n/gm, '');
    const [program] = cut(made, 'var retasmFunc', 'export var', 'what wasm2js made');
    const [before] = cut(watchful(glue), 'async function __wbg_init_once', 'export { initSync', 'the glue of wasm-bindgen');
    const start = 'async function __wbg_init_once() { return initSync({ module: new WebAssembly.Module() }); }\n';
    return small(`const program = (() => {\n${program}\nreturn asmFunc;\n})();\n${STAND_IN}${before}${start}export { __wbg_init as default };\nexport const styles = ${JSON.stringify(css)};\n`);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
