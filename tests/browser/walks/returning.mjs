// Loading the page anew, leaving and coming back: the same page, the same place in it, and whose result it is.
import assert from 'node:assert/strict';
import { DESKTOP, PHONE, address, language, placeOf, ready, test } from '../case.mjs';
import { enterprises, linkOf, verdictsOf } from '../facts.mjs';
import { addressOf, hosted } from '../host.mjs';

const [maker, other] = enterprises;
const { answers } = maker;
const page_ = new URL(address).href;
const text = (page, selector) => page.locator(`policy-selfcheck ${selector}`).textContent();
const keys = (page) => page.evaluate(() => [Object.keys(sessionStorage), Object.keys(localStorage)]);
const again = async (page) => {
  await page.reload();
  await ready(page);
};
const back = async ({ page, visitor }) => {
  await page.goBack();
  await visitor.settled();
};
const scrolled = (page) => page.evaluate(() => Math.round(scrollY));

for (const [size, viewport] of [['phone', PHONE], ['desktop', DESKTOP]]) {
  await test(`returning, ${size}: each page is the same after a reload, and back leads to the one before`, { viewport, answers }, async ({ page, visitor }) => {
    await visitor.press('start');
    await visitor.settled();
    await visitor.answerPage();
    const second = (await visitor.ask()).page;
    await again(page);
    assert.equal((await visitor.ask()).page, second);
    assert.equal(await page.title(), await text(page, 'h1'));
    await back({ page, visitor });
    assert.equal((await visitor.ask()).page, 'relation');
    await page.goForward();
    await visitor.settled();
    assert.equal((await visitor.ask()).page, second);
    while ((await visitor.ask()).place === 'screen') await visitor.answerPage();
    const trail = [];
    for (const ways of [[], ['share'], ['menu', 'review'], ['menu', 'text'], ['menu', 'result'], ['road-map']]) {
      for (const way of ways) await visitor.press(way);
      await visitor.settled();
      const place = ways.at(-1) ?? 'result';
      trail.push(place);
      await again(page);
      assert.equal(await placeOf(page), place);
    }
    for (const place of trail.reverse().slice(1)) {
      await back({ page, visitor });
      assert.equal(await placeOf(page), place);
    }
    await page.goForward();
    await visitor.settled();
    await again(page);
    await visitor.press('back');
    await visitor.settled();
    assert.deepEqual(await visitor.allVerdicts(), verdictsOf(answers));
  });

  await test(`returning, ${size}: the result of a link is still that of the link, and marked so`, { viewport, answers }, async ({ page, visitor }) => {
    await page.goto('about:blank');
    await page.goto(`${page_}#${linkOf(other.answers, '--name', '示例')}&from=singlemessage`);
    await ready(page);
    await again(page);
    assert.equal(await placeOf(page), 'result');
    assert.match(await text(page, '.link-banner'), /署名“示例”的结果/);
    assert.deepEqual(await visitor.allVerdicts(), verdictsOf(other.answers));
    await page.locator('main [data-action="review"]').click();
    await visitor.settled();
    await again(page);
    assert.equal(await placeOf(page), 'review');
    assert.equal(await page.locator('.link-banner').count(), 1);
    // Another document, and back.
    await page.goto(`${page_}clauses.html`);
    await page.goBack();
    await ready(page);
    assert.deepEqual([await placeOf(page), await page.locator('.link-banner').count()], ['review', 1]);
    await back({ page, visitor });
    assert.equal(await placeOf(page), 'result');
    await visitor.press('leave');
    await visitor.settled();
    await visitor.press('start');
    await visitor.settled();
    await visitor.answerPage();
    await again(page);
    assert.equal((await visitor.ask()).place, 'screen');
    assert.equal(await page.locator('.link-banner').count(), 0, 'these answers are the visitor’s');
  });

  await test(`returning, ${size}: where it was read, with what was unfolded, in the language that was chosen`, { viewport, answers }, async ({ page, visitor }) => {
    await visitor.takeOver(maker.id);
    await visitor.press('language');
    await visitor.settled();
    const measures = page.locator('[data-measure] .measure-row');
    const row = measures.nth(Math.floor((await measures.count()) / 2));
    await row.click();
    await visitor.settled();
    const before = await scrolled(page);
    assert.ok(before > 500);
    const unfolded = await page.locator('[data-measure] [aria-expanded="true"]').count();
    await again(page);
    await page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 40, before);
    assert.equal(await page.locator('[data-measure] [aria-expanded="true"]').count(), unfolded);
    assert.equal(await language(page), 'en');
  });

  await hosted(`returning, ${size}: an embed comes back to its place, and the page around keeps its history`, { host: 'plain', viewport, answers }, async ({ page, visitor }) => {
    await visitor.press('start');
    await visitor.settled();
    await visitor.answerPage();
    const { page: asked } = await visitor.ask();
    await again(page);
    assert.equal((await visitor.ask()).page, asked);
    await page.goto(addressOf('rtl'));
    await page.goBack();
    await ready(page);
    assert.equal((await visitor.ask()).page, asked);
    await visitor.press('back');
    await visitor.settled();
    assert.equal((await visitor.ask()).page, 'relation');
    await page.locator('policy-selfcheck').evaluate((element, link) => element.open(link), linkOf(other.answers));
    await visitor.settled();
    await again(page);
    assert.deepEqual([await placeOf(page), await page.locator('.link-banner').count()], ['result', 1]);
  });
}

