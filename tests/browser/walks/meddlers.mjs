// Pages whose libraries change what the browser gives to all: the program works as anywhere, and tells its events in order.
import assert from 'node:assert/strict';
import { PHONE } from '../case.mjs';
import { assessmentOf, enterprises, linkOf } from '../facts.mjs';
import { hosted } from '../host.mjs';

const [{ answers }] = enterprises;

const MEDDLERS = [
  ['prototype', 'the methods of Prototype'],
  ['mootools', 'the methods of MooTools'],
  ['objectMethods', 'methods on every object'],
  ['arrayFrom', 'another Array.from'],
  ['json', 'another JSON'],
  ['zone', 'other timers and promises'],
  ['events', 'other constructors of events'],
  ['captures', 'listeners without options'],
  ['fetchWrapped', 'a wrapped fetch'],
  ['fetchHeaders', 'a fetch that adds headers', /SC-105/],
];

/** What a page is told of a start, two answered pages and an opened link. */
const TOLD = ['ready', 'step', 'step', 'step', 'complete'];

for (const [meddler, name, warning = /(?!)/] of MEDDLERS) {
  await hosted(`meddlers: ${name}`, { host: 'meddled', viewport: PHONE, clean: false, answers, values: { meddler }, mine: ['html'] }, async ({ page, visitor, record }) => {
    await visitor.press('start');
    await visitor.settled();
    await visitor.answerPage();
    await visitor.answerPage();
    await page.evaluate((link) => document.querySelector('policy-selfcheck').open(link), linkOf(answers));
    await page.waitForFunction(() => document.querySelector('policy-selfcheck').shadowRoot.querySelector('.app').dataset.place === 'result');
    await visitor.settled();
    const { day, measures, told } = await page.evaluate(() => ({
      day: new Date(Date.now() - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 10),
      measures: document.querySelector('policy-selfcheck').assessment.measures.map(({ id, verdict }) => `${id} ${verdict}`).join(),
      told: document.documentElement.dataset.told,
    }));
    assert.equal(measures, assessmentOf(answers, day, 'zh').measures.map(({ id, verdict }) => `${id} ${verdict}`).join());
    // Prototype makes a text of a list before the browser does.
    const once = JSON.parse(told);
    const events = typeof once === 'string' ? JSON.parse(once) : once;
    assert.deepEqual(events.map(({ kind, target }) => [kind, target]), TOLD.map((kind) => [kind, 'policy-selfcheck']));
    assert.equal(await page.locator('policy-selfcheck').getAttribute('data-failed'), null);
    const warned = record.console.filter(({ type, text }) => type === 'warning' && warning.test(text));
    assert.equal(warned.length, warning.source === '(?!)' ? 0 : 1);
  });
}
