// Every example enterprise, screen by screen: the verdicts are those of the command line, and nothing is sent. How much
// of a company's time that takes is printed as a table, and held.
import assert from 'node:assert/strict';
import { DESKTOP, PHONE, check, language, placeOf, test } from '../case.mjs';
import { enterprises, verdictsOf } from '../facts.mjs';

/** A company sees at most so many screens, everybody else so many. */
const MOST_SCREENS = { company: 11, other: 8 };
/** Half of the companies are done with so many screens and taps. */
const MEDIAN = { screens: 11, taps: 60 };

const walks = [];

for (const { id, answers } of enterprises) {
  for (const viewport of [PHONE, DESKTOP]) {
    await test(`${id} at ${viewport.width}: the verdicts of the command line, without a network`, { viewport, answers }, async ({ page, context, record, visitor }) => {
      const mark = record.mark();
      await context.setOffline(true);
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
          // No part of a check.
          visitor.taps -= 2;
        }
        await visitor.answerScreen();
      }
      assert.equal(await placeOf(page), 'result');
      const who = (answers.applicant ?? []).includes?.('company') ? 'company' : 'other';
      const most = MOST_SCREENS[who];
      if (viewport === PHONE) walks.push({ id, who, screens: visitor.screens.length, taps: visitor.taps });
      assert.deepEqual(await visitor.allVerdicts(), verdictsOf(answers));
      assert.ok(visitor.screens.length <= most, `${visitor.screens.length} screens, at most ${most}: ${visitor.screens}`);
      record.assertNoRequestsAfter(mark);
    });
  }
}

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
};

await check('a whole check is short', walks.length > 0, () => {
  const companies = walks.filter(({ who }) => who === 'company');
  const [screens, taps] = ['screens', 'taps'].map((what) => median(companies.map((walk) => walk[what])));
  const rows = [...walks, { id: 'median of companies', screens, taps }];
  console.log('        example               screens  taps');
  for (const row of rows) console.log(`        ${row.id.padEnd(20)}  ${String(row.screens).padStart(7)}  ${String(row.taps).padStart(4)}`);
  assert.ok(screens <= MEDIAN.screens, `${screens} screens`);
  assert.ok(taps <= MEDIAN.taps, `${taps} taps`);
});
