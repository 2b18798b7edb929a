// The conditions as JsonLogic, for the two engines that read it. A fact that is not known is null to them, which is in
// no list.
//
// `has` says how a list is tested. An operation of our own is the fastest of the ways tried (`some`, `or` of `in`) where
// rules are interpreted, `or` of `in` where they are compiled; each gets its fastest.

export function jsonLogic(when, has) {
  if (when === true) return true;
  if (when.all) return { and: when.all.map((child) => jsonLogic(child, has)) };
  if (when.any) return { or: when.any.map((child) => jsonLogic(child, has)) };
  const fact = { var: when.fact };
  if (when.is) return when.is.length === 1 ? { '===': [fact, when.is[0]] } : { in: [fact, when.is] };
  if (when.has) return has(fact, when.has);
  return when.below === undefined ? { '>=': [fact, when.at_least] } : { '<': [fact, when.below] };
}

/** With the operation `has`, which is `holdsOne`. */
export const ownOperation = (fact, options) => ({ has: [fact, options] });

export const holdsOne = (list, options) => Array.isArray(list) && options.some((option) => list.includes(option));

/** With standard operations. */
export function orOfIn(fact, options) {
  const tests = options.map((option) => ({ in: [option, fact] }));
  return tests.length === 1 ? tests[0] : { or: tests };
}
