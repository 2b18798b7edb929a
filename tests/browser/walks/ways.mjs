// The ways through: quick look, examples, back and change, not sure throughout, what-if, the text, the call list.
import assert from 'node:assert/strict';
import { DESKTOP, PHONE, address, language, placeOf, ready, test } from '../case.mjs';
import { enterprises, policy, verdictsOf } from '../facts.mjs';

const [maker] = enterprises;
const text = (page, selector) => page.locator(selector).first().textContent();
const counts = async (page) => (await text(page, '.counts')).match(/\d+/g).map(Number);

await test('from the quick look to the full check without losing an answer', { viewport: PHONE, answers: maker.answers }, async ({ page, visitor }) => {
  assert.match(await text(page, '.start .lead'), /[1-9]\d* 到 [1-9]\d* 分钟/, 'the time is filled in');
  assert.match(await text(page, '.ways'), /一般约 [1-9]\d* 分钟[^]*约 [1-9]\d* 分钟/);
  await visitor.press('quick-look');
  await visitor.settled();
  const quick = policy.quick_look;
  const before = await counts(page);
  while ((await visitor.ask()).page !== null) {
    assert.equal((await visitor.ask()).place, 'quick-look');
    await visitor.answerPage();
  }
  assert.deepEqual(visitor.pages, quick.filter((fact) => visitor.pages.includes(fact)));
  assert.ok(visitor.pages.length > 2);
  const after = await counts(page);
  assert.equal(after.reduce((sum, count) => sum + count), before.reduce((sum, count) => sum + count));
  assert.ok(after[1] < before[1], `still possible: ${before[1]} before, ${after[1]} after`);
  await visitor.press('start');
  await visitor.settled();
  while ((await visitor.ask()).place === 'screen') {
    const asked = await visitor.ask();
    assert.ok(!asked.questions.some((fact) => quick.includes(fact)), 'nothing is asked twice');
    await visitor.answerPage();
  }
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(maker.answers));
});

await test('an answer can be changed, the others stay, and what falls away is said', { viewport: PHONE, answers: maker.answers }, async ({ page, visitor }) => {
  await visitor.takeOver(maker.id);
  await visitor.touch(page.locator('main [data-action="review"]'));
  await visitor.settled();
  await visitor.touch(page.locator('[data-change="growth"]'));
  await visitor.settled();
  assert.ok(await visitor.control('growth', maker.answers.growth).isChecked());
  assert.deepEqual((await visitor.ask()).questions, ['growth'], 'exactly that question');
  await visitor.set(visitor.control('growth', 'not_up'));
  await visitor.settled();
  assert.equal(await placeOf(page), 'result');
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf({ ...maker.answers, growth: 'not_up' }));
  await visitor.touch(page.locator('main [data-action="review"]'));
  await visitor.settled();
  await visitor.touch(page.locator('[data-change="applicant"]'));
  await visitor.settled();
  await visitor.set(visitor.control('applicant', 'company'), false);
  await visitor.pick('applicant', 'testing_body');
  await visitor.press('next');
  await visitor.settled();
  assert.match(await text(page, '[data-notice="fallen"]'), /用不上/);
});

await test('two pages in one breath are two to come back to', { viewport: PHONE }, async ({ page, visitor }) => {
  await page.evaluate(() => {
    const { shadowRoot: root } = document.querySelector('policy-selfcheck');
    for (const action of ['quick-look', 'text']) root.querySelector(`[data-action="${action}"]`).click();
  });
  await visitor.settled();
  for (const place of ['text', 'quick-look', 'start']) {
    assert.equal(await placeOf(page), place);
    if (place !== 'start') await page.goBack();
    await visitor.settled();
  }
});

