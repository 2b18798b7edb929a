// The page in an iframe, with a made-up window: what its address may say when it is framed and when it is not, and to whom
// it tells its height.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';

const PAGE = readFileSync(new URL('../../www/embed.js', import.meta.url), 'utf8');
const ALWAYS = { lang: 'en', theme: 'dark', mode: 'quick', examples: 'off', chapters: '1', 'idle-reset': '60' };
const FRAMED = { 'share-base': 'https://park.example/', feedback: 'mailto:a@park.example', storage: 'device', contacts: '{"岛能源所":{"phone":"12345"}}' };
const NEVER = { base: 'https://elsewhere.example/', prefill: '{}', page: '', onclick: 'alert(1)' };

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

test('only the page that frames it says where links lead and where answers are kept', () => {
  assert.deepEqual(load({ framed: true }).given, { ...ALWAYS, ...FRAMED });
  assert.deepEqual(load({ framed: false }).given, ALWAYS);
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
