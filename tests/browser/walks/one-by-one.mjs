// One decision at a time: a question or a checklist a page; a touch of a single choice goes on, a key does not; and nothing
// that is ticked moves under the finger.
import assert from 'node:assert/strict';
import { DESKTOP, PHONE, SMALL_PHONE, placeOf, test } from '../case.mjs';
import { enterprises } from '../facts.mjs';

const [{ answers }] = enterprises;
const HANDS = [['finger', PHONE], ['mouse', DESKTOP]];
const label = (control) => control.locator('xpath=ancestor::label');
const inside = (page, read, given) => page.locator('policy-selfcheck').evaluate(read, given);

/** Touches as the hand does, after it has looked. */
const touching = (page, visitor, hand) => async (control) => {
  await visitor.looked();
  await (hand === 'finger' ? control.tap() : control.click());
  await visitor.done({});
  await visitor.settled();
};

/** What one sees of the page that asks: its headings, questions and lists, its number, and how much of it lies under the bar. */
const seen = (page) =>
  page.evaluate(() => {
    const { shadowRoot: root } = document.querySelector('policy-selfcheck');
    scrollTo(0, document.documentElement.scrollHeight);
    const main = root.querySelector('[data-main]');
    const parts = [...main.querySelectorAll('*')].filter((node) => node.getClientRects().length > 0 && !node.closest('svg'));
    const count = (selector) => root.querySelectorAll(selector).length;
    return {
      headings: count('h1'),
      asked: count('fieldset'),
      questions: count('[data-question]'),
      lists: count('.rows:has([data-row="rest"])'),
      number: Number(/\d+/.exec(root.querySelector('.meta').textContent.replace(/^.*?第/, ''))[0]),
      hidden: Math.max(...parts.map((node) => node.getBoundingClientRect().bottom)) - root.querySelector('.dock').getBoundingClientRect().top,
    };
  });

for (const [hand, viewport] of HANDS) {
  await test(`one by one (${hand}): a whole visit, one question or one list a page, each from its head on`, { viewport, answers }, async ({ page, visitor }) => {
    const fromItsHead = async () => assert.equal(await page.evaluate(() => scrollY), 0, (await visitor.ask()).page ?? (await placeOf(page)));
    await visitor.press('start');
    await visitor.settled();
    for (let number = 1; (await placeOf(page)) === 'screen'; number += 1) {
      assert.ok(number < 30, 'no end');
      await fromItsHead();
      const { hidden, ...one } = await seen(page);
      const list = (await visitor.ask()).rows.length > 0;
      assert.deepEqual(one, { headings: 1, asked: 1, questions: list ? 0 : 1, lists: list ? 1 : 0, number });
      assert.ok(hidden <= 0, `${hidden} pixels of ${(await visitor.ask()).page} lie under the bar`);
      await visitor.answerPage();
    }
    assert.equal(await placeOf(page), 'result');
    await fromItsHead();
  });

  await test(`one by one (${hand}): a touch of a single choice goes on, back leads to it, and the same again goes on`, { viewport, answers }, async ({ page, visitor }) => {
    const touch = touching(page, visitor, hand);
    const option = (name) => label(visitor.control('relation', name));
    await visitor.press('start');
    await visitor.settled();
    await touch(option('registered'));
    assert.equal((await visitor.ask()).page, 'applicant');
    assert.equal(await inside(page, ({ shadowRoot: root }) => root.activeElement.tagName), 'FIELDSET', 'and the question has the keyboard');
    for (const back of [() => visitor.press('back'), () => page.goBack()]) {
      await back();
      await visitor.settled();
      assert.deepEqual([(await visitor.ask()).page, await visitor.control('relation', 'registered').isChecked()], ['relation', true]);
      await touch(option('registered'));
      assert.equal((await visitor.ask()).page, 'applicant');
    }
    await touch(label(visitor.control('applicant', 'company')));
    assert.equal((await visitor.ask()).page, 'applicant', 'one of several does not');
    await page.goBack();
    await visitor.settled();
    await touch(option('unsure'));
    assert.equal((await visitor.ask()).page, 'applicant', 'not to be sure is an answer');
    assert.ok(await visitor.control('applicant', 'company').isChecked());
  });

  await test(`one by one (${hand}): what a class of size is derived from comes as pages of its own`, { viewport, answers: { ...answers, size_class: 'unsure', sector: 'industry', staff: 12 } }, async ({ page, visitor }) => {
    await visitor.press('start');
    await visitor.settled();
    while ((await visitor.ask()).page !== 'size_class') {
      assert.ok(visitor.pages.length < 30, 'no end');
      await visitor.answerPage();
    }
    await visitor.answerPage();
    assert.equal((await visitor.ask()).page, 'sector');
    await visitor.answerPage();
    assert.equal((await visitor.ask()).page, 'staff');
    await visitor.answerPage();
    assert.notEqual((await visitor.ask()).page, 'staff');
    assert.equal(await page.locator('.problems').count(), 0);
  });

  await test(`one by one (${hand}): the quick look`, { viewport, answers }, async ({ page, visitor }) => {
    await visitor.press('quick-look');
    await visitor.settled();
    const asked = [];
    for (;;) {
      const { questions, rows } = await visitor.ask();
      if (questions.length === 0) break;
      assert.deepEqual([questions.length, rows.length], [1, 0]);
      assert.ok((await page.locator('.catalogue').count()) === 1 && asked.length < 9);
      asked.push(questions[0]);
      await visitor.answerPage();
    }
    assert.ok(asked.length > 2, String(asked));
    for (const fact of asked.toReversed()) {
      await visitor.press('back');
      await visitor.settled();
      assert.deepEqual((await visitor.ask()).questions, [fact]);
    }
  });
}

