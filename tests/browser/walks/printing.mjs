// On paper: one touch, from a document of its own, whatever page is around.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { DESKTOP, PHONE, fits, placeOf, test } from '../case.mjs';
import { read } from '../code.mjs';
import { enterprises, questions, root, toldOf } from '../facts.mjs';
import { hosted, minimal } from '../host.mjs';
import { Visitor } from '../visitor.mjs';

const [maker] = enterprises;
const shots = `${root}target/screenshots`;

/** Catches what would be printed, in the window of the page: the document, as it is then, and its styles. */
function caught() {
  window.print = () => {
    dispatchEvent(new Event('beforeprint'));
    const rules = [...document.styleSheets, ...(document.adoptedStyleSheets ?? [])].flatMap((sheet) => [...sheet.cssRules]);
    // On the document: the page’s own globals are looked at.
    const page = frameElement ? parent.document : document;
    const paper = document.querySelector('.paper');
    page.printed = (page.printed ?? []).concat({
      alone: frameElement !== null,
      title: document.title,
      html: document.documentElement.outerHTML,
      css: rules.map(({ cssText }) => cssText).join(''),
      dressed: paper && getComputedStyle(paper).borderLeftStyle,
    });
  };
}

const before = ({ page }) => page.addInitScript(caught);

/** What was printed, once it was. */
async function printed(page) {
  await page.waitForFunction(() => document.printed?.length);
  const papers = await page.evaluate(() => document.printed.splice(0));
  assert.equal(papers.length, 1, 'once');
  return papers[0];
}

/** Lays out what was printed on a sheet of its own; gives that page and how many sheets it is. */
async function laidOut(context, { html, css }, name) {
  const page = await context.newPage();
  await page.setContent(`<html>${html.replace(/^<html[^>]*>/, '')}<style>${css}</style>`);
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ format: 'A4' });
  writeFileSync(`${shots}/${name}.pdf`, pdf);
  return { paper: page, sheets: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length };
}

async function toShare(page, visitor) {
  await visitor.takeOver(maker.id);
  await visitor.press('share');
  await visitor.settled();
}

/** Holds that the report is there, all of it, and nothing else. */
async function holdsReport(context, document, name) {
  assert.ok(document.alone, 'from a document of its own');
  assert.match(document.title, /可以申请/);
  const { paper, sheets } = await laidOut(context, document, name);
  assert.equal(await paper.locator('.paper-measure').count(), toldOf(maker.answers));
  assert.ok(await paper.locator('.paper-measure').last().isVisible());
  assert.ok(await paper.locator('mark').first().isVisible(), 'with the words marked');
  for (const [part, count] of Object.entries({ '.bar': 1, '.buttons': 1, 'nav': 0 })) {
    assert.equal(await paper.locator(part).count() >= count, true, part);
    for (const one of await paper.locator(part).all()) assert.ok(!(await one.isVisible()), part);
  }
  assert.ok(sheets >= 4 && sheets <= 20, `${sheets} sheets`);
  await paper.close();
}

await test('one touch on the ways away opens the dialog, with the report and nothing else', { viewport: PHONE, before }, async ({ page, context, visitor }) => {
  await toShare(page, visitor);
  await visitor.press('paper');
  await holdsReport(context, await printed(page), 'printed-report');
  assert.equal(await placeOf(page), 'paper', 'what is printed can be looked at');
  await fits(page);
  // It is of that page, and goes with it.
  assert.equal(await page.locator('policy-selfcheck iframe').count(), 1);
  await page.goBack();
  await visitor.settled();
  assert.equal(await page.locator('policy-selfcheck iframe').count(), 0);
  await page.goForward();
  await visitor.settled();
  assert.equal(await page.evaluate(() => document.printed.length), 0, 'who comes back wants to look');
  await visitor.press('print');
  await holdsReport(context, await printed(page), 'printed-report');
});

await test('one touch on the result prints it, too', { viewport: DESKTOP, before }, async ({ page, context, visitor }) => {
  await visitor.takeOver(maker.id);
  await visitor.touch(page.locator('main [data-action="paper"]'));
  await holdsReport(context, await printed(page), 'printed-report');
});

for (const [how, options] of [
  ['a page that scrolls inside and hides itself on paper', { host: 'shell' }],
  ['a policy that forbids all that it does not name', { host: 'plain', csp: minimal() }],
]) {
  await hosted(`paper: ${how}`, { ...options, viewport: PHONE, before }, async ({ page, context, visitor }) => {
    await toShare(page, visitor);
    await visitor.press('paper');
    await holdsReport(context, await printed(page), 'printed-embedded');
  });
}

await test('paper where styles come by link', { viewport: PHONE, before: ({ page }) => page.addInitScript(caught).then(() => page.addInitScript(() => {
  for (const kind of [Document, ShadowRoot]) delete kind.prototype.adoptedStyleSheets;
})) }, async ({ page, visitor }) => {
  await toShare(page, visitor);
  await visitor.press('paper');
  const { alone, dressed } = await printed(page);
  assert.deepEqual([alone, dressed], [true, 'solid']);
});

