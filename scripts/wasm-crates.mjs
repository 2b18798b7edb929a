// wasm-crates.mjs WASM: where the bytes of the program come from, crate by crate, and our own module by module.
//
// WASM is the file as the compiler left it, with the names of its functions; what is shipped is the same without them.
// A function counts for the crate that its code is written in, also where it was made for one of ours.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sections } from './pack/binary.mjs';
import { brotli } from './pack/compress.mjs';
import { functions } from './wasm-names.mjs';

const [file] = process.argv.slice(2);
const OWN = 'policy_selfcheck';
const SECTIONS = { 1: 'types', 2: 'imports', 3: 'functions, listed', 4: 'tables', 5: 'memory', 6: 'globals', 7: 'exports', 9: 'elements', 10: 'code', 11: 'data: the policy, words in both languages, constants' };

const named = join(mkdtempSync(join(tmpdir(), 'selfcheck-')), 'named.wasm');
const optimiser = fileURLToPath(new URL('../.tools/node/node_modules/.bin/wasm-opt', import.meta.url));
execFileSync(optimiser, ['--mvp-features', '--enable-mutable-globals', '-Oz', '--debuginfo', file, '-o', named]);
const bytes = readFileSync(named);
const [parts, own] = [sections(bytes), functions(bytes)];

const row = (name, size, share) => console.log(`  ${name.padEnd(52)}${String(size).padStart(9)}${share === undefined ? '' : `${(share * 100).toFixed(1).padStart(7)} %`}`);
const sum = (list) => list.reduce((total, { size }) => total + size, 0);

/** The path that a function is written at; for a method of a trait, that of the type. */
function path(name) {
  const plain = name.replace(/\[[0-9a-f]+\]/g, '').replace(/^<+(&|mut |\[|\()*/, '');
  return plain.split(/::|[<> ,;(]/).filter(Boolean);
}

/** Sums by a key, the largest first; what is small is one row. */
function table(list, keyOf, least) {
  const sums = new Map();
  for (const one of list) {
    const key = keyOf(one);
    sums.set(key, (sums.get(key) ?? 0) + one.size);
  }
  const all = [...sums].sort((one, other) => other[1] - one[1]);
  const total = sum(list);
  const small = all.filter(([, size]) => size < least);
  for (const [key, size] of all.filter(([, size]) => size >= least)) row(key, size, size / total);
  if (small.length > 0) row(`${small.length} others`, small.reduce((sizes, [, size]) => sizes + size, 0));
}

console.log('\nthe program, by section                                   bytes');
for (const { id, content } of parts.filter(({ id }) => SECTIONS[id])) row(SECTIONS[id], content.length);
console.log('\nits code, by crate                                        bytes');
table(own, ({ name }) => (/^[a-z_]\w*$/.test(name) ? 'called by the element' : path(name)[0] ?? 'without a name'), 2000);
console.log('\nour own code, by module                                   bytes');
table(own.filter(({ name }) => path(name)[0] === OWN), ({ name }) => path(name).slice(1, name.includes('::app::pages') || name.includes('::app::components') ? 4 : 3).join('::'), 2000);
console.log(`\n${own.length} functions. Squeezed, each by itself                    brotli`);
for (const id of [10, 11]) {
  row(SECTIONS[id], brotli(parts.find((part) => part.id === id).content).length);
}
