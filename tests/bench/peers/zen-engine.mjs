// zen-engine, the native addon for Node.js: one decision with one expression a measure. A fact that is not known is null,
// which is in no list.

export const name = 'zen-engine (native addon)';
export const browser = false;

export function build(require, measures) {
  const { ZenEngine, ZenDecisionContent } = require('@gorules/zen-engine');
  const expressions = measures.map(({ when }, index) => ({ id: `${index}`, key: key(index), value: expression(when) }));
  const node = (id, type, content = {}) => ({ id, name: id, type, position: { x: 0, y: 0 }, content });
  const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, sourceId, targetId, type: 'edge' });
  const content = {
    contentType: 'application/vnd.gorules.decision',
    nodes: [node('in', 'inputNode'), node('rules', 'expressionNode', { expressions }), node('out', 'outputNode')],
    edges: [edge('in', 'rules'), edge('rules', 'out')],
  };
  const decision = new ZenEngine().createDecision(new ZenDecisionContent(content));
  return {
    async evaluate(known) {
      const { result } = await decision.evaluate(known);
      return measures.map((_, index) => result[key(index)]);
    },
  };
}

const key = (index) => `m${index}`;
const list = (options) => `[${options.map((option) => JSON.stringify(option)).join(', ')}]`;

function expression(when) {
  if (when === true) return 'true';
  if (when.all) return when.all.map((child) => `(${expression(child)})`).join(' and ');
  if (when.any) return when.any.map((child) => `(${expression(child)})`).join(' or ');
  if (when.is) return when.is.length === 1 ? `${when.fact} == ${JSON.stringify(when.is[0])}` : `${when.fact} in ${list(when.is)}`;
  if (when.has) return `some(${when.fact} ?? [], # in ${list(when.has)})`;
  return when.below === undefined ? `${when.fact} >= ${when.at_least}` : `${when.fact} < ${when.below}`;
}
