// By keyboard alone, from the start to the result; and what a screen reader is told on the way.
import assert from 'node:assert/strict';
import { DESKTOP, placeOf, test } from '../case.mjs';
import { enterprises } from '../facts.mjs';

const focused = (page) =>
  page.evaluate(() => {
    const { ariaExpanded, dataset, tagName, textContent } = document.querySelector('policy-selfcheck').shadowRoot.activeElement ?? {};
    return { fact: dataset?.fact, option: dataset?.option, row: dataset?.row, action: dataset?.action, more: dataset?.more, open: ariaExpanded, tag: tagName, text: textContent };
  });

async function tabTo(page, wanted) {
  for (let presses = 0; presses < 120; presses += 1) {
    const now = await focused(page);
    if (Object.entries(wanted).every(([key, value]) => now[key] === value)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`the keyboard does not reach ${JSON.stringify(wanted)}`);
}

await test('the keyboard alone answers the first pages', { viewport: DESKTOP }, async ({ page, visitor }) => {
  await tabTo(page, { action: 'start' });
  await page.keyboard.press('Enter');
  await visitor.settled();
  assert.equal((await focused(page)).tag, 'FIELDSET', 'the new question has the keyboard');
  await tabTo(page, { action: 'next' });
  await page.keyboard.press('Enter');
  await visitor.settled();
  assert.equal((await focused(page)).tag, 'DIV', 'the summary has the keyboard');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await visitor.settled();
  assert.equal((await focused(page)).fact, 'relation', 'the link of the summary leads to the question');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await visitor.settled();
  assert.equal((await focused(page)).option, 'operating');
  await page.keyboard.press('Enter');
  await visitor.settled();
  assert.equal((await focused(page)).tag, 'FIELDSET', 'the next question has the keyboard');
  await tabTo(page, { fact: 'applicant', option: 'company' });
  await page.keyboard.press('Space');
  await tabTo(page, { action: 'next' });
  await page.keyboard.press('Enter');
  await visitor.settled();
  assert.equal((await visitor.ask()).page, 'activities');
});

await test('the whole walk by keyboard, and the tree that a screen reader reads', { viewport: DESKTOP, answers: enterprises[8].answers }, async ({ page, visitor }) => {
  await tabTo(page, { action: 'start' });
  await page.keyboard.press('Enter');
  await visitor.settled();
  for (let pages = 0; (await placeOf(page)) === 'screen'; pages += 1) {
    assert.ok(pages < 30, 'no end');
    const { tag, text } = await focused(page);
    assert.equal(tag, 'FIELDSET', 'the question of each step has the keyboard');
    const tree = await page.locator('.screen').ariaSnapshot();
    assert.ok(tree.includes('heading') && tree.includes(text.trim().slice(0, 6)), tree);
    assert.match(tree, /status/, 'the counts are announced');
    assert.doesNotMatch(tree, /(radio|checkbox|button)\s*($|\n)/, 'every control has a name');
    await answerByKeyboard(page, visitor);
  }
  assert.equal(await placeOf(page), 'result');
  assert.equal((await focused(page)).tag, 'H1');
  const tree = await page.locator('main').ariaSnapshot();
  assert.match(tree, /heading ".*" \[level=1\]/);
  assert.match(tree, /group "按结论筛选"/);
  await tabTo(page, { action: 'review' });
  await page.keyboard.press('Enter');
  await visitor.settled();
  assert.equal(await placeOf(page), 'review');
});

/** Unfolds the lines of a fact until the option is there; each keeps the keyboard. */
async function unfold(page, visitor, fact, option) {
  for (let lines = 0; lines < 4 && (await visitor.control(fact, option).count()) === 0; lines += 1) {
    await tabTo(page, { more: fact, open: 'false' });
    await page.keyboard.press('Enter');
    await visitor.settled();
    const { more, open } = await focused(page);
    assert.deepEqual([more, open], [fact, 'true']);
  }
}

/** Answers the page as the visitor would, with Tab, Space and Enter. */
async function answerByKeyboard(page, visitor) {
  const { questions: [fact], rows } = await visitor.ask();
  const present = rows.filter((name) => visitor.standing(name) === 'present');
  for (const row of present) {
    await tabTo(page, { row });
    await page.keyboard.press('Space');
    await visitor.settled();
    const kind = visitor.questions.get(row).kind;
    const options = kind === 'yesno' ? [] : [visitor.answers[row]].flat();
    for (const option of options) {
      await unfold(page, visitor, row, option);
      await tabTo(page, { fact: row, option });
      await page.keyboard.press('Space');
    }
  }
  if (rows.length === 0) {
    for (const option of [visitor.answers[fact] ?? 'unsure'].flat()) {
      const name = option === true ? 'yes' : option === false ? 'no' : String(option);
      await unfold(page, visitor, fact, name);
      await reach(page, fact, name);
      await visitor.settled();
    }
  }
  await tabTo(page, { action: rows.length > 0 && present.length === 0 ? 'none-next' : 'next' });
  await page.keyboard.press('Enter');
  await visitor.settled();
}

/** Radio buttons of a question are one stop for the Tab key: arrows go on from there. */
async function reach(page, fact, option) {
  const { more } = await focused(page);
  if (more !== fact) await tabTo(page, { fact });
  for (let presses = 0; presses < 40; presses += 1) {
    const now = await focused(page);
    if (now.fact === fact && now.option === option) break;
    const kind = await page.evaluate(() => document.querySelector('policy-selfcheck').shadowRoot.activeElement.type);
    await page.keyboard.press(kind === 'radio' ? 'ArrowDown' : 'Tab');
  }
  await page.keyboard.press('Space');
}

await test('digits answer, and can be switched off', { viewport: DESKTOP }, async ({ page, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  await page.keyboard.press('1');
  await visitor.settled();
  assert.ok(await visitor.control('relation', 'registered').isChecked());
  await page.keyboard.press('Enter');
  await visitor.settled();
  await page.keyboard.press('1');
  await visitor.settled();
  assert.ok(await visitor.control('applicant', 'company').isChecked());
  await page.keyboard.press('Enter');
  await visitor.settled();
  assert.equal((await visitor.ask()).page, 'activities');
  await visitor.press('menu');
  await visitor.press('keys');
  await page.locator('.app h1').focus();
  await page.keyboard.press('1');
  await visitor.settled();
  assert.equal(await visitor.control('activities', 'research').isChecked(), false);
});
