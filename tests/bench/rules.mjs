// The exported rules in a form that every engine can express, and what is right for it.
//
// The outcome of a measure is whether all its checkable conditions are met: `true`, `false`, or `null` for unknown.
// - Words that no answer decides (review, judged, unpublished, open) count as met and are folded away here.
// - An option that counts if the department confirms counts as met; one that is a step short counts as not met. No
//   other engine has these grades, so our verdict is compared by what it says of this: *qualifies*, *review*, *confirm*
//   and *encouraged* are true, *near* and *no* are false.
// - Unknown means that the facts which are not known could still make it either true or false.
//
// A condition is `true`, `{all: […]}`, `{any: […]}`, or a test of one fact: `{fact, is: […]}` (the value is one of
// these), `{fact, has: […]}` (the list holds one of these), `{fact, at_least: n}`, `{fact, below: n}`.

/** The measures of `selfcheck export --json`: `[{id, when}]`. */
export function compile(exported) {
  return exported.measures.map(({ id, when }) => ({ id, when: condition(when) }));
}

function condition(node) {
  if (node === null) return true;
  if (node.all) return group('all', node.all.map(condition).filter((child) => child !== true));
  if (node.any) {
    const children = node.any.map(condition);
    return children.includes(true) ? true : group('any', children);
  }
  if (!node.fact) return true;
  const { fact, is, has, at_least, below, confirm = [] } = node;
  if (is === false && node.confirm) throw new Error(`${fact}: a yes/no that only counts if confirmed is not exported plainly`);
  if (is !== undefined) return { fact, is: [is, confirm].flat() };
  if (has !== undefined) return { fact, has: [...has, ...confirm] };
  return at_least === undefined ? { fact, below } : { fact, at_least };
}

function group(key, children) {
  if (children.length === 0) return true;
  return children.length === 1 ? children[0] : { [key]: children };
}

/** The outcome for known facts, `{fact: value}`; a fact that is left out is not known. `values` lists what a choice can
 * be. Exact because no condition tests one option twice, which `selfcheck check` sees to. */
export function reference(when, known, values) {
  if (when === true) return true;
  if (when.all) return both(when.all.map((child) => reference(child, known, values)));
  if (when.any) return not(both(when.any.map((child) => not(reference(child, known, values)))));
  const value = known[when.fact];
  if (when.is) {
    if (value !== undefined) return when.is.includes(value);
    return values[when.fact].every((option) => when.is.includes(option)) ? true : null;
  }
  if (value === undefined) return null;
  if (when.has) return when.has.some((option) => value.includes(option));
  return when.below === undefined ? value >= when.at_least : value < when.below;
}

const not = (outcome) => (outcome === null ? null : !outcome);

function both(outcomes) {
  if (outcomes.includes(false)) return false;
  return outcomes.includes(null) ? null : true;
}
