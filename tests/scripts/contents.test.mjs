// Placeholders of the pages that are published.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filled, filledPage } from '../../scripts/pack/contents.mjs';

const values = { version: '1.2.3', product: 'Costs $& and {version}' };

test('whatever has a value is filled, and what is put in is not read again', () => {
  assert.equal(filledPage('<title>{product}</title> v{version}', values), '<title>Costs $& and {version}</title> v1.2.3');
});

test('a script keeps braces of its own', () => {
  assert.equal(filled('`{name}` v{version} {toString}', values), '`{name}` v1.2.3 {toString}');
});

test('a page with a place that nothing fills is not published', () => {
  assert.throws(() => filledPage('<title>{name}</title>', values), /nothing fills \{name\}; known are version, product/);
});
