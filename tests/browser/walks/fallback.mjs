// A browser without WebAssembly: the same program as plain JavaScript comes to the same verdicts.
import assert from 'node:assert/strict';
import { PHONE, placeOf, test } from '../case.mjs';
import { enterprises, linkOf, verdictsOf } from '../facts.mjs';

const [{ id, answers }, ...others] = enterprises;
const before = ({ page }) => page.addInitScript(() => delete globalThis.WebAssembly);

await test(`${id}, and then every other example, without WebAssembly: the verdicts of the command line`, { viewport: PHONE, answers, before }, async ({ page, context, record, visitor }) => {
  assert.ok(record.requests.some(({ url }) => url.endsWith('/policy-selfcheck-fallback.js')));
  // The page asks for it before a script can tell that there is no use for it.
  assert.ok(record.requests.filter(({ url }) => url.endsWith('.wasm')).length <= 1);
  const mark = record.mark();
  await context.setOffline(true);
  await visitor.throughAll();
  assert.equal(await placeOf(page), 'result');
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(answers));
  for (const other of others) {
    await page.locator('policy-selfcheck').evaluate((element, link) => element.open(link), linkOf(other.answers));
    await visitor.settled();
    assert.deepEqual(await visitor.allVerdicts(), verdictsOf(other.answers), other.id);
  }
  record.assertNoRequestsAfter(mark);
  // The webmaster is told once, and nothing else is said; the browser regrets what it loaded ahead for nothing.
  const said = record.console.splice(0).filter(({ text }) => !/was preloaded/.test(text)).map(({ type, text }) => `${type} ${text.match(/SC-\d+/)}`);
  assert.deepEqual(said, ['warning SC-102']);
});
