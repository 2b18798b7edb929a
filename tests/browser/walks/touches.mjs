// A hand that touches twice, holds a key or presses Enter where it searches: nothing is skipped and nothing is answered.
import assert from 'node:assert/strict';
import { DESKTOP, PHONE, placeOf, test } from '../case.mjs';
import { enterprises } from '../facts.mjs';

const answers = {};
const stored = (page) => page.evaluate(() => sessionStorage.getItem('policy-selfcheck:minhang-2024-11'));
const button = (page, action) => page.locator(`policy-selfcheck [data-action="${action}"]`).first();

/** Two touches as fast as they come, at the middle of a control. */
async function twice(page, visitor, control, touch) {
  await visitor.looked();
  await control.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await control.boundingBox();
  const [across, down] = [x + width / 2, y + height / 2];
  if (touch) {
    await page.touchscreen.tap(across, down);
    await page.touchscreen.tap(across + 2, down + 2);
  } else {
    await page.mouse.dblclick(across, down);
  }
}

/** On the first checklist, with nothing ticked. */
async function toChecklist(visitor) {
  await visitor.press('start');
  await visitor.settled();
  while ((await visitor.ask()).rows.length === 0) await visitor.answerPage();
}

for (const [hand, viewport] of [['mouse', DESKTOP], ['finger', PHONE]]) {
  const touch = hand === 'finger';
  await test(`${hand}: two touches on the start open one page`, { viewport, answers }, async ({ page, visitor }) => {
    await twice(page, visitor, button(page, 'start'), touch);
    await visitor.settled();
    assert.equal((await visitor.ask()).page, 'relation');
    assert.equal(await page.locator('policy-selfcheck .problems').count(), 0, 'and the second one answers nothing');
    assert.equal(await page.locator('policy-selfcheck input:checked').count(), 0);
  });

  await test(`${hand}: two touches on an option answer one question`, { viewport, answers }, async ({ page, visitor }) => {
    await visitor.press('start');
    await visitor.settled();
    await twice(page, visitor, visitor.control('relation', 'operating').locator('xpath=ancestor::label'), touch);
    await visitor.settled();
    assert.equal((await visitor.ask()).page, 'applicant');
    assert.equal(await page.locator('policy-selfcheck input:checked').count(), 0, 'and the second one answers nothing');
    await visitor.press('back');
    await visitor.settled();
    assert.ok(await visitor.control('relation', 'operating').isChecked());
  });

  await test(`${hand}: two touches on 以上都没有 answer one page`, { viewport, answers: enterprises[0].answers }, async ({ page, visitor }) => {
    await toChecklist(visitor);
    const { page: asked } = await visitor.ask();
    await twice(page, visitor, button(page, 'none-next'), touch);
    await visitor.settled();
    const { place, page: next } = await visitor.ask();
    assert.equal(place, 'screen');
    assert.notEqual(next, asked);
    await visitor.press('back');
    await visitor.settled();
    assert.equal((await visitor.ask()).page, asked, 'one page back is the one that was answered');
  });

  await test(`${hand}: two touches on 清除全部答案 clear nothing`, { viewport, answers }, async ({ page, visitor }) => {
    await visitor.press('start');
    await visitor.settled();
    await visitor.answerPage();
    const kept = await stored(page);
    await visitor.press('menu');
    await twice(page, visitor, button(page, 'clear'), touch);
    await visitor.settled();
    assert.deepEqual([await placeOf(page), await stored(page)], ['screen', kept]);
    assert.match(await page.locator('policy-selfcheck .clearing').innerText(), /找不回来/);
    assert.equal(await page.evaluate(() => document.querySelector('policy-selfcheck').shadowRoot.activeElement.dataset.action), 'clear-not');
  });

  await test(`${hand}: two touches on 上一题 go back one page`, { viewport, answers: enterprises[0].answers }, async ({ page, visitor }) => {
    await toChecklist(visitor);
    await visitor.press('none-next');
    await visitor.settled();
    const before = await visitor.ask();
    await visitor.answerPage();
    await twice(page, visitor, button(page, 'back'), touch);
    await visitor.settled();
    assert.equal((await visitor.ask()).page, before.page);
  });
}

await test('a held key does what it does once', { viewport: DESKTOP, answers }, async ({ page, visitor }) => {
  await button(page, 'start').focus();
  for (let repeats = 0; repeats < 6; repeats += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await visitor.settled();
  assert.equal((await visitor.ask()).page, 'relation');
  assert.equal(await page.locator('policy-selfcheck .problems').count(), 0);
});

await test('Enter pressed twice turns one page', { viewport: DESKTOP, answers }, async ({ page, visitor }) => {
  await button(page, 'start').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await visitor.settled();
  assert.equal((await visitor.ask()).page, 'relation');
  assert.equal(await page.locator('policy-selfcheck .problems').count(), 0);
});

await test('Enter in a search searches, and what it hides is seen before it is answered', { viewport: PHONE, answers: enterprises[0].answers }, async ({ page, visitor }) => {
  await toChecklist(visitor);
  const search = page.locator('policy-selfcheck [data-action="seek"]');
  while ((await search.count()) === 0) await visitor.answerPage();
  const before = await visitor.ask();
  await search.fill(before.rows.length > 0 ? (await page.locator('policy-selfcheck .tick').first().innerText()).slice(0, 3) : '');
  await visitor.settled();
  const found = (await visitor.ask()).rows.length;
  assert.ok(found > 0 && found < before.rows.length, `${found} of ${before.rows.length} rows`);
  const kept = await stored(page);
  await search.press('Enter');
  await visitor.settled();
  assert.equal((await visitor.ask()).screen, before.screen, 'Enter stays');
  assert.equal(await page.locator('policy-selfcheck .problems').count(), 0);
  await visitor.press('none-next');
  await visitor.settled();
  const after = await visitor.ask();
  assert.deepEqual([after.screen, after.rows], [before.screen, before.rows], 'all rows are back');
  assert.match(await page.locator('policy-selfcheck .problems').innerText(), /搜索/);
  assert.equal(await stored(page), kept, 'and none is answered');
  assert.equal(await placeOf(page), 'screen');
});
