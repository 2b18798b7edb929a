// One test in a fresh page of the built site: what is said about the page, how it is judged, how it ends.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { startServer } from '../../scripts/serve.mjs';
import { borrowPage } from './contexts.mjs';
import { questions, root } from './facts.mjs';
import { accessibilityProblems, browserRelease, launchBrowser, openPage, screenshot } from './harness.mjs';
import { Visitor } from './visitor.mjs';

export const PHONE = { width: 390, height: 844 };
export const SMALL_PHONE = { width: 320, height: 640 };
export const DESKTOP = { width: 1280, height: 800 };

const shots = `${root}target/screenshots`;
mkdirSync(shots, { recursive: true });
const server = await startServer({ root: `${root}dist` });
const browser = await launchBrowser();
const only = process.env.ONLY ?? '';
let passed = 0;
let failed = 0;

/** The address of the page. */
export const address = server.url;

/** Waits until the app is there, in the place of what was drawn ahead of it. */
export const ready = (page) => page.waitForSelector('policy-selfcheck[data-ready]:not(:has(> .ahead))');

/**
 * Opens the page with `options`, gives `{ page, context, record, visitor }` to `body`, and holds that the page said,
 * broke and asked for nothing that it should not. `before` sees the page before it is opened; `answers` are what the
 * visitor would answer. `at` is another page, `loaded` is how far a page must have
 * come (as Playwright names it), `until` waits until there is something to see, `known` is what the
 * page may say in the console, and where `clean` is false the body judges that itself. `first` says that nothing of the page
 * may be in the browser's cache.
 */
export async function test(name, { before, answers = {}, at = address, loaded = 'load', until = ready, clean = true, known, first = false, ...options }, body) {
  await judged(name, async () => {
    const { page, context, record, done = () => context.close() } = await (first || options.keeps ? openPage : borrowPage)(browser, options);
    let isWell = false;
    try {
      await before?.({ page, context });
      await page.goto(at, { waitUntil: loaded });
      await until(page);
      await body({ page, context, record, visitor: new Visitor(page, questions, answers) });
      if (clean) record.assertClean(known);
      isWell = true;
    } catch (error) {
      await screenshot(page, `${shots}/failed-${name.replace(/\W+/g, '-')}.png`);
      throw error;
    } finally {
      await done(isWell);
    }
  });
}

/** One judgement without a page, over what earlier tests of this run have found; `possible` says whether they ran. */
export async function check(name, possible, body) {
  if (possible) await judged(name, body);
}

async function judged(name, body) {
  if (!name.includes(only)) return;
  try {
    await body();
    passed += 1;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`not ok  ${name}\n${String(error.stack ?? error).replace(/^/gm, '        ')}`);
  }
}

/** Ends the run. */
export async function finish() {
  console.log(`${browserRelease()}\n${passed} passed, ${failed} failed`);
  await browser.close();
  await server.close();
  process.exitCode = failed > 0 ? 1 : 0;
}

/** Holds that axe finds nothing; `options` are its own, for looking at less than everything. */
export async function accessible(page, options = {}) {
  assert.deepEqual(await accessibilityProblems(page, { resultTypes: ['violations'], ...options }), []);
}

/** Holds that nothing is wider than the window. */
export async function fits(page) {
  // Not `innerWidth`: a phone zooms out of a page that is too wide, and that width grows with it.
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  assert.ok(content <= window, `the page is ${content} wide in a window of ${window}`);
}

/** The language of the app. */
export const language = (page) => page.locator('.app').getAttribute('lang');

/** The page it is on. */
export const placeOf = (page) => page.locator('.app').getAttribute('data-place');
