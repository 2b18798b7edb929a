// The page as it was drawn when it was built: the same as the program draws, and nothing that is done in it is lost.
import assert from 'node:assert/strict';
import { DESKTOP, PHONE, accessible, address, placeOf, ready, test } from '../case.mjs';
import { enterprises, linkOf } from '../facts.mjs';

/** Keeps a file away; what is returned lets it come. */
async function hold(page, file) {
  let release;
  const come = new Promise((done) => { release = done; });
  await page.route(file, async (route) => {
    await come;
    await route.continue();
  });
  return release;
}

/** Opens the page and keeps the program away; `release` lets it come. */
function held(options = {}) {
  let release;
  const before = async ({ page }) => {
    release = await hold(page, '**/*.wasm');
    await options.before?.({ page });
  };
  return { ...options, before, until: (page) => page.waitForSelector('.ahead, .opening'), release: async (page) => { release(); await ready(page); } };
}

const label = (page, action) => page.locator(`.ahead label[data-action="${action}"]:visible`);
const option = (page, name) => page.locator(`.ahead label.option:has([data-option="${name}"])`);

/** Every word that is seen, with its place and colour. */
const words = (page, inside) => page.evaluate((selector) => {
  const ahead = document.querySelector('.ahead');
  const app = (ahead && [...ahead.children].find((page) => page.getBoundingClientRect().height > 0)) ?? document.querySelector('policy-selfcheck').shadowRoot.querySelector('.app');
  const texts = document.createTreeWalker(app.querySelector(selector) ?? app, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const { x, y, width, height } = range.getBoundingClientRect();
    const { color, fontSize, fontWeight } = getComputedStyle(texts.currentNode.parentElement);
    const own = texts.currentNode.parentElement;
    if (width > 1 && !own.closest('.hidden, .unknown')) found.push([texts.currentNode.data, ...[x, y, width, height].map(Math.round), color, fontSize, fontWeight].join(' '));
  }
  return found;
}, inside);

/** What the program draws beyond that: how many days are left. */
const beyond = (all, fewer) => all.filter((word) => !fewer.includes(word)).map((word) => word.split(' ')[0]);

for (const [name, viewport] of [['phone', PHONE], ['desktop', DESKTOP]]) {
  for (const colorScheme of ['light', 'dark']) {
    const { release, ...opened } = held({ viewport, colorScheme });
    await test(`ahead: drawn as the program draws it (${name}, ${colorScheme})`, opened, async ({ page, visitor }) => {
      const before = await words(page, 'x');
      await release(page);
      await visitor.settled();
      const after = await words(page, 'x');
      assert.ok(before.length > 25);
      assert.deepEqual(before.filter((word) => !after.includes(word)), []);
      assert.equal(beyond(after, before).length, 1, String(beyond(after, before)));
      assert.equal(await page.locator('.ahead').count(), 0);
    });
  }
}

for (const [name, viewport] of [['phone', PHONE], ['desktop', DESKTOP]]) {
  const { release, ...opened } = held({ viewport });
  await test(`ahead: begun and answered before the program is there (${name})`, opened, async ({ page, visitor }) => {
    await label(page, 'start').click();
    await option(page, 'registered').click();
    await accessible(page);
    await release(page);
    await visitor.settled();
    const { place, page: asked } = await visitor.ask();
    assert.deepEqual([place, asked], ['screen', 'applicant'], 'a touch goes on, as soon as it can');
    assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.tagName), 'FIELDSET');
    assert.equal(await page.locator('.problems').count(), 0);
    await visitor.press('back');
    await visitor.settled();
    assert.ok(await visitor.control('relation', 'registered').isChecked());
  });
}

for (const next of [false, true]) {
  const { release, ...opened } = held({ viewport: DESKTOP });
  await test(`ahead: a key that picks does not go on${next ? ', and what goes on does' : ''}`, opened, async ({ page, visitor }) => {
    await label(page, 'start').click();
    await option(page, 'registered').locator('input').focus();
    await page.keyboard.press('ArrowDown');
    if (next) await label(page, 'next').click();
    await release(page);
    await visitor.settled();
    assert.equal((await visitor.ask()).page, next ? 'applicant' : 'relation');
    if (!next) {
      assert.ok(await visitor.control('relation', 'operating').isChecked());
      assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.dataset.option), 'operating', 'the keyboard is where it was');
    }
  });
}

for (const [action, place] of [['quick-look', 'quick-look'], ['examples', 'examples'], ['text', 'text']]) {
  const { release, ...opened } = held({ viewport: PHONE });
  await test(`ahead: ${action}, pressed before the program is there`, opened, async ({ page, visitor }) => {
    await label(page, action).click();
    await release(page);
    await visitor.settled();
    assert.equal(await placeOf(page), place);
  });
}

{
  const { release, ...opened } = held({ viewport: PHONE });
  await test('ahead: by keyboard alone, and back again', opened, async ({ page, visitor }) => {
    await label(page, 'start').locator('input').focus();
    await page.keyboard.press('Enter');
    assert.ok(await option(page, 'operating').isVisible());
    await label(page, 'back').click();
    assert.ok(await label(page, 'examples').isVisible());
    await release(page);
    await visitor.settled();
    assert.equal(await placeOf(page), 'start');
  });
}

{
  let come;
  const { release, ...opened } = held({ viewport: PHONE, loaded: 'commit', before: async ({ page }) => { come = await hold(page, '**/ahead.js'); } });
  await test('ahead: nothing is lost where its script comes after the program', opened, async ({ page, visitor }) => {
    await label(page, 'start').click();
    await option(page, 'registered').click();
    const released = release(page);
    await page.waitForSelector('policy-selfcheck[data-ready]');
    come();
    await released;
    await visitor.settled();
    assert.equal((await visitor.ask()).page, 'relation');
    assert.ok(await visitor.control('relation', 'registered').isChecked());
  });
}

{
  const { release, ...opened } = held({ viewport: PHONE, at: `${address}#${linkOf(enterprises[0].answers)}` });
  await test('ahead: a link is no start', opened, async ({ page, visitor }) => {
    await page.waitForFunction(() => !document.querySelector('.ahead'));
    assert.ok(await page.locator('.opening').isVisible());
    await release(page);
    await visitor.settled();
    assert.equal(await placeOf(page), 'result');
  });
}

await test('ahead: without scripts, the page says so and has the clauses', { viewport: PHONE, javaScriptEnabled: false, until: (page) => page.waitForSelector('.ahead') }, async ({ page }) => {
  assert.ok(await page.locator('.script').isVisible());
  assert.ok(await page.locator('.waiting h3').first().isVisible());
});
