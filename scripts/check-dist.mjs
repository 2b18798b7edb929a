// check-dist.mjs DIST: would an old kernel and a strict page take what was built?
//
// None of this can be tried on the old engines themselves, so the files are read instead: a feature that came in
// with a newer compiler shows here and not on a customer's phone.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow, requireTool } from './tools.mjs';

const acorn = requireTool('acorn');
const bin = fileURLToPath(new URL('../.tools/node/node_modules/.bin', import.meta.url));

// The text form of everything that came after the first release of WebAssembly, in the words of `wasm-dis`.
// The validator alone is not enough: it passes over a table of `externref`.
const LATER_WASM =
  /externref|ref\.(null|func|is_null)|table\.(get|set|grow|size|fill|copy|init)|memory\.(copy|fill|init)|data\.drop|elem\.drop|\.extend(8|16|32)_s|trunc_sat|v128|atomic|return_call|\(tag|try_table|memory64|\(result [if]\d\d [if]\d\d/;

// Ways from text to code, which a strict page refuses.
const TO_CODE = new Set(['eval', 'Function']);
// Ways from text to markup. The glue carries one for a part of Yew that we do not call (the browser tests run under
// Trusted Types, which would stop it); what is written by hand has none.
const TO_MARKUP = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'write', 'writeln']);
const GLUE = /^(policy_selfcheck|policy-selfcheck-(fallback|classic-program))(-[A-Z\d]{8})?\.js$/;
// Its script and style are inside, held by the hashes of its own policy.
const ONE_FILE = 'policy-selfcheck-offline.html';

const problems = [];

function checkWasm(file) {
  const scratch = mkdtempSync(join(tmpdir(), 'check-dist-'));
  try {
    const run = (tool, ...args) => execFileSync(join(bin, tool), args, { stdio: ['ignore', 'ignore', 'pipe'] });
    try {
      run('wasm-opt', '--mvp-features', file, '-o', join(scratch, 'valid.wasm'));
    } catch (error) {
      problems.push(`${file}: needs more than the first release of WebAssembly: ${String(error.stderr).split('\n')[0]}`);
      return;
    }
    run('wasm-dis', '--all-features', file, '-o', join(scratch, 'text.wat'));
    const lines = readFileSync(join(scratch, 'text.wat'), 'utf8').split('\n');
    // Text in data segments may say anything.
    const line = lines.find((text) => !/^\s*\(data /.test(text) && LATER_WASM.test(text));
    if (line) problems.push(`${file}: needs more than the first release of WebAssembly: \`${line.trim()}\``);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function* nodes(node) {
  yield node;
  for (const child of Object.values(node).flat()) {
    if (child && typeof child.type === 'string') yield* nodes(child);
  }
}

/** The name by which a node turns text into code or markup, if it does. */
function textTurned(node, isGlue) {
  const { callee, left } = node;
  if (TO_CODE.has(callee?.name)) return callee.name;
  if (isGlue) return undefined;
  return [callee, left].map((target) => target?.property?.name).find((name) => TO_MARKUP.has(name));
}

function checkScript(file) {
  const source = readFileSync(file, 'utf8');
  let text = source;
  try {
    for (const node of nodes(acorn.parse(source, { sourceType: 'module', ecmaVersion: 2020 }))) {
      const name = textTurned(node, GLUE.test(basename(file)));
      if (name) problems.push(`${file}: turns text into code or markup: \`${name}\``);
      // Engines have `import.meta` and `import(…)` since 2017, the standard since 2020: blanked for the second look.
      const end = { MetaProperty: node.end, ImportExpression: node.start + 'import'.length }[node.type];
      if (end) text = text.slice(0, node.start) + 'x'.repeat(end - node.start) + text.slice(end);
    }
    acorn.parse(text, { sourceType: 'module', ecmaVersion: 2018 });
  } catch (error) {
    problems.push(`${file}: is newer than ES2018: ${error.message}`);
  }
}

function checkPage(file) {
  const source = readFileSync(file, 'utf8');
  const found = /\sstyle\s*=|<style\b|\son[a-z]+\s*=\s*["']|<script(?![^>]*\bsrc=)[^>]*>/i.exec(source);
  if (found) problems.push(`${file}: has inline style or script: \`${found[0].trim()}\``);
}

const dist = process.argv[2];
const names = filesBelow(dist);
if (!names.some((name) => name.endsWith('.wasm'))) problems.push(`${dist}: no wasm file`);
for (const name of names) {
  const file = join(dist, name);
  if (/\.wasm$/.test(name)) checkWasm(file);
  if (/\.m?js$/.test(name)) checkScript(file);
  if (/\.html$/.test(name) && name !== ONE_FILE) checkPage(file);
}

for (const problem of problems) console.error(`error: ${problem}`);
if (problems.length > 0) process.exit(1);
console.log(`dist: ${names.length} files fit the first WebAssembly, ES2018 and a strict content security policy`);
