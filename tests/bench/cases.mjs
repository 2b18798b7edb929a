// The enterprises to assess: the examples of the policy, made fully known, and then with 30 % unknown.
//
// Fully known: what an example does not answer is *not so* (an empty list, *no*, nought, or the last option, which is
// *none* wherever there is one), unless it follows from other answers. Questions that an example leaves out make no
// difference to it, by the laws of the interview. 30 % unknown: of every ten facts, in the order they are asked, three
// are left out, other ones for each enterprise; no random numbers, so that benches/engine.rs can have the same.
//
// `known` maps facts to values. `selfcheck` runs the command line and returns what it prints.

/** `[{id, known, partly}]`: each enterprise fully known, and 30 % unknown. */
export function cases(facts, selfcheck) {
  const enterprises = JSON.parse(selfcheck(['enterprises']));
  const lines = enterprises.map(({ answers }) => JSON.stringify(answers)).join('\n');
  const assessments = selfcheck(['assess', '-', '--jsonl'], lines).trim().split('\n').map((line) => JSON.parse(line));
  return enterprises.map(({ id, answers }, which) => {
    const derived = new Map(assessments[which].derived.map(({ fact, options }) => [fact, options]));
    const known = Object.fromEntries(facts.map((fact) => [fact.id, value(fact, answers[fact.id], derived.get(fact.id))]));
    const kept = facts.filter((_, place) => !leftOut(place, which));
    return { id, known, partly: Object.fromEntries(kept.map((fact) => [fact.id, known[fact.id]])) };
  });
}

function value(fact, answer, derived) {
  if (derived?.length === 1) return derived[0];
  if (Array.isArray(answer)) return answer.filter((option) => option !== 'unsure');
  if (answer !== undefined && answer !== 'unsure') return answer;
  return { multi: [], yesno: false, number: 0 }[fact.kind] ?? fact.options.at(-1).id;
}

const leftOut = (place, which) => (7 * place + 3 * which) % 10 < 3;

/** What a choice or a yes/no can be, by fact. */
export function values(facts) {
  const choices = facts.filter((fact) => fact.kind !== 'multi' && fact.kind !== 'number');
  return Object.fromEntries(choices.map((fact) => [fact.id, fact.kind === 'yesno' ? [true, false] : fact.options.map((option) => option.id)]));
}
