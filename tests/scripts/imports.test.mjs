// Short names for what the program imports: the same names in the glue, everything else as it was.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortened } from '../../scripts/pack/imports.mjs';

const text = (words) => [words.length, ...Buffer.from(words)];
const section = (id, content) => [id, content.length, ...content];
const MODULE = './program_bg.js';
const entry = (name, kind = 0) => [...text(MODULE), ...text(name), kind, ...(kind === 0 ? [0] : [0x7f, 0])];

/** A program that imports these, one type `() -> i32`, and exports a function that calls the first. */
function wasm(names, kind) {
  const code = [2 + 2, 0, 0x10, 0, 0x0b];
  return Buffer.from([
    0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, [1, 0x60, 0, 1, 0x7f]),
    ...section(2, [names.length, ...names.flatMap((name) => entry(name, kind))]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text('run'), 0, names.length]),
    ...section(10, [1, ...code]),
  ]);
}

const LONG = '__wbg_answer_0123456789abcdef';
const glue = (names) => `const imports = { "${MODULE}": { ${names.map((name, index) => `${name}: () => ${index + 40}`).join(', ')} } };`;

test('imports: the program runs with the glue, and both have short names', async () => {
  // One name begins with the other.
  const names = [`${LONG}_of_two`, LONG];
  const made = shortened({ glue: glue(names), wasm: wasm(names) });
  const module = await WebAssembly.compile(made.wasm);
  const known = WebAssembly.Module.imports(module);
  assert.deepEqual(known.map(({ name, kind }) => [name.length, kind]), [[2, 'function'], [2, 'function']]);
  assert.ok(!made.glue.includes('__wbg') && !made.glue.includes(MODULE));
  const { imports } = await import(`data:text/javascript,export ${encodeURIComponent(made.glue)}`);
  const { exports } = await WebAssembly.instantiate(module, imports);
  assert.equal(exports.run(), 40);
});

test('imports: what the glue does not know is refused, and what is no function', () => {
  assert.throws(() => shortened({ glue: glue([]), wasm: wasm([LONG]) }), /the glue does not know/);
  assert.throws(() => shortened({ glue: glue([LONG]), wasm: wasm([LONG], 3) }), /is no function/);
});
