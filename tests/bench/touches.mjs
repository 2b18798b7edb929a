// Touches that are timed: how long each takes until it is painted, and what the main thread did meanwhile. One that leaves the
// page as it is is a *tap*, one that leads to another page a *page change*.
import { Visitor } from '../browser/visitor.mjs';

/** Runs in the page before anything else: when it answers, and how long each touch takes until it is painted. */
function watch() {
  const found = { answers: null, painted: () => {}, longTasks: [] };
  Object.defineProperty(window, Symbol.for('found'), { value: found });
  new MutationObserver(() => {
    if (found.answers === null && document.querySelector('[data-answers], [data-ready]')) found.answers = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-answers', 'data-ready'] });
  new PerformanceObserver((list) => found.longTasks.push(...list.getEntries().map(({ startTime, duration }) => [startTime, duration]))).observe({ type: 'longtask', buffered: true });
  let touched = 0;
  addEventListener('pointerup', (event) => { touched = event.timeStamp; }, true);
  addEventListener('click', () => {
    const from = touched;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => found.painted([from, performance.now()]);
      port2.postMessage(0);
    });
  }, true);
}

/** What the main thread has done so far, in milliseconds. */
async function spent(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  const { ScriptDuration, LayoutDuration, RecalcStyleDuration, TaskDuration } = Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
  const layout = LayoutDuration + RecalcStyleDuration;
  return { script: ScriptDuration, layout, paint: TaskDuration - ScriptDuration - layout };
}

/** Prepares a page for `touch`. `shown` runs in the page and says which page of the questionnaire is shown. */
export async function timed(page, shown) {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  await page.addInitScript(`(${watch})()`);
  return { page, client, shown, touches: [] };
}

/** Touches a control in its middle, and notes what that took. */
export async function touch({ page, client, shown, touches }, control) {
  await control.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await control.boundingBox();
  // The pointer is there before: what a button looks like below it is not what is timed.
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.evaluate(() => new Promise((done) => { requestIdleCallback(done); }));
  const where = await page.evaluate(shown);
  // Asked for beforehand, so that nothing but the touch is done in between.
  const painted = page.evaluate(() => new Promise((done) => { window[Symbol.for('found')].painted = done; }));
  const before = await spent(client);
  await page.mouse.down();
  await page.mouse.up();
  const [from, to] = await painted;
  const after = await spent(client);
  touches.push({
    change: (await page.evaluate(shown)) !== where,
    from,
    paint: to - from,
    parts: Object.fromEntries(Object.keys(after).map((part) => [part, after[part] - before[part]])),
  });
}

/** A visitor of our page whose touches are timed. */
export class TimedVisitor extends Visitor {
  constructor(timed, questions, answers) {
    super(timed.page, questions, answers);
    this.timed = timed;
  }

  async touch(control) {
    await control.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await control.boundingBox();
    const [across, down] = [x + width / 2, y + height / 2];
    await this.looked((last) => Math.max(Math.abs(last.across - across), Math.abs(last.down - down)) <= 50);
    await touch(this.timed, control);
    await this.done({ across, down });
  }
}