await test('the browser’s back and forward follow the pages', { viewport: PHONE, answers: maker.answers }, async ({ page, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  await visitor.answerPage();
  const second = (await visitor.ask()).page;
  await visitor.answerPage();
  await page.goBack();
  await visitor.settled();
  assert.equal((await visitor.ask()).page, second);
  await page.goBack();
  await page.goBack();
  await visitor.settled();
  assert.equal(await placeOf(page), 'start');
  await page.goForward();
  await visitor.settled();
  assert.equal((await visitor.ask()).page, 'relation');
  assert.ok(await visitor.control('relation', maker.answers.relation).isChecked());
  await visitor.press('back');
  await visitor.settled();
  assert.equal(await placeOf(page), 'start');
  assert.equal(new URL(page.url()).href, address.endsWith('/') ? address : `${address}/`, 'the address says nothing');
});

await test('the result so far, and back to where the answers stopped', { viewport: PHONE, answers: maker.answers }, async ({ page, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  await visitor.answerPage();
  const { page: asked } = await visitor.ask();
  await visitor.press('menu');
  await visitor.press('result');
  await visitor.settled();
  assert.equal(await placeOf(page), 'result');
  await visitor.press('answer');
  await visitor.settled();
  assert.equal((await visitor.ask()).page, asked);
  await visitor.press('back');
  await visitor.settled();
  assert.equal(await placeOf(page), 'result');
});

await test('not sure throughout: nothing is ruled out by it', { viewport: PHONE, answers: {} }, async ({ page, visitor }) => {
  await visitor.throughAll();
  assert.equal(await placeOf(page), 'result');
  const verdicts = await visitor.allVerdicts();
  const unsure = Object.fromEntries([...visitor.questions.keys()].map((fact) => [fact, 'unsure']));
  assert.deepEqual(verdicts, verdictsOf(unsure));
  assert.ok(!Object.values(verdicts).includes('no'), 'unknown is not no');
});

await test('an example is looked at and taken over', { viewport: PHONE }, async ({ page, visitor }) => {
  await visitor.press('examples');
  await visitor.settled();
  const { id, answers } = enterprises[3];
  await visitor.touch(page.locator(`[data-example="${id}"] button`));
  await visitor.settled();
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(answers));
  await page.locator('main [data-action="review"]').click();
  await visitor.settled();
  assert.equal(await page.locator('[data-review] button:has-text("改")').count(), 0, 'an example cannot be changed');
  await visitor.press('leave');
  await visitor.settled();
  assert.match(await text(page, '[data-action="start"]'), /开始自测/, 'nothing of the example is left');
  await visitor.takeOver(id);
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(answers));
  await page.locator('main [data-action="review"]').click();
  await visitor.settled();
  assert.ok((await page.locator('[data-review] button:has-text("改“")').count()) > 3);
});

await test('what if: a step and an answer are tried out, and the answers stay', { viewport: PHONE }, async ({ page, visitor }) => {
  await visitor.takeOver(maker.id);
  const real = await visitor.allVerdicts();
  await page.locator('main [data-action="road-map"]').click();
  const step = page.locator('[role="switch"]').first();
  await step.click();
  await visitor.settled();
  assert.equal(await step.getAttribute('aria-checked'), 'true');
  const can = Object.values(real).filter((verdict) => verdict === 'qualifies').length;
  assert.match(await text(page, '.trial-banner'), new RegExp(`可申请\\s*${can}.*${can + 1}`, 's'));
  await step.click();
  await visitor.settled();
  assert.equal(await page.locator('.trial-banner').count(), 0);
  await visitor.press('back');
  await page.locator('main [data-action="review"]').click();
  await page.locator('[data-try="growth"]').click();
  await page.locator('[data-try-option="not_up"]').click();
  await visitor.settled();
  assert.equal(await page.locator('.trial-banner').count(), 1);
  await page.locator('main [data-action="result"]').click();
  await visitor.settled();
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf({ ...maker.answers, growth: 'not_up' }));
  await page.reload();
  await ready(page);
  assert.deepEqual(await visitor.allVerdicts(), real, 'what was tried out is not kept');
});

