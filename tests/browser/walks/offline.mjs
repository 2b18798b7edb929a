// The one file, alone in a folder, opened from the disk without a network: everything is inside, and nothing gets out.
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { contractNumbers } from '../../../scripts/pack/contract.mjs';
import { offline } from '../../../scripts/pack/offline.mjs';
import { startServer } from '../../../scripts/serve.mjs';
import { DESKTOP, PHONE, accessible, fits, language, placeOf, ready, test } from '../case.mjs';
import { read } from '../code.mjs';
import { brief, enterprises, linkOf, reportOf, root, toldOf, verdictsOf } from '../facts.mjs';
import { holdsDressed } from '../trouble.mjs';

const NAME = 'policy-selfcheck-offline.html';
const BASE = 'https://example.org/park/';
const [maker] = enterprises;

const folder = mkdtempSync(join(tmpdir(), 'selfcheck-'));
process.once('exit', () => rmSync(folder, { recursive: true }));
copyFileSync(`${root}dist/${NAME}`, join(folder, NAME));
const at = pathToFileURL(join(folder, NAME)).href;

/** The same file as `SHARE_BASE=… make dist` makes it, from what a build has left. */
function addressed(address) {
  const release = readdirSync(`${root}dist`).find((name) => /^v\d+\.\d+/.test(name));
  const part = (name) => [name, readFileSync(`${root}dist/${release}/${name}`).toString('base64')];
  const file = join(mkdtempSync(join(folder, 'addressed-')), NAME);
  writeFileSync(file, offline({
    page: readFileSync(`${root}www/offline.html`, 'utf8'),
    entry: `${root}www/offline.js`,
    style: readFileSync(`${root}dist/page.css`, 'utf8').trim(),
    parts: Object.fromEntries(['policy-selfcheck.css', 'policy_selfcheck_bg.wasm'].map(part)),
    define: { __VERSION__: JSON.stringify(release.slice(1)), __FILES__: '{}', __HEIGHTS__: '[[0,0,0]]', ...contractNumbers(JSON.parse(readFileSync(`${root}www/element/contract.json`, 'utf8'))) },
    alias: { 'policy-contents': `${root}target/wasm/pkg/contents.mjs`, 'policy-contract': `${root}target/wasm/pkg/contract.mjs`, 'policy-glue': `${root}dist/${release}/policy_selfcheck.js` },
    address,
  }));
  return pathToFileURL(file).href;
}

/** Opens the file without a network, and holds at the end that nothing but the file was asked for. */
function walk(name, { file = at, search = '', ...options }, body) {
  return test(`the one file: ${name}`, { ...options, at: file + search, offline: true }, async (given) => {
    await body(given);
    const asked = given.record.requests.map(({ url }) => url.split(/[?#]/)[0]);
    assert.ok(asked.length > 0 && asked.every((url) => url === file), asked.join('\n'));
    assert.deepEqual(readdirSync(dirname(fileURLToPath(file))).filter((entry) => entry === NAME), [NAME]);
  });
}

await walk('without WebAssembly it says what helps, and has the clauses', {
  viewport: PHONE, clean: false, before: ({ page }) => page.addInitScript(() => { delete globalThis.WebAssembly; }), until: (page) => page.waitForSelector('[data-failed="SC-102"] .trouble'),
}, async ({ page }) => {
  assert.match(await page.locator('.webmaster').textContent(), /请换一个新一点的浏览器打开这个文件。/);
  assert.ok(await page.locator('.clauses summary').count() > 5);
  await holdsDressed(page);
});

async function goTo(page, visitor, action) {
  await page.locator(`main [data-action="${action}"]`).first().click();
  await visitor.settled();
}

for (const [viewport, { id, answers }] of [[PHONE, maker], [DESKTOP, brief]]) {
  await walk(`${id} at ${viewport.width} has the verdicts of the command line`, { viewport, answers }, async ({ page, visitor }) => {
    await fits(page);
    if (viewport === DESKTOP) {
      await visitor.press('language');
      await visitor.settled();
      assert.equal(await language(page), 'en');
    }
    await visitor.throughAll();
    assert.equal(await placeOf(page), 'result');
    assert.deepEqual(await visitor.allVerdicts(), verdictsOf(answers));
    await fits(page);
  });
}

await walk('answers survive a reload', { viewport: PHONE, answers: maker.answers }, async ({ page, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  await visitor.answerPage();
  const { page: asked } = await visitor.ask();
  await page.reload();
  await ready(page);
  assert.equal((await visitor.ask()).page, asked);
  await visitor.press('back');
  await visitor.settled();
  assert.ok(await visitor.control('relation', maker.answers.relation).isChecked());
});

await walk('it has no address to share, and says so', { viewport: PHONE }, async ({ page, visitor }) => {
  await visitor.takeOver(maker.id);
  await goTo(page, visitor, 'share');
  assert.match(await page.locator('main').textContent(), /不知道自测的网址/);
  assert.equal(await page.locator('.qr, [data-action="link"], [data-action="copy-link"], [data-action="picture-holds"]').count(), 0);
  assert.doesNotMatch(await page.locator('main section').textContent(), /码/);
  await accessible(page);
});

await walk('how old the rules are is told at the start, with a result and on paper', { viewport: PHONE }, async ({ page, visitor }) => {
  const { as_of, revision } = JSON.parse(reportOf(maker.answers, 'json', 'zh', '2026-11-24', ''));
  const [year, month, day] = as_of.split('-').map(Number);
  const zh = `规则核对至 ${year} 年 ${month} 月 ${day} 日（第 ${revision} 版）`;
  const en = `Rules checked on ${new Date(Date.UTC(year, month - 1, day)).toLocaleDateString('en-GB', { timeZone: 'UTC', dateStyle: 'long' })} (revision ${revision})`;
  const told = async (selector, words) => assert.ok((await page.locator(selector).allTextContents()).some((text) => text.replaceAll('\u{a0}', ' ').includes(words)), words);
  await told('.promises li', zh);
  await visitor.takeOver(maker.id);
  await told('.notice', zh);
  await goTo(page, visitor, 'share');
  await visitor.press('paper');
  await visitor.settled();
  await told('.paper-head', zh);
  await visitor.press('language');
  await visitor.settled();
  await told('.paper-head', en);
});

for (const [how, given] of [['in its address', { search: `?share-base=${BASE}` }], ['since it was built', { file: addressed(BASE) }]]) {
  await walk(`with an address ${how}, link and code lead there`, { viewport: PHONE, ...given }, async ({ page, visitor }) => {
    await visitor.takeOver(maker.id);
    await goTo(page, visitor, 'share');
    const link = await page.locator('[data-action="link"]').inputValue();
    assert.equal(link, `${BASE}#${linkOf(maker.answers)}`);
    assert.equal(read(await page.locator('.qr').screenshot()).text, link);
  });
}

await walk('a link opens in it', { viewport: PHONE, search: `#${linkOf(maker.answers)}` }, async ({ page, visitor }) => {
  assert.equal(await placeOf(page), 'result');
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(maker.answers));
  assert.equal(page.url(), at);
});

await walk('picture, texts, files and paper', { viewport: DESKTOP, permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page, visitor }) => {
  await visitor.takeOver(maker.id);
  await goTo(page, visitor, 'share');
  const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
  for (const format of ['csv', 'html', 'md', 'json', 'ics']) {
    const waiting = page.waitForEvent('download');
    await visitor.press(format);
    assert.equal(readFileSync(await (await waiting).path(), 'utf8'), reportOf(maker.answers, format, 'zh', day, ''), format);
  }
  await visitor.press('copy-long');
  await page.waitForSelector('[data-notice="took"]');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), reportOf(maker.answers, 'text', 'zh', day, ''));
  await visitor.press('draw');
  const source = await page.locator('.picture img').getAttribute('src');
  const { width, height } = read(Buffer.from(source.split(',')[1], 'base64'));
  assert.deepEqual([width, height], [1080, 1920]);
  await visitor.press('paper');
  await visitor.settled();
  assert.equal(await page.locator('.paper-measure').count(), toldOf(maker.answers));
  assert.ok((await page.pdf({ format: 'A4' })).length > 0);
});

