// The table that `make bench` prints.
import { median } from './rounds.mjs';

const HEADS = ['engine', 'without eval', 'µs, all known', 'µs, 30 % unknown', 'ratio', 'wrong with unknowns'];

/** Rows as they come; the ratio is to the first one that is ours in wasm, round by round where rounds are shared. */
export function table(rows, outcomes) {
  const ours = rows.find((row) => row.ours);
  const lines = rows.map((row) => [row.name, row.csp, spread(row.known), spread(row.partly), ratio(row, ours), `${row.wrong} of ${outcomes}`]);
  return [HEADS, HEADS.map((_, column) => (column < 2 ? '---' : '---:')), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const spread = (micros) => `${figure(median(micros))} (${figure(Math.min(...micros))}–${figure(Math.max(...micros))})`;

function ratio(row, ours) {
  const paired = row.known.length === ours.known.length;
  return figure(paired ? median(row.known.map((micros, round) => micros / ours.known[round])) : median(row.known) / median(ours.known));
}

/** Two digits, or all those before the point. */
function figure(number) {
  if (number >= 100) return Math.round(number).toLocaleString('en');
  return number >= 10 ? number.toFixed(0) : number.toFixed(1);
}
