// The package where there is no page: in Node, and on a server that draws pages.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { check } from '../browser/case.mjs';
import { enterprises, verdictsOf } from '../browser/facts.mjs';
import { workshop } from './workshop.mjs';

/** Runs a module in a process of its own; gives the value that it exports as its last word. */
function inNode(text) {
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', text], { cwd: workshop, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  return JSON.parse(said);
}

await check('package: imported without a document it does nothing', true, () => {
  const found = inNode(`
    const before = Reflect.ownKeys(globalThis).length;
    globalThis.fetch = () => { throw new Error('fetched'); };
    const { PolicySelfcheck } = await import('policy-selfcheck');
    const element = await import('policy-selfcheck/element');
    const file = await import('policy-selfcheck/element.js');
    const frame = await import('policy-selfcheck/frame');
    const headless = await import('policy-selfcheck/headless');
    PolicySelfcheck.define();
    console.log(JSON.stringify([PolicySelfcheck === element.PolicySelfcheck, element.PolicySelfcheck === file.PolicySelfcheck, Object.keys(frame), Object.keys(headless), Reflect.ownKeys(globalThis).length - before]));
  `);
  assert.deepEqual(found, [true, true, [], ['assess'], 0]);
});

await check('package: with a window that has no elements it does nothing', true, () => {
  assert.equal(inNode("globalThis.window = {}; await import('policy-selfcheck'); console.log(1);"), 1);
});

await check('package: the rules in Node have the verdicts of the command line', true, () => {
  for (const { answers } of enterprises.slice(0, 3)) {
    const measures = inNode(`
      import { assess } from 'policy-selfcheck/headless';
      console.log(JSON.stringify((await assess(${JSON.stringify(answers)})).measures));
    `);
    assert.deepEqual(Object.fromEntries(measures.map(({ id, verdict }) => [id, verdict])), verdictsOf(answers));
  }
});

/** What is refused, by which name, and what no message may hold. */
const WRONG = [
  ['null', 'answers'], ['undefined', 'answers'], ["'secret'", 'answers'], ["['secret']", 'answers'], ["new Map([['relation', 'secret']])", 'answers'], ['7', 'answers'],
  ["{ relation: null }", 'relation'], ["{ relation: undefined }", 'relation'], ["{ relation: { secret: 1 } }", 'relation'], ["{ relation: ['company', 7] }", 'relation'],
  ["{ relation: () => 'secret' }", 'relation'], ['{ relation: Symbol("secret") }', 'relation'], ['{ relation: 7n }', 'relation'],
  ["{}, 'secret'", 'options'], ['{}, null', 'options'],
  ...["'2026-02-30'", "'secret'", "''", 'null', 'new Date()', '20261124', "'2026-1-1'", "'2026-11-24T00:00:00Z'"].map((date) => [`{}, { date: ${date} }`, 'date']),
];

await check('package: the rules refuse what is no answer and no day, by its name, and repeat nothing', true, () => {
  const said = inNode(`
    import { assess } from 'policy-selfcheck/headless';
    const found = [];
    for (const call of [${WRONG.map(([given]) => `() => assess(${given})`).join()}]) found.push(await call().then(() => '', ({ name, message }) => name + ': ' + message));
    console.log(JSON.stringify(found));
  `);
  said.forEach((message, index) => {
    const [given, name] = WRONG[index];
    assert.match(message, new RegExp(`^TypeError: .*\\b${name}\\b`), given);
    assert.doesNotMatch(message, /secret|02-30/, given);
  });
});
