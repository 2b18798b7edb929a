// `make bench`, second half: how soon a page is seen and answers, and how soon it shows what a touch changes, beside
// sixty questions in plain HTML and by SurveyJS. A slow phone on a slow network: a processor a quarter as fast, 150 ms and 1.6 Mbit/s.
// The pages take turns. ROUNDS=5.
import { cpus, loadavg } from 'node:os';
import { enterprises, questions } from '../browser/facts.mjs';
import { browserRelease, launchBrowser, openPage } from '../browser/harness.mjs';
import { startPages } from './pages.mjs';
import { median } from './rounds.mjs';
import { TimedVisitor, timed, touch } from './touches.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const PHONE = { width: 390, height: 844 };
const SLOWER = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

const { origin, close } = await startPages();
const browser = await launchBrowser();

/** Answers the second option of every question, page after page. */
const through = (option, next) => async (timed) => {
  for (;;) {
    for (const label of await timed.page.locator(option).all()) await touch(timed, label);
    const button = timed.page.locator(next);
    if (!(await button.isVisible())) return;
    await touch(timed, button);
  }
};

const PAGES = [
  {
    name: 'plain HTML',
    file: 'plain.html',
    shown: () => document.querySelector('section:not([hidden])').id,
    visit: through('section:not([hidden]) label:nth-of-type(2)', 'button'),
  },
  {
    name: 'this page',
    file: '',
    shown: () => {
      const { shadowRoot: root } = document.querySelector('policy-selfcheck');
      return ['.app', '[data-screen]', '[data-question]'].map((place) => Object.values(root.querySelector(place)?.dataset ?? {})).join();
    },
    visit: (timed, round) => new TimedVisitor(timed, questions, enterprises[round % enterprises.length].answers).throughAll(),
  },
  {
    name: 'SurveyJS',
    file: 'survey.html',
    shown: () => window.survey.currentPageNo,
    visit: through('.sd-item:nth-of-type(2) label', '.sd-navigation__next-btn'),
  },
];

async function measured({ file, shown, visit }, round) {
  const { page, context } = await openPage(browser, { viewport: PHONE });
  const throttle = await context.newCDPSession(page);
  await throttle.send('Network.enable');
  await throttle.send('Network.emulateNetworkConditions', NETWORK);
  await throttle.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const watched = await timed(page, shown);
  await page.goto(origin + file);
  await page.waitForFunction(() => window[Symbol.for('found')].answers !== null);
  // What was loaded may still be drawn.
  await page.evaluate(() => new Promise((done) => { requestIdleCallback(done); }));
  await visit(watched, round);
  const found = await page.evaluate(() => ({
    ...window[Symbol.for('found')],
    painted: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    bytes: performance.getEntries().reduce((sum, { transferSize = 0 }) => sum + transferSize, 0),
  }));
  await context.close();
  return { ...found, touches: watched.touches.map((touch, index) => ({ ...touch, tasks: tasksOf(found.longTasks, touch, watched.touches[index + 1]) })) };
}

/** How long the long tasks between this touch and the next one were. */
const tasksOf = (tasks, { from }, next) => tasks.filter(([start, duration]) => start + duration >= from && start < (next?.from ?? Infinity)).map(([, duration]) => duration);

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

const table = (heads, rows) =>
  [heads, heads.map((_, column) => (column === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const load = ([name, rounds]) => [name, ms(median(rounds.map(({ bytes }) => bytes)) / 1000), beside(rounds, 'painted'), beside(rounds, 'answers')];
console.log(table(['page', 'kB', 'first paint, ms (ratio)', 'program answers, ms (ratio)'], [...results].map(load)));

/** What the touches of one kind took: each part in the mean, so that the parts add up. */
function reaction(name, touches, plain) {
  const paints = touches.map(({ paint }) => paint);
  const others = plain.map(({ paint }) => paint);
  const at = (share) => `${ms(percentile(paints, share))} (${(percentile(paints, share) / percentile(others, share)).toFixed(1)})`;
  const mean = (part) => (touches.reduce((sum, { parts }) => sum + parts[part], 0) / touches.length).toFixed(1);
  const tasks = touches.flatMap((touch) => touch.tasks);
  return [name, touches.length, at(0.5), at(0.95), mean('script'), mean('layout'), mean('paint'), tasks.length, ms(Math.max(0, ...tasks))];
}

for (const [kind, change] of [['tap', false], ['page change', true]]) {
  const touches = (rounds) => rounds.flatMap((round) => round.touches).filter((touch) => touch.change === change);
  const rows = [...results].map(([name, rounds]) => reaction(name, touches(rounds), touches(plain)));
  console.log(`\n${table([kind, 'number', 'until painted, ms: median (ratio)', '95 % (ratio)', 'script', 'style and layout', 'paint and the rest', 'tasks over 50 ms', 'longest, ms'], rows)}`);
}
console.log(`\n${browserRelease()}, processor ${SLOWER} times slower, ${NETWORK.latency} ms and 1.6 Mbit/s; ${cpus().length} × ${cpus()[0].model}, load ${loadavg()[0].toFixed(1)}; ${ROUNDS} interleaved rounds.`);
