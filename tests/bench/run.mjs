// `make bench`: this engine beside others, on the same rules and the same enterprises, in one table.
//
// First every outcome is compared with the reference in rules.mjs: an engine that is wrong about what is fully known
// ends the run. What an engine gets wrong when 30 % is unknown is counted. Then they take turns.
import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { cases as casesOf, values as valuesOf } from './cases.mjs';
import { native } from './native.mjs';
import { openfisca } from './openfisca.mjs';
import { alone, shipped } from './ours.mjs';
import { rounds } from './rounds.mjs';
import { compile, reference } from './rules.mjs';
import { table } from './table.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PEERS = ['json-logic-engine-compiled', 'json-logic-engine', 'json-logic-js', 'zen-engine', 'survey-core', 'json-rules-engine', 'publicodes'];
const ROUNDS = Number(process.env.ROUNDS ?? 15);
const BATCH = 2000;

const require = createRequire(new URL('../../.tools/bench/package.json', import.meta.url));
const selfcheck = (args, input) => execFileSync(`${ROOT}/target/debug/selfcheck`, args, { cwd: ROOT, input, encoding: 'utf8', maxBuffer: 2 ** 28 });
const measures = compile(JSON.parse(selfcheck(['export', '--json'])));
const facts = JSON.parse(selfcheck(['questions', '--json']));
const cases = casesOf(facts, selfcheck);
const values = valuesOf(facts);
const expected = (set) => cases.map((one) => measures.map(({ when }) => reference(when, one[set], values)));
const right = { known: expected('known'), partly: expected('partly') };

// Named on the command line, one peer is built and asked once: does it run where code may not be made from text?
const [only] = process.argv.slice(2);
if (only) {
  const { prepare, evaluate } = await built(only);
  await evaluate(prepare(cases[0].known));
  process.exit();
}

async function built(file) {
  const { build, name, browser = true } = await import(`./peers/${file}.mjs`);
  return { prepare: (known) => known, ...(await build(require, measures, facts)), name, browser };
}

/** Without eval, as a page with a strict Content Security Policy runs scripts. */
function strict(file) {
  const script = fileURLToPath(import.meta.url);
  const { status, stderr } = spawnSync(process.execPath, ['--disallow-code-generation-from-strings', script, file], { encoding: 'utf8' });
  if (status !== 0 && !stderr.includes('Code generation from strings disallowed')) throw new Error(`${file}: ${stderr}`);
  return status === 0;
}

async function engines() {
  const wasm = (name) => alone(`${ROOT}/target/wasm/bench/${name}.wasm`, facts, measures);
  const [[small, smallReasons], [fast, fastReasons]] = [await wasm('small'), await wasm('fast')];
  const own = [
    { name: 'this engine, verdicts', ...small },
    { name: 'this engine, with all reasons', ...smallReasons },
    { name: 'built for speed, verdicts', ...fast },
    { name: 'built for speed, with all reasons', ...fastReasons },
    { name: '`assess()` of a page: reads, explains, prints JSON', ...(await shipped(`${ROOT}/dist/v1.0.0`)) },
  ].map((engine) => ({ prepare: (known) => known, ...engine, ours: true, csp: 'yes' }));
  const peers = [];
  for (const file of PEERS) {
    const peer = await built(file);
    peers.push({ ...peer, csp: peer.browser ? (strict(file) ? 'yes' : 'no') : 'not in a browser' });
  }
  return [...own, ...peers];
}

/** How many outcomes of an engine are wrong. Nothing said (`undefined`) is not wrong. */
const wrong = (outcomes, set) => outcomes.flatMap((row, which) => row.filter((outcome, index) => outcome !== undefined && outcome !== right[set][which][index])).length;

async function compared(engine, set) {
  const outcomes = [];
  for (const one of cases) outcomes.push(await (engine.outcomes ?? engine.evaluate)(engine.prepare(one[set])));
  return wrong(outcomes, set);
}

const list = await engines();
const python = openfisca(measures, facts, BATCH);
const batches = (set) => cases.map((one) => one[set]);
if (python) list.push({ name: `OpenFisca, in a batch of ${BATCH}`, csp: 'not in a browser', python: true });
else console.error('OpenFisca is left out: it needs Python 3.9 or later with `venv`');

for (const engine of list) {
  const count = async (set) => (engine.python ? wrong((await python.batch(batches(set))).outcomes, set) : compared(engine, set));
  const mistakes = await count('known');
  if (mistakes > 0) throw new Error(`${engine.name}: ${mistakes} wrong outcomes although everything is known`);
  engine.wrong = await count('partly');
  if (engine.ours && engine.wrong > 0) throw new Error(`${engine.name}: ${engine.wrong} wrong outcomes`);
}

for (const set of ['known', 'partly']) {
  const timed = list.map((engine) => {
    if (engine.python) return { name: engine.name, batch: async () => (await python.batch(batches(set))).micros };
    const inputs = cases.map((one) => engine.prepare(one[set]));
    return { name: engine.name, run: runner(engine.evaluate, inputs) };
  });
  const found = await rounds(timed, cases.length, ROUNDS);
  for (const engine of list) engine[set] = found.get(engine.name);
}
python?.close();

/** Evaluates all inputs so often; waits only for engines that make one wait. */
function runner(evaluate, inputs) {
  const waits = evaluate(inputs[0]) instanceof Promise;
  return async (times) => {
    for (let time = 0; time < times; time += 1) {
      for (const input of inputs) {
        if (waits) await evaluate(input);
        else evaluate(input);
      }
    }
  };
}

const unknown = right.partly.flat().filter((outcome) => outcome === null).length;
console.log(table([...native(`${ROOT}/target/criterion`), ...list], measures.length * cases.length));
console.log(`\n${measures.length} measures × ${cases.length} enterprises; with 30 % of the facts unknown, ${unknown} outcomes are unknown.`);
console.log(`Node.js ${process.version}, ${cpus().length} × ${cpus()[0].model}, load ${loadavg()[0].toFixed(1)}; ${ROUNDS} interleaved rounds.`);
