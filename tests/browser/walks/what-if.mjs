// What if, and what then: a trial stays in sight and leads back to where it began; a changed answer says what it moved, where
// the visitor left the result.
import assert from 'node:assert/strict';
import { DESKTOP, PHONE, SMALL_PHONE, accessible, fits, placeOf, test } from '../case.mjs';
import { enterprises, verdictsOf } from '../facts.mjs';
import { hosted } from '../host.mjs';

const [maker] = enterprises;
const text = (locator) => locator.first().evaluate((node) => node.textContent.replace(/\s+/g, ' '));

/** Where the strip and what has the keyboard are in the window. */
const seen = (page) =>
  page.evaluate(() => {
    const { shadowRoot: root } = document.querySelector('policy-selfcheck');
    const box = (node) => node?.getBoundingClientRect();
    const [strip, focused] = [box(root.querySelector('.trial-banner')), box(root.activeElement)];
    const part = (rectangle) => rectangle && { top: Math.round(rectangle.top), bottom: Math.round(rectangle.bottom) };
    return { strip: part(strip), focused: part(focused), tries: root.activeElement?.dataset.tries, window: innerHeight };
  });

/** Flips the last step that is under way, as whoever has read the list would. */
async function tryLast(page, visitor) {
  await visitor.takeOver(maker.id);
  await visitor.touch(page.locator('[data-main] [data-action="road-map"]'));
  await visitor.settled();
  const step = page.locator('[role="switch"]').last();
  await visitor.touch(step);
  await visitor.settled();
  return step;
}

for (const viewport of [PHONE, SMALL_PHONE, DESKTOP]) {
  await test(`what if (${viewport.width}): the strip stays in sight, says what moved, and leads back to where it began`, { viewport }, async ({ page, visitor }) => {
    const step = await tryLast(page, visitor);
    const began = await page.evaluate(() => scrollY);
    assert.ok(began > 400, 'the step is far below the head of the page');
    const strip = page.locator('.trial-banner');
    const { strip: { top, bottom } } = await seen(page);
    assert.deepEqual([top, bottom < viewport.height / 2], [0, true], `the strip is at ${top} to ${bottom}`);
    const said = await text(strip.locator('[role="status"]'));
    assert.match(said, /^试算：.+ .*还差一项 12变为11/, said);
    assert.equal(await strip.locator('[data-shift]').count(), 1, 'the measure has its name');
    await fits(page);
    await accessible(page);
    const tries = await step.getAttribute('data-tries');
    await visitor.touch(strip.locator('[data-shift]'));
    await visitor.settled();
    const there = await seen(page);
    assert.equal(await placeOf(page), 'result');
    assert.ok(there.strip.top === 0 && there.focused.top >= there.strip.bottom && there.focused.bottom <= viewport.height, JSON.stringify(there));
    await visitor.press('text');
    await visitor.settled();
    await visitor.press('stop');
    await visitor.settled();
    const back = await seen(page);
    assert.deepEqual([await placeOf(page), back.strip, back.tries], ['road-map', undefined, tries]);
    assert.ok(back.focused.top >= 0 && back.focused.bottom <= viewport.height, `the step is at ${JSON.stringify(back.focused)}`);
  });
}

await test('what if: the keyboard never lies under the strip', { viewport: { width: 390, height: 700 }, isMobile: false, hasTouch: false }, async ({ page, visitor }) => {
  await tryLast(page, visitor);
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Shift+Tab');
    const { strip, focused, tries } = await seen(page);
    if (!tries) continue;
    assert.ok(focused.top >= strip.bottom, `${presses}: ${JSON.stringify({ strip, focused })}`);
  }
});

await test('what if: from a measure, the keyboard goes to what moved and back to the measure', { viewport: PHONE }, async ({ page, visitor }) => {
  await visitor.takeOver(maker.id);
  const measure = page.locator('[data-verdict="near"]').nth(3);
  const id = await measure.getAttribute('data-measure');
  await visitor.touch(measure.locator('.measure-row'));
  await visitor.touch(measure.locator('[data-action="try"]'));
  await visitor.settled();
  const { strip, focused } = await seen(page);
  assert.ok(strip.top === 0 && focused.bottom <= strip.bottom, 'the strip has the keyboard');
  assert.match(await text(page.locator('.trial-banner')), /可申请 \d+变为\d+/);
  await visitor.press('stop');
  await visitor.settled();
  const at = await page.evaluate(() => document.querySelector('policy-selfcheck').shadowRoot.activeElement.closest('[data-measure]')?.dataset.measure);
  assert.equal(at, id);
});

