// What page builders and scripts do to a running element: it is put into another document, copied, told another language.
import assert from 'node:assert/strict';
import { DESKTOP, language, placeOf, ready } from '../case.mjs';
import { enterprises } from '../facts.mjs';
import { hosted } from '../host.mjs';
import { Visitor } from '../visitor.mjs';

const [{ answers }] = enterprises;
const moved = { host: 'moved', viewport: DESKTOP, answers, mine: ['body', 'styles', 'globals'] };

/** How it looks, wherever it is. */
const look = (frame) =>
  frame.locator('policy-selfcheck').evaluate((element) => {
    const style = (selector, name) => getComputedStyle(element.shadowRoot.querySelector(selector))[name];
    return [style('.selfcheck', 'backgroundColor'), style('.selfcheck', 'borderTopWidth'), style('h1', 'fontSize'), style('.primary', 'backgroundColor'), getComputedStyle(element).display];
  });

await hosted('moves: into another document and back, with what was answered', moved, async ({ page, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  await visitor.answerPage();
  const before = await look(page);
  await page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    Object.assign(frame, { width: 900, height: 900 });
    frame.contentDocument.body.append(document.querySelector('policy-selfcheck'));
  });
  const frame = page.frames()[1];
  assert.deepEqual(await look(frame), before);
  const inside = new Visitor(frame, visitor.questions, answers);
  assert.equal((await inside.ask()).page, 'applicant');
  await frame.locator('[data-action="back"]').first().click();
  await inside.settled();
  assert.equal((await inside.ask()).page, 'relation');
  await page.evaluate(() => document.getElementById('here').append(document.querySelector('iframe').contentDocument.querySelector('policy-selfcheck')));
  assert.deepEqual(await look(page), before);
  await visitor.answerPage();
  assert.equal((await visitor.ask()).page, 'applicant');
});

await hosted('moves: a copy of a running element is a visit of its own', moved, async ({ page, visitor }) => {
  await visitor.press('start');
  await visitor.settled();
  await visitor.answerPage();
  const attributes = await page.evaluate(() => {
    const copy = document.querySelector('policy-selfcheck').cloneNode(true);
    copy.id = 'copy';
    document.getElementById('there').append(copy);
    copy.scrollIntoView();
    return copy.getAttributeNames();
  });
  assert.deepEqual(attributes, ['storage', 'id'], 'a copy is neither ready nor begun');
  await page.waitForSelector('#copy[data-ready]');
  const copy = new Visitor(page, visitor.questions, answers, '#copy');
  assert.deepEqual([(await copy.ask()).place, await page.locator('#copy .app').count(), await page.locator('#here .app').count()], ['start', 1, 1]);
  await copy.press('start');
  await copy.settled();
  const original = new Visitor(page, visitor.questions, answers, '#here policy-selfcheck');
  assert.equal((await original.ask()).page, 'applicant');
});

const LANGUAGES = [
  ['lang="EN-US" of the element', { html: '', around: '', attributes: 'lang="EN-US"' }, 'en'],
  ['lang="EN" of the page', { html: 'lang="EN"', around: '', attributes: '' }, 'en'],
  ['xml:lang of the page', { html: 'xml:lang="en"', around: '', attributes: '' }, 'en'],
  ['xml:lang of the element', { html: 'lang="zh-CN"', around: '', attributes: 'xml:lang="en-GB"' }, 'en'],
  ['xml:lang nearer than lang', { html: 'lang="en"', around: 'xml:lang="zh-CN"', attributes: '' }, 'zh-CN'],
  ['an empty lang, which says nothing', { html: 'lang="en"', around: 'lang=""', attributes: '' }, 'en'],
];
for (const [name, values, expected] of LANGUAGES) {
  await hosted(`moves: ${name}`, { host: 'spoken', viewport: DESKTOP, values }, async ({ page }) => {
    assert.equal(await language(page), expected);
  });
}

const speaks = (page, lang) => page.waitForFunction((wanted) => document.querySelector('policy-selfcheck').shadowRoot.querySelector('.app').lang === wanted, lang, { timeout: 5000 });

await hosted('moves: the language of the page changes, and the element’s place', { host: 'spoken', viewport: DESKTOP, answers, values: { html: 'lang="zh-CN"', around: '', attributes: '' }, mine: ['html', 'body', 'styles'] }, async ({ page, visitor }) => {
  const change = (act) => page.evaluate(`(${act})(document.documentElement, document.getElementById('around'), document.querySelector('policy-selfcheck'))`);
  await visitor.press('start');
  await visitor.settled();
  await change("(html) => { html.lang = 'en'; }");
  await speaks(page, 'en');
  await change("(html, around) => { around.lang = 'zh'; }");
  await speaks(page, 'zh-CN');
  await change("(html, around, element) => document.body.append(element)");
  await speaks(page, 'en');
  await change("(html, around) => { around.lang = 'en'; }");
  await change("(html) => { html.removeAttribute('lang'); }");
  await speaks(page, 'zh-CN');
  assert.equal(await placeOf(page), 'screen');
});

await hosted('moves: what the visitor chose stays until the page says another language', { host: 'spoken', viewport: DESKTOP, values: { html: 'lang="zh-CN"', around: '', attributes: '' }, mine: ['html', 'styles'] }, async ({ page, visitor }) => {
  await visitor.press('menu');
  await visitor.settled();
  await page.locator('[data-action="language"]').click();
  await speaks(page, 'en');
  await page.evaluate(() => { document.documentElement.lang = 'zh'; });
  await visitor.settled();
  assert.equal(await language(page), 'en', 'the page speaks Chinese as before');
  await ready(page);
});
