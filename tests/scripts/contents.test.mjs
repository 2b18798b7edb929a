// Placeholders of the pages that are published.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filledPage } from '../../scripts/pack/contents.mjs';
import { fill } from '../../www/configure/fill.js';

const values = { version: '1.2.3', product: 'Costs $& and {version}' };

test('whatever has a value is filled, and what is put in is not read again', () => {
  assert.equal(filledPage('<title>{product}</title> v{version}', values), '<title>Costs $& and {version}</title> v1.2.3');
});

test('a script keeps braces of its own', () => {
  assert.equal(fill('`{name}` v{version} {toString} %{REQUEST}', values), '`{name}` v1.2.3 {toString} %{REQUEST}');
});

test('a page with a place that nothing fills is not published', () => {
  assert.throws(() => filledPage('<title>{name}</title>', values), /nothing fills \{name\}; known are version, product/);
  assert.equal(filledPage('RewriteCond %{REQUEST_FILENAME}', values), 'RewriteCond %{REQUEST_FILENAME}');
});
