// json-logic-engine, compiled: the rules become one JavaScript function, which a page may only make if its Content
// Security Policy allows eval.
import { jsonLogic, orOfIn } from './json-logic.mjs';

export const name = 'json-logic-engine, compiled';

export function build(require, measures) {
  const { LogicEngine } = require('json-logic-engine');
  const evaluate = new LogicEngine().build(measures.map(({ when }) => jsonLogic(when, orOfIn)));
  return { evaluate: (known) => evaluate(known) };
}
