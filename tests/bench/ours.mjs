// This engine in wasm: alone, built as it is shipped (for size) and built for speed; and the shipped module through its
// own glue, where a call also reads JavaScript values and prints JSON.
import { readFileSync } from 'node:fs';

/** The engine alone: `measures` such functions as `verdicts` and `reasons`, and what it finds out. */
export async function alone(file, facts, measures) {
  const { instance: { exports: wasm } } = await WebAssembly.instantiate(readFileSync(file));
  const prepare = (known) => {
    const slot = wasm.open();
    facts.forEach((fact, place) => {
      if (known[fact.id] !== undefined) wasm.answer(slot, place, ...numbers(fact, known[fact.id]));
    });
    return slot;
  };
  // Can it be met, can it fail: both means unknown.
  const outcome = (slot, index) => [undefined, true, false, null][wasm.outcome(slot, index)];
  const outcomes = (slot) => measures.map((_, index) => outcome(slot, index));
  return ['verdicts', 'reasons'].map((what) => ({ prepare, evaluate: wasm[what], outcomes }));
}

function numbers({ kind, options }, value) {
  const place = (option) => options.findIndex(({ id }) => id === option);
  if (kind === 'number') return [2, value];
  if (kind === 'multi') return [1, value.reduce((bits, option) => bits | (1 << place(option)), 0)];
  return [0, kind === 'yesno' ? Number(!value) : place(value)];
}

/** The shipped module of a folder. An open verdict may be about a grade only, so it says nothing of the outcome. */
export async function shipped(folder) {
  const glue = await import(`data:text/javascript;base64,${readFileSync(`${folder}/policy_selfcheck.js`).toString('base64')}`);
  glue.initSync({ module: readFileSync(`${folder}/policy_selfcheck_bg.wasm`) });
  const evaluate = (known) => glue.assess(known, '2026-01-01');
  return { evaluate, outcomes: (known) => JSON.parse(evaluate(known)).measures.map(({ verdict, repair }) => (verdict === 'open' ? undefined : repair.length === 0)) };
}
