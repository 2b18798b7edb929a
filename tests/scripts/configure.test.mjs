// What the configurator works out, without a browser: options → snippet, colours → contrast, headers → judgement.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { problemOf } from '../../www/configure/checks.js';
import { contrast, parsed, shown } from '../../www/configure/contrast.js';
import { filesOf, judge } from '../../www/configure/diagnosis.js';
import { usual } from '../../www/configure/options.js';
import { policyLines, ROOM, snippet, styleSnippet } from '../../www/configure/snippet.js';

const HOST = 'https://check.example.cn';
const site = {
  base: `${HOST}/`,
  version: '1.0.0',
  integrity: { 'policy-selfcheck.js': 'sha384-AAA', 'policy-selfcheck-frame.js': 'sha384-FFF' },
};
const given = (options = {}) => ({ ...usual('page'), ...options });

const STYLE = `<style>${ROOM}</style>\n`;
const SCRIPT = `${STYLE}<script type="module" src="${HOST}/v1/policy-selfcheck.js"></script>\n`;
const ELEMENTS = [
  ['nothing said', {}, '<policy-selfcheck></policy-selfcheck>'],
  ['language', { lang: 'zh-CN' }, '<policy-selfcheck lang="zh-CN"></policy-selfcheck>'],
  ['order of attributes', { feedback: 'mailto:a@b.cn', theme: 'dark', lang: 'en' }, '<policy-selfcheck lang="en" theme="dark" feedback="mailto:a@b.cn"></policy-selfcheck>'],
  ['all choices', { mode: 'quick', storage: 'device', examples: 'off', loading: 'eager', shadow: 'closed' }, '<policy-selfcheck mode="quick" storage="device" examples="off" loading="eager" shadow="closed"></policy-selfcheck>'],
  ['some chapters', { chapters: [1, 3] }, '<policy-selfcheck chapters="1,3"></policy-selfcheck>'],
  ['no chapter is all', { chapters: [] }, '<policy-selfcheck></policy-selfcheck>'],
  ['booth: its own minute is not written, and nothing is stored', { mode: 'booth', 'idle-reset': '60', storage: 'device' }, '<policy-selfcheck mode="booth"></policy-selfcheck>'],
  ['booth: never', { mode: 'booth', 'idle-reset': '0' }, '<policy-selfcheck mode="booth" idle-reset="0"></policy-selfcheck>'],
  ['elsewhere a minute is written', { 'idle-reset': '60' }, '<policy-selfcheck idle-reset="60"></policy-selfcheck>'],
  ['elsewhere never is usual', { 'idle-reset': '0' }, '<policy-selfcheck></policy-selfcheck>'],
  ['what is refused is not written', { 'idle-reset': '5', 'share-base': 'javascript:alert(1)', feedback: 'nobody' }, '<policy-selfcheck></policy-selfcheck>'],
  ['quotes cannot end an attribute', { 'share-base': 'https://a.cn/?q="><b&c' }, '<policy-selfcheck share-base="https://a.cn/?q=&quot;>&lt;b&amp;c"></policy-selfcheck>'],
  ['colours are not attributes', { accent: '#23663F' }, '<policy-selfcheck></policy-selfcheck>'],
];
for (const [name, options, tag] of ELEMENTS) {
  test(`element: ${name}`, () => assert.equal(snippet(given(options), site), SCRIPT + tag));
}

const frame = (query, folder = 'v1', title = '政策自测', lazy = ' loading="lazy"') =>
  `<iframe title="${title}" src="${HOST}/${folder}/embed.html${query}"${lazy} referrerpolicy="no-referrer" allow="clipboard-write; web-share" width="100%" height="640"></iframe>\n`;
const FRAME_SCRIPT = `<script type="module" src="${HOST}/v1/policy-selfcheck-frame.js"></script>`;
const FRAMES = [
  ['nothing said', {}, frame('') + FRAME_SCRIPT],
  ['language', { lang: 'en' }, frame('?lang=en', 'v1', 'Policy self-check') + FRAME_SCRIPT],
  ['parameters', { mode: 'quick', chapters: [1, 3] }, frame('?mode=quick&amp;chapters=1,3') + FRAME_SCRIPT],
  ['colours travel in the address', { accent: '#23663F', radius: '4' }, frame('?accent=%2323663F&amp;radius=4px') + FRAME_SCRIPT],
  ['loading is the frame’s, shadow nobody’s', { loading: 'eager', shadow: 'closed' }, frame('', 'v1', undefined, '') + FRAME_SCRIPT],
  ['pinned', { version: 'pinned' }, `${frame('', 'v1.0.0')}<script type="module" src="${HOST}/v1.0.0/policy-selfcheck-frame.js" integrity="sha384-FFF" crossorigin></script>`],
];
for (const [name, options, text] of FRAMES) {
  test(`iframe: ${name}`, () => assert.equal(snippet(given({ delivery: 'frame', ...options }), site), text));
}

test('pinned: with its hash, and without one where none could be read', () => {
  const pinned = given({ version: 'pinned' });
  const tag = '\n<policy-selfcheck></policy-selfcheck>';
  assert.equal(snippet(pinned, site), `${STYLE}<script type="module" src="${HOST}/v1.0.0/policy-selfcheck.js" integrity="sha384-AAA" crossorigin></script>${tag}`);
  assert.equal(snippet(pinned, { ...site, integrity: {} }), `${STYLE}<script type="module" src="${HOST}/v1.0.0/policy-selfcheck.js"></script>${tag}`);
});

