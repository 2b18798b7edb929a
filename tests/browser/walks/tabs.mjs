// Several tabs with the same page, whose answers are kept on the device: none overwrites or brings back what another one
// has done, unless the visitor says so.
import assert from 'node:assert/strict';
import { DESKTOP, PHONE, accessible, address, fits, placeOf, ready, test } from '../case.mjs';
import { enterprises, questions } from '../facts.mjs';
import { hosted } from '../host.mjs';
import { Visitor } from '../visitor.mjs';

const [{ answers }] = enterprises;
const KEY = 'policy-selfcheck:minhang-2024-11';
const device = (page, key = KEY) => page.evaluate((name) => localStorage.getItem(name), key);
const banner = (page, within = 'policy-selfcheck') => page.locator(`${within} .elsewhere-banner`);
const seen = (page) => banner(page).waitFor();
const gone = (page) => banner(page).waitFor({ state: 'detached' });

/** Keeps the answers on the device, and answers the first screen. */
async function begin({ page, visitor }) {
  await visitor.press('keeping');
  await page.locator('[data-keep="device"]').locator('xpath=ancestor::label').click();
  await visitor.press('start');
  await visitor.settled();
  await visitor.answerPage();
}

/** Another tab that goes on with the same answers, on the same screen. */
async function another(context) {
  const page = await context.newPage();
  await page.goto(address);
  await ready(page);
  const visitor = new Visitor(page, questions, answers);
  await visitor.press('start');
  await visitor.settled();
  return { page, visitor };
}

const clear = async ({ visitor }) => {
  await visitor.press('menu');
  await visitor.press('clear');
  await visitor.press('clear-now');
  await visitor.settled();
};

for (const [size, viewport] of [['phone', PHONE], ['desktop', DESKTOP]]) {
  const options = { viewport, answers };

  await test(`tabs, ${size}: what another tab has answered is taken over, or knowingly overruled`, options, async ({ page, context, visitor }) => {
    const one = { page, visitor };
    await begin(one);
    const two = await another(context);
    await two.visitor.answerPage();
    const newer = await device(page);
    await page.bringToFront();
    await seen(page);
    assert.match(await banner(page).textContent(), /另一个标签页改了答案/);
    await accessible(page);
    await fits(page);
    // Nothing is overwritten until the visitor has chosen.
    await visitor.answerPage();
    assert.equal(await device(page), newer);
    await seen(page);
    await visitor.press('take-found');
    await gone(page);
    assert.equal(await device(page), newer);
    await visitor.press('menu');
    await visitor.press('review');
    await visitor.settled();
    const reviewed = await page.locator('main [data-review]').allTextContents();
    await two.page.bringToFront();
    await two.visitor.press('menu');
    await two.visitor.press('review');
    await two.visitor.settled();
    assert.deepEqual(reviewed, await two.page.locator('main [data-review]').allTextContents(), 'both say the same');
    assert.equal(await banner(two.page).count(), 0, 'nothing was done to the other one');

    // The other way: these here win, and the other tab is told.
    await two.visitor.press('back');
    await two.visitor.settled();
    await two.visitor.answerPage();
    await page.bringToFront();
    await seen(page);
    await visitor.press('keep-own');
    await gone(page);
    await visitor.settled();
    assert.equal(await device(page), newer, 'the answers of this tab are kept again');
    await two.page.bringToFront();
    await seen(two.page);
    await two.visitor.press('take-found');
    await gone(two.page);
  });

  await test(`tabs, ${size}: what another tab has cleared stays cleared until the visitor wants it back`, options, async ({ page, context, visitor }) => {
    const one = { page, visitor };
    await begin(one);
    const two = await another(context);
    await clear(two);
    assert.equal(await device(page), null);
    await page.bringToFront();
    await seen(page);
    assert.match(await banner(page).textContent(), /另一个标签页清除了答案/);
    await accessible(page);
    await fits(page);
    await visitor.answerPage();
    assert.equal(await device(page), null, 'no answer comes back by itself');
    await visitor.press('clear-too');
    await visitor.settled();
    assert.deepEqual([await placeOf(page), await page.locator('.stopped').count(), await banner(page).count()], ['start', 0, 0]);
    assert.match(await page.locator('[data-notice="kept"]').textContent(), /没有留下任何答案/);
    assert.deepEqual(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)]), [[], []]);
  });

  await test(`tabs, ${size}: who keeps what another tab has cleared has it stored again`, options, async ({ page, context, visitor }) => {
    const one = { page, visitor };
    await begin(one);
    const kept = await device(page);
    const two = await another(context);
    await clear(two);
    await page.bringToFront();
    await seen(page);
    const { page: asked } = await visitor.ask();
    await visitor.press('keep-own');
    await gone(page);
    await visitor.settled();
    assert.deepEqual([await device(page), (await visitor.ask()).page], [kept, asked]);
    // The tab that has cleared is told, and has nothing of it before the visitor wants it.
    await two.page.bringToFront();
    await seen(two.page);
    assert.equal(await two.page.locator('.stopped').count(), 0);
    await two.visitor.press('take-found');
    await gone(two.page);
    assert.equal(await two.page.locator('.stopped').count(), 1);
  });
}