await test('where no document of its own can be had, the page is printed, and nothing but the report on it', { viewport: DESKTOP, before: ({ page }) => page.addInitScript(caught).then(() => page.addInitScript(() => {
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', { get: () => null });
})) }, async ({ page, visitor }) => {
  await toShare(page, visitor);
  await visitor.press('paper');
  assert.equal((await printed(page)).alone, false);
  assert.equal(await page.locator('policy-selfcheck iframe').count(), 0);
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('.paper-measure').last().isVisible());
  for (const part of ['.bar', '.buttons']) assert.ok(!(await page.locator(part).first().isVisible()), part);
  assert.equal(await page.locator('.no-print:visible').count(), 0);
});

await test('the call list on paper: a sheet a department, its papers, and room for notes', { viewport: PHONE, before }, async ({ page, context, visitor }) => {
  await visitor.takeOver(maker.id);
  await visitor.touch(page.locator('main [data-action="departments"]'));
  await visitor.settled();
  const departments = await page.locator('[data-department]').count();
  await visitor.press('print');
  const document = await printed(page);
  assert.ok(document.alone);
  const { paper } = await laidOut(context, document, 'printed-call-list');
  assert.equal(await paper.locator('.department .room-for-notes:visible').count(), departments);
  const papers = paper.locator('.papers .row');
  assert.ok((await papers.count()) > departments);
  for (const one of await papers.all()) assert.ok(await one.isVisible(), 'what is folded on the screen is not on paper');
  // No heading is left alone at the foot of a sheet, and no row or box torn apart.
  const torn = (selector, property) => paper.evaluate(([found, name]) => [...document.querySelectorAll(found)].filter((one) => getComputedStyle(one)[name] !== 'avoid').length, [selector, property]);
  assert.equal(await torn('.department h2, .department h3, .department summary', 'breakAfter'), 0);
  assert.equal(await torn('.department .measure, .papers .row, .room-for-notes', 'breakInside'), 0);
});

// What the documented frame allows is not known to every build of Chromium.
const known = /^Unrecognized feature: 'web-share'|^Ignored call to 'print\(\)'/;
await hosted('paper: a frame that may open no dialog says so within a second, and offers the next way', {
  host: 'frame', known, viewport: PHONE, values: { attributes: 'sandbox="allow-scripts allow-same-origin"' },
  until: async (page) => {
    await page.waitForSelector('iframe');
    await page.frameLocator('iframe >> nth=0').locator('policy-selfcheck[data-ready]').waitFor();
  },
}, async ({ page }) => {
  const frame = page.frames().find((one) => one.url().includes('/embed.html'));
  const visitor = new Visitor(frame, questions, maker.answers);
  await visitor.takeOver(maker.id);
  await visitor.press('share');
  await visitor.settled();
  await visitor.press('paper');
  const notice = frame.locator('[data-notice="took"]');
  await notice.waitFor();
  assert.match(await notice.textContent(), /没有开始打印/);
  for (const next of ['html', 'copy-long']) assert.equal(await notice.locator(`[data-action="${next}"]`).count(), 1, next);
});

await test('the code grows to the width of the screen, and is small again with a touch or Escape', { viewport: PHONE }, async ({ page, visitor }) => {
  await toShare(page, visitor);
  const code = page.locator('[data-action="enlarge"]');
  const width = async () => (await page.locator('.qr').boundingBox()).width;
  const small = await width();
  assert.ok(small >= 128, `${small}`);
  await visitor.press('enlarge');
  await visitor.settled();
  assert.equal(await width(), 390);
  await fits(page);
  const link = await page.locator('[data-action="link"]').inputValue();
  assert.equal(read(await page.screenshot()).text, link, 'all of it is in sight');
  const focused = () => page.evaluate(() => document.querySelector('policy-selfcheck').shadowRoot.activeElement?.dataset.action);
  await code.focus();
  await page.keyboard.press('Escape');
  await visitor.settled();
  assert.deepEqual([await width(), await focused(), await code.getAttribute('aria-expanded')], [small, 'enlarge', 'false']);
  await page.keyboard.press('Enter');
  await visitor.settled();
  assert.equal(await width(), 390);
  await visitor.press('enlarge');
  await visitor.settled();
  assert.equal(await width(), small);
  assert.equal(await placeOf(page), 'share');
});

await test('four ways away, and everything else behind one line', { viewport: PHONE }, async ({ page, visitor }) => {
  await toShare(page, visitor);
  const ways = () => page.locator('main [data-action]:visible').evaluateAll((all) => all.map(({ dataset }) => dataset.action));
  assert.deepEqual(await ways(), ['enlarge', 'link', 'copy-link', 'draw', 'paper', 'copy-short']);
  assert.equal(await page.locator('main summary:visible').count(), 1);
  await visitor.touch(page.locator('main summary'));
  assert.deepEqual(await ways(), ['enlarge', 'link', 'copy-link', 'draw', 'paper', 'copy-short', 'name', 'passphrase', 'offer', 'picture-holds', 'copy-long', 'csv', 'html', 'md', 'json', 'ics']);
});
