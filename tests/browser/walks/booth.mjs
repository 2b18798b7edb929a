// A booth: the attract screen, one question at a time, the code that takes the result along, and nothing left for the next one.
import assert from 'node:assert/strict';
import { accessible, address, fits, language, placeOf, ready, test } from '../case.mjs';
import { read } from '../code.mjs';
import { brief, enterprises, linked, verdictsOf } from '../facts.mjs';

const [maker] = enterprises;
const page_ = address.endsWith('/') ? address : `${address}/`;
const SCREEN = { width: 1920, height: 1080 };
const UPRIGHT = { width: 1080, height: 1920 };

/** The element is a booth’s from the moment it is there; the clock goes when it is told to. */
const booth = async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    const define = customElements.define.bind(customElements);
    customElements.define = (name, type) => {
      document.querySelector(name).setAttribute('mode', 'booth');
      define(name, type);
    };
  });
};
const options = (viewport, more = {}) => ({ viewport, before: booth, answers: maker.answers, reducedMotion: 'reduce', ...more });

/** Nothing has to be scrolled, neither the page nor anything on it. */
async function stands(page) {
  await fits(page);
  const cut = await page.evaluate(() => {
    const all = document.querySelector('policy-selfcheck').shadowRoot.querySelectorAll('.given-here, .prompted, .standing, .attract > *');
    const boxes = [document.documentElement, ...all];
    return boxes.filter((box) => box.scrollHeight > box.clientHeight + 1).map((box) => `${box.className} ${box.scrollHeight} > ${box.clientHeight}`);
  });
  assert.deepEqual(cut, []);
}

/** A link with what this visitor was asked and answered, which decides as much as all of it. */
function holdsThem(link) {
  const [before, end] = link.split('#');
  assert.equal(before, page_);
  const { answers } = linked(end);
  for (const [fact, answer] of Object.entries(answers)) assert.deepEqual(answer, maker.answers[fact], fact);
  assert.deepEqual(verdictsOf(answers), verdictsOf(maker.answers));
  return Object.keys(answers).length;
}

/** Everything of the visitor that could be found afterwards. */
const left = (page) => page.evaluate(() => ({
  text: document.querySelector('policy-selfcheck').shadowRoot.querySelector('.selfcheck').innerHTML,
  title: document.title,
  stored: [sessionStorage.length, localStorage.length],
  hash: location.hash,
  state: JSON.stringify(history.state),
  verdicts: document.querySelector('policy-selfcheck').assessment,
}));

/** Holds that what is there is what was there before anybody came. */
async function asBefore(page, before) {
  const now = await left(page);
  assert.equal(now.text, before.text);
  assert.deepEqual([now.title, now.stored, now.hash], [before.title, [0, 0], '']);
  assert.match(now.state, /^"selfcheck:[\d:.TZ-]+:\d+"$/, 'a time and the number of a page, and nothing else');
  assert.deepEqual(now.verdicts, before.verdicts);
}

/** Does what wipes everything, and waits for the page that comes then. */
async function wiped(page, act) {
  const loaded = page.waitForEvent('load');
  await act();
  await loaded;
  await ready(page);
}

const app = (page, selector) => page.locator(`policy-selfcheck ${selector}`);
const focused = (page) => page.evaluate(() => document.querySelector('policy-selfcheck').shadowRoot.activeElement?.dataset.action);
const seconds = (page, count) => page.clock.fastForward(count * 1000);
const warning = async (page, visitor) => {
  await visitor.settled();
  const text = (await app(page, '.idle [aria-hidden="true"]:not(svg)').allTextContents())[0];
  return text === undefined ? null : Number(/\d+/.exec(text)[0]);
};

for (const [viewport, locale] of [[SCREEN, 'zh-CN'], [SCREEN, 'en'], [UPRIGHT, 'zh-CN'], [UPRIGHT, 'en'], [{ width: 1366, height: 768 }, 'zh-CN']]) {
  await test(`booth ${viewport.width} ${locale}: attract, questions and result stand on the screen`, options(viewport), async ({ page, visitor }) => {
    if (locale === 'en') await visitor.press('language');
    await visitor.settled();
    await stands(page);
    await accessible(page);
    assert.equal(read(await page.screenshot()).text, page_, 'the code of the start page, without an answer');
    await visitor.press('start');
    await visitor.settled();
    await accessible(page);
    const seen = new Set();
    while ((await visitor.ask()).place === 'screen') {
      const { screen, questions: [question], questions } = await visitor.ask();
      assert.ok(questions.length <= 1, `one question at a time, not ${questions}`);
      await fits(page);
      if (question && visitor.questions.get(question).kind === 'choice') await stands(page);
      if (!question && !seen.has('list')) await accessible(page);
      seen.add(question ? screen : 'list');
      await visitor.answerPage();
    }
    assert.ok(seen.has('list') && seen.size > 2, [...seen].join());
    await fits(page);
    await accessible(page);
    holdsThem(read(await page.screenshot()).text);
  });
}

