// The element on pages of somebody else, ordinary and hostile: it does its work there, looks as it does elsewhere, and
// leaves the page as it was.
import assert from 'node:assert/strict';
import { DESKTOP, PHONE, accessible, fits, language, placeOf } from '../case.mjs';
import { brief, enterprises, linkOf, questions, verdictsOf } from '../facts.mjs';
import { hosted, minimal } from '../host.mjs';
import { Visitor } from '../visitor.mjs';

const [{ answers }] = enterprises;
const NARROW = { width: 280, height: 640 };

/** From the start to the result, which is the command line's; then a long one, and on to what there is to take away. */
async function walk({ page, visitor }) {
  await visitor.throughAll();
  assert.equal(await placeOf(page), 'result');
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(brief.answers));
  await page.locator('policy-selfcheck').evaluate((element, link) => element.open(link), linkOf(answers));
  await visitor.settled();
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(answers));
  await fits(page);
  await visitor.press('share');
  await visitor.settled();
  assert.equal(await placeOf(page), 'share');
  await fits(page);
}

const PAGES = [
  { name: 'two lines in a plain page', host: 'plain', viewport: PHONE },
  { name: 'a policy that forbids all that it does not name', host: 'plain', viewport: PHONE, csp: minimal() },
  { name: 'the page of a park', host: 'park', viewport: DESKTOP },
  { name: 'the page of a park on a phone', host: 'park', viewport: PHONE },
  { name: 'resets and rules on everything', host: 'reset', viewport: DESKTOP },
  { name: 'a page from right to left', host: 'rtl', viewport: DESKTOP },
  { name: 'a root of ten pixels', host: 'tiny-root', viewport: PHONE },
  { name: 'a window of 280 px', host: 'plain', viewport: NARROW },
  { name: 'a window of 280 px, in English', host: 'plain', viewport: NARROW, values: { lang: 'en' } },
  { name: 'a column of 280 px', host: 'narrow', viewport: DESKTOP },
];

for (const { name, ...options } of PAGES) {
  await hosted(name, { answers: brief.answers, ...options }, walk);
}

/** How the parts of the start page look, by what they are. */
const looks = (page) =>
  page.locator('policy-selfcheck').evaluate(({ shadowRoot }) => {
    const parts = shadowRoot.querySelectorAll('.selfcheck, .app *');
    const told = ['color', 'font-family', 'font-size', 'letter-spacing', 'line-height', 'text-transform', 'text-indent', 'direction', 'white-space', 'border-top-width', 'box-sizing', 'display', 'float', 'text-align', 'word-spacing'];
    return [...parts].map((part) => {
      const style = getComputedStyle(part);
      return [part.localName, part.className, ...told.map((name) => `${name}: ${style.getPropertyValue(name)}`)].map(String);
    });
  });

let plain;
for (const host of ['plain', 'reset', 'rtl', 'tiny-root']) {
  await hosted(`the same look in ${host} as in a plain page`, { host, viewport: DESKTOP }, async ({ page }) => {
    const seen = await looks(page);
    plain ??= seen;
    assert.deepEqual(seen, plain);
    assert.ok(seen.length > 50);
  });
}

await hosted('the park’s colour, its words in three places, and nothing to complain of', { host: 'park', viewport: DESKTOP, answers: brief.answers }, async ({ page, visitor }) => {
  const start = page.locator('[data-action="start"]');
  assert.equal(await start.evaluate((button) => getComputedStyle(button).backgroundColor), 'rgb(35, 102, 61)');
  for (const slot of ['header', 'contact']) assert.ok(await page.locator(`[slot="${slot}"]`).isVisible(), slot);
  assert.ok(!(await page.locator('[slot="next-step"]').isVisible()), 'the next step is for the result');
  assert.ok(!(await page.locator('[slot="fallback"]').isVisible()));
  await visitor.throughAll();
  assert.ok(await page.locator('[slot="next-step"]').isVisible());
  await accessible(page);
});

await hosted('a page in a language that the element does not speak is Chinese', { host: 'rtl' }, async ({ page }) => {
  assert.equal(await language(page), 'zh-CN');
  assert.equal(await page.locator('.selfcheck').evaluate((place) => getComputedStyle(place).direction), 'ltr');
});

const present = (page, count) => page.waitForFunction((wanted) => document.querySelectorAll('policy-selfcheck[data-ready]').length === wanted, count);

await hosted('three on one page: one program, three visits', { host: 'several', viewport: DESKTOP, until: (page) => present(page, 3) }, async ({ page, record }) => {
  const visitors = Object.fromEntries(['one', 'two', 'three'].map((id) => [id, new Visitor(page, questions, answers, `#${id}`)]));
  const lang = (id) => page.locator(`#${id} .app`).getAttribute('lang');
  assert.deepEqual([await lang('one'), await lang('two'), await lang('three')], ['zh-CN', 'en', 'en']);
  assert.equal((await visitors.three.ask()).place, 'quick-look');
  await visitors.one.press('start');
  await visitors.one.settled();
  await visitors.one.answerPage();
  assert.deepEqual([(await visitors.one.ask()).page, (await visitors.two.ask()).place], ['applicant', 'start']);
  await visitors.two.press('start');
  await visitors.two.settled();
  await visitors.two.answerPage();
  const keys = await page.evaluate(() => Object.keys(sessionStorage).sort());
  const own = (id) => [`policy-selfcheck:minhang-2024-11:${id}`, `policy-selfcheck:place:minhang-2024-11:${id}`];
  assert.deepEqual(keys, [...own('one'), ...own('two')].sort());
  const wasm = record.requests.filter(({ url }) => url.endsWith('.wasm'));
  assert.equal(wasm.length, 1);
});

