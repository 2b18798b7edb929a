// SurveyJS: one condition runner a measure, as its visibility rules are run. A fact that is not known is an empty value.

export const name = 'survey-core, expressions';

export function build(require, measures) {
  const { ConditionRunner } = require('survey-core');
  const runners = measures.map(({ when }) => new ConditionRunner(expression(when)));
  return { evaluate: (known) => runners.map((runner) => runner.runValues(known)) };
}

const literal = (value) => (typeof value === 'string' ? `'${value}'` : `${value}`);

function expression(when) {
  if (when === true) return 'true = true';
  if (when.all) return when.all.map((child) => `(${expression(child)})`).join(' and ');
  if (when.any) return when.any.map((child) => `(${expression(child)})`).join(' or ');
  const fact = `{${when.fact}}`;
  if (when.is) return when.is.length === 1 ? `${fact} = ${literal(when.is[0])}` : `${fact} anyof [${when.is.map(literal).join(', ')}]`;
  if (when.has) return `${fact} anyof [${when.has.map(literal).join(', ')}]`;
  return when.below === undefined ? `${fact} >= ${when.at_least}` : `${fact} < ${when.below}`;
}