await test('booth: the code takes the result to a phone, and nothing else leaves the device', options(SCREEN), async ({ page, context, visitor }) => {
  await visitor.throughAll();
  const link = read(await page.screenshot()).text;
  // A phone reads a code from ten times its size; the screen is 1.2 metres wide.
  const { width } = await app(page, '.head .qr').boundingBox();
  assert.ok((width / 1920) * 1.2 >= 0.2, `${width} pixels`);
  const count = holdsThem(link);
  assert.match(await app(page, '.head .hand-over').textContent(), new RegExp(`二维码里有您的答案（${count} 题），没有单位名称。`));
  const own = await visitor.allVerdicts();
  await visitor.press('share');
  await visitor.settled();
  await accessible(page);
  assert.equal(read(await page.screenshot()).text, link);
  for (const action of ['copy-link', 'send', 'link', 'draw', 'paper', 'copy-short', 'csv', 'lock']) {
    assert.equal(await page.locator(`[data-action="${action}"]`).count(), 0, action);
  }
  const phone = await context.newPage();
  await phone.goto(link);
  await ready(phone);
  assert.equal(await placeOf(phone), 'result');
  const theirs = new visitor.constructor(phone, visitor.questions, {});
  assert.deepEqual(await theirs.allVerdicts(), own);
  await phone.close();
});

await test('booth: it moves for a moment and rests', options(SCREEN, { reducedMotion: 'no-preference' }), async ({ page }) => {
  const moves = () => page.evaluate(() => document.querySelector('policy-selfcheck').shadowRoot.getAnimations().map((animation) => animation.effect.getComputedTiming().endTime));
  const ends = await moves();
  assert.ok(ends.length > 0 && Math.max(...ends) <= 5000, ends.join());
  await page.waitForFunction(() => document.querySelector('policy-selfcheck').shadowRoot.getAnimations().every(({ playState }) => playState === 'finished'));
});

await test('booth: a touch anywhere begins, a control does what it says', options(SCREEN), async ({ page, visitor }) => {
  assert.equal(await page.evaluate(() => document.querySelector('policy-selfcheck').shadowRoot.getAnimations().length), 0, 'nothing moves for whoever wants it still');
  await visitor.press('language');
  await visitor.settled();
  assert.deepEqual([await placeOf(page), await language(page)], ['start', 'en']);
  await page.mouse.click(1700, 700);
  await visitor.settled();
  assert.equal(await placeOf(page), 'screen');
  await visitor.press('back');
  await visitor.settled();
  await app(page, '.attract [data-action="example"]').nth(2).click();
  await visitor.settled();
  assert.equal(await placeOf(page), 'result');
  assert.ok((await app(page, '.example-banner').textContent()).length > 0);
  assert.match(await app(page, '.hand-over').textContent(), /Example \(invented\): /);
  assert.ok(!(await app(page, '.hand-over').textContent()).includes('your'), 'the answers of an example are nobody’s');
  await visitor.press('leave');
  await visitor.settled();
  assert.equal(await placeOf(page), 'start');
});

await test('booth: keys alone', options(SCREEN), async ({ page, visitor }) => {
  const press = async (key) => {
    await visitor.key(key);
    await visitor.settled();
  };
  assert.equal(await focused(page), 'start', 'Enter begins');
  await press('Enter');
  assert.deepEqual((await visitor.ask()).questions, ['relation']);
  await press('Enter');
  assert.match(await app(page, '.problems').textContent(), /请选一项/);
  await app(page, '.app h1').focus();
  await press('1');
  assert.deepEqual((await visitor.ask()).questions, ['relation'], 'an answer alone does not go on');
  await press('Enter');
  assert.deepEqual((await visitor.ask()).questions, ['applicant']);
  await press('1');
  await press('2');
  await press('2');
  await press('Enter');
  assert.deepEqual((await visitor.ask()).questions, ['activities']);
  await visitor.press('back');
  await visitor.settled();
  assert.deepEqual((await visitor.ask()).questions, ['applicant'], 'back leads to the question before');
  assert.ok(await visitor.control('applicant', 'company').isChecked());
  await visitor.press('back');
  await visitor.settled();
  assert.deepEqual((await visitor.ask()).questions, ['relation']);
  for (let screens = 0; (await visitor.ask()).place === 'screen'; screens += 1) {
    assert.ok(screens < 24, 'no end');
    await app(page, '.app h1').focus();
    await press('0');
    await press('Enter');
  }
  assert.equal(await placeOf(page), 'result');
  for (let presses = 0; (await focused(page)) !== 'wipe'; presses += 1) {
    assert.ok(presses < 20, 'the keyboard does not reach the next visitor');
    await page.keyboard.press('Shift+Tab');
  }
  const ring = await page.evaluate(() => getComputedStyle(document.querySelector('policy-selfcheck').shadowRoot.activeElement).outlineStyle);
  assert.equal(ring, 'solid');
  await wiped(page, () => page.keyboard.press('Enter'));
  assert.equal(await placeOf(page), 'start');
});

