// This engine compiled for the machine, from what criterion has just measured.
import { existsSync, readFileSync } from 'node:fs';

/** Two rows, where `cargo bench` has run. */
export function native(folder) {
  const rows = [['native, verdicts', 'verdicts'], ['native, with all reasons', 'all reasons']];
  return rows.filter(([, group]) => existsSync(`${folder}/${group}`)).map(([name, group]) => ({
    name,
    csp: 'not in a browser',
    known: micros(`${folder}/${group}/known`),
    partly: micros(`${folder}/${group}/30 % unknown`),
    wrong: 0,
  }));
}

/** The microseconds of one evaluation in each of criterion's samples. */
function micros(folder) {
  const { iters, times } = JSON.parse(readFileSync(`${folder}/new/sample.json`, 'utf8'));
  return times.map((nanos, sample) => nanos / iters[sample] / 1000);
}
