// The built page, used as a person would use it, and compared with what the command line says about the same answers.
//
// ONLY=text runs the tests whose name has the text.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startServer } from '../../scripts/serve.mjs';
import { accessibilityProblems, browserRelease, launchBrowser, openPage, screenshot } from './harness.mjs';
import { Visitor } from './visitor.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shots = `${root}target/screenshots`;
mkdirSync(shots, { recursive: true });

const cli = (args, input) =>
  JSON.parse(execFileSync('cargo', ['run', '--quiet', '--locked', '--', ...args], { cwd: root, encoding: 'utf8', input, maxBuffer: 1 << 26 }));
const questions = new Map(cli(['questions', '--json']).map((question) => [question.id, question]));
const enterprises = cli(['enterprises']);
const verdictsOf = (answers) =>
  Object.fromEntries(cli(['assess', '-', '--json'], JSON.stringify(answers)).measures.map(({ id, verdict }) => [id, verdict]));

const PHONE = { width: 390, height: 844 };
const SMALL_PHONE = { width: 320, height: 640 };
const DESKTOP = { width: 1280, height: 800 };
/** A company sees at most so many screens, everybody else so many. */
const MOST_SCREENS = { company: 12, other: 4 };

const server = await startServer({ root: `${root}dist` });
const browser = await launchBrowser();
const only = process.env.ONLY ?? '';
let passed = 0;
let failed = 0;

async function test(name, options, body) {
  if (!name.includes(only)) return;
  const { page, context, record } = await openPage(browser, options);
  try {
    await page.goto(server.url);
    await page.waitForSelector('policy-selfcheck[data-ready]');
    await body({ page, context, record });
    record.assertClean();
    passed += 1;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`not ok  ${name}\n${String(error.stack ?? error).replace(/^/gm, '        ')}`);
    await screenshot(page, `${shots}/failed-${name.replace(/\W+/g, '-')}.png`);
  } finally {
    await context.close();
  }
}

async function accessible(page) {
  const problems = await accessibilityProblems(page, { resultTypes: ['violations'] });
  assert.deepEqual(problems, []);
}

const language = (page) => page.locator('.app').getAttribute('lang');
const placeOf = (page) => page.locator('.app').getAttribute('data-place');
const noOverflow = async (page) => {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(content <= window, `the page is ${content} wide in a window of ${window}`);
};

for (const { id, answers } of enterprises) {
  for (const viewport of [PHONE, DESKTOP]) {
    const size = `${viewport.width}`;
    await test(`${id} at ${size}: the verdicts of the command line, without a network`, { viewport }, async ({ page, context, record }) => {
      const mark = record.mark();
      await context.setOffline(true);
      const visitor = new Visitor(page, questions, answers);
      await visitor.press('start');
      await visitor.settled();
      while ((await visitor.ask()).place === 'screen') {
        assert.ok(visitor.screens.length < 20, `no end: ${visitor.screens}`);
        if (visitor.screens.length === 2) {
          const before = await visitor.ask();
          await visitor.press('language');
          await visitor.settled();
          assert.equal(await language(page), 'en');
          assert.deepEqual(await visitor.ask(), before);
          await visitor.press('language');
          await visitor.settled();
          assert.equal(await language(page), 'zh-CN');
        }
        await visitor.answerScreen();
      }
      assert.equal(await placeOf(page), 'result');
      const most = (answers.applicant ?? []).includes?.('company') ? MOST_SCREENS.company : MOST_SCREENS.other;
      console.log(`        ${visitor.screens.length} screens: ${visitor.screens.join(' ')}`);
      if (await page.locator('[data-action="inapplicable"]').count()) await visitor.press('inapplicable');
      await visitor.settled();
      assert.deepEqual(await visitor.verdicts(), verdictsOf(answers));
      assert.ok(visitor.screens.length <= most, `${visitor.screens.length} screens, at most ${most}: ${visitor.screens}`);
      record.assertNoRequestsAfter(mark);
    });
  }
}

/** The pages on the way of one visitor, each given to `look`. */
async function tour(page, look) {
  const visitor = new Visitor(page, questions, enterprises[0].answers);
  await look('start');
  await visitor.press('start');
  await visitor.settled();
  await visitor.press('next');
  await visitor.settled();
  await look('errors');
  for (let n = 1; (await visitor.ask()).place === 'screen'; n += 1) {
    if (n === 2 || n === 3) await look(`screen-${n}`);
    await visitor.answerScreen();
  }
  await look('result');
  for (const group of await page.locator('[data-group] .measure-row:first-of-type').all()) {
    if ((await group.getAttribute('aria-expanded')) === 'false' && (await page.locator('.measure.open').count()) < 4) await group.click();
  }
  await visitor.settled();
  await look('measures');
  await visitor.press('menu');
  await visitor.press('clear');
  await visitor.settled();
  await look('clear');
  await visitor.press('clear-no');
  await visitor.press('menu');
  await page.locator('main [data-action="review"]').click();
  await visitor.settled();
  await look('review');
}

