import { startServer } from '../../scripts/serve.mjs';
import { readFileSync } from 'node:fs';
import { questions, root } from './facts.mjs';
import { launchBrowser, openPage, screenshot } from './harness.mjs';
import { Visitor } from './visitor.mjs';
const server = await startServer({ root: `${root}dist` });
const browser = await launchBrowser();
const answers = JSON.parse(readFileSync(process.argv[2])).answers;
const [w, h, locale, out] = [Number(process.argv[3]), Number(process.argv[4]), process.argv[5], process.argv[6]];
const { page, context } = await openPage(browser, { viewport: { width: w, height: h }, locale, hasTouch: w < 600 });
await page.goto(server.url);
await page.waitForSelector('policy-selfcheck[data-ready]');
const v = new Visitor(page, questions, answers);
if (locale === 'en') { await page.locator('[data-action="language"]').click(); }
await screenshot(page, `${out}-00-start.png`);
await v.press('start'); await v.settled();
let n = 0;
while ((await v.ask()).place === 'screen' && n < 20) {
  n += 1; const name = (await v.ask()).page;
  await screenshot(page, `${out}-${String(n).padStart(2, '0')}-${name}.png`);
  const { rows, questions: [fact] } = await v.ask();
  const gone = rows.length === 0 && (await v.answerQuestion(fact));
  const nothing = rows.length > 0 && !(await v.answerRows());
  if (!gone) { await screenshot(page, `${out}-${String(n).padStart(2, '0')}-${name}-done.png`); await v.press(nothing ? 'none-next' : 'next'); }
  await v.settled();
}
await screenshot(page, `${out}-99-result.png`);
console.log(v.taps, v.pages);
await browser.close(); await server.close();