await test('the annotated text and the result lead to each other', { viewport: DESKTOP }, async ({ page, visitor }) => {
  await visitor.press('examples');
  await visitor.touch(page.locator(`[data-example="${maker.id}"] button`));
  await visitor.settled();
  await page.locator('[data-measure="14.2"] .measure-row').click();
  await visitor.touch(page.locator('[data-measure="14.2"] [data-action="read"]'));
  await visitor.settled();
  assert.equal(await placeOf(page), 'text');
  const sentence = await page.evaluate(() => document.querySelector('policy-selfcheck').shadowRoot.activeElement.dataset.sentence);
  assert.match(await text(page, `[data-sentence="${sentence}"] .official`), /生产突破一定规模/);
  await visitor.touch(page.locator(`[data-sentence="${sentence}"] .link`));
  await visitor.settled();
  assert.equal(await placeOf(page), 'result');
  assert.equal(await page.locator('[data-measure="14.2"] .measure-card').count(), 1);
  await visitor.touch(page.locator('main [data-action="text"]'));
  await visitor.press('only-marked');
  await visitor.settled();
  const verdicts = await page.evaluate(() => {
    const root = document.querySelector('policy-selfcheck').shadowRoot;
    return [...root.querySelectorAll('.clause')].map((clause) => [...clause.querySelectorAll('[data-verdict]')].map((node) => node.dataset.verdict));
  });
  assert.ok(verdicts.length > 0 && verdicts.every((clause) => clause.some((verdict) => verdict !== 'no')));
});

await test('filters and search leave what they name', { viewport: DESKTOP }, async ({ page, visitor }) => {
  await visitor.press('examples');
  await visitor.touch(page.locator(`[data-example="${maker.id}"] button`));
  await visitor.settled();
  const shown = () => page.locator('[data-measure]').count();
  const all = await shown();
  await page.locator('[data-filter="near"]').click();
  await visitor.settled();
  assert.equal(await shown(), Object.values(verdictsOf(maker.answers)).filter((verdict) => verdict === 'near').length);
  await visitor.press('show-all');
  await page.locator('[data-select="chapter"]').selectOption({ index: 1 });
  await visitor.settled();
  const chapter = await shown();
  assert.ok(chapter > 0 && chapter < all);
  await page.locator('[data-select="department"]').selectOption({ label: '区市场监管局' });
  await visitor.settled();
  assert.ok((await shown()) < chapter);
  await visitor.press('show-all');
  await visitor.settled();
  assert.equal(await page.locator('[data-select="chapter"]').inputValue(), '');
  await page.locator('[data-action="search"]').fill('担保');
  await visitor.settled();
  const found = await page.locator('[data-measure]').allTextContents();
  assert.ok(found.length > 0 && found.length < all);
  await page.locator('[data-action="search"]').fill('no such word');
  await visitor.settled();
  assert.equal(await page.locator('[data-measure]').count(), 0);
  assert.match(await text(page, '.empty'), /没有找到/);
});

await test('the large bead map leads to a measure', { viewport: PHONE, answers: maker.answers }, async ({ page, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  await visitor.press('beads');
  await visitor.settled();
  assert.equal(await page.locator('.big-bead').count(), 133);
  assert.match(await page.locator('.big-bead').first().getAttribute('aria-label'), /第 1 条 .*：待补充/);
  await page.locator('.big-bead').first().click();
  await visitor.settled();
  assert.equal(await page.locator('.measure.open').count(), 1);
});

await test('the language is switched on any page and stays', { viewport: PHONE, answers: maker.answers }, async ({ page, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  await visitor.answerPage();
  await visitor.press('language');
  await visitor.settled();
  assert.equal(await language(page), 'en');
  await visitor.answerPage();
  assert.equal(await language(page), 'en');
  await page.goBack();
  await visitor.settled();
  assert.equal(await language(page), 'en');
});