await test('booth: an idle device warns for 20 seconds, keeps everything for who is there, and then nothing is left', options(SCREEN, { answers: brief.answers }), async ({ page, visitor }) => {
  const before = await left(page);
  await visitor.throughAll();
  const verdicts = await visitor.verdicts();
  await seconds(page, 38);
  assert.equal(await warning(page, visitor), null);
  await seconds(page, 3);
  assert.equal(await warning(page, visitor), 20, 'the whole warning');
  await accessible(page);
  assert.match(await app(page, '.booth-foot').textContent(), /60 秒没有操作就清除/);
  await seconds(page, 12);
  const now = await warning(page, visitor);
  assert.ok(now <= 8 && now >= 5, `it counts down: ${now}`);
  await visitor.press('stay');
  assert.equal(await warning(page, visitor), null);
  assert.deepEqual(await visitor.verdicts(), verdicts);
  await seconds(page, 38);
  assert.equal(await warning(page, visitor), null, 'from the beginning');
  await seconds(page, 3);
  assert.equal(await warning(page, visitor), 20);
  // A key counts wherever the keyboard is.
  await page.evaluate(() => document.querySelector('policy-selfcheck').shadowRoot.activeElement?.blur());
  await page.keyboard.press('Shift');
  assert.ok((await warning(page, visitor)) > 0, 'it does not give way under the hand that reaches for it');
  await seconds(page, 3);
  assert.equal(await warning(page, visitor), null);
  await seconds(page, 41);
  assert.equal(await warning(page, visitor), 20);
  await seconds(page, 18);
  assert.equal(await placeOf(page), 'result', 'not a second too soon');
  await wiped(page, () => seconds(page, 3));
  await visitor.settled();
  await asBefore(page, before);
  for (const way of ['goForward', 'goForward', 'goBack', 'goForward']) {
    await page[way]();
    await visitor.settled();
    await asBefore(page, before);
  }
  await page.evaluate(() => history.go(-2));
  await visitor.settled();
  await asBefore(page, before);
});

await test('booth: cleared for the next one at once, and so is what is no answer', options(SCREEN, { answers: brief.answers }), async ({ page, visitor }) => {
  const before = await left(page);
  await visitor.throughAll();
  await wiped(page, () => visitor.press('wipe'));
  await visitor.settled();
  await asBefore(page, before);
  await visitor.press('language');
  await visitor.press('example');
  await app(page, '[type="search"]').fill('robots');
  await visitor.press('leave');
  await visitor.settled();
  await seconds(page, 50);
  assert.equal(await warning(page, visitor), null, 'nobody is warned of losing nothing');
  await wiped(page, async () => {
    await seconds(page, 5);
    await seconds(page, 30);
  });
  await visitor.settled();
  await asBefore(page, before);
  // At rest the screen stays as it is.
  await page.evaluate(() => { window.here = true; });
  for (const count of [41, 30, 30]) await seconds(page, count);
  await visitor.settled();
  assert.ok(await page.evaluate(() => window.here));
});

await test('booth: answers on the attract screen are somebody’s', options(SCREEN), async ({ page, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  await visitor.set(visitor.control('relation', 'registered'));
  await visitor.press('back');
  await visitor.press('back');
  await visitor.settled();
  await page.mouse.click(1700, 700);
  await visitor.settled();
  assert.equal(await placeOf(page), 'start', 'a touch anywhere does not go on with them');
  await wiped(page, () => visitor.press('wipe'));
  await visitor.press('start');
  await visitor.settled();
  assert.equal(await visitor.control('relation', 'registered').isChecked(), false);
});
