// Whoever needs large text has it: by the browser’s own size of type, and where text alone is enlarged, as messengers and
// phones do. Everything is twice as large, and nothing is cut, covered or out of reach.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { DESKTOP, PHONE, address, fits, ready, test } from '../case.mjs';
import { crowded, texts } from '../crowded.mjs';
import { enterprises, linkOf, root } from '../facts.mjs';

const [{ answers }, , other] = enterprises;
const folder = `${root}target/screenshots/text-size`;
mkdirSync(folder, { recursive: true });

/** The size of type in the settings of the browser. */
async function browserSize({ page, context }, size) {
  const session = await context.newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size * 13 / 16 } });
  await session.detach();
}

/** Text alone, as a messenger enlarges it: by a property that it sets on the body, which a page must not set back. */
const textAlone = ({ page }, percent) => page.evaluate((value) => { document.body.style.webkitTextSizeAdjust = value; }, `${percent}%`);

const WAYS = [
  { way: 'text-alone', enlarge: (opened) => textAlone(opened, 200), usual: (opened) => textAlone(opened, 100) },
  { way: 'browser-32', enlarge: (opened) => browserSize(opened, 32), usual: (opened) => browserSize(opened, 16) },
];

/** The sizes of every text, the smallest first. */
const sizes = (found) => found.reduce((all, [text, size]) => all.set(text, [...(all.get(text) ?? []), size].sort((a, b) => a - b)), new Map());

/** The top of the page, in a window as high as that: a picture beyond the window would first put the sizes back. */
async function picture(page, name) {
  const [{ width, height }, whole] = [page.viewportSize(), await page.evaluate(() => document.documentElement.scrollHeight)];
  await page.setViewportSize({ width, height: Math.max(height, Math.min(2400, whole)) });
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.setViewportSize({ width, height });
}

const drawn = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))));

/** Holds that the page where it is now can be enlarged in every way. */
async function enlarges(opened, stop) {
  const { page } = opened;
  const before = sizes(await page.evaluate(texts));
  for (const { way, enlarge, usual } of WAYS) {
    await enlarge(opened);
    await drawn(page);
    const after = sizes(await page.evaluate(texts));
    const small = [...after].filter(([text, [size]]) => size < before.get(text)?.[0] * 2 - 0.1).map(([text, [size]]) => `“${text}” ${size}`);
    // What stands beside the page where there is room for it may go.
    const gone = page.viewportSize().width > PHONE.width ? [] : [...before.keys()].filter((text) => !after.has(text)).map((text) => `“${text}” is gone`);
    const problems = [...small, ...gone, ...(await page.evaluate(crowded))];
    await picture(page, `${way}-${stop}`);
    assert.deepEqual(problems, [], `${stop}, ${way}`);
    await fits(page);
    await usual(opened);
    await drawn(page);
  }
}

// Only a phone enlarges text alone.
const phone = { isMobile: true, hasTouch: true };
// Where there is room, the longer words of English are what fills it.
const rows = [[PHONE, 'zh-CN'], [PHONE, 'en'], [DESKTOP, 'en']].map(([viewport, locale]) => ({ viewport, locale, ...phone }));

for (const options of rows) {
  const { viewport: { width }, locale } = options;
  await test(`text of twice the size on every page: ${width}, ${locale}`, { ...options, answers }, async (opened) => {
    const { page, visitor } = opened;
    let count = 0;
    const look = (place) => enlarges(opened, `${width}-${locale.slice(0, 2)}-${String((count += 1)).padStart(2, '0')}-${place}`);
    const go = async (action, scope = 'main') => {
      await visitor.touch(page.locator(`${scope} [data-action="${action}"]`).first());
      await visitor.settled();
    };
    if (locale === 'en') await go('language', '.bar');
    await look('start');
    await go('quick-look');
    await look('quick-look');
    await go('back', '.bar');
    await go('examples');
    await look('examples');
    await go('back', '.bar');
    await go('start');
    for (let pages = 0; pages < 8; pages += 1) {
      const { rows: list } = await visitor.ask();
      if (pages === 0 || (list.length > 0 && count < 8)) {
        await visitor.press('next');
        await visitor.settled();
        await look(list.length > 0 ? 'list' : 'question');
      }
      await visitor.answerPage();
    }
    await look('answered');
    await go('menu', '.bar');
    await look('menu');
    // Somebody else’s visit, whose result holds something of everything.
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(address);
    await ready(page);
    if (locale === 'en') await go('language', '.bar');
    await visitor.takeOver(enterprises[0].id);
    for (const row of await page.locator('[data-group] li:first-child .measure-row').all()) await visitor.touch(row);
    await visitor.settled();
    await look('result');
    for (const place of ['road-map', 'departments', 'beads', 'text']) {
      await go(place);
      if (place === 'road-map') await visitor.touch(page.locator('[role="switch"]').first());
      await visitor.settled();
      await look(place);
      if (place === 'road-map') await go('stop', '.trial-banner');
      await go('back', '.bar');
    }
    await go('review');
    await look('review');
    await go('result');
    await go('share');
    await visitor.touch(page.locator('.share-choices summary'));
    await visitor.settled();
    await look('share');
    await go('paper');
    await look('paper');
    await page.evaluate((end) => { location.hash = end; }, linkOf(other.answers));
    await page.waitForSelector('.link-banner');
    await go('compare');
    await look('compare');
  });

  await test(`text of twice the size where the program does not come: ${width}, ${locale}`, { ...options, until: (page) => page.waitForSelector('.trouble'), clean: false, before: ({ page }) => page.route(/\.wasm$|-fallback\.js/, (route) => route.abort()) }, async (opened) => {
    await opened.page.locator('policy-selfcheck').evaluate((element, lang) => { element.lang = lang; }, locale);
    for (const summary of await opened.page.locator('.trouble > details > summary, .trouble .clauses summary:nth-of-type(1)').all()) if (await summary.isVisible()) await summary.click();
    await enlarges(opened, `${width}-${locale.slice(0, 2)}-trouble`);
  });

  // On a phone the preview comes when it is near.
  const configurator = (page) => page.waitForSelector(`.stage policy-selfcheck${width === PHONE.width ? '' : '[data-ready]'}`, { state: 'attached' });
  await test(`text of twice the size for webmasters: ${width}, ${locale}`, { ...options, at: new URL(`configure.html?lang=${locale.slice(0, 2)}`, address).href, until: configurator, clean: false }, (opened) => enlarges(opened, `${width}-${locale.slice(0, 2)}-configure`));
}

await test('text of twice the size where the clauses are read', { viewport: PHONE, ...phone, at: new URL('clauses.html', address).href, until: (page) => page.waitForSelector('blockquote') }, (opened) => enlarges(opened, '390-clauses'));

await test('a booth is as large as its screen, whatever the browser enlarges', { viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce', before: ({ page }) => page.addInitScript(() => {
  const define = customElements.define.bind(customElements);
  customElements.define = (name, type) => {
    document.querySelector(name).setAttribute('mode', 'booth');
    define(name, type);
  };
}) }, async (opened) => {
  await ready(opened.page);
  const before = await opened.page.evaluate(texts);
  await browserSize(opened, 32);
  await drawn(opened.page);
  assert.deepEqual(await opened.page.evaluate(texts), before);
  assert.deepEqual(await opened.page.evaluate(crowded), []);
});