await hosted('moved while answering: the answers move along; removed and put back: a fresh start', { host: 'moved', answers: brief.answers }, async ({ page, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  await visitor.answerPage();
  await page.evaluate(() => document.getElementById('there').append(document.querySelector('policy-selfcheck')));
  await visitor.settled();
  assert.equal((await visitor.ask()).page, 'applicant');
  await visitor.answerQuestion('applicant');
  await page.evaluate(async () => {
    const element = document.querySelector('policy-selfcheck');
    element.remove();
    await new Promise((done) => setTimeout(done));
    document.getElementById('here').append(element);
  });
  await page.waitForSelector('policy-selfcheck[data-ready]');
  assert.deepEqual([await placeOf(page), await page.locator('.stopped').count()], ['start', 0]);
  await visitor.throughAll();
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(brief.answers));
  await page.evaluate(() => {
    const element = document.querySelector('policy-selfcheck');
    document.getElementById('here').append(element);
  });
});

await hosted('a page with shortcuts of its own hears no key that answers', { host: 'capture', viewport: DESKTOP, answers }, async ({ page, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  for (const key of ['3', 'Enter', '1', 'Enter']) {
    await page.keyboard.press(key);
    await visitor.settled();
  }
  assert.equal((await visitor.ask()).page, 'activities');
  const heard = await page.evaluate(() => ({ ...document.querySelector('p').dataset }));
  assert.equal(heard.shortcuts, undefined, 'the page did nothing of its own');
  assert.ok(heard.keydown >= 4, 'who listens first hears everything');
});

await hosted('the routes and the history of the page are its own', { host: 'routed', viewport: DESKTOP, answers: brief.answers }, async ({ page, visitor }) => {
  await walk({ page, visitor });
  const kept = await page.evaluate(() => Object.keys(localStorage).sort());
  assert.deepEqual(kept, ['host-theme', 'policy-selfcheck:minhang-2024-11']);
});

await hosted('routes and answers do not get into each other’s way', { host: 'routed', viewport: DESKTOP, answers: brief.answers, mine: ['history'] }, async ({ page, visitor }) => {
  await walk({ page, visitor });
  await page.locator('nav a').first().click();
  await page.locator('#route', { hasText: '#/policy' }).waitFor();
  assert.equal(await placeOf(page), 'share', 'a route is no link to a result');
  await page.goBack();
  assert.deepEqual(await page.evaluate(() => [location.hash, history.state]), ['#/home', { host: 'home' }]);
  assert.equal(await placeOf(page), 'share', 'the back of the page is not the back of the element');
});

await hosted('a closed root shows nothing of itself, and answers all the same', { host: 'closed', viewport: DESKTOP }, async ({ page }) => {
  const state = () => page.evaluate(() => {
    const element = document.querySelector('policy-selfcheck');
    return { root: element.shadowRoot, answered: element.assessment.measures.filter(({ verdict }) => verdict !== 'open').length };
  });
  const before = await state();
  await page.evaluate(() => {
    const element = document.querySelector('policy-selfcheck');
    element.dataset.paths = '';
    for (const kind of ['keydown', 'click', 'selfcheck-step']) element.addEventListener(kind, (event) => { element.dataset.paths += event.composedPath()[0].localName + ' '; });
    element.start();
    return new Promise((done) => element.addEventListener('selfcheck-step', done, { once: true }));
  });
  for (const key of ['5', 'Enter']) await page.keyboard.press(key);
  await page.waitForFunction((fewer) => document.querySelector('policy-selfcheck').assessment.measures.filter(({ verdict }) => verdict !== 'open').length !== fewer, before.answered);
  assert.equal(before.root, null);
  const paths = await page.locator('policy-selfcheck').getAttribute('data-paths');
  assert.deepEqual([...new Set(paths.trim().split(' '))], ['policy-selfcheck']);
});

const WRONG = ['theme', 'mode', 'storage', 'examples', 'chapters', 'idle-reset', 'loading', 'shadow', 'share-base', 'feedback'];

await hosted('wrong attributes fall to their defaults and are named once each', { host: 'wrong', clean: false, answers: brief.answers }, async ({ page, visitor, record }) => {
  await walk({ page, visitor });
  const said = record.console.map(({ type, text }) => [type, /^policy-selfcheck: ([a-z-]+) is ignored/.exec(text)?.[1] ?? text]);
  assert.deepEqual(said.sort(), WRONG.map((name) => ['warning', name]).sort());
  const now = await page.locator('policy-selfcheck').evaluate((element) => ['theme', 'mode', 'storage', 'examples', 'idleReset', 'loading', 'shadow', 'feedback'].map((name) => element[name]));
  assert.deepEqual(now, ['auto', 'standard', 'tab', 'on', 0, 'lazy', 'open', '']);
});
