// What the configurator works out, without a browser: options → snippet, colours → contrast, headers → judgement.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { problemOf } from '../../www/configure/checks.js';
import { contrast, parsed, shown } from '../../www/configure/contrast.js';
import { filesOf, judge } from '../../www/configure/diagnosis.js';
import { usual } from '../../www/configure/options.js';
import { judgePolicy } from '../../www/configure/policy.js';
import { policyLines, ROOM, snippet, styleSnippet } from '../../www/configure/snippet.js';

const HOST = 'https://check.example.cn';
const site = {
  base: `${HOST}/`,
  version: '1.0.0',
  origin: HOST,
  integrity: { 'policy-selfcheck-classic.js': 'sha384-AAA', 'policy-selfcheck-frame.js': 'sha384-FFF' },
};
const given = (options = {}) => ({ ...usual('page', 9), ...options });

const STYLE = `<style>${ROOM}</style>\n`;
const SCRIPT = `${STYLE}<script async src="${HOST}/v1/policy-selfcheck-classic.js" referrerpolicy="no-referrer"></script>\n`;
const LINK = `<a href="${HOST}/" target="_blank" rel="noopener noreferrer">`;
const CODE = '<small slot="unopened">SC-100</small></policy-selfcheck>';
const ZH = `<p>政策自测：没有自动打开的话，请${LINK}在新窗口打开</a>。</p>${CODE}`;
const EN = `<p>Policy self-check: if it does not open here, ${LINK}open it in a new window</a>.</p>${CODE}`;
/** The tag with its words. */
const whole = (tag) => tag.replace('</policy-selfcheck>', tag.includes('lang="en"') ? EN : ZH);
const ELEMENTS = [
  ['nothing said', {}, '<policy-selfcheck></policy-selfcheck>'],
  ['language', { lang: 'zh-CN' }, '<policy-selfcheck lang="zh-CN"></policy-selfcheck>'],
  ['order of attributes', { feedback: 'mailto:a@b.cn', theme: 'dark', lang: 'en' }, '<policy-selfcheck lang="en" theme="dark" feedback="mailto:a@b.cn"></policy-selfcheck>'],
  ['all choices', { mode: 'quick', storage: 'device', examples: 'off', loading: 'eager', shadow: 'closed' }, '<policy-selfcheck mode="quick" storage="device" examples="off" loading="eager" shadow="closed"></policy-selfcheck>'],
  ['contacts', { contacts: '{"a": {"phone": "12345"}}' }, '<policy-selfcheck contacts="{&quot;a&quot;: {&quot;phone&quot;: &quot;12345&quot;}}"></policy-selfcheck>'],
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
  test(`element: ${name}`, () => assert.equal(snippet(given(options), site), SCRIPT + whole(tag)));
}

const frame = (query, folder = 'v1', title = '政策自测', lazy = ' loading="lazy"') =>
  `<iframe title="${title}" src="${HOST}/${folder}/embed.html${query}"${lazy} referrerpolicy="no-referrer" allow="clipboard-write; web-share" width="100%" height="640"></iframe>\n`;
const FRAME_SCRIPT = `<script type="module" async src="${HOST}/v1/policy-selfcheck-frame.js" referrerpolicy="no-referrer"></script>`;
const FRAMES = [
  ['nothing said', {}, frame('') + FRAME_SCRIPT],
  ['language', { lang: 'en' }, frame('?lang=en', 'v1', 'Policy self-check') + FRAME_SCRIPT],
  ['parameters', { mode: 'quick', chapters: [1, 3] }, frame('?mode=quick&amp;chapters=1,3') + FRAME_SCRIPT],
  ['colours travel in the address', { accent: '#23663F', radius: '4' }, frame('?accent=%2323663F&amp;radius=4px') + FRAME_SCRIPT],
  ['loading is the frame’s, shadow nobody’s', { loading: 'eager', shadow: 'closed' }, frame('', 'v1', undefined, '') + FRAME_SCRIPT],
  ['pinned', { version: 'pinned' }, `${frame('', 'v1.0.0')}<script type="module" async src="${HOST}/v1.0.0/policy-selfcheck-frame.js" referrerpolicy="no-referrer" integrity="sha384-FFF" crossorigin></script>`],
];
for (const [name, options, text] of FRAMES) {
  test(`iframe: ${name}`, () => assert.equal(snippet(given({ delivery: 'frame', ...options }), site), text));
}

