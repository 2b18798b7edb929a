// What a visitor sees when the program does not come, or stops.
import assert from 'node:assert/strict';
import { PHONE, accessible, fits, ready, test } from '../case.mjs';
import { enterprises } from '../facts.mjs';

const [{ answers }] = enterprises;
const code = (page) => page.locator('policy-selfcheck').getAttribute('data-failed');

await test('a program that does not arrive: calm words, the clauses to read, the cause for the webmaster', { viewport: PHONE }, async ({ page, record }) => {
  await page.route(/\.wasm$|-fallback\.js/, (route) => route.abort());
  await page.reload();
  await page.waitForSelector('.trouble');
  assert.equal(await code(page), 'SC-101');
  assert.match(await page.locator('.trouble h1').textContent(), /自测暂时打不开/);
  assert.equal(await page.locator('.trouble .clauses section').count(), 50);
  assert.match(await page.locator('.clauses summary').first().textContent(), /^（一）推动产业科技创新.*16 项$/);
  for (const [other, title] of [['English', /[A-Z]/], ['中文', /自测暂时打不开/]]) {
    await page.locator('.trouble .other', { hasText: other }).click();
    assert.match(await page.locator('.trouble h1').textContent(), title);
  }
  await page.locator('.clauses summary').first().click();
  assert.match(await page.locator('.clauses .official').first().textContent(), /^实施重点产业链强链补链/);
  await page.locator('.webmaster summary').click();
  assert.match(await page.locator('.webmaster').textContent(), /SC-101[^]*policy_selfcheck_bg\.wasm/);
  await accessible(page);
  await fits(page);
  await page.unrouteAll();
  await page.locator('.trouble .buttons button').click();
  await ready(page);
  // The browser itself reports the file that did not come, and the page why.
  record.console.length = 0;
});

await test('a program that stops: said, nothing is lost, and it opens again', { viewport: PHONE, answers }, async ({ page, visitor, record }) => {
  await visitor.press('start');
  await visitor.settled();
  await visitor.answerPage();
  // What no browser does, and what nothing in the program is prepared for.
  await page.evaluate(() => {
    const { setAttribute } = Element.prototype;
    Element.prototype.setAttribute = () => {
      Element.prototype.setAttribute = setAttribute;
      throw new Error('on purpose');
    };
  });
  await visitor.press('menu');
  await page.waitForSelector('policy-selfcheck[data-failed="SC-202"]', { timeout: 5000 });
  record.console.length = 0;
  record.errors.length = 0;
  await page.reload();
  await ready(page);
  assert.equal((await visitor.ask()).page, 'applicant');
  await visitor.press('back');
  await visitor.settled();
  assert.ok(await visitor.control('relation', answers.relation).isChecked());
});
