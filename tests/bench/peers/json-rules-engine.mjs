// json-rules-engine: one rule a measure; an operator of our own tests lists in one step. A fact that is not known is
// undefined, which passes no operator.

export const name = 'json-rules-engine';

export function build(require, measures) {
  const { Engine } = require('json-rules-engine');
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator('has', (value, options) => Array.isArray(value) && options.some((option) => value.includes(option)));
  const always = [];
  measures.forEach(({ when }, index) => {
    if (when === true) return always.push(index);
    const root = when.all || when.any ? when : { all: [when] };
    engine.addRule({ conditions: condition(root), event: { type: 'met', params: { index } } });
  });
  return {
    async evaluate(known) {
      const outcomes = new Array(measures.length).fill(false);
      for (const index of always) outcomes[index] = true;
      const { events } = await engine.run(known);
      for (const { params } of events) outcomes[params.index] = true;
      return outcomes;
    },
  };
}

function condition(when) {
  if (when.all) return { all: when.all.map(condition) };
  if (when.any) return { any: when.any.map(condition) };
  const { fact } = when;
  if (when.is) return when.is.length === 1 ? { fact, operator: 'equal', value: when.is[0] } : { fact, operator: 'in', value: when.is };
  if (when.has) return { fact, operator: 'has', value: when.has };
  if (when.below !== undefined) return { fact, operator: 'lessThan', value: when.below };
  return { fact, operator: 'greaterThanInclusive', value: when.at_least };
}
