// publicodes: one rule a measure and one a fact; an option of a list is a yes/no of its own. What is not known stays
// undefined, and so does a measure that depends on it.

export const name = 'publicodes';

export function build(require, measures, facts) {
  const { default: Engine } = require('publicodes');
  const rules = Object.fromEntries(measures.map(({ when }, index) => [`m${index}`, { valeur: mechanism(when) }]));
  for (const { id, kind, options } of facts) {
    rules[id] = kind === 'multi' ? 'oui' : { question: id };
    if (kind === 'multi') for (const option of options) rules[`${id} . ${option.id}`] = { question: option.id };
  }
  const engine = new Engine(rules, { logger: { log() {}, warn() {}, error() {} } });
  const names = measures.map((_, index) => `m${index}`);
  return {
    prepare: (known) => situation(facts, known),
    evaluate(values) {
      engine.setSituation(values);
      return names.map((rule) => engine.evaluate(rule).nodeValue ?? null);
    },
  };
}

function mechanism(when) {
  if (when === true) return 'oui';
  if (when.all) return { 'toutes ces conditions': when.all.map(mechanism) };
  if (when.any) return { 'une de ces conditions': when.any.map(mechanism) };
  if (when.is) return any(when.is.map((value) => `${when.fact} = ${literal(value)}`));
  if (when.has) return any(when.has.map((option) => `${when.fact} . ${option}`));
  return when.below === undefined ? `${when.fact} >= ${when.at_least}` : `${when.fact} < ${when.below}`;
}

const any = (tests) => (tests.length === 1 ? tests[0] : { 'une de ces conditions': tests });

function literal(value) {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return typeof value === 'string' ? `'${value}'` : value;
}

/** What is known, as it is set: every option of a list that is known is yes or no. */
function situation(facts, known) {
  return Object.fromEntries(facts.filter(({ id }) => known[id] !== undefined).flatMap(({ id, kind, options }) => {
    if (kind !== 'multi') return [[id, literal(known[id])]];
    return options.map((option) => [`${id} . ${option.id}`, known[id].includes(option.id) ? 'oui' : 'non']);
  }));
}
