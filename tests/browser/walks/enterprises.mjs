// Every example enterprise, page by page: the verdicts are those of the command line, and nothing is sent. How much
// of a company's time that takes is printed as a table, and held.
import assert from 'node:assert/strict';
import { DESKTOP, PHONE, check, language, placeOf, test } from '../case.mjs';
import { enterprises, verdictsOf } from '../facts.mjs';

/** A company sees at most so many pages, everybody else so many. */
const MOST_PAGES = { company: 18, other: 9 };
/** Half of the companies are done with so many pages and taps. */
const MEDIAN = { pages: 15, taps: 60 };

const walks = [];

// A desktop has the same program, and draws more beside the questions: once with every kind of question will do.
for (const { id, answers } of enterprises) {
  for (const viewport of id === enterprises[0].id ? [PHONE, DESKTOP] : [PHONE]) {
    await test(`${id} at ${viewport.width}: the verdicts of the command line, without a network`, { viewport, answers }, async ({ page, context, record, visitor }) => {
      const mark = record.mark();
      await context.setOffline(true);
      await visitor.press('start');
      await visitor.settled();
      while ((await visitor.ask()).place === 'screen') {
        assert.ok(visitor.pages.length < 30, `no end: ${visitor.pages}`);
        if (visitor.pages.length === 2) {
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
        await visitor.answerPage();
      }
      assert.equal(await placeOf(page), 'result');
      const who = (answers.applicant ?? []).includes?.('company') ? 'company' : 'other';
      const most = MOST_PAGES[who];
      if (viewport === PHONE) walks.push({ id, who, pages: visitor.pages.length, taps: visitor.taps });
      assert.deepEqual(await visitor.allVerdicts(), verdictsOf(answers));
      assert.ok(visitor.pages.length <= most, `${visitor.pages.length} pages, at most ${most}: ${visitor.pages}`);
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
  const [pages, taps] = ['pages', 'taps'].map((what) => median(companies.map((walk) => walk[what])));
  const rows = [...walks, { id: 'median of companies', pages, taps }];
  console.log('        example                 pages  taps');
  for (const row of rows) console.log(`        ${row.id.padEnd(20)}  ${String(row.pages).padStart(7)}  ${String(row.taps).padStart(4)}`);
  assert.ok(pages <= MEDIAN.pages, `${pages} pages`);
  assert.ok(taps <= MEDIAN.taps, `${taps} taps`);
});