await test('one by one: keys that move through options do not go on, Enter does', { viewport: DESKTOP }, async ({ page, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  await visitor.control('relation', 'registered').focus();
  for (const key of ['Space', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
    await page.keyboard.press(key);
    await visitor.settled();
    assert.equal((await visitor.ask()).page, 'relation', key);
  }
  assert.ok(await visitor.control('relation', 'operating').isChecked());
  await page.keyboard.press('Enter');
  await visitor.settled();
  assert.equal((await visitor.ask()).page, 'applicant');
  await visitor.press('back');
  await visitor.settled();
  assert.ok(await visitor.control('relation', 'operating').isChecked());
});

await test('one by one: what is unfolded is in sight, also just above the bar', { viewport: PHONE }, async ({ page, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  await touching(page, visitor, 'finger')(label(visitor.control('relation', 'registered')));
  const below = (selector) => inside(page, ({ shadowRoot: root }, found) => root.querySelector('.dock').getBoundingClientRect().top - root.querySelector(found).getBoundingClientRect().bottom, selector);
  const low = (selector) => inside(page, ({ shadowRoot: root }, found) => {
    const place = root.querySelector(found);
    place.scrollIntoView({ block: 'center' });
    scrollBy(0, place.getBoundingClientRect().bottom - root.querySelector('.dock').getBoundingClientRect().top + 2);
  }, selector);
  for (const [button, unfolded] of [['[data-more="applicant"]', '[data-more="applicant"] + *'], ['.row .info', '.row .hint']]) {
    await low(button);
    await touching(page, visitor, 'finger')(page.locator(`policy-selfcheck ${button}`).first());
    assert.ok((await below(unfolded)) >= 0, `${unfolded} lies under the bar`);
  }
});

await test('one by one: what presses without a hand does not go on', { viewport: DESKTOP }, async ({ page, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  // As assistive technology presses, by way of the browser.
  await visitor.control('relation', 'registered').evaluate((input) => input.click());
  await visitor.settled();
  assert.deepEqual([(await visitor.ask()).page, await visitor.control('relation', 'registered').isChecked()], ['relation', true]);
});

/** Where the middle of something is in the window, where it begins, and how high the bar is. */
const places = ({ shadowRoot: root }, found) => {
  const { left, top, width, height } = root.querySelector(found).closest('label').getBoundingClientRect();
  return { across: left + width / 2, down: top + height / 2, top, dock: root.querySelector('.dock').offsetHeight };
};

/** Touches what is found, and holds that neither it nor the bar moves. */
async function staysUnderTheFinger(page, visitor, selector) {
  // Where a browser would move it most: just above the bar.
  await inside(page, ({ shadowRoot: root }, found) => {
    const place = root.querySelector(found).closest('label');
    place.scrollIntoView({ block: 'center' });
    scrollBy(0, place.getBoundingClientRect().bottom - root.querySelector('.dock').getBoundingClientRect().top + 2);
  }, selector);
  const before = await inside(page, places, selector);
  // Where it is: a tap by name would bring it elsewhere first.
  await page.touchscreen.tap(before.across, before.down);
  await visitor.done({});
  await visitor.settled();
  const after = await inside(page, places, selector);
  assert.ok(Math.abs(after.top - before.top) <= 1, `${selector} moved from ${before.top} to ${after.top}`);
  assert.ok(Math.abs(after.dock - before.dock) <= 1, `${selector} changed the bar from ${before.dock} to ${after.dock}`);
}

// The bar grows first where it is narrow and its words are long; what unfolds, unfolds at any width.
for (const [viewport, locale, most] of [[PHONE, 'zh-CN', 3], [SMALL_PHONE, 'zh-CN', 1], [SMALL_PHONE, 'en', 1]]) {
  await test(`one by one: no tick moves the page, at ${viewport.width}, ${locale}`, { viewport, locale, answers }, async ({ page, visitor }) => {
    if (locale === 'en') await visitor.press('language');
    await visitor.press('start');
    await visitor.settled();
    const lists = new Set();
    while (lists.size < most) {
      assert.ok(visitor.pages.length < 30, 'no end');
      const { page: asked, rows, questions: [fact] } = await visitor.ask();
      if (rows.length > 0 || visitor.questions.get(fact).kind === 'multi') {
        if (rows.length > 0) lists.add(asked);
        const names = (selector) => inside(page, ({ shadowRoot: root }, found) => [...root.querySelectorAll(found)].map((node) => (node.dataset.row ? `[data-row="${node.dataset.row}"]` : `[data-fact="${node.dataset.fact}"][data-option="${node.dataset.option}"]`)), selector);
        // What is missing is said above, and stays while it is mended.
        await visitor.press('next');
        await visitor.settled();
        await visitor.looked();
        const untick = async () => {
          await inside(page, () => scrollTo(0, 0));
          for (const selector of await names('.tick input:checked')) await visitor.set(page.locator(`policy-selfcheck ${selector}`), false);
        };
        for (const selector of await names('.tick input')) {
          // What takes all ticks back folds what they have opened.
          if (/nothing|none/.test(selector)) await untick();
          await staysUnderTheFinger(page, visitor, selector);
          for (const chip of await names(`.row:has(${selector}) .chip input`)) await staysUnderTheFinger(page, visitor, chip);
        }
        await untick();
      }
      await visitor.answerPage();
    }
  });
}
