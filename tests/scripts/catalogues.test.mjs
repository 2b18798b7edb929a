// The two catalogues of the configurator: the same words in both, written as each language is written.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EN } from '../../www/configure/en.js';
import { places } from '../../www/configure/fill.js';
import { samples } from '../../www/configure/samples.js';
import { ZH } from '../../www/configure/zh.js';

/** Every text with the way to it. */
function* texts(value, way = '') {
  if (typeof value === 'string') yield [way, value];
  else for (const [name, part] of Object.entries(value)) yield* texts(part, `${way}.${name}`);
}

const placesOf = (text) => places(text).sort();
const prose = (text) => text.replace(/`[^`]*`/g, '`');

test('both have the same words, with the same places to fill', () => {
  const shape = (catalogue) => [...texts(catalogue)].map(([way, text]) => [way, placesOf(text)]);
  assert.deepEqual(shape(EN), shape(ZH));
});

test('every example of the manual is there', () => {
  const policy = { chapters: [{ zh: '节能', en: 'Energy' }], department: '岛能源所', fact: 'kind', option: 'shop', day: '2030-02-01' };
  const made = samples(ZH, { base: '/', origin: '', version: '1.0.0', integrity: {}, policy });
  for (const { manual } of [ZH, EN]) for (const name of Object.keys(manual.examples)) assert.ok(made[name], name);
  assert.doesNotMatch(Object.values(made).join(), /undefined/);
});

test('Chinese: a space to Latin and digits, curly quotes, full-width marks', () => {
  for (const [way, text] of texts(ZH)) {
    assert.doesNotMatch(prose(text), /[一-鿿][A-Za-z0-9]|[A-Za-z0-9][一-鿿]/, `${way}: ${text}`);
    assert.doesNotMatch(prose(text), /[一-鿿]["'!?,;]|["'!?,;][一-鿿]|！|你/, `${way}: ${text}`);
    // Code has its space too, except beside a mark.
    assert.doesNotMatch(text, /[一-鿿]`[^`]*`|`[^`]*`[一-鿿]/, `${way}: ${text}`);
  }
});

test('English: curly quotes, no Chinese but the names of languages', () => {
  for (const [way, text] of texts(EN)) {
    assert.doesNotMatch(prose(text), /["'!]/, `${way}: ${text}`);
    if (text !== '中文') assert.doesNotMatch(text, /[一-鿿，。：；]/, `${way}: ${text}`);
  }
});
