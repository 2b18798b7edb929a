// `assess` without a page: by the rules of the program, and by those of a file that is handed over.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [release] = readdirSync(`${root}dist`).filter((name) => /^v\d+\.\d+\.\d+$/.test(name));
const { assess } = await import(`${root}dist/${release}/policy-selfcheck-headless.js`);
const selfcheck = (args, answers) => JSON.parse(execFileSync('cargo', ['run', '--quiet', '--locked', '--', ...args, 'assess', '-', '--json', '--lang', 'en', '--date', '2030-03-01'], { cwd: root, input: JSON.stringify(answers), maxBuffer: 1 << 26 }));
const date = '2030-03-01';
const pack = (name) => new Uint8Array(readFileSync(`${root}tests/packs/${name}.pack`));
const TINY = { kind: 'factory', staff: 20, retrofit: 'finished' };

test('headless: by the rules of a file', async () => {
  assert.deepEqual(await assess(TINY, { date, policy: pack('1') }), selfcheck(['--rules', 'tests/policies/tiny'], TINY));
});

test('headless: by the rules of the program, also after others', async () => {
  assert.deepEqual(await assess({ relation: 'registered' }, { date }), selfcheck([], { relation: 'registered' }));
  await assert.rejects(assess(TINY, { date }), /kind/);
});

test('headless: a file that is none is refused by what it is', async () => {
  for (const [name, said] of [['cut', /damaged/], ['newer', /format 200/]]) await assert.rejects(assess(TINY, { date, policy: pack(name) }), said);
  await assert.rejects(assess(TINY, { date, policy: 'rules.pack' }), /policy is no Uint8Array/);
});
