// size.mjs DIST: what a page costs, file by file, against the budgets in size-budget.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotli } from './pack/compress.mjs';
import { filesBelow } from './tools.mjs';

const dist = process.argv[2];
const { budgets } = JSON.parse(readFileSync(new URL('size-budget.json', import.meta.url), 'utf8'));
const names = filesBelow(dist);

const row = (name, raw, small, note = '') =>
  console.log(`${name.padEnd(44)}${String(raw).padStart(9)}${String(small).padStart(9)}  ${note}`.trimEnd());

let over = false;
for (const { what, files, brotliBytes } of budgets) {
  row(what, 'bytes', 'brotli');
  const total = { raw: 0, brotli: 0 };
  for (const pattern of files) {
    // The version is a part of the path, and changes.
    const found = names.filter((name) => name.replace(/^v\d+\.\d+\.\d+\//, 'vX.Y.Z/') === pattern);
    if (found.length !== 1) throw new Error(`scripts/size-budget.json: \`${pattern}\` fits ${found.length} files`);
    const bytes = readFileSync(join(dist, found[0]));
    const small = brotli(bytes).length;
    row(`  ${found[0]}`, bytes.length, small);
    total.raw += bytes.length;
    total.brotli += small;
  }
  row('  total', total.raw, total.brotli, `budget ${brotliBytes}`);
  if (total.brotli > brotliBytes) {
    over = true;
    console.error(`error: ${what} is ${total.brotli - brotliBytes} bytes over its budget (scripts/size-budget.json)`);
  }
}
if (over) process.exit(1);
