// The whole site with the tiny policy, and what it would still know of the real one.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../../scripts/tools.mjs';
import { withPolicy } from './program.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const TINY = 'tests/policies/tiny';
const selfcheck = (...args) => execFileSync('cargo', ['run', '--quiet', '--locked', '--', ...args], { cwd: root, maxBuffer: 1 << 26 });
const json = (...args) => JSON.parse(selfcheck(...args));

/** Both policies, with what pages and programs know of them. */
const facts = (...args) => ({ contents: json(...args, 'export', '--contents'), rules: json(...args, 'export', '--json'), questions: json(...args, 'questions', '--json'), enterprises: json(...args, 'enterprises') });
export const real = facts();
export const tiny = facts('--rules', TINY);

/** Packs the site of the tiny policy from what `make dist` has built, and gives back its folder. */
export function packed() {
  const [built, made, dist] = ['wasm/pkg', 'site', 'site/dist'].map((name) => join(root, 'target', name));
  mkdirSync(made, { recursive: true });
  const put = (name, content) => {
    writeFileSync(join(made, name), content);
    return join(made, name);
  };
  const wasm = withPolicy(readFileSync(join(built, 'policy_selfcheck_bg.opt.wasm')), selfcheck('pack'), selfcheck('pack', TINY));
  const glue = put('policy_selfcheck.js', readFileSync(join(built, 'policy_selfcheck.js')));
  const files = [glue, put('policy_selfcheck_bg.wasm', wasm), put('contents.json', JSON.stringify(tiny.contents))];
  execFileSync(process.execPath, [join(root, 'scripts/pack-dist.mjs'), join(root, 'www'), join(root, TINY), ...files, dist], { cwd: root });
  return dist;
}

/** Runs of signs that stand for bytes. */
const BASE64 = /[A-Za-z0-9+/]{200,}={0,2}/g;

/** What a file says: its bytes, and those that parts of it stand for. */
export function sayings(bytes) {
  const runs = bytes.toString('latin1').match(BASE64) ?? [];
  return [bytes, ...runs.map((run) => Buffer.from(run, 'base64'))];
}

/** Every file by its name; what is compressed is there uncompressed as well. */
export const filesOf = (folder) => Object.fromEntries(filesBelow(folder).filter((name) => !/\.(br|gz|png)$/.test(name)).map((name) => [name, readFileSync(join(folder, name))]));

function* texts(value) {
  if (typeof value === 'string') yield value;
  else if (value !== null && typeof value === 'object') for (const part of Object.values(value)) yield* texts(part);
}

/** Texts of the real policy that are long enough to be its own, and that neither the tiny one nor our own words have. */
export function words() {
  const own = new Set(texts(tiny));
  const ours = filesBelow(join(root, 'src/wording')).map((name) => readFileSync(join(root, 'src/wording', name), 'utf8')).join('');
  const isLong = (text) => (/[一-鿿]/.test(text) ? text.length >= 3 : text.length >= 12);
  const all = [...texts(real)].filter((text) => isLong(text) && !own.has(text) && !ours.includes(text));
  return [...new Set([...all, '闵行', 'Minhang', 'minhang'])];
}

/** Numbers of the real policy as pages write them: how much there is of what, and days. */
export function numbers() {
  const { contents, rules, questions } = real;
  const clauses = contents.chapters.flatMap((chapter) => chapter.clauses).length;
  const counts = [[contents.measures, '项|条|measures'], [clauses, '条|clauses'], [contents.chapters.length, '个方面|章|chapters'], [questions.length, '题|个问题|questions']];
  const counted = counts.map(([count, what]) => `(?<![\\d.])${count} ?(${what})`);
  const days = [contents.from, contents.until, rules.issued, rules.as_of];
  const written = days.map((day) => day.split('-').map(Number)).map(([year, month, date]) => `${year} ?年 ?${month} ?月 ?${date} ?日`);
  const heights = JSON.parse(readFileSync(join(root, 'rules', contents.id, 'heights.json'), 'utf8')).map((row) => row.slice(1).join(', ?'));
  return [...counted, ...days, ...written, ...heights].map((pattern) => new RegExp(pattern));
}

/** What of these words and numbers is anywhere in these files: `name: what`. */
export function known(files, [someWords, someNumbers]) {
  const sought = someWords.map((word) => [word, Buffer.from(word)]);
  return Object.entries(files).flatMap(([name, bytes]) => sayings(bytes).flatMap((saying) => {
    const text = saying.toString();
    return [...sought.filter(([, bytes]) => saying.includes(bytes)).map(([word]) => word), ...someNumbers.filter((number) => number.test(text)).map(String)].map((what) => `${name}: ${what}`);
  }));
}
