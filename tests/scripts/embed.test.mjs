// The page in an iframe, and the file for disks, with a made-up window: what an address may say when they are held by whoever
// wrote it and when they are not, and to whom the page tells its height.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { bundle } from '../../scripts/pack/bundle.mjs';
import { contractModule } from '../../scripts/pack/contract.mjs';

const file = (name) => fileURLToPath(new URL(`../../www/${name}`, import.meta.url));
const contract = JSON.parse(readFileSync(file('element/contract.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'selfcheck-'));
process.once('exit', () => rmSync(folder, { recursive: true }));
/** A module of no more than this, for an import that the packer fills. */
function module(name, text) {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}
const alias = { 'policy-contract': module('contract.mjs', contractModule(contract)), 'policy-glue': module('glue.mjs', 'export default 1;') };
const PAGE = bundle(file('embed.js'), { format: 'iife', alias });
/** What the file for disks does with its address: all of its program is made up. */
const DISK = bundle(file('offline.js'), {
  format: 'iife',
  alias: { ...alias, 'policy-contents': module('contents.mjs', 'export const contents = {};') },
  define: { __PARTS__: '{}', __ADDRESS__: '""', __FILES__: '{}', __VERSION__: '""', __HEIGHTS__: '[]', 'import.meta.url': '"file:///"' },
});
const ALWAYS = { lang: 'en', theme: 'dark', mode: 'quick', examples: 'off', chapters: '1', 'idle-reset': '60' };
const FRAMED = { 'share-base': 'https://park.example/', feedback: 'mailto:a@park.example', storage: 'device', contacts: '{"岛能源所":{"phone":"12345"}}' };
const NEVER = { base: 'https://elsewhere.example/', policy: 'https://elsewhere.example/a.pack', 'policy-integrity': 'sha384-a', prefill: '{}', page: '', loading: 'eager', shadow: 'closed', onclick: 'alert(1)' };

/** Runs the page with all of these in its address, and gives back what its element was given and what was told to whom. */
function load({ framed, ancestorOrigins }) {
  const [given, told] = [{}, []];
  const parent = { postMessage: (message, target) => told.push([message.type, target]) };
  const element = { setAttribute: (name, value) => { given[name] = value; }, style: { setProperty() {} }, addEventListener() {} };
  const window = { ResizeObserver: true };
  window.parent = framed ? parent : window;
  runInNewContext(PAGE, {
    window,
    document: { querySelector: () => element, documentElement: { offsetHeight: 640 } },
    location: { search: `?${new URLSearchParams({ ...ALWAYS, ...FRAMED, ...NEVER })}`, ancestorOrigins },
    ResizeObserver: class { constructor(size) { this.observe = size; } },
    URLSearchParams,
  });
  return { given, told };
}

test('every attribute is for somebody to say in an address, or for nobody', () => {
  const known = Object.keys({ ...ALWAYS, ...FRAMED, ...NEVER });
  assert.deepEqual(contract.attributes.map(({ name }) => name).filter((name) => !known.includes(name)), []);
});

test('only the page that frames it says where links lead and where answers are kept', () => {
  assert.deepEqual(load({ framed: true }).given, { ...ALWAYS, ...FRAMED });
  assert.deepEqual(load({ framed: false }).given, ALWAYS);
});

test('only an address on a disk says where the file leads and where answers are kept', () => {
  const opened = (protocol) => {
    const given = {};
    const element = { setAttribute: (name, value) => { given[name] = value; }, hasAttribute: () => false };
    class HTMLElement {}
    runInNewContext(DISK, {
      window: {}, HTMLElement, URL, URLSearchParams, location: { protocol, search: `?${new URLSearchParams({ ...ALWAYS, ...FRAMED, ...NEVER })}` },
      document: { querySelector: () => element }, customElements: { get: () => true }, Promise, WeakMap, Set,
    });
    return given;
  };
  assert.deepEqual(opened('file:'), { ...ALWAYS, ...FRAMED });
  assert.deepEqual(opened('https:'), ALWAYS);
});

test('what is told goes to the page around, and to no other where the browser names it', () => {
  const rows = [
    [['https://park.example'], 'https://park.example'],
    [['https://park.example', 'https://city.example'], 'https://park.example'],
    [['null'], '*'],
    [[], '*'],
    [undefined, '*'],
  ];
  for (const [ancestorOrigins, target] of rows) assert.deepEqual(load({ framed: true, ancestorOrigins }).told, [['selfcheck-size', target]]);
  assert.deepEqual(load({ framed: false, ancestorOrigins: [] }).told, []);
});
