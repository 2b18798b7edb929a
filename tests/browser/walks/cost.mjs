// What the element costs a page before anybody touches it: bytes, requests, and whether anything moves.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { PHONE, ready } from '../case.mjs';
import { policy, root } from '../facts.mjs';
import { hosted } from '../host.mjs';
import { startProgram } from '../program.mjs';
import { ROOM } from '../../../www/configure/snippet.js';

const MOST = 3072;
/** So much room may be left over below the start page. */
const SURPLUS = 64;

const squeezed = await startProgram({ brotli: true });

/** What came from the server of the program: each address with its bytes on the way. */
function arriving(page) {
  const come = [];
  page.on('requestfinished', (request) => {
    if (request.url().startsWith(squeezed.origin)) come.push(request.sizes().then(({ responseBodySize }) => [request.url().slice(squeezed.origin.length), responseBodySize]));
  });
  return async () => Promise.all(come);
}

for (const [host, requests] of [['lazy', 1], ['lazy-floating', 2]]) {
  let arrived;
  await hosted(`cost: ${requests} small script${requests > 1 ? 's' : ''} until the element comes near`, {
    host, origin: squeezed.origin, viewport: PHONE, first: true, before: ({ page }) => { arrived = arriving(page); }, until: (page) => page.waitForLoadState('networkidle'),
  }, async ({ page }) => {
    const files = await arrived();
    const total = files.reduce((sum, [, bytes]) => sum + bytes, 0);
    console.log(`        ${files.map(([file, bytes]) => `${file} ${bytes}`).join(', ')}: ${total} bytes of brotli`);
    assert.equal(files.length, requests, String(files));
    assert.ok(total <= MOST, `${total} bytes`);
    await page.evaluate(() => scrollTo(0, 1000));
    await page.waitForLoadState('networkidle');
    assert.equal((await arrived()).length, requests, 'one screen nearer is not near');
    await page.locator('policy-selfcheck').scrollIntoViewIfNeeded();
    await ready(page);
  });
}
await squeezed.close();

/** Everything that moved though nobody touched it, from the first paint on. */
const watchShifts = () => {
  const shifts = [];
  Object.defineProperty(window, Symbol.for('shifts'), { value: shifts });
  new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value, sources }) => [value, ...sources.map(({ node }) => node?.localName ?? '?')]))).observe({ type: 'layout-shift', buffered: true });
};

/** The table of the policy: from which width on, how high in Chinese, how high in English. */
const heights = JSON.parse(readFileSync(`${root}rules/${policy.policy}/heights.json`, 'utf8'));

// The first script comes late, as on a slow network: the page has been painted by then.
const slow = await startProgram();
slow.faults['policy-selfcheck.js'] = { slow: 300 };
for (const width of [280, 320, 360, 390, 430, 600, 730, 768, 820, 1024, 1280]) {
  const [, zh, en] = heights.find(([from]) => width >= from);
  for (const [lang, kept] of [['zh-CN', zh], ['en', en]]) {
    // So high that what stands below is seen, and would be seen to move.
    await hosted(`cost: the room is right at ${width} (${lang})`, { host: 'first', first: true, origin: slow.origin, values: { lang, room: `policy-selfcheck:not(:defined) { display: block; min-height: ${kept}px; }` }, viewport: { width, height: 2400 }, before: ({ page }) => page.addInitScript(watchShifts) }, async ({ page, visitor }) => {
      await page.evaluate(() => document.fonts.ready);
      await visitor.settled();
      const [shifts, room, height] = await page.evaluate(() => {
        const element = document.querySelector('policy-selfcheck');
        return [window[Symbol.for('shifts')], element.getBoundingClientRect().height, element.shadowRoot.querySelector('.selfcheck').getBoundingClientRect().height];
      });
      assert.deepEqual(shifts, []);
      assert.ok(room - height <= (width < 380 ? 2 : 1) * SURPLUS, `${room - height} px of room are left over`);
    });
  }
}

// As webmasters paste it, on the screens that visitors have.
for (const [width, height] of [[320, 568], [390, 664], [412, 915], [768, 1024], [820, 1180], [1280, 800], [1440, 900], [1920, 1080], [2560, 1440]]) {
  for (const lang of ['zh-CN', 'en']) {
    await hosted(`cost: nothing moves at ${width} × ${height} (${lang})`, { host: 'first', first: true, origin: slow.origin, values: { lang, room: ROOM }, viewport: { width, height }, before: ({ page }) => page.addInitScript(watchShifts) }, async ({ page, visitor }) => {
      await page.evaluate(() => document.fonts.ready);
      await visitor.settled();
      assert.deepEqual(await page.evaluate(() => window[Symbol.for('shifts')]), []);
      await visitor.press('start');
      await visitor.settled();
      const [room, drawn] = await page.evaluate(() => ['policy-selfcheck', '#below'].map((name) => document.querySelector(name).getBoundingClientRect().bottom));
      const used = await page.evaluate(() => document.querySelector('policy-selfcheck').shadowRoot.querySelector('.selfcheck').getBoundingClientRect().bottom);
      assert.ok(room - used <= 1 && drawn > room, 'once begun, no room is left over');
    });
  }
}
await slow.close();
