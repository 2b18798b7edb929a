// Is memory flat? A thousand answers changed in one page, and the element taken out of a page and put back two hundred
// times: what is held at the end is compared with what was held after warming up. Ratios, for megabytes are the browser's.
// Yew keeps listeners on the document for every root that was ever drawn; how many a cycle is counted and bounded.
import assert from 'node:assert/strict';
import { startServer } from '../../scripts/serve.mjs';
import { root } from './facts.mjs';
import { launchBrowser, openPage } from './harness.mjs';

const [ANSWERS, CYCLES, WARM] = [1000, 200, 20];
const server = await startServer({ root: `${root}dist` });
const browser = await launchBrowser();

/** What the page holds once everything that nobody holds is gone. */
async function held(devtools, page) {
  for (let times = 0; times < 3; times += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  const wasm = await page.evaluate(() => window.memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0));
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners'), wasm };
}

const table = (name, before, after, times) => {
  for (const what of Object.keys(before)) {
    console.log(`${name.padEnd(9)} ${what.padEnd(9)} ${String(before[what]).padStart(9)} → ${String(after[what]).padStart(9)}  ×${(after[what] / before[what]).toFixed(2)}  ${((after[what] - before[what]) / times).toFixed(2)} each`);
  }
};

async function open() {
  const { page, record } = await openPage(browser, { viewport: { width: 1280, height: 800 } });
  // The memory of the program, which it exports and the page does not show.
  await page.addInitScript(() => {
    window.memories = [];
    const { instantiate, instantiateStreaming } = WebAssembly;
    const note = (made) => {
      const memory = made.instance.exports.memory;
      if (!window.memories.includes(memory)) window.memories.push(memory);
      return made;
    };
    WebAssembly.instantiate = (...given) => instantiate.apply(WebAssembly, given).then(note);
    WebAssembly.instantiateStreaming = (...given) => instantiateStreaming.apply(WebAssembly, given).then(note);
  });
  await page.goto(server.url);
  await page.waitForSelector('policy-selfcheck[data-ready]');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  return { page, record, devtools };
}

/** Changes an answer of the first screen so many times, as a visitor who cannot decide. */
const change = (page, times) =>
  page.evaluate(async (count) => {
    const app = document.querySelector('policy-selfcheck').shadowRoot;
    const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    for (let at = 0; at < count; at += 1) {
      const options = [...app.querySelectorAll('[data-question] input[type="radio"]')];
      options[at % options.length].click();
      await drawn();
    }
  }, times);

/** Takes the element out and puts it back, until it is ready again. */
const remount = (page, times) =>
  page.evaluate(async (count) => {
    const element = document.querySelector('policy-selfcheck');
    const place = element.parentNode;
    for (let at = 0; at < count; at += 1) {
      element.remove();
      await new Promise((done) => setTimeout(done, 0));
      const ready = new Promise((done) => element.addEventListener('selfcheck-ready', done, { once: true }));
      place.append(element);
      await ready;
    }
  }, times);

try {
  const { page, record, devtools } = await open();
  await page.locator('[data-action="start"]').first().click();
  await change(page, WARM);
  const before = await held(devtools, page);
  await change(page, ANSWERS);
  const after = await held(devtools, page);
  table('answers', before, after, ANSWERS);
  assert.ok(after.heap < before.heap * 1.2, 'the heap after a thousand answers');
  assert.ok(after.nodes < before.nodes * 1.1 + 50, 'the nodes after a thousand answers');
  assert.ok(after.listeners <= before.listeners + 20, 'the listeners after a thousand answers');
  assert.ok(after.wasm <= before.wasm * 1.1, 'the memory of the program after a thousand answers');
  record.assertClean();

  const second = await open();
  await remount(second.page, WARM);
  const first = await held(second.devtools, second.page);
  await remount(second.page, CYCLES);
  const last = await held(second.devtools, second.page);
  table('mountings', first, last, CYCLES);
  assert.ok(last.heap < first.heap * 2, 'the heap after two hundred mountings');
  assert.ok(last.nodes < first.nodes * 2, 'the nodes after two hundred mountings');
  assert.ok((last.listeners - first.listeners) / CYCLES <= 12, 'listeners that stay, a mounting');
  assert.ok(last.wasm <= first.wasm * 1.5, 'the memory of the program after two hundred mountings');
  second.record.assertClean();
} finally {
  await browser.close();
  await server.close();
}
