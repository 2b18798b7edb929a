// What devices, networks and people do to the page: a line that dies half-way, a clock that is wrong, a tab that was put to
// sleep, a clipboard that refuses, texts that have no end.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DESKTOP, PHONE, SMALL_PHONE, address, fits, placeOf, ready, test } from '../case.mjs';
import { startCuttingServer } from '../cut.mjs';
import { enterprises, linkOf, linked, reportOf, verdictsOf } from '../facts.mjs';

const [maker] = enterprises;
const text = (page, selector) => page.locator(selector).first().textContent();
const KEY = 'policy-selfcheck:minhang-2024-11';

/** Takes an example over and goes to the ways to take its result away. */
async function away(page, visitor) {
  await visitor.takeOver(maker.id);
  await visitor.touch(page.locator('main [data-action="share"]'));
  await visitor.settled();
}

// With the slower program, which would come in their stead.
const CUT = [
  ['the program', /\.wasm$|-fallback\.js/],
  ['the script of the program', /\/policy_selfcheck\.js$|-fallback\.js/],
  ['the styles', /\/policy-selfcheck\.css$|-fallback\.js/],
];
for (const [name, file] of CUT) {
  await test(`${name} cut half-way: calm words, and trying again opens it`, { viewport: PHONE }, async ({ page, record }) => {
    const server = await startCuttingServer(address);
    try {
      server.cut.file = file;
      await page.goto(server.url);
      await page.waitForSelector('policy-selfcheck[data-failed] .trouble h1');
      assert.equal(await page.locator('policy-selfcheck').getAttribute('data-failed'), 'SC-101');
      assert.ok(server.cut.times > 0);
      server.cut.file = null;
      await page.locator('.trouble .buttons button').click();
      await ready(page);
      assert.equal(await placeOf(page), 'start');
      // The browser reports the line, and the page what it meant.
      record.console.length = 0;
      record.errors.length = 0;
    } finally {
      await server.close();
    }
  });
}

const CLOCKS = [
  ['1970-01-02', /2025 年 1 月 15 日起施行，现在还不能申请/, true],
  ['2099-12-31', /已于 2027 年 1 月 14 日到期/, false],
];
for (const [day, said, calendar] of CLOCKS) {
  await test(`a clock at ${day}: said, and verdicts, links and files are those of that day`, { viewport: DESKTOP, before: ({ page }) => page.clock.setFixedTime(new Date(`${day}T12:00:00`)) }, async ({ page, visitor }) => {
    assert.match(await text(page, 'main'), said);
    await away(page, visitor);
    const link = await page.locator('[data-action="link"]').inputValue();
    assert.equal(link, `${page.url()}#${linkOf(maker.answers)}`);
    for (const format of calendar ? ['csv', 'md', 'ics'] : ['csv', 'md']) {
      const waiting = page.waitForEvent('download');
      await visitor.press(format);
      const file = await waiting;
      assert.equal(file.suggestedFilename(), `minhang-2024-11-${day}-同虚构例子.${format}`);
      assert.equal(readFileSync(await file.path(), 'utf8'), reportOf(maker.answers, format, 'zh', day, page.url()), format);
    }
    assert.equal(await page.locator('[data-action="ics"]').count(), calendar ? 1 : 0, 'no reminder of what is over');
    await visitor.press('back');
    await visitor.settled();
    assert.match(await text(page, '.rail'), said);
    assert.deepEqual(await visitor.allVerdicts(), verdictsOf(maker.answers), 'a day that is out of range changes no verdict');
  });
}

