// The page that keeps itself: installable, whole without a network, and told of a new version without losing answers.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serviceWorker } from '../../../scripts/pack/service-worker.mjs';
import { startServer } from '../../../scripts/serve.mjs';
import { DESKTOP, PHONE, accessible, fits, language, placeOf, ready, test } from '../case.mjs';
import { brief, enterprises, linkOf, root, verdictsOf } from '../facts.mjs';

const [maker] = enterprises;
const release = readdirSync(`${root}dist`).find((name) => /^v\d+\.\d+/.test(name));
const scratch = mkdtempSync(join(tmpdir(), 'selfcheck-'));
process.once('exit', () => rmSync(scratch, { recursive: true }));

/** A server that can be stopped, and started again at the same address with another folder. */
class Site {
  seen = [];

  static async of(folder, strips) {
    const site = new Site();
    site.strips = strips;
    await site.serve(folder);
    return site;
  }

  async serve(folder) {
    this.server = await startServer({ root: folder, port: this.server?.port ?? 0, strips: this.strips, seen: (url) => this.seen.push(url) });
    this.url = this.server.url;
  }

  stop() {
    return this.server.close();
  }
}

/** A copy of the build; `change` may change its files before its worker is made for it. */
function build(change = () => {}, inside = '.') {
  const top = mkdtempSync(join(scratch, 'build-'));
  const dist = join(top, inside);
  cpSync(`${root}dist`, dist, { recursive: true, filter: (source) => !/\/(npm|v\d+)$|\.(br|gz)$|offline\.html$/.test(source) });
  change(dist);
  writeFileSync(join(dist, 'sw.js'), serviceWorker(`${root}www/sw.js`, { dist, exact: release }));
  return top;
}

/** The next release, told from this one by the colour of a rule in its style sheet. */
const next = (dist) => writeFileSync(join(dist, 'page.css'), `${readFileSync(join(dist, 'page.css'), 'utf8')}html{--release:next}\n`);
const isNext = (page) => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--release') === 'next');

const kept = (page) => page.waitForSelector('html[data-settled]', { state: 'attached' });
const caches = (page) => page.evaluate(async () => {
  const names = await globalThis.caches.keys();
  const urls = await Promise.all(names.map(async (name) => (await (await globalThis.caches.open(name)).keys()).map(({ url }) => url)));
  return Object.fromEntries(names.map((name, index) => [name, urls[index]]));
});
const notice = (page) => page.locator('.update');

/** A page of its own site that has kept itself. */
async function walk(name, { folder = build(), path = '', strips = false, ...options }, body) {
  const site = await Site.of(folder, strips);
  try {
    await test(`kept for later: ${name}`, { viewport: PHONE, ...options, keeps: true, at: site.url + path }, async (given) => {
      await kept(given.page);
      await body({ site, ...given });
    });
  } finally {
    await site.stop();
  }
}

/** Nothing can be reached any more. */
async function unplug(site, context) {
  await context.setOffline(true);
  await site.stop();
  return async (folder) => {
    await site.serve(folder);
    await context.setOffline(false);
  };
}

await walk('it can be installed', {}, async ({ page, context }) => {
  const debug = await context.newCDPSession(page);
  const { errors, url, data } = await debug.send('Page.getAppManifest');
  assert.deepEqual(errors, []);
  const manifest = JSON.parse(data);
  const found = await Promise.all(manifest.icons.map(({ src }) => page.evaluate((icon) => fetch(icon).then(({ ok }) => ok), new URL(src, url).href)));
  assert.deepEqual([...new Set(found)], [true]);
  const { installabilityErrors } = await debug.send('Page.getInstallabilityErrors');
  // A private window, as every context of a test is one, may not install anything.
  assert.deepEqual(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito'), []);
});

await walk('nothing is asked for once it is kept', { answers: brief.answers }, async ({ site, page, visitor }) => {
  const before = site.seen.length;
  await visitor.throughAll();
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(brief.answers));
  assert.deepEqual(site.seen.slice(before), []);
  await page.reload();
  await ready(page);
  await kept(page);
  // A browser looks for a new worker whenever a page is opened, and for nothing else.
  assert.deepEqual([...new Set(site.seen.slice(before))], ['/sw.js']);
});

for (const { id, answers } of [maker, brief]) {
  await walk(`${id} without a network has the verdicts of the command line`, { answers, viewport: DESKTOP }, async ({ site, page, context, visitor }) => {
    const plug = await unplug(site, context);
    await page.reload();
    await ready(page);
    await visitor.throughAll();
    assert.equal(await placeOf(page), 'result');
    assert.deepEqual(await visitor.allVerdicts(), verdictsOf(answers));
    await plug(scratch);
  });
}

await walk('a link opens without a network, and nothing keeps it', {}, async ({ site, page, context, visitor }) => {
  const [worker] = context.serviceWorkers();
  // The browser gives a worker the whole address of a page. What the worker looks for, it names here.
  await worker.evaluate(() => {
    const { match } = Cache.prototype;
    self.looked = [];
    Cache.prototype.match = function (wanted) {
      self.looked.push(wanted.url || wanted);
      return match.call(this, wanted);
    };
  });
  const plug = await unplug(site, context);
  const end = linkOf(maker.answers);
  for (const address of ['', '?from=singlemessage', 'index.html']) {
    await page.goto('about:blank');
    await page.goto(`${site.url}${address}#${end}`);
    await ready(page);
    assert.deepEqual(await visitor.allVerdicts(), verdictsOf(maker.answers), address);
    assert.ok(!page.url().includes('#'));
  }
  await page.goto(`${site.url}clauses.html`);
  assert.equal(await page.locator('section[id^="clause-"]').count(), 50);
  const looked = await worker.evaluate(() => self.looked);
  assert.ok(looked.length > 10 && looked.every((url) => !url.includes('#')), looked.join('\n'));
  const [[, urls], ...others] = Object.entries(await caches(page));
  assert.deepEqual(others, []);
  assert.ok(urls.length > 10 && urls.every((url) => !url.includes('#') && !url.includes('?')), urls.join('\n'));
  assert.ok(site.seen.every((url) => !url.includes(end.slice(0, 12))));
  await plug(scratch);
});