const STYLES = [
  ['nothing said', {}, ''],
  ['usual in small letters', { accent: '#1d4e89', 'on-accent': '#ffffff' }, ''],
  ['all', { accent: '#23663F', 'on-accent': '#FFFFF0', radius: '4', space: '1.1', 'max-width': '960', 'font-size': '18' },
    'policy-selfcheck {\n  --selfcheck-accent: #23663F;\n  --selfcheck-on-accent: #FFFFF0;\n  --selfcheck-radius: 4px;\n  --selfcheck-space: 1.1;\n  --selfcheck-max-width: 960px;\n  --selfcheck-font-size: 18px;\n}'],
  ['what is refused is not written', { accent: 'green', 'font-size': '12', radius: '' }, ''],
  ['an iframe has them in its address', { delivery: 'frame', accent: '#23663F' }, ''],
];
for (const [name, options, text] of STYLES) test(`style: ${name}`, () => assert.equal(styleSnippet(given(options)), text));

test('policy: what a host must allow', () => {
  assert.equal(policyLines('element', HOST), `script-src ${HOST} 'wasm-unsafe-eval';\nconnect-src ${HOST};\nimg-src data:;`);
  assert.equal(policyLines('frame', HOST), `frame-src ${HOST};\nscript-src ${HOST};`);
});

const PROBLEMS = [
  ['share-base', '', ''], ['share-base', 'https://a.cn/x', ''], ['share-base', 'a.cn', 'address'], ['share-base', 'mailto:a@b.cn', 'address'],
  ['feedback', 'mailto:a@b.cn', ''], ['feedback', 'https://a.cn', ''], ['feedback', 'http://a.cn', 'contact'],
  ['idle-reset', '0', ''], ['idle-reset', '30', ''], ['idle-reset', '3600', ''], ['idle-reset', '29', 'seconds'], ['idle-reset', '3601', 'seconds'], ['idle-reset', '45.5', 'seconds'],
  ['accent', '#abc', ''], ['accent', 'red', 'colour'], ['radius', '0', ''], ['radius', '25', 'range'], ['space', '0.89', 'range'], ['space', '1.25', ''], ['font-size', '15', 'range'],
  ['chapters', [], 'none'], ['chapters', [9], ''], ['theme', 'dark', ''],
];
for (const [name, value, problem] of PROBLEMS) {
  test(`check: ${name} “${value}” is ${problem || 'fine'}`, () => assert.equal(problemOf(name, given({ [name]: value })), problem));
}

test('contrast: of known pairs, and of no colour', () => {
  assert.equal(shown(contrast('#000', '#fff')), '21.0');
  assert.equal(contrast('#FFFFFF', '#ffffff'), 1);
  assert.equal(shown(contrast('#23663F', '#FFFFFF')), '6.9');
  assert.equal(shown(contrast('#777777', '#FFFFFF')), '4.4');
  assert.equal(contrast('#12345', '#fff'), null);
  assert.deepEqual(parsed(' #0aF '), [0, 170, 255]);
});

const [script, wasm, , page, newest] = filesOf('1.0.0');
const GOOD = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*', 'content-encoding': 'br', 'cache-control': 'public, max-age=31536000, immutable' };
const bad = (file, headers, status = 200) => judge(file, { status, header: (name) => headers[name] || '' }).filter(({ ok }) => !ok).map(({ what }) => what);
const JUDGEMENTS = [
  ['all is well', script, GOOD, []],
  ['a plain server', script, { 'content-type': 'text/javascript' }, ['cors', 'packing', 'keeping']],
  ['wasm as anything', wasm, { ...GOOD, 'content-type': 'application/octet-stream' }, ['type']],
  ['wasm as wasm', wasm, { ...GOOD, 'content-type': 'application/wasm' }, []],
  ['only one site may read', script, { ...GOOD, 'access-control-allow-origin': HOST }, ['cors']],
  ['kept for an hour', script, { ...GOOD, 'cache-control': 'max-age=3600' }, ['keeping']],
  ['the newest kept for a year', newest, GOOD, ['keeping']],
  ['the newest kept for five minutes, unpacked', newest, { ...GOOD, 'content-encoding': '', 'cache-control': 'public, max-age=300' }, []],
  ['a page that may be framed', page, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', 'content-security-policy': "default-src 'none'; frame-ancestors *" }, []],
  ['a page of its own site only', page, { 'content-type': 'text/html', 'cache-control': 'no-cache', 'content-security-policy': "frame-ancestors 'self'" }, ['frame']],
  ['a page that nobody may frame', page, { 'content-type': 'text/html', 'cache-control': 'max-age=600', 'x-frame-options': 'DENY' }, ['frame', 'keeping']],
];
for (const [name, file, headers, wrong] of JUDGEMENTS) test(`diagnosis: ${name}`, () => assert.deepEqual(bad(file, headers), wrong));

test('diagnosis: of a missing file nothing else is said', () => assert.deepEqual(bad(script, GOOD, 404), ['status']));

test('the release stands in one place, and nowhere else does a text look like that place', () => {
  const folder = new URL('../../www/configure/', import.meta.url);
  const holders = readdirSync(folder).filter((name) => readFileSync(new URL(name, folder), 'utf8').match(/\{(version|title|number|until|measures|clauses)\}/));
  assert.deepEqual(holders, ['version.js']);
});