for (const [viewport, colorScheme, locale] of [
  [PHONE, 'light', 'zh-CN'],
  [PHONE, 'dark', 'zh-CN'],
  [SMALL_PHONE, 'light', 'zh-CN'],
  [SMALL_PHONE, 'light', 'en'],
  [DESKTOP, 'light', 'zh-CN'],
  [DESKTOP, 'dark', 'en'],
]) {
  const name = `${viewport.width}-${colorScheme}-${locale}`;
  await test(`every page fits and is accessible: ${name}`, { viewport, colorScheme, locale }, async ({ page }) => {
    if (locale === 'en') await page.locator('[data-action="language"]').click();
    await tour(page, async (place) => {
      await noOverflow(page);
      await accessible(page);
      await screenshot(page, `${shots}/${name}-${place}.png`);
    });
  });
}

await test('the keyboard alone answers the first screen', { viewport: DESKTOP }, async ({ page }) => {
  const visitor = new Visitor(page, questions, {});
  const focused = () => page.evaluate(() => {
    const { dataset, tagName } = document.querySelector('policy-selfcheck').shadowRoot.activeElement ?? {};
    return { fact: dataset?.fact, option: dataset?.option, action: dataset?.action, tag: tagName };
  });
  const tabTo = async (wanted) => {
    for (let presses = 0; presses < 60; presses += 1) {
      const now = await focused();
      if (Object.entries(wanted).every(([key, value]) => now[key] === value)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`the keyboard does not reach ${JSON.stringify(wanted)}`);
  };
  await tabTo({ action: 'start' });
  await page.keyboard.press('Enter');
  await visitor.settled();
  assert.equal((await focused()).tag, 'H1', 'the new heading has the keyboard');
  await tabTo({ action: 'next' });
  await page.keyboard.press('Enter');
  await visitor.settled();
  assert.equal((await focused()).tag, 'DIV', 'the summary has the keyboard');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await visitor.settled();
  const first = await focused();
  assert.equal(first.fact, 'relation', 'the link of the summary leads to the question');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await visitor.settled();
  assert.equal((await focused()).option, 'operating');
  await tabTo({ fact: 'applicant', option: 'company' });
  await page.keyboard.press('Space');
  await tabTo({ action: 'next' });
  await page.keyboard.press('Enter');
  await visitor.settled();
  assert.equal((await visitor.ask()).screen, 'business');
});

await test('an answer can be changed, and the others stay', { viewport: PHONE }, async ({ page }) => {
  const [{ answers }] = enterprises;
  const visitor = new Visitor(page, questions, answers);
  await visitor.press('start');
  await visitor.settled();
  while ((await visitor.ask()).place === 'screen') await visitor.answerScreen();
  await page.locator('main [data-action="review"]').click();
  await page.locator('[data-review="business"] button').click();
  await visitor.settled();
  assert.equal((await visitor.ask()).screen, 'business');
  assert.ok(await visitor.control('growth', answers.growth).isChecked());
  await visitor.set(visitor.control('growth', 'not_up'));
  await visitor.press('next');
  await visitor.settled();
  assert.equal(await placeOf(page), 'result');
  await visitor.press('inapplicable');
  await visitor.settled();
  assert.deepEqual(await visitor.verdicts(), verdictsOf({ ...answers, growth: 'not_up' }));
});

await test('the result so far, and back to where the answers stopped', { viewport: PHONE }, async ({ page }) => {
  const visitor = new Visitor(page, questions, enterprises[0].answers);
  await visitor.press('start');
  await visitor.settled();
  await visitor.answerScreen();
  const { screen } = await visitor.ask();
  await visitor.press('menu');
  await visitor.press('result');
  await visitor.settled();
  assert.equal(await placeOf(page), 'result');
  await visitor.press('answer');
  await visitor.settled();
  assert.equal((await visitor.ask()).screen, screen);
  await visitor.press('back');
  await visitor.settled();
  assert.equal(await placeOf(page), 'result');
});

await test('a page whose policy blocks the program says so and keeps its own words', { viewport: PHONE }, async ({ page, record }) => {
  await page.route('**/*.wasm', (route) => route.abort());
  await page.reload();
  await page.waitForSelector('policy-selfcheck[data-failed]');
  assert.equal(await page.locator('policy-selfcheck').getAttribute('data-failed'), 'SC-101');
  assert.ok(await page.locator('.waiting').isVisible());
  // The browser itself reports the file that did not come.
  record.console.length = 0;
});

console.log(`${browserRelease()}\n${passed} passed, ${failed} failed`);
await browser.close();
await server.close();
process.exitCode = failed > 0 ? 1 : 0;
