// Who reads the translation finds in it the marks of the official words.
import assert from 'node:assert/strict';
import { DESKTOP, PHONE, accessible, fits, test } from '../case.mjs';
import { enterprises } from '../facts.mjs';

/** The classes of the marks in the official words and in the translation of each measure that is unfolded, and the words of the latter. */
const marked = (page) =>
  page.evaluate(() => {
    const { shadowRoot: root } = document.querySelector('policy-selfcheck');
    return [...root.querySelectorAll('[data-measure]')].filter((measure) => measure.querySelector('.measure-card')).map((measure) => {
      // What a condition of all measures rests on has its translation on the page of the text.
      const [official, translation] = ['.official, .official-title', '.aid'].map((place) => [...measure.querySelectorAll(place)].flatMap((text) => [...text.querySelectorAll('mark')]));
      const classes = (marks) => [...new Set(marks.map(({ className }) => className))].sort();
      return { id: measure.dataset.measure, official: classes(official), translation: classes(translation), words: translation.map((mark) => mark.textContent) };
    });
  });

for (const [viewport, { id }] of [[PHONE, enterprises[0]], [DESKTOP, enterprises[5]]]) {
  await test(`translation: ${id}: every mark of the official words is in the translation`, { viewport }, async ({ page, visitor }) => {
    await page.locator('[data-action="language"]').click();
    await visitor.takeOver(id);
    for (const row of await page.locator('.measure-row').all()) await row.click();
    await visitor.settled();
    const measures = await marked(page);
    assert.ok(measures.length > 10, `${measures.length} cards`);
    for (const { id, official, translation, words } of measures) {
      assert.ok(translation.every((mark) => official.includes(mark)), `${id}: ${translation} | ${official}`);
      assert.ok(words.length > 0 && words.every((said) => /[a-z]/i.test(said)), `${id}: ${words}`);
    }
    const same = measures.filter(({ official, translation }) => official.length === translation.length);
    assert.ok(same.length > measures.length / 2, 'the others differ by the condition of all measures only');
    await accessible(page);
    await fits(page);
  });
}