test('pinned: with its hash, and without one where none could be read', () => {
  const pinned = given({ version: 'pinned' });
  const tag = whole('\n<policy-selfcheck></policy-selfcheck>');
  const script = `${STYLE}<script async src="${HOST}/v1.0.0/policy-selfcheck-classic.js" referrerpolicy="no-referrer"`;
  assert.equal(snippet(pinned, site), `${script} integrity="sha384-AAA" crossorigin></script>${tag}`);
  assert.equal(snippet(pinned, { ...site, integrity: {} }), `${script}></script>${tag}`);
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
  ...['{}', '{"a": {"phone": "021-00000000"}}', '{"a": {"phone": "12345", "hours": {"zh": "x", "en": "y"}, "address": "z", "page": "https://a.cn/"}}'].map((value) => ['contacts', value, '']),
  ...['x', '[]', '{"a": "021-00000000"}', '{"a": {"phone": "call us"}}', '{"a": {"page": "http://a.cn"}}', '{"a": {"page": "javascript:alert(1)"}}', '{"a": {"fax": "1234"}}', '{"a": {"hours": {"zh": "x"}}}'].map((value) => ['contacts', value, 'departments']),
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

const [script, , wasm, style, page, newest, own] = filesOf('1.0.0');
const GOOD = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*', 'content-encoding': 'br', 'cache-control': 'public, max-age=31536000, immutable' };
const PAGE = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' };
const judged = (file, headers, { status = 200, ...seen } = {}) => judge(file, { status, header: (name) => headers[name] || '', ...seen }).filter(({ ok }) => !ok);
/** What is wrong; in brackets what only should change. */
const bad = (...given) => judged(...given).map(({ what, must }) => (must ? what : `(${what})`));
const policy = (text) => ({ ...PAGE, 'content-security-policy': text });
const JUDGEMENTS = [
  ['all is well', script, GOOD, {}, []],
  ['a plain server', script, { 'content-type': 'text/javascript' }, {}, ['cors', '(packing)', '(keeping)']],
  ['a script by an older name', script, { ...GOOD, 'content-type': 'application/x-javascript' }, {}, []],
  ['a script as text', script, { ...GOOD, 'content-type': 'text/plain' }, {}, ['type']],
  ['wasm as anything: browsers take it', wasm, { ...GOOD, 'content-type': 'application/octet-stream' }, {}, ['(type)']],
  ['wasm as wasm', wasm, { ...GOOD, 'content-type': 'application/wasm' }, {}, []],
  ['styles as text: they are asked for as data', style, { ...GOOD, 'content-type': 'text/plain' }, {}, ['(type)']],
  ['a page where the script should be', script, { ...GOOD, 'content-type': 'text/html' }, { page: true }, ['status']],
  ['refused by a firewall', script, GOOD, { status: 403 }, ['status']],
  ['missing: nothing else is said', script, GOOD, { status: 404 }, ['status']],
  ['no answer', script, {}, { status: 0 }, ['status']],
  ['as published', script, GOOD, { same: true }, []],
  ['altered on the way', script, GOOD, { same: false }, ['bytes']],
  // Who asks from the same site sends no Origin; object storage then says nothing of CORS.
  ['CORS only for those who ask from elsewhere, and caches are told', script, { ...GOOD, 'access-control-allow-origin': '', vary: 'Accept-Encoding, Origin' }, { readable: true }, []],
  ['CORS only for those who ask from elsewhere, and caches are not told', script, { ...GOOD, 'access-control-allow-origin': '' }, { readable: true }, ['(cors)']],
  ['CORS for everybody, tried', script, GOOD, { readable: true }, []],
  ['CORS by the header, but not by the browser: sent twice', script, { ...GOOD, 'access-control-allow-origin': '*, *' }, { readable: false }, ['cors']],
  ['no CORS, tried', script, { ...GOOD, 'access-control-allow-origin': '' }, { readable: false }, ['cors']],
  ['one site may read: it is served', script, { ...GOOD, 'access-control-allow-origin': 'https://park.example.cn' }, { readable: false }, ['(cors)']],
  ['one site may read, not tried', script, { ...GOOD, 'access-control-allow-origin': HOST }, {}, ['(cors)']],
  ['not to be loaded by other sites', script, { ...GOOD, 'cross-origin-resource-policy': 'same-origin' }, {}, ['sharing']],
  ['to be loaded by all', script, { ...GOOD, 'cross-origin-resource-policy': 'cross-origin' }, {}, []],
  ['kept for an hour', script, { ...GOOD, 'cache-control': 'max-age=3600' }, {}, ['(keeping)']],
  ['the newest kept for a year', newest, GOOD, {}, ['(keeping)']],
  ['the newest kept for five minutes, unpacked', newest, { ...GOOD, 'content-encoding': '', 'cache-control': 'public, max-age=300' }, {}, ['(packing)']],
  ['a page that may be framed', page, policy("default-src 'none'; frame-ancestors *"), {}, []],
  ['a page that may be framed, as nothing forbids it', page, PAGE, {}, []],
  ['a page that any site with https may frame', page, policy('frame-ancestors https:'), {}, []],
  ['a page of its own site only', page, policy("frame-ancestors 'self'"), {}, ['frame']],
  ['a page that one site may frame', page, policy("frame-ancestors 'self' https://park.example.cn"), {}, ['(frame)']],
  ['a page that nobody may frame', page, { ...PAGE, 'cache-control': 'max-age=600', 'x-frame-options': 'DENY' }, {}, ['frame', '(keeping)']],
  ['X-Frame-Options where a policy speaks: passed over', page, { ...policy('frame-ancestors *'), 'x-frame-options': 'SAMEORIGIN' }, {}, []],
  ['X-Frame-Options that says nothing known: passed over', page, { ...PAGE, 'x-frame-options': 'ALLOWALL' }, {}, []],
  ['two policies, both hold', page, policy("frame-ancestors *, frame-ancestors 'self'"), {}, ['frame']],
  ['our own page, framed by nobody', own, policy("frame-ancestors 'none'"), {}, []],
  ['our own page, framed by nobody in the old way', own, { ...PAGE, 'x-frame-options': 'deny' }, {}, []],
  ['our own page, framed by anybody', own, PAGE, {}, ['(alone)']],
];
for (const [name, file, headers, seen, wrong] of JUDGEMENTS) test(`diagnosis: ${name}`, () => assert.deepEqual(bad(file, headers, seen), wrong));

const NEEDED = `script-src ${HOST} 'wasm-unsafe-eval'; connect-src ${HOST}; img-src data:`;
const POLICIES = [
  ['none', '', []],
  ['the lines of the manual', NEEDED, []],
  ['the lines of the manual on a page that names everything', `default-src 'none'; ${NEEDED}`, ['(style)']],
  ['as a header', `Content-Security-Policy: ${NEEDED}`, []],
  ['as a line of nginx', `add_header Content-Security-Policy "default-src 'self'" always;`, ['script-src', '(wasm)', '(connect-src)', '(img-src)', '(style)']],
  ['as a tag', `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`, ['script-src', '(wasm)']],
  ['that only reports', "Content-Security-Policy-Report-Only: default-src 'none'", []],
  ['that says nothing of scripts', "frame-ancestors 'self'; object-src 'none'", []],
  ['its own site only', "default-src 'self'", ['script-src', '(wasm)', '(connect-src)', '(img-src)', '(style)']],
  ['scripts from anywhere, and nothing fetched', "script-src * 'unsafe-eval'; connect-src 'self'", ['(connect-src)']],
  ['every https', "default-src https: data: 'unsafe-inline' 'unsafe-eval'", []],
  ['all hosts of a name', "script-src *.example.cn 'wasm-unsafe-eval'", []],
  ['a name is not its own subdomain', "script-src *.check.example.cn 'wasm-unsafe-eval'", ['script-src']],
  ['another port', "script-src https://check.example.cn:8443 'wasm-unsafe-eval'", ['script-src']],
  ['http stands for https, too', "script-src http://check.example.cn 'wasm-unsafe-eval'", []],
  ['a folder that has both versions', `script-src ${HOST}/ 'wasm-unsafe-eval'`, []],
  ['a folder that has only the newest', `script-src ${HOST}/v1/ 'wasm-unsafe-eval'`, ['script-src']],
  ['the element may come, only not in a tag', `script-src ${HOST} 'wasm-unsafe-eval'; script-src-elem 'self'`, ['script-src']],
  ['a nonce beside the address', `script-src 'nonce-abc' ${HOST} 'wasm-unsafe-eval'`, []],
  ['strict-dynamic: addresses count for nothing', `script-src 'nonce-abc' 'strict-dynamic' ${HOST} 'wasm-unsafe-eval'`, ['script-src']],
  ['inline styles by hash only', `style-src 'unsafe-inline' 'sha256-abc'`, ['(style)']],
  ['a second policy that is stricter', `${NEEDED}, script-src 'self' 'wasm-unsafe-eval'`, ['script-src']],
  ['the first of two directives counts', `script-src 'self' 'wasm-unsafe-eval'; script-src ${HOST}`, ['script-src']],
];
for (const [name, text, wrong] of POLICIES) {
  test(`the policy of a page: ${name}`, () => assert.deepEqual(judgePolicy(text, 'element', site).filter(({ ok }) => !ok).map(({ what, must }) => (must ? what : `(${what})`)), wrong));
}

test('the policy of a page: what is to be added keeps what is there', () => {
  const mends = (text, delivery = 'element') => judgePolicy(text, delivery, site).filter(({ mend }) => mend).map(({ mend }) => mend);
  assert.deepEqual(mends(`script-src 'self' https://a.cn 'wasm-unsafe-eval'`), [`script-src 'self' https://a.cn 'wasm-unsafe-eval' ${HOST}`]);
  assert.deepEqual(mends("default-src 'self'").slice(0, 3), [`script-src 'self' ${HOST}`, "script-src 'self' 'wasm-unsafe-eval'", `connect-src 'self' ${HOST}`]);
  assert.deepEqual(mends("frame-src 'none'", 'frame'), [`frame-src ${HOST}`]);
});

test('the release stands in one place, and nowhere else does a text look like that place', () => {
  const folder = new URL('../../www/configure/', import.meta.url);
  const packer = readFileSync(new URL('../../scripts/pack-dist.mjs', import.meta.url), 'utf8');
  const [, values] = /^const values = \{\n([^]*?)^\};/m.exec(packer);
  const names = [...values.matchAll(/^  '?([a-z-]+)'?[,:]/gm)].map(([, name]) => name);
  assert.ok(names.includes('version') && names.includes('clause-text'), names.join());
  const holders = readdirSync(folder).filter((name) => readFileSync(new URL(name, folder), 'utf8').match(new RegExp(`\\{(${names.join('|')})\\}`)));
  assert.deepEqual(holders, ['version.js']);
});
