// `make bench`, second half: how soon a page is seen and answers, and how soon it shows what an answer changes, beside
// ten questions in plain HTML and by SurveyJS. A slow phone on a slow network: a processor a quarter as fast, 150 ms and 1.6 Mbit/s.
// The pages take turns. ROUNDS=5.
import { cpus, loadavg } from 'node:os';
import { enterprises, questions } from '../browser/facts.mjs';
import { browserRelease, launchBrowser, openPage } from '../browser/harness.mjs';
import { Visitor } from '../browser/visitor.mjs';
import { startPages } from './pages.mjs';
import { median } from './rounds.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const PHONE = { width: 390, height: 844 };
const SLOWER = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

const { origin, close } = await startPages();
const browser = await launchBrowser();

/** Answers all that a page asks. */
const tapAll = (selector) => async (page) => {
  for (const option of await page.locator(selector).all()) await option.click();
};
// Every second option, so that answers are changed, too.
const PAGES = [
  { name: 'plain HTML', file: 'plain.html', tap: tapAll('label:nth-of-type(2n)') },
  {
    name: 'this page',
    file: '',
    tap: (page, round) => new Visitor(page, questions, enterprises[round % enterprises.length].answers).throughAll(),
  },
  { name: 'SurveyJS', file: 'survey.html', tap: tapAll('.sd-item:nth-of-type(2n) label') },
];

/** Runs in the page before anything else: when it answers, and how long each answer takes until it is painted. */
function watch() {
  const found = { answers: null, paints: [], longTasks: [] };
  Object.defineProperty(window, Symbol.for('found'), { value: found });
  new MutationObserver(() => {
    if (found.answers === null && document.querySelector('[data-answers], [data-ready]')) found.answers = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-answers', 'data-ready'] });
  new PerformanceObserver((list) => found.longTasks.push(...list.getEntries().map(({ startTime, duration }) => [startTime, duration]))).observe({ type: 'longtask', buffered: true });
  let touched = 0;
  addEventListener('pointerup', (event) => { touched = event.timeStamp; }, true);
  addEventListener('click', (event) => {
    const [target] = event.composedPath();
    if (!target.closest('input, button')) return;
    const from = touched;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => found.paints.push(performance.now() - from);
      port2.postMessage(0);
    });
  }, true);
}

async function measured({ file, tap }, round) {
  const { page, context } = await openPage(browser, { viewport: PHONE });
  const throttle = await context.newCDPSession(page);
  await throttle.send('Network.enable');
  await throttle.send('Network.emulateNetworkConditions', NETWORK);
  await throttle.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(`(${watch})()`);
  await page.goto(origin + file);
  await page.waitForFunction(() => window[Symbol.for('found')].answers !== null);
  // What was loaded may still be drawn.
  await page.evaluate(() => new Promise((done) => { requestIdleCallback(done); }));
  const from = await page.evaluate(() => performance.now());
  await tap(page, round);
  const found = await page.evaluate(() => ({
    ...window[Symbol.for('found')],
    painted: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    bytes: performance.getEntries().reduce((sum, { transferSize = 0 }) => sum + transferSize, 0),
  }));
  await context.close();
  return { ...found, longTasks: found.longTasks.filter(([start]) => start >= from).map(([, duration]) => duration) };
}

const results = new Map(PAGES.map(({ name }) => [name, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const page of PAGES) results.get(page.name).push(await measured(page, round));
}
await browser.close();
close();

const percentile = (numbers, share) => numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];
const plain = results.get('plain HTML');
const ms = (number) => Math.round(number).toLocaleString('en');
/** The middle of all rounds, and its ratio to plain HTML, round by round. */
const beside = (rounds, key) => `${ms(median(rounds.map((round) => round[key])))} (${median(rounds.map((round, index) => round[key] / plain[index][key])).toFixed(1)})`;

const HEADS = ['page', 'kB', 'first paint, ms (ratio)', 'program answers, ms (ratio)', 'answer to paint, median, ms', '95 %, ms', 'answers', 'tasks over 50 ms', 'longest, ms'];
const rows = [...results].map(([name, rounds]) => {
  const paints = rounds.flatMap((round) => round.paints);
  const long = rounds.flatMap((round) => round.longTasks);
  return [name, ms(median(rounds.map(({ bytes }) => bytes)) / 1000), beside(rounds, 'painted'), beside(rounds, 'answers'), ms(median(paints)), ms(percentile(paints, 0.95)), paints.length, long.length, ms(Math.max(0, ...long))];
});
console.log([HEADS, HEADS.map((_, column) => (column === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'));
console.log(`\n${browserRelease()}, processor ${SLOWER} times slower, ${NETWORK.latency} ms and 1.6 Mbit/s; ${cpus().length} × ${cpus()[0].model}, load ${loadavg()[0].toFixed(1)}; ${ROUNDS} interleaved rounds.`);