await walk('a new version is told, waits, and keeps the answers', { answers: maker.answers }, async ({ site, page, context, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  await visitor.answerPage();
  const { page: asked } = await visitor.ask();
  const [before] = Object.keys(await caches(page));
  await site.stop();
  await site.serve(build(next));
  await page.reload();
  await ready(page);
  await notice(page).waitFor();
  assert.equal(await isNext(page), false);
  assert.match(await notice(page).textContent(), /有新版本/);
  await fits(page);
  await accessible(page);
  await visitor.press('language');
  await visitor.settled();
  assert.equal(await language(page), 'en');
  assert.match(await notice(page).textContent(), /new version/);
  await accessible(page);
  await notice(page).locator('.later').click();
  assert.equal(await notice(page).isVisible(), false);
  await page.reload();
  await notice(page).waitFor();
  await Promise.all([page.waitForEvent('load'), notice(page).locator('.now').click()]);
  await ready(page);
  await kept(page);
  assert.equal(await isNext(page), true);
  assert.equal(await notice(page).count(), 0);
  assert.equal((await visitor.ask()).page, asked);
  const now = Object.keys(await caches(page));
  assert.equal(now.length, 1);
  assert.notEqual(now[0], before);
  const plug = await unplug(site, context);
  await page.reload();
  await ready(page);
  assert.equal(await isNext(page), true);
  await plug(scratch);
});

await walk('another tab goes on with its answers until it is told', { answers: maker.answers }, async ({ site, page, context, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  await visitor.answerPage();
  const { page: asked } = await visitor.ask();
  await site.stop();
  await site.serve(build(next));
  const other = await context.newPage();
  await other.goto(site.url);
  await ready(other);
  await notice(other).waitFor();
  await Promise.all([other.waitForEvent('load'), notice(other).locator('.now').click()]);
  await ready(other);
  assert.equal(await isNext(other), true);
  await notice(page).waitFor();
  assert.equal(await isNext(page), false);
  assert.equal((await visitor.ask()).page, asked);
  await visitor.answerPage();
  const { page: after } = await visitor.ask();
  await Promise.all([page.waitForEvent('load'), notice(page).locator('.now').click()]);
  await ready(page);
  assert.equal(await isNext(page), true);
  assert.equal((await visitor.ask()).page, after);
});

for (const [what, broken] of [
  ['lacks a file', (dist) => rmSync(join(dist, 'page.js'))],
  ['has a file of another release', (dist) => writeFileSync(join(dist, 'page.js'), '// of another release\n')],
]) {
  await walk(`an update that ${what} changes nothing`, { answers: brief.answers }, async ({ site, page, context, visitor, record }) => {
    const before = await caches(page);
    const folder = build(next);
    broken(folder);
    await site.stop();
    await site.serve(folder);
    await page.reload();
    await ready(page);
    await kept(page);
    assert.equal(await notice(page).count(), 0);
    const [[name, urls]] = Object.entries(before);
    assert.deepEqual((await caches(page))[name], urls);
    const plug = await unplug(site, context);
    await page.reload();
    await ready(page);
    await visitor.throughAll();
    assert.deepEqual(await visitor.allVerdicts(), verdictsOf(brief.answers));
    await plug(scratch);
    // The browser itself says what it refused.
    record.console = record.console.filter(({ text }) => !/integrity|404/.test(text));
  });
}

await walk('pages in folders of one origin leave each other alone', { folder: build(), answers: brief.answers }, async ({ site, page, context, visitor }) => {
  const [top] = Object.keys(await caches(page));
  const folder = build();
  cpSync(build(next, 'park'), folder, { recursive: true });
  await site.stop();
  await site.serve(folder);
  await page.goto(`${site.url}park/`);
  await ready(page);
  await kept(page);
  assert.equal(await notice(page).count(), 0);
  const plug = await unplug(site, context);
  for (const [path, is] of [['park/', true], ['', false]]) {
    await page.goto(site.url + path);
    await ready(page);
    assert.equal(await isNext(page), is, path);
  }
  await visitor.throughAll();
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(brief.answers));
  const now = Object.keys(await caches(page));
  assert.equal(now.length, 2);
  assert.ok(now.includes(top));
  await plug(scratch);
});

await walk('a host that takes `.html` out of addresses', { strips: true, answers: brief.answers }, async ({ site, page, context, visitor }) => {
  const plug = await unplug(site, context);
  for (const address of ['clauses.html', 'clauses', 'clauses?from=singlemessage']) {
    await page.goto(site.url + address);
    assert.equal(await page.locator('section[id^="clause-"]').count(), 50, address);
  }
  for (const address of ['', 'index.html', 'index']) {
    await page.goto(site.url + address);
    await ready(page);
  }
  await visitor.throughAll();
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(brief.answers));
  await plug(scratch);
});
