// A walk through every page, the same for tests and pictures.
import { Visitor } from './visitor.mjs';

/**
 * Goes to every page once, as a visitor with these answers, and gives each to `seen(name, visitor)`.
 * Ends on the list of answers.
 */
export async function tour(page, questions, answers, seen) {
  const visitor = new Visitor(page, questions, answers);
  const look = (name) => seen(name, visitor);
  const go = async (action, scope = '') => {
    await visitor.touch(page.locator(`${scope} [data-action="${action}"]`).first());
    await visitor.settled();
  };
  await look('start');
  await go('examples');
  await look('examples');
  await visitor.touch(page.locator('[data-action="example"]').nth(3));
  await visitor.settled();
  await look('example-result');
  await go('leave');
  await go('quick-look');
  await look('quick-look');
  while ((await visitor.ask()).page !== null) await visitor.answerPage();
  await look('quick-look-answered');
  await go('menu');
  await go('clear');
  await look('clearing');
  await go('clear-now');
  await look('cleared');
  await go('start');
  for (let n = 1; (await visitor.ask()).place === 'screen'; n += 1) {
    const { page: asked, rows } = await visitor.ask();
    if (n < 7 || (rows.length > 0 && n < 11)) await look(`page-${n}-${asked}`);
    if (n === 1 || rows.length > 0 && n < 11) {
      await visitor.press('next');
      await visitor.settled();
      await look(`errors-${n}`);
    }
    if (n === 3) {
      await go('menu');
      await look('menu');
      await go('menu');
    }
    await visitor.answerPage();
  }
  await look('result');
  for (const group of await page.locator('[data-group]').all()) {
    const row = group.locator('.measure-row').first();
    if (await row.count()) await visitor.touch(row);
  }
  await visitor.settled();
  await look('measures');
  await go('road-map', 'main');
  await look('road-map');
  await visitor.touch(page.locator('[role="switch"]').first());
  await visitor.settled();
  await look('road-map-trial');
  await go('stop');
  await go('back');
  await go('text', 'main');
  await look('text');
  await go('back');
  await go('departments', 'main');
  await look('departments');
  await go('back');
  await go('beads', 'main');
  await look('beads');
  await go('back');
  await go('review', 'main');
  await look('review');
  await go('result', 'main');
  await go('share', 'main');
  await look('share');
  await go('draw');
  await page.waitForSelector('.picture img');
  await visitor.touch(page.locator('.share-choices summary'));
  await visitor.settled();
  await look('share-picture');
  await go('paper', 'main');
  await look('paper');
  return visitor;
}
