// The lines of the manual, as they are copied, with every server that we have met: something is seen from the first moment,
// the slower program serves where it can, and otherwise the code and the line that mends it are those of the fault.
import assert from 'node:assert/strict';
import { PHONE, placeOf, ready } from '../case.mjs';
import { brief, chapters, verdictsOf } from '../facts.mjs';
import { hosted } from '../host.mjs';
import { VERSION, startProgram } from '../program.mjs';
import { usual } from '../../../www/configure/options.js';
import { samples } from '../../../www/configure/samples.js';
import { elementTag, snippet } from '../../../www/configure/snippet.js';
import { ZH } from '../../../www/configure/zh.js';
import { holdTimers, pass } from '../trouble.mjs';

const { answers } = brief;
const WASM = 'policy_selfcheck_bg.wasm';
const PAGE = '<!doctype html><html><head><title>Park</title></head><body>Park</body></html>';

/** The lines, by their names, for a server. */
function linesOf(name, origin, lang = 'zh-CN') {
  const site = { base: `${origin}/`, origin, version: VERSION, integrity: {}, policy: { chapters } };
  const options = usual(lang, chapters.length);
  const sample = samples(ZH, site);
  return { classic: snippet(options, site), module: `${sample.module}\n${elementTag(options, site)}`, import: sample.import }[name];
}

/** A host with these lines, and a server with these faults. Any code of ours that is thrown is a fault; what a browser says of the server is not. */
async function walk(name, { host = 'lines', lines = 'classic', lang = 'zh-CN', faults, csp, ...options }, body) {
  const server = await startProgram();
  Object.assign(server.faults, faults);
  try {
    await hosted(`lines: ${name}`, { host, origin: server.origin, csp: csp?.(server.origin), values: { lang, lines: linesOf(lines, server.origin, lang) }, viewport: PHONE, answers, clean: false, ...options }, async (opened) => {
      await body({ ...opened, server });
    });
  } finally {
    await server.close();
  }
}

const said = (record) => record.console.filter(({ text }) => text.startsWith('policy-selfcheck')).map(({ type, text }) => `${type} ${text.match(/SC-\d+/)}`);
const told = (record) => record.console.filter(({ text }) => text.startsWith('policy-selfcheck')).map(({ text }) => text).join('\n');
const words = (page) => page.evaluate(() => document.querySelector('#here').innerText);

/** The whole check, with the verdicts of the command line. */
async function whole({ page, visitor }) {
  await visitor.throughAll();
  assert.equal(await placeOf(page), 'result');
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(answers));
}

const cors = { without: ['access-control-allow-origin'] };
const text = { with: { 'content-type': 'text/plain' }, without: ['x-content-type-options'] };
const html = { with: { 'content-type': 'text/html; charset=utf-8' } };

for (const lines of ['classic', 'module', 'import']) {
  await walk(`${lines}: with a server that has no fault`, { lines }, async (opened) => {
    await whole(opened);
    assert.deepEqual(opened.record.errors, []);
    assert.deepEqual(said(opened.record), []);
    const asked = opened.server.heard.filter(({ url }) => url !== '/favicon.ico');
    assert.ok(asked.length > 4);
    assert.deepEqual(asked.filter(({ headers }) => headers.referer).map(({ url }) => url), [], 'nobody learns where a visitor was');
  });
}

