// What to have ready: one list over all measures, ticked off, kept where the answers are and nowhere else.
import assert from 'node:assert/strict';
import { PHONE, accessible, placeOf, ready, test } from '../case.mjs';
import { enterprises } from '../facts.mjs';

const { id } = enterprises[1];
const boxes = (page) => page.locator('.papers [data-paper]');
const ticked = (page) => boxes(page).evaluateAll((all) => all.filter((box) => box.checked).map((box) => box.dataset.paper));
const link = async (page, visitor) => {
  await visitor.press('back');
  await visitor.press('share');
  await visitor.settled();
  const value = await page.locator('[data-action="link"]').inputValue();
  await visitor.press('back');
  await visitor.press('departments');
  await visitor.settled();
  return value;
};

/** At the call list of an example that was taken over. */
const called = async (visitor) => {
  await visitor.takeOver(id);
  await visitor.press('departments');
  await visitor.settled();
};

await test('papers: a tick is there after loading anew, on paper too, in no link, and gone when all is cleared', { viewport: PHONE }, async ({ page, visitor }) => {
  await called(visitor);
  const before = await link(page, visitor);
  await visitor.touch(boxes(page).nth(1));
  await visitor.touch(boxes(page).nth(3));
  await visitor.settled();
  const picked = await ticked(page);
  assert.equal(picked.length, 2);
  assert.match(await page.locator('.papers .group-count').textContent(), /已备 2 样/);
  await accessible(page);
  assert.equal(await link(page, visitor), before);
  await page.reload();
  await ready(page);
  assert.equal(await placeOf(page), 'departments');
  assert.deepEqual(await ticked(page), picked);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await boxes(page).nth(0).isVisible(), true);
  assert.deepEqual(await boxes(page).evaluateAll((all) => [0, 1].map((at) => getComputedStyle(all[at], '::after').borderRightColor)), ['rgb(0, 0, 0)', 'rgb(0, 0, 0)']);
  await page.emulateMedia({ media: 'screen' });
  await visitor.press('menu');
  await visitor.press('clear');
  await visitor.press('clear-now');
  await visitor.settled();
  assert.deepEqual(await page.evaluate(() => [Object.keys(sessionStorage), Object.keys(localStorage)]), [[], []]);
  await called(visitor);
  assert.deepEqual(await ticked(page), []);
});

await test('papers: kept nowhere, no tick is kept', { viewport: PHONE }, async ({ page, visitor }) => {
  await visitor.press('keeping');
  await page.locator('[data-keep="nothing"]').locator('xpath=ancestor::label').click();
  await called(visitor);
  await visitor.touch(boxes(page).nth(0));
  await visitor.settled();
  assert.deepEqual(await page.evaluate(() => [Object.keys(sessionStorage), Object.keys(localStorage)]), [[], []]);
});
