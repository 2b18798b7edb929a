// The result is drawn in parts when it is come to: what is seen first is painted first. Nothing else may tell that from a page
// that is drawn at once.
import assert from 'node:assert/strict';
import { DESKTOP, PHONE, placeOf, ready, test } from '../case.mjs';
import { enterprises } from '../facts.mjs';

const [maker] = enterprises;

/** Notes in every frame, before it is painted, how much of the result is there, and where what stands above the list is. */
function watch() {
  window.frames_ = [];
  const look = () => {
    const main = document.querySelector('policy-selfcheck')?.shadowRoot?.querySelector('main.result');
    if (main) {
      const top = (selector) => main.querySelector(selector) && Math.round(main.querySelector(selector).getBoundingClientRect().top);
      window.frames_.push({
        rows: main.querySelectorAll('[data-measure]').length,
        whole: main.querySelector('.notices') !== null,
        tops: ['h1', '.next-steps', '[data-next]:last-child'].map(top),
        height: Math.round(main.getBoundingClientRect().height),
      });
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const before = ({ page }) => page.addInitScript(watch);
const framesOf = (page) => page.evaluate(() => window.frames_.splice(0));
const measures = (page) => page.locator('[data-measure]').evaluateAll((all) => all.map(({ dataset }) => dataset.measure));

/**
 * Looks at an example. In its first frame, before that is painted, the page is told that it is printed, if `prints`, or
 * something is pressed; tells how many measures are there then, and once what follows from that is drawn.
 */
async function arrive(visitor, { prints = false, presses = null } = {}) {
  await visitor.press('examples');
  await visitor.settled();
  return visitor.element.evaluate(({ shadowRoot: root }, [id, printed, pressed]) => new Promise((done) => {
    root.querySelector(`[data-example="${id}"] button`).click();
    requestAnimationFrame(() => {
      const first = root.querySelectorAll('[data-measure]').length;
      if (printed) dispatchEvent(new Event('beforeprint'));
      if (pressed) root.querySelector(pressed).click();
      // Drawn between frames, and before any clock strikes.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done({ first, rows: root.querySelectorAll('[data-measure]').length });
      port2.postMessage(0);
    });
  }), [maker.id, prints, presses]);
}

for (const [size, viewport] of [['phone', PHONE], ['desktop', DESKTOP]]) {
  await test(`parts, ${size}: what is seen first is painted first, and nothing of it moves while the rest comes`, { viewport, before }, async ({ page, visitor }) => {
    await arrive(visitor);
    const marked = await page.locator('.next-steps').evaluateHandle((block) => block);
    await visitor.settled();
    const frames = await framesOf(page);
    const all = await measures(page);
    const [first, last] = [frames[0], frames.at(-1)];
    assert.ok(all.length > 40, `${all.length} measures`);
    assert.deepEqual([first.rows, first.whole], [0, false]);
    assert.ok(first.height > viewport.height, `${first.height} of ${viewport.height}`);
    assert.deepEqual([last.rows, last.whole], [all.length, true]);
    assert.ok(frames.some(({ rows }) => rows > 0 && rows < all.length), 'not all of the rest at once');
    for (const [index, frame] of frames.entries()) {
      assert.deepEqual(frame.tops, first.tops);
      assert.ok(index === 0 || frame.height >= frames[index - 1].height, 'it grows');
    }
    assert.ok(await marked.evaluate((block) => block.isConnected), 'what was there stays');
    assert.equal(await page.evaluate(() => scrollY), 0);
    // Loaded anew it is drawn at once.
    await page.reload();
    await ready(page);
    const again = await framesOf(page);
    assert.deepEqual([...new Set(again.map(({ rows }) => rows))], [all.length]);
    assert.deepEqual(await measures(page), all);
  });

  await test(`parts, ${size}: who loads anew or comes back is where they were`, { viewport, before }, async ({ page, visitor }) => {
    await arrive(visitor);
    await visitor.settled();
    const place = () => page.evaluate(() => Math.round(scrollY));
    const leave = async (away) => {
      await page.evaluate(() => scrollTo(0, 3000));
      await away();
      await ready(page);
      await page.waitForFunction(() => scrollY > 0);
      assert.equal(await place(), 3000);
    };
    await leave(() => page.reload());
    await leave(() => page.goto('about:blank').then(() => page.goBack()));
    // Within the page one comes back to its beginning.
    await page.evaluate(() => scrollTo(0, 3000));
    await page.locator('[data-action="text"]').evaluate((way) => way.click());
    await visitor.settled();
    assert.equal(await placeOf(page), 'text');
    await framesOf(page);
    await page.goBack();
    await visitor.settled();
    const frames = await framesOf(page);
    assert.deepEqual([...new Set(frames.map(({ whole }) => whole))], [true]);
    assert.equal(await place(), 0);
  });
}

await test('parts: what is printed at once is all there', { viewport: PHONE, before }, async ({ page, visitor }) => {
  const { first, rows } = await arrive(visitor, { prints: true });
  assert.equal(first, 0);
  assert.ok(rows > 40, `${rows} measures`);
  assert.equal(rows, (await measures(page)).length);
});

await test('parts: whoever does something at once has all of it', { viewport: PHONE, before }, async ({ page, visitor }) => {
  const { first, rows } = await arrive(visitor, { presses: '[data-action="language"]' });
  assert.equal(first, 0);
  assert.ok(rows > 40, `${rows} measures`);
  assert.equal(rows, (await measures(page)).length);
});

await test('parts: from another page to the last measure of all', { viewport: PHONE, before }, async ({ page, visitor }) => {
  await arrive(visitor);
  await visitor.settled();
  const last = (await measures(page)).at(-1);
  const title = await page.locator(`[data-measure="${last}"] .measure-title`).textContent();
  await framesOf(page);
  await visitor.press('beads');
  await visitor.settled();
  await page.locator(`.big-bead[title="${title}"]`).click();
  await visitor.settled();
  const [focused, top] = await page.locator('.measure.open').evaluate((row) => [row.getRootNode().activeElement.closest('.measure')?.dataset.measure, row.getBoundingClientRect().top]);
  assert.equal(focused, last);
  assert.deepEqual([...new Set((await framesOf(page)).map(({ whole }) => whole))], [true]);
  assert.ok(top >= 0 && top < PHONE.height, `${top}`);
});

for (const [name, change] of [
  ['a browser that paints nothing', () => { window.ResizeObserver = class { observe() {} disconnect() {} }; }],
  ['a browser that does not tell when it paints', () => { delete window.ResizeObserver; }],
]) {
  await test(`parts: ${name} draws all of it, too`, { viewport: PHONE, before: ({ page }) => page.addInitScript(change).then(() => before({ page })) }, async ({ page, visitor }) => {
    const { first } = await arrive(visitor);
    assert.equal(first, 0);
    await visitor.settled();
    assert.ok((await measures(page)).length > 40);
  });
}
