// Several results on one device, each under a name; and the year applied for.
import assert from 'node:assert/strict';
import { PHONE, accessible, address, fits, ready, test } from '../case.mjs';
import { enterprises } from '../facts.mjs';

const [first, second] = enterprises;
const KEY = 'policy-selfcheck:cases:minhang-2024-11';
const stored = (page) => page.evaluate((key) => localStorage.getItem(key), KEY);
const names = (page) => page.locator('[data-case]').evaluateAll((rows) => rows.map((row) => row.dataset.case));
const way = (page, name, action) => page.locator(`[data-case="${name}"] [data-case-action="${action}"]`);

/** Keeps the result that is looked at under a name. */
const keep = async (page, visitor, name) => {
  await visitor.press('keep-case');
  await visitor.settled();
  await page.locator('[data-action="case-name"]').fill(name);
  await visitor.press('case-save');
  await visitor.settled();
};

/** The start, as after another page: the tab has forgotten where it was. */
const home = async (page) => {
  await page.evaluate(() => sessionStorage.removeItem('policy-selfcheck:place:minhang-2024-11'));
  await page.reload();
  await ready(page);
};

/** The element is a booth’s from the moment it is there. */
const booth = ({ page }) =>
  page.addInitScript(() => {
    const define = customElements.define.bind(customElements);
    customElements.define = (name, type) => {
      document.querySelector(name).setAttribute('mode', 'booth');
      define(name, type);
    };
  });

for (const lang of ['zh', 'en']) {
  await test(`cases (${lang}): kept when the visitor says so, opened, compared, given another name, deleted`, { viewport: PHONE }, async ({ page, context, visitor }) => {
    if (lang === 'en') await visitor.press('language');
    await visitor.takeOver(first.id);
    await visitor.press('keep-case');
    await visitor.settled();
    assert.equal(await stored(page), null, 'nothing is kept unasked');
    assert.equal(await page.locator('[data-action="case-save"]').isDisabled(), true, 'nothing without a name');
    await accessible(page);
    await fits(page);
    await visitor.press('keep-case');
    await keep(page, visitor, '甲公司');
    assert.equal((await stored(page)).split('\n').length, 1);
    await page.locator('.case [role="status"] p').waitFor();
    assert.equal(await visitor.element.evaluate(({ shadowRoot }) => shadowRoot.activeElement?.dataset.action), 'keep-case', 'the keyboard stays');
    const other = await context.newPage();
    await other.goto(address);
    await ready(other);
    assert.deepEqual(await names(other), ['甲公司']);
    await accessible(other);
    await fits(other);
    await other.close();

    await visitor.press('menu');
    await visitor.settled();
    assert.deepEqual(await names(page), ['甲公司'], 'and in the menu');
    await accessible(page);
    await fits(page);
    await visitor.press('examples');
    await visitor.touch(page.locator(`[data-example="${second.id}"] button`));
    await visitor.settled();
    assert.equal(await page.locator('[data-action="keep-case"]').count(), 0, 'never an example');
    await visitor.press('take-over');
    await visitor.settled();
    await keep(page, visitor, '乙公司');
    await visitor.press('menu');
    await visitor.settled();
    await visitor.touch(way(page, '甲公司', 'compare'));
    await visitor.settled();
    assert.equal((await visitor.ask()).place, 'compare');
    assert.match(await page.locator('.compare thead').first().textContent(), /甲公司|虚构|invented/);
    assert.ok((await page.locator('.compare tbody tr').count()) > 3);
    await visitor.press('menu');
    await visitor.settled();
    await visitor.touch(way(page, '甲公司', 'name'));
    await visitor.settled();
    await page.locator('[data-action="case-name"]').fill('丙公司');
    await visitor.press('case-save');
    await visitor.settled();
    assert.deepEqual(await names(page), ['丙公司', '乙公司']);
    await visitor.touch(way(page, '丙公司', 'delete'));
    await visitor.settled();
    assert.equal((await names(page)).length, 2, 'it is asked once');
    await visitor.press('case-stays');
    await visitor.settled();
    await visitor.touch(way(page, '丙公司', 'delete'));
    await visitor.settled();
    await visitor.press('case-goes');
    await visitor.settled();
    assert.deepEqual(await names(page), ['乙公司']);
    await visitor.touch(way(page, '乙公司', 'open'));
    await visitor.settled();
    assert.equal((await visitor.ask()).place, 'result');
    assert.match(await page.locator('.link-banner').textContent(), /乙公司/);
  });
}

await test('cases: they stay when answers begin anew, and go when all is cleared, which says so', { viewport: PHONE }, async ({ page, context, visitor }) => {
  await visitor.takeOver(first.id);
  await keep(page, visitor, '甲公司');
  await home(page);
  await visitor.press('restart');
  await visitor.settled();
  assert.match(await page.locator('.clearing').textContent(), /另存的 1 份留着/);
  await visitor.press('clear-now');
  await visitor.settled();
  assert.equal((await visitor.ask()).place, 'screen');
  assert.ok(await stored(page));
  const other = await context.newPage();
  await other.goto(address);
  await ready(other);
  assert.deepEqual(await names(other), ['甲公司']);
  await page.bringToFront();
  await visitor.press('menu');
  await visitor.press('clear');
  await visitor.settled();
  assert.match(await page.locator('.clearing').textContent(), /另存的 1 份也一起清除/);
  await visitor.press('clear-now');
  await visitor.settled();
  assert.match(await page.locator('[data-notice="kept"]').textContent(), /没有留下任何答案/);
  assert.deepEqual(await page.evaluate(() => [Object.keys(sessionStorage), Object.keys(localStorage)]), [[], []]);
  await other.locator('[data-case]').waitFor({ state: 'detached' });
  await other.close();
});

await test('cases: none at a booth', { viewport: { width: 1920, height: 1080 }, before: booth }, async ({ page, visitor }) => {
  await page.evaluate((key) => localStorage.setItem(key, '1abc'), KEY);
  await visitor.touch(page.locator('.attract [data-action="example"]').first());
  await visitor.settled();
  assert.equal(await page.locator('[data-action="keep-case"], [data-case]').count(), 0);
});

await test('cases: a storage that is blocked says so', { viewport: PHONE, before: ({ page }) => page.addInitScript(() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }) }, async ({ page, visitor }) => {
  await visitor.takeOver(first.id);
  await keep(page, visitor, '甲公司');
  assert.match(await page.locator('.case [role="status"]').textContent(), /不让这个页面存东西/);
});

await test('year: last year can be applied for, is kept with the answers, and is in no link', { viewport: PHONE, answers: first.answers }, async ({ page, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  while ((await visitor.ask()).place === 'screen' && (await page.locator('[data-action="year"]').count()) === 0) await visitor.answerPage();
  const before = await page.locator('.meta').textContent();
  const [, year] = /申报年度 (\d{4})/.exec(before);
  await accessible(page);
  await visitor.press('year');
  await visitor.settled();
  assert.match(await page.locator('.meta').textContent(), new RegExp(`申报年度 ${year - 1}`));
  await page.reload();
  await ready(page);
  assert.match(await page.locator('.meta').textContent(), new RegExp(`申报年度 ${year - 1}`));
  while ((await visitor.ask()).place === 'screen') await visitor.answerPage();
  assert.match(await page.locator('.result .meta').textContent(), new RegExp(`申报年度 ${year - 1}`));
  await visitor.press('share');
  await visitor.settled();
  assert.match(await page.locator('.share-link').textContent(), new RegExp(`申报年度（${year - 1}）不在链接里`));
});
