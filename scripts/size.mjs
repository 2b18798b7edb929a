// size.mjs DIST: what the page costs, file by file, against the budget in size-budget.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { filesBelow } from './tools.mjs';

const dist = process.argv[2];
const budget = JSON.parse(readFileSync(new URL('size-budget.json', import.meta.url), 'utf8'));

const row = (name, raw, brotli, note = '') =>
  console.log(`${name.padEnd(36)}${String(raw).padStart(9)}${String(brotli).padStart(9)}  ${note}`.trimEnd());

row('file', 'bytes', 'brotli');
const total = { raw: 0, brotli: 0 };
for (const name of filesBelow(dist)) {
  const bytes = readFileSync(join(dist, name));
  const options = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const brotli = brotliCompressSync(bytes, { params: options }).length;
  const loaded = !budget.notLoadedWithThePage.includes(name);
  row(name, bytes.length, brotli, loaded ? '' : 'not loaded with the page');
  if (!loaded) continue;
  total.raw += bytes.length;
  total.brotli += brotli;
}
row('total', total.raw, total.brotli, `budget ${budget.brotliBytes}`);

if (total.brotli > budget.brotliBytes) {
  console.error(`error: the page is ${total.brotli - budget.brotliBytes} bytes over its budget (scripts/size-budget.json)`);
  process.exit(1);
}
