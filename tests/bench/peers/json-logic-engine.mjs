// json-logic-engine, interpreted: it keeps what it has worked out about the rules, without compiling code. All rules in
// one list are faster than one by one.
import { holdsOne, jsonLogic, ownOperation } from './json-logic.mjs';

export const name = 'json-logic-engine, interpreted';

export function build(require, measures) {
  const { LogicEngine } = require('json-logic-engine');
  const engine = new LogicEngine();
  engine.addMethod('has', ([list, options]) => holdsOne(list, options), { deterministic: true, sync: true });
  const rules = measures.map(({ when }) => jsonLogic(when, ownOperation));
  return { evaluate: (known) => engine.run(rules, known) };
}
