// Placeholders of the pages that are published, and what is measured of a policy.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { filledPage } from '../../scripts/pack/contents.mjs';
import { heightsOf } from '../../scripts/pack/heights.mjs';
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

test('how high the start page is: as measured, or nothing, and never half a table', () => {
  const folder = mkdtempSync(join(tmpdir(), 'selfcheck-'));
  try {
    assert.deepEqual(heightsOf(folder), [[0, 0, 0]]);
    const measured = (rows) => {
      writeFileSync(join(folder, 'heights.json'), JSON.stringify(rows));
      return heightsOf(folder);
    };
    assert.deepEqual(measured([[600, 800, 900], [0, 1000, 1200]]), [[600, 800, 900], [0, 1000, 1200]]);
    for (const wrong of [[], [[600, 800, 900]], [[0, 1000, 1200], [600, 800, 900]], [[0, 1000]], [[0, '1000', 1200]]]) assert.throws(() => measured(wrong), /heights\.json: rows are/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
