// What is taken away from an invented example says that it is invented, and so does whoever opens it; what a visitor has
// made of it does not.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DESKTOP, PHONE, fits, placeOf, ready, test } from '../case.mjs';
import { enterprises, linked } from '../facts.mjs';

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const PEOPLE = [
  { viewport: PHONE, is: '例子（虚构）：', like: '答案与例子（虚构）相同：', file: '虚构', language: 'zh' },
  { viewport: DESKTOP, is: 'Example (invented): ', like: 'Same answers as the example (invented): ', file: 'invented', language: 'en' },
];
const titles = Object.fromEntries(enterprises.map(({ id, title }) => [id, title]));
const text = (page, selector) => page.locator(selector).first().textContent();
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());
const linkOn = (page) => page.locator('[data-action="link"]').inputValue();

/** Brings a page into a language, which begins in Chinese. */
async function speak(page, language) {
  const other = page.locator('.app:not([lang^="en"]) [data-action="language"]');
  if (language === 'en' && (await other.count())) await other.click();
}

async function lookAt(page, visitor, { id }, language) {
  await speak(page, language);
  await visitor.press('examples');
  await visitor.touch(page.locator(`[data-example="${id}"] button`));
  await visitor.settled();
}

async function toShare(page, visitor) {
  await visitor.touch(page.locator('main [data-action="share"]'));
  await visitor.settled();
}

/** Copies a text of the share page. */
async function copied(page, visitor, action) {
  await visitor.press(action);
  await page.waitForSelector('[data-notice="took"]');
  return clipboard(page);
}

/** Saves a file of the share page. */
async function saved(page, visitor, action) {
  const waiting = page.waitForEvent('download');
  await visitor.press(action);
  const file = await waiting;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** A page that has nothing but the link. */
async function opened(context, link, language) {
  const page = await context.browser().newPage();
  await page.goto(link);
  await ready(page);
  assert.equal(await placeOf(page), 'result');
  await speak(page, language);
  return page;
}

for (const { viewport, is, like, file, language } of PEOPLE) {
  const options = { viewport, ...CLIPBOARD };
  const [, example, , , , , , , small] = enterprises;

  await test(`invented: all that leaves an example at ${viewport.width}`, { ...options, before: ({ page }) => page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: (what) => { document.documentElement.dataset.sent = what.text; return Promise.resolve(); } });
  }) }, async ({ page, visitor }) => {
    const mark = `${is}${titles[example.id][language]}`;
    await lookAt(page, visitor, example, language);
    assert.equal(await text(page, '.example-banner b'), mark);
    await toShare(page, visitor);
    await fits(page);
    assert.ok((await copied(page, visitor, 'copy-short')).startsWith(`${mark}\n`));
    assert.ok((await copied(page, visitor, 'copy-long')).startsWith(`${mark}\n`));
    for (const format of ['csv', 'html', 'md', 'ics']) {
      const { name, text: said } = await saved(page, visitor, format);
      assert.ok(name.endsWith(`-${file}.${format}`), name);
      assert.ok(said.replaceAll('\r\n ', '').includes(mark), format);
    }
    assert.equal(JSON.parse((await saved(page, visitor, 'json')).text).example, example.id);
    assert.equal((await page.evaluate(() => document.querySelector('policy-selfcheck').assessment)).example, example.id);
    await visitor.press('send');
    assert.ok((await page.evaluate(() => document.documentElement.dataset.sent)).startsWith(`${mark}\n`));
    await visitor.press('draw');
    await page.waitForSelector('.picture img');
    assert.ok((await page.locator('.picture img').getAttribute('alt')).startsWith(mark));
    await visitor.press('paper');
    await visitor.settled();
    assert.ok((await text(page, '.paper-head')).startsWith(mark));
  });

  await test(`invented: a printed page of an example at ${viewport.width}`, options, async ({ page, visitor }) => {
    await lookAt(page, visitor, example, language);
    await visitor.touch(page.locator('main [data-action="departments"]'));
    await visitor.settled();
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('.example-banner b').isVisible(), 'the call list');
    assert.ok(!(await page.locator('.banner-ways').isVisible()), 'nobody presses paper');
  });

  for (const scope of language === 'zh' ? ['all', 'needed'] : ['all']) {
    await test(`invented: a link with what is ${scope} at ${viewport.width}, sent on and on`, options, async ({ page, context, visitor }) => {
      for (const one of [example, small]) {
        await lookAt(page, visitor, one, language);
        await toShare(page, visitor);
        await visitor.touch(page.locator('.share-choices summary'));
        await page.locator(`[data-scope="${scope}"]`).locator('xpath=ancestor::label').click();
        await visitor.settled();
        let link = await linkOn(page);
        assert.equal(linked(link).name, '', 'as short as any');
        for (let hop = 0; hop < 2; hop += 1) {
          const other = await opened(context, link, language);
          assert.equal(await text(other, '.link-banner b'), `${like}${titles[one.id][language]}`);
          await other.locator('main [data-action="share"]').click();
          link = await linkOn(other);
          await other.close();
        }
        await visitor.press('leave');
        await visitor.settled();
      }
    });
  }

  await test(`invented: taken over it stays one until an answer is another, at ${viewport.width}`, options, async ({ page, visitor }) => {
    const mark = `${like}${titles[example.id][language]}`;
    await lookAt(page, visitor, example, language);
    await visitor.press('take-over');
    await visitor.settled();
    assert.equal(await text(page, '.example-banner b'), mark);
    await toShare(page, visitor);
    assert.ok((await copied(page, visitor, 'copy-short')).startsWith(`${mark}\n`));
    await visitor.press('back');
    await visitor.touch(page.locator('main [data-action="review"]'));
    await page.locator('[data-try="growth"]').click();
    await page.locator('[data-try-option="not_up"]').click();
    await visitor.settled();
    await visitor.press('adopt');
    await visitor.settled();
    assert.equal(await page.locator('.example-banner').count(), 0, 'now it is the visitor’s own');
    await visitor.press('result');
    await visitor.settled();
    await toShare(page, visitor);
    assert.ok(!(await copied(page, visitor, 'copy-short')).includes(file));
    assert.ok(!(await saved(page, visitor, 'csv')).name.includes(file));
  });

  await test(`invented: with an answer tried out it still is one, at ${viewport.width}`, options, async ({ page, context, visitor }) => {
    await lookAt(page, visitor, example, language);
    await visitor.touch(page.locator('main [data-action="road-map"]'));
    await visitor.settled();
    await visitor.touch(page.locator('[role="switch"]').first());
    await visitor.settled();
    assert.equal(await page.locator('.trial-banner').count(), 1);
    await visitor.press('back');
    await visitor.settled();
    await toShare(page, visitor);
    assert.ok((await copied(page, visitor, 'copy-short')).startsWith(is));
    const link = await linkOn(page);
    assert.notDeepEqual(linked(link).answers, example.answers);
    const other = await opened(context, link, language);
    assert.equal(await text(other, '.link-banner b'), `${is}${titles[example.id][language]}`);
    await other.close();
  });
}
