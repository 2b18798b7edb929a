// Where answers are kept: this tab, this device, nowhere; and a storage that is blocked, full or tampered with.
import assert from 'node:assert/strict';
import { PHONE, address, placeOf, ready, test } from '../case.mjs';
import { enterprises } from '../facts.mjs';

const [{ answers }] = enterprises;
const KEY = 'policy-selfcheck:minhang-2024-11';
const stored = (page) => page.evaluate((key) => [sessionStorage.getItem(key), localStorage.getItem(key)], KEY);
const notice = (page) => page.locator('[data-notice="kept"]');

await test('answers survive a reload and go on where they stopped; clearing proves itself', { viewport: PHONE, answers }, async ({ page, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  for (let pages = 0; pages < 3; pages += 1) await visitor.answerPage();
  const { page: asked } = await visitor.ask();
  await page.reload();
  await ready(page);
  assert.equal((await visitor.ask()).page, asked);
  for (let screens = 0; screens < 4; screens += 1) {
    await visitor.press('back');
    await visitor.settled();
  }
  assert.match(await page.locator('.stopped').textContent(), /上次答的 \d+ 题/);
  await visitor.press('start');
  await visitor.settled();
  assert.equal((await visitor.ask()).page, asked);
  await visitor.press('menu');
  await visitor.press('clear');
  await visitor.settled();
  assert.equal((await visitor.ask()).page, asked, 'it is asked once');
  await visitor.press('clear-not');
  await visitor.settled();
  assert.equal(await page.locator('.clearing').count(), 0);
  await visitor.press('clear');
  await visitor.press('clear-now');
  await visitor.settled();
  assert.equal(await placeOf(page), 'start');
  assert.match(await notice(page).textContent(), /没有留下任何答案/);
  assert.deepEqual(await stored(page), [null, null]);
  assert.deepEqual(await page.evaluate(() => [Object.keys(sessionStorage), Object.keys(localStorage)]), [[], []], 'nor of where the visitor was');
});

await test('kept on this device, another tab goes on; kept nowhere, nothing is left', { viewport: PHONE, answers }, async ({ page, context, visitor }) => {
  const keep = async (where) => {
    await visitor.press('keeping');
    await page.locator(`[data-keep="${where}"]`).locator('xpath=ancestor::label').click();
    await visitor.press('keeping');
    await visitor.settled();
  };
  await keep('device');
  await visitor.press('start');
  await visitor.settled();
  await visitor.answerPage();
  assert.equal((await stored(page))[0], null, 'only in the one place');
  const other = await context.newPage();
  await other.goto(address);
  await ready(other);
  assert.equal(await other.locator('.stopped').count(), 1);
  await other.close();
  await visitor.press('back');
  await visitor.press('back');
  await visitor.settled();
  await keep('nothing');
  assert.deepEqual(await stored(page), [null, null]);
  await visitor.press('start');
  await visitor.settled();
  await visitor.answerPage();
  assert.deepEqual(await stored(page), [null, null]);
});

await test('what was tampered with is said and not used', { viewport: PHONE, answers }, async ({ page, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  await visitor.answerPage();
  await page.evaluate((key) => sessionStorage.setItem(key, sessionStorage.getItem(key).replace('=', '=9')), KEY);
  await page.reload();
  await ready(page);
  assert.match(await notice(page).textContent(), /读不出来/);
  assert.equal(await page.locator('.stopped').count(), 0);
  await visitor.press('start');
  await visitor.settled();
  await visitor.answerPage();
  await page.reload();
  await ready(page);
  assert.equal((await visitor.ask()).page, 'applicant', 'new answers are kept again');
});

for (const [name, breakStorage] of [
  [
    'blocked',
    () => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
      }
    },
  ],
  ['full', () => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }],
]) {
  await test(`storage ${name}: said, and no answer is lost`, { viewport: PHONE, answers, before: ({ page }) => page.addInitScript(breakStorage) }, async ({ page, visitor }) => {
    await visitor.press('start');
    await visitor.settled();
    await visitor.answerPage();
    await visitor.press('back');
    await visitor.press('back');
    await visitor.settled();
    assert.match(await notice(page).textContent(), /不让这个页面存东西/);
    await visitor.press('start');
    await visitor.settled();
    assert.equal((await visitor.ask()).page, 'applicant');
    await visitor.press('menu');
    await visitor.press('clear');
    await visitor.press('clear-now');
    await visitor.settled();
    assert.equal(await placeOf(page), 'start');
    assert.equal(await page.locator('.stopped').count(), 0);
  });
}

await test('another tab does not delete what is kept on the device', { viewport: PHONE, answers }, async ({ page, context, visitor }) => {
  const other = await context.newPage();
  await other.goto(address);
  await ready(other);
  await visitor.press('keeping');
  await page.locator('[data-keep="device"]').locator('xpath=ancestor::label').click();
  await visitor.press('start');
  await visitor.settled();
  await visitor.answerPage();
  const kept = (await stored(page))[1];
  assert.ok(kept);
  await other.locator('[data-action="start"]').click();
  await other.locator('[data-fact="relation"][data-option="operating"]').locator('xpath=ancestor::label').click();
  await other.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))));
  assert.equal((await stored(page))[1], kept);
});