await test('a tab that slept for a day goes on where it was', { viewport: PHONE, answers: maker.answers }, async ({ page, context, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  await visitor.answerPage();
  const { page: asked } = await visitor.ask();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await page.clock.install({ time: Date.now() + 24 * 3600 * 1000 });
  assert.equal((await visitor.ask()).page, asked);
  await visitor.answerPage();
  assert.notEqual((await visitor.ask()).page, asked);
});

await test('a tab that slept through the warning of a booth gets all of it', { viewport: PHONE, answers: maker.answers, before: async ({ page }) => {
  await page.clock.install();
  // Which a browser asks for of a page that stands alone; this one stands in others.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
} }, async ({ page, context, visitor }) => {
  await page.goto(`${address}v1/embed.html?mode=booth&idle-reset=60`);
  await ready(page);
  await visitor.press('start');
  await visitor.settled();
  await visitor.set(visitor.control('relation', maker.answers.relation));
  const devtools = await context.newCDPSession(page);
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await page.clock.setSystemTime(Date.now() + 3600 * 1000);
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await page.waitForSelector('.idle');
  const left = Number((await text(page, '.idle > p[aria-hidden]')).match(/\d+/)[0]);
  assert.ok(left >= 15, `${left} seconds are left`);
  // A hand on its way to the button is enough.
  await page.mouse.move(40, 40);
  await page.waitForSelector('.idle', { state: 'detached' });
  assert.equal((await visitor.ask()).page, 'applicant');
  await visitor.press('back');
  await visitor.settled();
  assert.ok(await visitor.control('relation', maker.answers.relation).isChecked());
});

const CLIPBOARDS = [
  ['refuses', () => { navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError')); }],
  ['throws', () => { navigator.clipboard.writeText = () => { throw new TypeError('no'); }; }],
  ['has nothing to write with', () => { navigator.clipboard.writeText = undefined; }],
];
for (const [name, blocked] of CLIPBOARDS) {
  await test(`a clipboard that ${name}: said, and the link is there to be selected`, { viewport: PHONE, before: ({ page }) => page.addInitScript(`document.execCommand = () => { throw new Error('no'); }; (${blocked})()`) }, async ({ page, visitor }) => {
    await away(page, visitor);
    for (const action of ['copy-link', 'copy-short']) {
      await visitor.press(action);
      await page.waitForSelector('[data-notice="took"]');
      assert.match(await text(page, '[data-notice="took"]'), /没有复制成功/);
    }
    const field = page.locator('[data-action="link"]');
    await field.selectText();
    assert.equal(await page.evaluate(() => {
      const { value, selectionStart, selectionEnd } = document.querySelector('policy-selfcheck').shadowRoot.activeElement;
      return value.slice(selectionStart, selectionEnd);
    }), await field.inputValue());
  });
}

const LONG = ['W'.repeat(10000), '字'.repeat(10000), '👩🏽‍🔬'.repeat(1500)];
await test('a name of 10,000 letters, pasted or put there: forty travel, and it fits', { viewport: SMALL_PHONE, permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page, visitor }) => {
  await away(page, visitor);
  await visitor.touch(page.locator('.share-choices summary'));
  const name = page.locator('[data-action="name"]');
  for (const long of LONG) {
    await page.evaluate((words) => navigator.clipboard.writeText(words), long);
    await name.fill('');
    await name.press('Control+V');
    await visitor.settled();
    assert.ok((await name.inputValue()).length <= 40, 'the field takes no more');
    assert.equal(linked(await page.locator('[data-action="link"]').inputValue()).name, await name.inputValue());
    // What a script of the host page can do, and no visitor.
    await name.evaluate((field, words) => {
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }, long);
    await visitor.settled();
    await fits(page);
    const link = await page.locator('[data-action="link"]').inputValue();
    const { name: travelled } = linked(link);
    assert.equal(travelled, [...long].slice(0, 40).join(''));
    await page.evaluate((end) => { location.hash = end; }, link.split('#')[1]);
    await page.waitForSelector('.link-banner');
    await fits(page);
    await visitor.touch(page.locator('main [data-action="compare"]'));
    await visitor.settled();
    await fits(page);
    await page.goBack();
    await page.goBack();
    await visitor.settled();
    await visitor.touch(page.locator('.share-choices summary'));
  }
});

await test('10,000 letters in any other field, and four megabytes in the storage', { viewport: PHONE, answers: maker.answers }, async ({ page, visitor }) => {
  await away(page, visitor);
  await page.goto('about:blank');
  await page.goto(`${address}#2${'A'.repeat(10000)}`);
  await ready(page);
  await page.locator('[data-action="passphrase"]').fill(LONG[0]);
  await visitor.press('unlock');
  await page.waitForSelector('[data-notice="wrong"]');
  await fits(page);
  await visitor.press('leave');
  await page.evaluate((key) => sessionStorage.setItem(key, `selfcheck 1 minhang-2024-11 ${'1=1,'.repeat(1000000)} 00000000`), KEY);
  await page.goto('about:blank');
  await page.goto(address);
  await ready(page);
  assert.match(await text(page, '[data-notice="kept"]'), /读不出来/);
  await visitor.press('examples');
  await visitor.touch(page.locator(`[data-example="${maker.id}"] button`));
  await visitor.settled();
  await page.locator('[data-action="search"]').fill(LONG[1]);
  await visitor.settled();
  assert.equal(await page.locator('[data-measure]').count(), 0);
  await fits(page);
});

await test('a locked link that was left and come back to opens with its passphrase', { viewport: PHONE }, async ({ page, visitor }) => {
  await away(page, visitor);
  await visitor.touch(page.locator('.share-choices summary'));
  await page.locator('[data-action="passphrase"]').fill('correct horse battery');
  await visitor.press('lock');
  await page.waitForSelector('[data-notice="locked"]');
  const link = await page.locator('[data-action="link"]').inputValue();
  await page.goto('about:blank');
  await page.goto(link);
  await ready(page);
  await visitor.press('leave');
  await visitor.settled();
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('policy-selfcheck').shadowRoot.querySelector('.app').dataset.place === 'unlock');
  await page.locator('[data-action="passphrase"]').fill('correct horse battery');
  await visitor.press('unlock');
  await page.waitForSelector('.link-banner');
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(maker.answers));
});
