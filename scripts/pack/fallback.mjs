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

/** `wasm` a file of the first WebAssembly, `glue` the text that wasm-bindgen made for it. */
export function fallback(wasm, glue) {
  const scratch = mkdtempSync(join(tmpdir(), 'fallback-'));
  try {
    const out = join(scratch, 'program.js');
    execFileSync(wasm2js, ['-Oz', wasm, '-o', out]);
    const made = readFileSync(out, 'utf8').replace(/^import .*\n/gm, '');
    const [program] = cut(made, 'var retasmFunc', 'export var', 'what wasm2js made');
    const [before] = cut(glue, 'async function __wbg_init_once', 'export { initSync', 'the glue of wasm-bindgen');
    const start = 'async function __wbg_init_once() { return initSync({ module: new WebAssembly.Module() }); }\n';
    return small(`const program = (() => {\n${program}\nreturn asmFunc;\n})();\n${STAND_IN}${before}${start}export { __wbg_init as default };\n`);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
