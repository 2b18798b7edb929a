// What a browser is not made to do: nothing that nobody sees is drawn, and no page is laid out twice. Counted, not timed:
// how long it takes is for `make bench`.
import assert from 'node:assert/strict';
import { DESKTOP, PHONE, test } from '../case.mjs';
import { enterprises } from '../facts.mjs';

const beads = (page) => page.locator('.screen-beads [data-bead]').count();

await test('what stands beside the questions is drawn where there is room, and nowhere else', { viewport: PHONE, answers: enterprises[0].answers }, async ({ page, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  assert.equal(await beads(page), 0, 'a phone does not draw what it does not show');
  await page.setViewportSize(DESKTOP);
  await page.locator('.screen-beads [data-bead]').first().waitFor();
  assert.equal(await beads(page), 133);
  const possible = () => page.locator('.screen-beads .possible').count();
  const before = await possible();
  for (let pages = 0; pages < 4; pages += 1) await visitor.answerPage();
  assert.ok((await possible()) < before, 'it follows the answers');
  await page.setViewportSize(PHONE);
  await page.locator('.screen-beads [data-bead]').first().waitFor({ state: 'detached' });
  assert.equal(await beads(page), 0);
});

await test('a browser that cannot tell how much room there is draws it', { viewport: DESKTOP, before: ({ page }) => page.addInitScript(() => { delete window.ResizeObserver; }) }, async ({ page, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  assert.equal(await beads(page), 133);
});

/** Counts how often an element goes while the keyboard is in it: a browser then lays out what is going, too. */
const watchKeyboard = ({ page }) =>
  page.addInitScript(() => {
    const { removeChild } = Node.prototype;
    let lost = 0;
    Node.prototype.removeChild = function (child) {
      const { activeElement } = this.getRootNode();
      if (activeElement && child.contains(activeElement)) lost += 1;
      return removeChild.call(this, child);
    };
    Object.defineProperty(window, Symbol.for('lost'), { get: () => lost });
  });

await test('no page goes with the keyboard in it, and the next one has it', { viewport: PHONE, answers: enterprises[0].answers, before: watchKeyboard }, async ({ page, visitor }) => {
  await visitor.throughAll();
  const heading = () => page.evaluate(() => document.querySelector('policy-selfcheck').shadowRoot.activeElement?.tagName);
  assert.equal(await heading(), 'H1');
  await visitor.press('text');
  await visitor.settled();
  await page.goBack();
  await visitor.settled();
  assert.equal(await heading(), 'H1');
  assert.equal(await page.evaluate(() => window[Symbol.for('lost')]), 0);
});