await walk('a locked link is made and opened', { viewport: PHONE, search: `?share-base=${BASE}` }, async ({ page, visitor }) => {
  await visitor.takeOver(maker.id);
  await goTo(page, visitor, 'share');
  await visitor.touch(page.locator('.share-choices summary'));
  await visitor.press('offer');
  await visitor.settled();
  const passphrase = await page.locator('[data-action="passphrase"]').inputValue();
  await visitor.press('lock');
  await page.waitForSelector('[data-notice="locked"]');
  const end = new URL(await page.locator('[data-action="link"]').inputValue()).hash;
  await page.goto('about:blank');
  await page.goto(at + end);
  await ready(page);
  await page.locator('[data-action="passphrase"]').fill(passphrase);
  await visitor.press('unlock');
  await page.waitForSelector('.link-banner');
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(maker.answers));
});

await walk('it runs on a booth screen', { viewport: { width: 1920, height: 1080 }, search: '?mode=booth&lang=en', answers: brief.answers }, async ({ page, visitor }) => {
  assert.equal(await language(page), 'en');
  assert.equal(await page.locator('.selfcheck[data-booth]').count(), 1);
  await visitor.throughAll();
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(brief.answers));
  assert.deepEqual(await page.evaluate(() => [sessionStorage.length, localStorage.length]), [0, 0]);
});

// With a network, so that what holds is the policy of the file. No policy can forbid to go to another page.
await test('the one file: it can send nothing', { at, viewport: PHONE }, async ({ page, record }) => {
  const seen = [];
  const server = await startServer({ root: `${root}dist`, csp: null, seen: (url) => seen.push(url) });
  const ways = await page.evaluate(async (to) => {
    const tag = (name, attributes) => () => new Promise((sent, blocked) => {
      const made = Object.assign(document.createElement(name), attributes, { onload: sent, onerror: blocked });
      document.body.append(made);
    });
    const socket = (kind, url) => () => new Promise((sent, blocked) => Object.assign(new kind(url), { onopen: sent, onerror: blocked }));
    const ways = {
      fetch: () => fetch(to, { mode: 'no-cors' }),
      beacon: () => { navigator.sendBeacon(to, 'x'); },
      socket: socket(WebSocket, to.replace('http', 'ws')),
      events: socket(EventSource, to),
      image: tag('img', { src: `${to}icon.svg` }),
      script: tag('script', { src: `${to}page.js` }),
      style: tag('link', { rel: 'stylesheet', href: `${to}page.css` }),
      form: () => new Promise((sent, blocked) => {
        document.addEventListener('securitypolicyviolation', blocked, { once: true });
        Object.assign(document.body.appendChild(document.createElement('form')), { action: to }).submit();
      }),
    };
    const tried = {};
    for (const [name, way] of Object.entries(ways)) tried[name] = await Promise.resolve().then(way).then(() => 'went', () => 'blocked');
    return tried;
  }, server.url);
  await server.close();
  // A beacon does not say what became of it; the server does.
  assert.deepEqual(Object.entries(ways).filter(([, how]) => how !== 'blocked').map(([name]) => name), ['beacon']);
  assert.deepEqual(seen, []);
  Object.assign(record, { violations: [], console: [] });
});
