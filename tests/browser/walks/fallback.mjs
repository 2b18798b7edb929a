// A browser without WebAssembly: the same program as plain JavaScript comes to the same verdicts.
import assert from 'node:assert/strict';
import { PHONE, placeOf, test } from '../case.mjs';
import { enterprises, verdictsOf } from '../facts.mjs';

const [{ id, answers }] = enterprises;
const before = ({ page }) => page.addInitScript(() => delete globalThis.WebAssembly);

await test(`${id} without WebAssembly has the verdicts of the command line`, { viewport: PHONE, answers, before }, async ({ page, context, record, visitor }) => {
  assert.ok(record.requests.some(({ url }) => url.endsWith('/policy-selfcheck-fallback.js')));
  assert.ok(record.requests.every(({ url }) => !url.endsWith('.wasm')));
  const mark = record.mark();
  await context.setOffline(true);
  await visitor.throughAll();
  assert.equal(await placeOf(page), 'result');
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(answers));
  record.assertNoRequestsAfter(mark);
  // The webmaster is told once, and nothing else is said.
  const said = record.console.splice(0).map(({ type, text }) => `${type} ${text.match(/SC-\d+/)}`);
  assert.deepEqual(said, ['warning SC-102']);
});
