// Errors of a page's own scripts do not stop the program; an error of the program does, whoever hides it.
import assert from 'node:assert/strict';
import { DESKTOP, PHONE, placeOf, ready } from '../case.mjs';
import { enterprises } from '../facts.mjs';
import { hosted, minimal } from '../host.mjs';

const [{ answers }] = enterprises;

const FAULTS = [
  ['throws', 'a listener of our events that throws'],
  ['rejects', 'a listener of our events that rejects'],
  ['rejectsLater', 'a listener that rejects later, with words of ours'],
  ['wrappedListeners', 'listeners that are wrapped, and throw twice'],
  ['throwingDispatch', 'a dispatchEvent that throws'],
  ['name', 'a script that has the name of a file of ours'],
  ['address', 'a page that has the name of a file of ours in its address', { from: 'policy-selfcheck-fallback.js/policy_selfcheck.js' }],
  ['stack', 'an error with the stack of ours'],
  ['unreachable', 'another WebAssembly that stops'],
  ['onerror', 'a window.onerror that throws'],
  ['rejections', 'rejections without an error, and with a stack that throws'],
  ['resize', 'a ResizeObserver that does not rest'],
  ['mutation', 'a MutationObserver that throws'],
  ['again', 'a listener that uses the element and throws'],
  ['focus', 'a listener of the keyboard’s place that uses the element and throws'],
  ['told', 'errors that are only told'],
  ['often', 'an error every moment'],
];

for (const [fault, name, values = {}] of FAULTS) {
  await hosted(`errors: ${name}`, { host: 'faulty', viewport: PHONE, clean: false, answers, values: { fault, ...values }, mine: ['styles'] }, async ({ page, visitor, record }) => {
    await visitor.press('start');
    await visitor.settled();
    await visitor.answerPage();
    await visitor.answerPage();
    await visitor.press('back');
    await visitor.settled();
    assert.equal((await visitor.ask()).page, visitor.pages[1]);
    assert.equal(await page.locator('policy-selfcheck').getAttribute('data-failed'), null);
    const said = record.console.filter(({ text }) => /policy-selfcheck SC-/.test(text));
    assert.deepEqual(said, []);
  });
}

/** Makes the program meet what no browser does and nothing in it is prepared for; `hide` is what the page does to errors. */
const trip = (hide) => `(${hide})(); (() => {
  const { setAttribute } = Element.prototype;
  Element.prototype.setAttribute = () => {
    Element.prototype.setAttribute = setAttribute;
    throw new Error('on purpose');
  };
})();`;

const HIDDEN = [
  ['and says so', '() => {}'],
  ['where the page swallows errors', "() => { window.addEventListener('error', (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true); window.onerror = () => true; }"],
];
for (const csp of [undefined, minimal().replace(" 'wasm-unsafe-eval'", '')]) {
  for (const [name, hide] of HIDDEN) {
    await hosted(`errors: the program itself stops ${name}${csp ? ', without WebAssembly' : ''}`, { host: 'plain', viewport: DESKTOP, clean: false, answers, csp }, async ({ page, visitor }) => {
      await visitor.press('start');
      await visitor.settled();
      await visitor.answerPage();
      await page.evaluate(trip(hide));
      await visitor.press('menu');
      await page.waitForSelector('policy-selfcheck[data-failed="SC-202"] .trouble [role="alert"]');
      await page.reload();
      await ready(page);
      assert.equal(await placeOf(page), 'screen', 'the answers are still there');
      assert.equal((await visitor.ask()).page, 'applicant');
    });
  }
}
