// How high the start page of a policy is: `heights.json` beside its rules, rows of `[width, Chinese, English]`, each from that
// width on, the widest first.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rows; a policy whose pages nobody has measured has no room kept for it. */
export function heightsOf(rules) {
  const file = join(rules, 'heights.json');
  if (!existsSync(file)) return [[0, 0, 0]];
  const rows = JSON.parse(readFileSync(file, 'utf8'));
  const isRow = (row, index) => row.length === 3 && row.every(Number.isInteger) && (index === 0 || row[0] < rows[index - 1][0]);
  if (!rows.every(isRow) || rows.at(-1)?.[0] !== 0) throw new Error(`${file}: rows are [width, Chinese, English], the widest first, the last from 0 on`);
  return rows;
}