/** What is wrong, the code, and what the webmaster reads: the slower program serves. */
const SERVED = [
  ['no CORS header at all', { '*': cors }, 'SC-105', /Access-Control-Allow-Origin: \*/],
  ['scripts and WebAssembly as text', { '*': text }, 'SC-104', /text\/javascript/],
  ['no `.wasm`', { [WASM]: { status: 404 } }, 'SC-101', /policy_selfcheck_bg\.wasm \(404\)/],
  ['`.wasm` stopped by a firewall', { [WASM]: { status: 403, body: PAGE, ...html } }, 'SC-101', /policy_selfcheck_bg\.wasm \(403\)[^]*防火墙/],
  ['the home page instead of `.wasm`', { [WASM]: { body: PAGE, ...html } }, 'SC-101', /policy_selfcheck_bg\.wasm \(200, text\/html[^]*首页/],
  ['a firewall that says 200 for `.wasm`', { [WASM]: { body: PAGE } }, 'SC-108', /policy_selfcheck_bg\.wasm/],
  ['no CORS header on what is missing', { [WASM]: { status: 404, ...cors } }, 'SC-101', /policy_selfcheck_bg\.wasm/],
  ['no CORS header on WebAssembly', { [WASM]: cors }, 'SC-105', /policy_selfcheck_bg\.wasm[^]*Access-Control-Allow-Origin: \*/],
  ['WebAssembly altered on the way', { [WASM]: { change: (bytes) => `${bytes} ` } }, 'SC-108', /policy_selfcheck_bg\.wasm/],
  ['no styles', { 'policy-selfcheck.css': { status: 404 } }, 'SC-101', /policy-selfcheck\.css \(404\)/],
  ['no glue', { 'policy_selfcheck.js': { status: 404 } }, 'SC-101', /policy_selfcheck\.js \(404\)/],
  ['the first part of the program missing', { 'policy-selfcheck-program.js': { status: 404 } }, 'SC-101', /v\d/],
  ['the first part of the program altered', { 'policy-selfcheck-program.js': { change: (bytes) => `${bytes}\n` } }, 'SC-108', /v\d/],
];
for (const [name, faults, code, cause] of SERVED) {
  await walk(`${code}: ${name}: the slower program serves`, { faults }, async (opened) => {
    await whole(opened);
    assert.deepEqual(said(opened.record), [`warning ${code}`]);
    assert.match(told(opened.record), cause);
    assert.match(told(opened.record), /已改用较慢的备用程序/);
    assert.deepEqual(opened.record.errors, []);
    assert.equal(await opened.page.locator('policy-selfcheck').getAttribute('data-failed'), null);
  });
}

await walk('what the webmaster reads is in the language of the element', { lang: 'en', faults: { [WASM]: { status: 404 } } }, async ({ record }) => {
  assert.match(told(record), /A file did not load: [^]*The slower program is used/);
});

for (const lines of ['module', 'import']) {
  const faults = { '*': cors };
  await walk(`${lines}: no CORS header at all`, { lines, faults, ...(lines === 'module' ? { until: (page) => page.waitForLoadState() } : { mine: ['styles', 'head', 'scripts'] }) }, async (opened) => {
    if (lines === 'import') await whole(opened);
    // A module that nobody may read never runs: what stands between the tags stays, with the code for that.
    else assert.match(await words(opened.page), /没有自动打开的话，请在新窗口打开[^]*SC-100/);
    assert.deepEqual(opened.record.errors, []);
  });
}

/** What is wrong with the first script itself: no code of ours runs. */
const NOTHING = [
  ['no first script', { '*': { status: 404 } }],
  ['a firewall before everything', { '*': { status: 403, body: PAGE, ...html } }],
  ['the home page for everything', { '*': { body: PAGE, ...html } }],
  ['a first script that does not end', { 'policy-selfcheck-classic.js': { stall: true } }],
];
for (const [name, faults] of NOTHING) {
  await walk(`SC-100: ${name}: words, the way out, and the code`, { faults, loaded: 'domcontentloaded', until: (page) => page.waitForSelector('#below') }, async ({ page }) => {
    assert.match(await words(page), /没有自动打开的话，请在新窗口打开[^]*SC-100/);
    assert.equal(await page.locator('#here a').getAttribute('rel'), 'noopener noreferrer');
    assert.ok(await page.locator('#below').isVisible());
  });
}

await walk('SC-100: scripts of others are forbidden', { csp: () => "script-src 'self'", until: (page) => page.waitForLoadState() }, async ({ page }) => {
  assert.match(await words(page), /SC-100/);
});

for (const [lang, opening] of [['zh-CN', '正在打开……'], ['en', 'Opening …']]) {
  await walk(`while it opens it says so (${lang})`, { lang, faults: { 'policy-selfcheck-program.js': { stall: true } }, until: (page) => page.waitForSelector('policy-selfcheck:defined') }, async ({ page }) => {
    const seen = await page.waitForFunction((wanted) => document.querySelector('#here').innerText.includes('policy') || document.querySelector('policy-selfcheck').shadowRoot.textContent.includes(wanted), opening);
    assert.ok(seen);
    assert.ok(await page.locator('#here p').isVisible(), 'the words of the page stay meanwhile');
    assert.ok(!(await page.locator('#here small').isVisible()), 'the code for no script is not');
  });
}

/** Waits until a file has been asked for: before that nothing waits for it. */
const asked = (file) => {
  let come;
  const before = async (opened) => {
    await holdTimers(opened);
    come = opened.page.waitForRequest((request) => request.url().includes(file));
  };
  return { before, until: () => come };
};

await walk('SC-109: `.wasm` that does not end: the slower program after 20 seconds', { faults: { [WASM]: { stall: true } }, ...asked(WASM) }, async ({ page, record }) => {
  await pass(page, 19);
  assert.equal(await page.locator('[data-ready], [data-failed]').count(), 0);
  await pass(page, 2);
  await ready(page);
  assert.deepEqual(said(record), ['warning SC-109']);
  assert.match(told(record), /policy_selfcheck_bg\.wasm/);
  assert.equal(await page.locator('policy-selfcheck').getAttribute('data-failed'), null);
});

const both = { [WASM]: { stall: true }, 'policy-selfcheck-fallback.js': { stall: true } };
await walk('SC-109: neither program ends: said after 30 seconds, and another try opens it', { faults: both, ...asked(WASM) }, async ({ page, server }) => {
  await pass(page, 21);
  assert.equal(await page.locator('.trouble').count(), 0);
  await pass(page, 10);
  await page.waitForSelector('.trouble');
  assert.equal(await page.locator('policy-selfcheck').getAttribute('data-failed'), 'SC-109');
  assert.match(await page.locator('.webmaster').textContent(), /policy_selfcheck_bg\.wasm/);
  assert.match(await page.locator('.trouble').textContent(), /您没有做错什么/);
  server.mend();
  await page.locator('.trouble .buttons button').click();
  await ready(page);
  assert.equal(await page.locator('policy-selfcheck').getAttribute('data-failed'), null);
});

const WAITS = { [WASM]: { stall: true }, 'policy-selfcheck-fallback.js': { stall: true } };
await walk('SC-109: what comes late after all is shown', { faults: WAITS, ...asked(WASM) }, async (opened) => {
  const { page, server } = opened;
  await pass(page, 31);
  await page.waitForSelector('.trouble');
  await server.release();
  await ready(page);
  assert.equal(await page.locator('.trouble').count(), 0);
  await whole(opened);
});

await walk('SC-109: the first part of the program does not end: the slower one comes as a classic script', { faults: { 'policy-selfcheck-program.js': { stall: true } }, ...asked('policy-selfcheck-program.js') }, async ({ page, record }) => {
  await pass(page, 21);
  await ready(page);
  assert.deepEqual(said(record), ['warning SC-109']);
});

const silent = Object.fromEntries(['program', 'trouble', 'classic-program'].map((name) => [`policy-selfcheck-${name}.js`, { stall: true }]));
await walk('SC-109: a server that answers nothing more: words and the code after 30 seconds', { faults: silent, ...asked('policy-selfcheck-program.js') }, async ({ page }) => {
  const last = page.waitForRequest((request) => request.url().includes('policy-selfcheck-classic-program.js'));
  await pass(page, 21);
  await last;
  await pass(page, 10);
  await page.waitForSelector('policy-selfcheck[data-failed="SC-109"]');
  assert.match(await page.locator('policy-selfcheck [role="alert"]').textContent(), /您没有做错什么，也没有信息发出去。SC-109/);
  assert.ok(await page.locator('#here a').isVisible());
});

/** Where the slower program cannot come in its stead. */
const SHOWN = [
  ['no CORS header, under a policy that lets no script bring another', { '*': cors }, 'SC-105', /Access-Control-Allow-Origin: \*/, (origin) => `script-src ${origin} 'wasm-unsafe-eval'; connect-src ${origin}; require-trusted-types-for 'script'; trusted-types 'none'`],
  ['everything but the first script is missing', { '*': { status: 404 }, 'policy-selfcheck-classic.js': { status: 200 } }, 'SC-101', /policy-selfcheck-program\.js/],
  ['the home page for everything but the first script', { '*': { body: PAGE, ...html }, 'policy-selfcheck-classic.js': { body: undefined, with: {} } }, 'SC-101', /policy-selfcheck-program\.js/],
];
for (const [name, faults, code, cause, csp] of SHOWN) {
  await walk(`${code}: ${name}: words, the code, the line that mends it`, { faults, csp, until: (page) => page.waitForSelector('policy-selfcheck[data-failed] [role="alert"]') }, async ({ page, record }) => {
    assert.equal(await page.locator('policy-selfcheck').getAttribute('data-failed'), code);
    assert.match(await page.locator('policy-selfcheck [role="alert"]').textContent(), new RegExp(`没有信息发出去。${code}`));
    assert.deepEqual(said(record), [`error ${code}`]);
    assert.match(told(record), cause);
    assert.deepEqual(record.errors, []);
    assert.ok(await page.locator('#here a').isVisible(), 'and the way out');
  });
}

for (const lines of ['classic', 'import']) {
  await walk(`${lines}: a library puts the lines in later`, { host: 'later', lines, mine: ['styles', 'sheets', 'scripts'] }, whole);
}
