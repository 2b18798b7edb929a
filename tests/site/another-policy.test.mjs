// Nothing that is published knows the real policy: the tiny one, in a whole site, leaves no word and no number of it anywhere.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryOf } from './program.mjs';
import { filesOf, known, numbers, packed, tiny, words } from './site.mjs';

const sought = [words(), numbers()];
const files = filesOf(packed());
const read = (name) => files[Object.keys(files).find((one) => one.endsWith(name))].toString();
const { name, title, number, chapters, until, from } = tiny.contents;

test('another policy: the site is there, and is its own', () => {
  assert.ok(sought[0].length > 1000 && sought[1].length > 15, sought.map(({ length }) => length).join());
  for (const file of ['index.html', 'clauses.html']) for (const text of [title.zh, number, '2030 年 12 月 31 日', ...chapters[0].clauses.map(({ zh }) => zh)]) assert.ok(read(file).includes(text), `${file}: ${text}`);
  assert.match(read('clauses.html'), /2 条官方原文/);
  assert.equal(JSON.parse(read('manifest.webmanifest')).name, name.zh);
  assert.match(read('policy-selfcheck-trouble.js'), new RegExp(chapters[0].clauses[1].zh));
  assert.match(read('configure/main.js'), new RegExp(`节能.*Energy.*岛能源所.*${from}`));
  assert.equal(until, '2030-12-31');
});

test('another policy: the program draws it', () => {
  const [, ahead] = /<div class="selfcheck ahead"[^>]*>([^]*)<section class="waiting"/.exec(read('index.html'));
  assert.match(ahead, /用电补贴/);
  assert.match(ahead, /<label[^>]*data-action="start"/);
  assert.match(ahead, /data-fact="kind"/);
});

test('another policy: no word and no number of the real one is anywhere', () => {
  assert.deepEqual(known(files, sought), []);
});

test('another policy: what is planted is found, in text, in the program, and in what stands for bytes', () => {
  const [word] = sought[0].filter((one) => /[一-鿿]{8}/.test(one));
  const { memory } = memoryOf(files[Object.keys(files).find((one) => one.endsWith('_bg.wasm'))]);
  const text = Buffer.concat([memory, Buffer.from(word)]);
  const planted = { 'a.js': Buffer.from(`const a="${word}"`), 'b.wasm': text, 'c.js': Buffer.from(`"${text.toString('base64')}"`), 'd.html': Buffer.from('全部 133 项措施'), 'e.js': Buffer.from('[[1000,832,901]]'), 'f.html': Buffer.from('有效期至 2027 年 1 月 14 日') };
  const found = known(planted, sought).map((what) => what.split(':')[0]);
  assert.deepEqual([...new Set(found)], Object.keys(planted));
});
