// Random walks of a robot through the built page in a real browser; after each step everything that must always hold is
// held. WALKS=500 SEED=1 STEPS=30 SIDE_BY_SIDE=3; WALK=137 repeats one walk, FROM=137 begins with it.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { startServer } from '../../scripts/serve.mjs';
import { enterprises, linkOf, linked, root, verdictsOf } from './facts.mjs';
import { launchBrowser, openPage } from './harness.mjs';
import { hold, look } from './soak/invariants.mjs';
import { SIZES, chance as chanceOf } from './soak/random.mjs';
import { acts, settled } from './soak/robot.mjs';

const number = (name, usual) => {
  const given = process.env[name] || usual;
  if (!/^\d+$/.test(given)) throw new Error(`${name} is \`${given}\`: use a number`);
  return Number(given);
};
const [walks, seed, steps, sideBySide] = [number('WALKS', '500'), number('SEED', '1'), number('STEPS', '30'), number('SIDE_BY_SIDE', '3')];
const one = process.env.WALK ? number('WALK') : null;
const from = number('FROM', '0');
// Answers of every third walk are held against the command line, for which all others wait.
const SAMPLE = 3;

const measures = Object.keys(verdictsOf({})).length;
const links = [linkOf(enterprises[0].answers), linkOf(enterprises[3].answers, '--needed', '--name', '<b>A & B</b>'), linkOf({}), '1AAAA', '9x', '2' + 'A'.repeat(90), 'about'];
const shots = `${root}target/screenshots`;
mkdirSync(shots, { recursive: true });
const server = await startServer({ root: `${root}dist` });
const browser = await launchBrowser();
// A browser that was taken away is no fault of the page, and no walk without one.
let gone = false;
browser.on('disconnected', () => { gone = true; });
const sum = { walks: 0, steps: 0, failed: 0, compared: 0 };

/** The answers that the page would send, by the command line; nothing where it sends only some. */
async function compareWithCommandLine(page, verdicts) {
  const link = await page.locator('[data-action="link"]').inputValue();
  if (!/#1/.test(link)) return;
  const { scope, answers } = linked(link);
  if (scope !== 'all') return;
  assert.deepEqual(Object.fromEntries(verdicts), verdictsOf(answers), 'the page and the command line');
  sum.compared += 1;
}

async function walk(number) {
  const chance = chanceOf(seed, number);
  const { page, context, record } = await openPage(browser, { viewport: chance.pick(SIZES), locale: chance.pick(['zh-CN', 'en']), colorScheme: chance.pick(['light', 'dark']) });
  const log = [];
  let mark = 0;
  // Chromium asks for a page's icon again when its address gets a `#`, of which the request says nothing.
  context.on('request', (request) => { if (/\/icon\.svg$/.test(request.url())) record.requests.pop(); });
  const load = async () => {
    await page.goto(server.url);
    await page.waitForSelector('policy-selfcheck[data-ready]');
    mark = record.mark();
  };
  try {
    // Printing waits for a person.
    await page.addInitScript(() => { window.print = () => {}; });
    page.on('download', (file) => file.delete().catch(() => {}));
    await load();
    const ways = acts({ page, chance, links, load });
    for (let step = 0; step < steps; step += 1) {
      const said = await chance.weighed(ways)();
      if (said) log.push(said);
      await settled(page);
      sum.steps += 1;
      const seen = await look(page);
      hold(seen, measures);
      record.assertClean();
      record.assertNoRequestsAfter(mark);
      if (number % SAMPLE === 0 && seen.place === 'share') await compareWithCommandLine(page, seen.verdicts);
    }
    sum.walks += 1;
    if (sum.walks % 50 === 0) console.log(`ok      ${sum.walks} walks`);
  } catch (error) {
    if (gone) throw new Error(`the browser went away in walk ${number}; go on with FROM=${Math.max(from, number - sideBySide)}`);
    sum.failed += 1;
    await page.screenshot({ path: `${shots}/soak-${seed}-${number}.png` }).catch(() => {});
    console.log(`not ok  walk ${number} at step ${log.length + 1}; again: SEED=${seed} STEPS=${steps} WALK=${number} make soak`);
    console.log(`${log.map((said) => `        ${said}`).join('\n')}\n${String(error.stack ?? error).replace(/^/gm, '        ! ')}`);
  } finally {
    await context.close().catch(() => {});
  }
}

const waiting = one === null ? Array.from({ length: walks }, (_, count) => from + count) : [one];
const waitingFrom = `${waiting[0]} to ${waiting.at(-1)}`;
const begun = performance.now();
const lane = async () => {
  for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) await walk(number);
};
await Promise.all(Array.from({ length: Math.min(sideBySide, waiting.length) }, lane));
console.log(`seed ${seed}, walks ${waitingFrom}: ${sum.walks} walks without a fault, ${sum.failed} with one, ${sum.steps} steps, ${sum.compared} compared with the command line, ${Math.round((performance.now() - begun) / 1000)} s`);
await browser.close();
await server.close();
process.exitCode = sum.failed > 0 ? 1 : 0;