await test('what if: an answer that moves many measures names two and counts the rest', { viewport: PHONE }, async ({ page, visitor }) => {
  await visitor.takeOver(maker.id);
  await visitor.touch(page.locator('main [data-action="review"]'));
  await visitor.touch(page.locator('[data-try="applicant"]'));
  await visitor.touch(page.locator('[data-try-option="company"]'));
  await visitor.settled();
  const strip = page.locator('.trial-banner');
  assert.match(await text(strip), /试算：“您代表谁来查”改答“/);
  assert.equal(await strip.locator('[data-shift]').count(), 2);
  const more = Number(/另 (\d+) 项/.exec(await text(strip))[1]);
  await visitor.press('shifts');
  await visitor.settled();
  assert.equal(await strip.locator('[data-shift]').count(), more + 2);
  assert.ok((await seen(page)).strip.bottom < PHONE.height * 0.7, 'all of them leave room for the page');
});

await hosted('what if: in a page of others nothing stays at its top', { host: 'plain', viewport: PHONE }, async ({ page, visitor }) => {
  await tryLast(page, visitor);
  assert.equal(await page.locator('.trial-banner').evaluate((strip) => getComputedStyle(strip).position), 'static');
});

await test('a changed answer: back at the measure it was changed from, with what that moved', { viewport: PHONE }, async ({ page, visitor }) => {
  await visitor.takeOver(maker.id);
  await visitor.touch(page.locator('[data-measure="2.2"] .measure-row'));
  await visitor.touch(page.locator('[data-measure="2.2"] [data-action="change"]'));
  await visitor.settled();
  assert.match(await text(page.locator('.bar [data-action="result"]')), /回到结果/);
  await visitor.set(visitor.row('rd_institution'), false);
  await visitor.settled();
  assert.match(await text(page.locator('.dock [data-action="next"]')), /回到结果/);
  await visitor.press('next');
  await visitor.settled();
  const changed = { ...maker.answers, rd_institution: 'none' };
  const { window, focused } = await seen(page);
  const at = await page.evaluate(() => document.querySelector('policy-selfcheck').shadowRoot.activeElement.closest('[data-measure]')?.dataset.measure);
  assert.deepEqual([await placeOf(page), at], ['result', '2.2']);
  const notice = page.locator('[data-measure="2.2"] [data-notice="edited"]');
  const said = await text(notice.locator('[role="status"]'));
  assert.match(said, /^改了“技术中心、实验室、工作站等研发机构”： 可申请 (\d+)变为(\d+) .*不适用 (\d+)变为(\d+)/, said);
  const box = await notice.boundingBox();
  assert.ok(focused.top >= 0 && box.y > focused.top && box.y + 40 < window, JSON.stringify({ box, focused }));
  assert.ok((await notice.locator('[data-shift]').count()) > 0);
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(changed));
  await accessible(page);
  await visitor.touch(page.locator('main [data-action="text"]'));
  await visitor.settled();
  await visitor.press('back');
  await visitor.settled();
  assert.equal(await page.locator('[data-notice="edited"]').count(), 0, 'whoever went on has read it');
});

await test('a changed answer from the list of answers: told at the top, also where nothing moves', { viewport: PHONE }, async ({ page, visitor }) => {
  await visitor.takeOver(maker.id);
  const change = async (fact, option) => {
    await visitor.touch(page.locator('main [data-action="review"]'));
    await visitor.touch(page.locator(`[data-change="${fact}"]`));
    await visitor.settled();
    await visitor.set(visitor.control(fact, option));
    await visitor.settled();
    assert.equal(await placeOf(page), 'result');
    const notice = page.locator('[data-notice="edited"]');
    assert.ok((await notice.boundingBox()).y < 400, 'it is seen first');
    return text(notice);
  };
  assert.match(await change('growth', 'not_up'), /^改了“产值、销售额比上年怎样”： /);
  assert.match(await change('growth', 'unsure'), /^改了“产值、销售额比上年怎样”： /);
  assert.match(await change('size_class', 'micro'), /^改了“企业是大、中、小还是微型”，结论没有变化。$/);
  await page.reload();
  await page.waitForSelector('policy-selfcheck[data-ready]');
  assert.equal(await page.locator('[data-notice="edited"]').count(), 0, 'it is not kept');
});

await test('a term is explained by its name, and the level is asked before what is on its way', { viewport: PHONE, answers: maker.answers }, async ({ page, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  while ((await visitor.ask()).page !== 'register_status') await visitor.answerPage();
  assert.match(await text(page.locator('.term .text')), /“规上（限上）”是什么意思$/);
  while ((await visitor.ask()).screen !== 'projects') await visitor.answerPage();
  await visitor.set(visitor.row('first_product'));
  await visitor.settled();
  const order = await page.locator('[data-row="first_product"]').evaluate((row) => [...row.closest('.row').querySelectorAll('.chips > *')].map((node) => (node.dataset.more ? 'line' : node.querySelector('input')?.dataset.option ?? node.className)));
  assert.deepEqual(order, ['equipment', 'software', 'material', 'other_first', 'line', 'unsure']);
});