await test('returning: a fresh tab begins at the start; what opens on purpose goes before', { viewport: PHONE, answers }, async ({ page, context, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  await visitor.answerPage();
  const fresh = await context.newPage();
  await fresh.goto(address);
  await ready(fresh);
  assert.equal(await placeOf(fresh), 'start');
  await page.bringToFront();
  await page.goto('about:blank');
  await page.goto(`${page_}#${linkOf(other.answers)}`);
  await ready(page);
  assert.deepEqual([await placeOf(page), await page.locator('.link-banner').count()], ['result', 1]);
  await back({ page, visitor });
  assert.equal(await placeOf(page), 'start');
});

await test('returning: a locked link asks again for its passphrase', { viewport: PHONE }, async ({ page, visitor }) => {
  await visitor.press('examples');
  await visitor.touch(page.locator('[data-example] button').first());
  await visitor.settled();
  await visitor.press('share');
  await visitor.settled();
  await visitor.touch(page.locator('.share-choices summary'));
  await visitor.press('offer');
  await visitor.settled();
  const passphrase = await page.locator('[data-action="passphrase"]').inputValue();
  await visitor.press('lock');
  await page.waitForSelector('[data-notice="locked"]');
  const link = await page.locator('[data-action="link"]').inputValue();
  await page.goto('about:blank');
  await page.goto(link);
  await ready(page);
  const unlock = async () => {
    assert.equal(await placeOf(page), 'unlock');
    await page.locator('[data-action="passphrase"]').fill(passphrase);
    await visitor.press('unlock');
    await page.waitForSelector('.link-banner');
  };
  await unlock();
  assert.doesNotMatch(await page.evaluate(() => Object.values(sessionStorage).join()), / 1[\w-]{20}/, 'what was locked is not kept unlocked');
  await again(page);
  await unlock();
  assert.equal(await placeOf(page), 'result');
});

await test('returning: nothing is kept of the place where nothing is kept, or after clearing', { viewport: PHONE, answers }, async ({ page, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  await visitor.answerPage();
  assert.equal((await keys(page))[0].length, 2);
  await visitor.press('menu');
  await visitor.press('clear');
  await visitor.press('clear-now');
  await visitor.settled();
  assert.match(await text(page, '[data-notice="kept"]'), /没有留下任何答案/);
  assert.deepEqual(await keys(page), [[], []]);
  await visitor.press('keeping');
  await page.locator('[data-keep="nothing"]').locator('xpath=ancestor::label').click();
  await visitor.press('start');
  await visitor.settled();
  await visitor.answerPage();
  assert.deepEqual(await keys(page), [[], []]);
  await again(page);
  assert.equal(await placeOf(page), 'start');
});

await test('returning: a place that cannot be read, or is no more, is the start', { viewport: PHONE, answers }, async ({ page, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  await visitor.answerPage();
  const place = (await keys(page))[0].find((key) => key.includes(':place:'));
  await page.evaluate((key) => sessionStorage.setItem(key, sessionStorage.getItem(key).replace('place 2', 'place 3')), place);
  await again(page);
  assert.equal(await placeOf(page), 'start');
  assert.equal(await page.locator('.stopped').count(), 1, 'the answers are another matter');
  await visitor.press('start');
  await visitor.settled();
  // The answers have gone, and with them the screen they had led to.
  await page.evaluate((name) => sessionStorage.removeItem(name), 'policy-selfcheck:minhang-2024-11');
  await again(page);
  assert.equal(await placeOf(page), 'start');
});