await test('tabs: a tab that has missed it looks before it stores', { viewport: PHONE, answers }, async ({ page, visitor }) => {
  await begin({ page, visitor });
  // Written as by a tab of which this one has heard nothing: a page hears no events of its own.
  await page.evaluate((key) => localStorage.removeItem(key), KEY);
  await visitor.answerPage();
  assert.match(await banner(page).textContent(), /另一个标签页清除了答案/);
  assert.equal(await device(page), null);
  await visitor.press('keep-own');
  await visitor.settled();
  assert.ok(await device(page));
});

await test('tabs: a page that was opened and left alone shows what is there now', { viewport: PHONE, answers }, async ({ page, context, visitor }) => {
  await begin({ page, visitor });
  const other = await context.newPage();
  await other.goto(address);
  await ready(other);
  const before = await other.locator('.stopped').textContent();
  await page.bringToFront();
  await visitor.answerPage();
  await other.waitForFunction((text) => document.querySelector('policy-selfcheck').shadowRoot.querySelector('.stopped').textContent !== text, before);
  assert.equal(await banner(other).count(), 0);
  await clear({ visitor });
  await other.waitForFunction(() => !document.querySelector('policy-selfcheck').shadowRoot.querySelector('.stopped'));
  assert.equal(await banner(other).count(), 0);
});

await test('tabs: each keeps to itself what is kept in the tab', { viewport: DESKTOP, answers }, async ({ page, context, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  await visitor.answerPage();
  const other = await context.newPage();
  await other.goto(address);
  await ready(other);
  const two = new Visitor(other, questions, answers);
  await begin({ page: other, visitor: two });
  await two.answerPage();
  await page.bringToFront();
  const before = await page.evaluate((key) => sessionStorage.getItem(key), KEY);
  await page.reload();
  await ready(page);
  assert.equal(await banner(page).count(), 0);
  assert.deepEqual(await page.evaluate((key) => sessionStorage.getItem(key), KEY), before, 'its own answers go before those of the device');
  assert.ok(await device(page), 'and it leaves those alone');
});

const several = { host: 'several', viewport: DESKTOP, until: (page) => page.waitForFunction(() => document.querySelectorAll('policy-selfcheck[data-ready]').length === 3) };
await hosted('tabs: of several on one page only the one is told whose answers were changed', several, async ({ page, context }) => {
  const one = new Visitor(page, questions, answers, '#one');
  await one.press('keeping');
  await page.locator('#one [data-keep="device"]').locator('xpath=ancestor::label').click();
  await one.press('start');
  await one.settled();
  await one.answerPage();
  const other = await context.newPage();
  await other.goto(page.url());
  await several.until(other);
  const two = new Visitor(other, questions, answers, '#one');
  await two.press('start');
  await two.settled();
  await two.answerPage();
  await page.bringToFront();
  await banner(page, '#one').waitFor();
  assert.equal(await page.locator('.elsewhere-banner').count(), 1);
});
