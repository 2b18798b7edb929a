// What SECURITY.md claims is there: the files that it names, and the headers in every line that a publisher may copy.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { STRICT_CSP } from '../../scripts/serve.mjs';

const root = new URL('../../', import.meta.url);
const text = (path) => readFileSync(new URL(path, root), 'utf8');
const security = text('SECURITY.md');

test('the files that it names are there', () => {
  const named = [...security.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path);
  assert.ok(named.length > 15);
  for (const path of named) assert.ok(existsSync(new URL(path, root)), path);
});

test('the headers that it lists are sent by every server whose lines are published, and while developing', () => {
  const headers = [...security.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell]) => [...cell.matchAll(/`([\w-]+)/g)].map(([, name]) => name));
  assert.ok(headers.includes('Content-Security-Policy') && headers.length >= 6, String(headers));
  for (const file of readdirSync(new URL('www/servers/', root)).map((name) => `www/servers/${name}`)) for (const name of headers) assert.ok(text(file).includes(name), `${file}: ${name}`);
  for (const name of headers.filter((one) => one !== 'Cross-Origin-Resource-Policy')) assert.ok(text('scripts/serve.mjs').includes(`'${name}'`), name);
});

test('the policy lets nothing in from elsewhere, and no script or markup out of a text', () => {
  assert.match(STRICT_CSP, /^default-src 'none';/);
  assert.match(STRICT_CSP, /require-trusted-types-for 'script'/);
  assert.doesNotMatch(STRICT_CSP, /'unsafe-inline'|'unsafe-eval'|https?:|script-src[^;]*(data:|blob:|\*)/);
});

test('no code of ours makes markup from text', () => {
  for (const path of ['www/embed.js', 'www/page.js', 'www/element/policy-selfcheck-element.js', 'www/element/policy-selfcheck-program.js', 'www/element/policy-selfcheck-trouble.js', 'www/element/policy-selfcheck-frame.js', 'www/element/frames.js', 'www/element/packaged/element.js', 'www/element/packaged/frame.js', 'www/element/policy-selfcheck-classic.js', 'www/element/policy-selfcheck-classic-program.js', 'www/element/diagnosis.js', 'www/configure/outside.js', 'www/configure/probe.js']) {
    assert.doesNotMatch(text(path), /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|srcdoc/, path);
  }
});
