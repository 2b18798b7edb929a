// json-logic-js: walks the JSON at every evaluation.
import { holdsOne, jsonLogic, ownOperation } from './json-logic.mjs';

export const name = 'json-logic-js';

export function build(require, measures) {
  const engine = require('json-logic-js');
  engine.add_operation('has', holdsOne);
  const rules = measures.map(({ when }) => jsonLogic(when, ownOperation));
  return { evaluate: (known) => rules.map((rule) => engine.apply(rule, known)) };
}
