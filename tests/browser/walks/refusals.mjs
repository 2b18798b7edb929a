// What a browser refuses, silently or not, is said; and what a stranger or a careless hand can put into a name, a
// passphrase or a prefill does no harm.
import assert from 'node:assert/strict';
import { PHONE, address, ready, test } from '../case.mjs';
import { enterprises, reportOf } from '../facts.mjs';
import { hosted } from '../host.mjs';

const [maker] = enterprises;
const took = (page) => page.locator('[data-notice="took"]').first();
const said = (page) => took(page).textContent();
/** What is offered in its stead. */
const next = (page) => took(page).locator('button').evaluateAll((all) => all.map(({ dataset }) => dataset.action));

/** Holds that what came of it stands in the window, and that the page has not moved under the hand. */
async function inSight(page, from) {
  const { top, bottom, height, at } = await took(page).evaluate((notice) => ({ ...notice.getBoundingClientRect().toJSON(), height: innerHeight, at: scrollY }));
  assert.ok(top >= 0 && bottom <= height, `${top} to ${bottom} in ${height}`);
  assert.equal(at, from);
}

/** To the ways to take the result of an example away, in a browser that is made to refuse. */
function away(name, refuse, body, options = {}) {
  return test(name, { viewport: PHONE, ...options, before: ({ page }) => page.addInitScript(refuse) }, async (opened) => {
    const { page, visitor } = opened;
    await visitor.takeOver(maker.id);
    await visitor.touch(page.locator('main [data-action="share"]'));
    await visitor.settled();
    await body(opened);
  });
}

const CLIPBOARDS = [
  ['there is none', () => { Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => false; }],
  ['it refuses', () => { navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError')); document.execCommand = () => false; }],
  ['it never answers', () => { navigator.clipboard.writeText = () => new Promise(() => {}); document.execCommand = () => false; }],
  ['it throws', () => { navigator.clipboard.writeText = () => { throw new Error('no'); }; document.execCommand = () => false; }],
];
for (const [how, refuse] of CLIPBOARDS) {
  await away(`a clipboard that does not copy is told, and the text is there to be copied: ${how}`, refuse, async ({ page, visitor }) => {
    await visitor.press('copy-short');
    const from = await page.evaluate(() => scrollY);
    await page.waitForSelector('[data-action="by-hand"]');
    await inSight(page, from);
    const day = await page.evaluate(() => new Date().toLocaleDateString('sv'));
    assert.equal(await page.locator('[data-action="by-hand"]').inputValue(), reportOf(maker.answers, 'short', 'zh', day, `${address.replace(/\/$/, '')}/`));
    await visitor.press('copy-link');
    await page.waitForFunction(() => /没有复制成功.*链接/.test(document.querySelector('policy-selfcheck').shadowRoot.querySelector('[data-notice="took"]')?.textContent));
    assert.equal(await page.locator('[data-action="by-hand"]').inputValue(), await page.locator('[data-action="link"]').inputValue());
    assert.deepEqual(await next(page), ['draw']);
  });
}

await away('a clipboard of the old way leaves the keyboard on its button', () => { Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => true; }, async ({ page }) => {
  await page.locator('[data-action="copy-link"]').focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-notice="took"]');
  assert.equal(await page.evaluate(() => document.querySelector('policy-selfcheck').shadowRoot.activeElement?.dataset.action), 'copy-link');
});

for (const [how, share, told] of [
  ['refuses', () => Promise.reject(new DOMException('no', 'NotAllowedError')), true],
  ['throws', () => { throw new TypeError('no'); }, true],
  ['answers with nothing', () => undefined, true],
  ['is closed by the visitor', () => Promise.reject(new DOMException('no', 'AbortError')), false],
  ['sends', () => Promise.resolve(), false],
]) {
  await away(`a device whose way to send ${how}: ${told ? 'is told' : 'nothing is said'}`, `navigator.share = ${share}`, async ({ page, visitor }) => {
    await visitor.press('send');
    if (told) await page.waitForSelector('[data-notice="took"]');
    await visitor.settled();
    assert.equal(await page.locator('[data-notice="took"]').count(), told ? 1 : 0);
    if (told) assert.match(await said(page), /没有打开分享/);
  });
}

for (const [how, print, told] of [
  ['does nothing', () => {}, /没有开始打印/],
  ['throws', () => { throw new Error('no'); }, /没有开始打印/],
  ['is missing', undefined, /没有开始打印/],
  ['begins, and nobody knows what came of it', () => { window.dispatchEvent(new Event('beforeprint')); }, /没有看到打印窗口/],
]) {
  await away(`paper, where print ${how}: it is said within a second, and the next way is there`, `window.print = ${print}`, async ({ page, visitor }) => {
    await page.clock.install();
    await visitor.press('paper');
    await visitor.settled();
    await page.clock.runFor(1000);
    await visitor.settled();
    assert.match(await said(page), told);
    assert.deepEqual(await next(page), ['html', 'copy-long']);
    const waiting = page.waitForEvent('download');
    await took(page).locator('[data-action="html"]').click();
    assert.match((await waiting).suggestedFilename(), /\.html$/);
  });
}

await away('a browser that begins to print late takes back that it did not', 'window.print = () => { parent.begin = () => dispatchEvent(new Event("beforeprint")); }', async ({ page, visitor }) => {
  await page.clock.install();
  await visitor.press('paper');
  await visitor.settled();
  await page.clock.runFor(1000);
  assert.match(await said(page), /没有开始打印/);
  await page.evaluate(() => window.begin());
  await visitor.settled();
  assert.match(await said(page), /没有看到打印窗口/);
});

for (const way of ['csv', 'html', 'md', 'json', 'ics']) {
  await away(`a file (${way}) that nobody sees: it is said where it may be, and the next way is there`, '', async ({ page, visitor }) => {
    await visitor.press(way);
    await page.waitForSelector('[data-notice="took"]');
    assert.match(await said(page), /没有看到？/);
    assert.deepEqual(await next(page), ['copy-link', 'copy-long']);
    await inSight(page, await page.evaluate(() => scrollY));
  });
}

const NO_DOWNLOAD = () => { delete HTMLAnchorElement.prototype.download; };
await away('a browser that would go to a file instead of saving it says so, and stays', NO_DOWNLOAD, async ({ page, visitor }) => {
  const at = page.url();
  await visitor.press('csv');
  await page.waitForSelector('[data-notice="took"]');
  assert.match(await said(page), /文件没有存成/);
  assert.deepEqual(await next(page), ['copy-link', 'copy-long']);
  assert.equal(page.url(), at);
});

for (const [how, refuse, told] of [['nobody sees', '', /没有看到？请长按图片/], ['is not saved', NO_DOWNLOAD, /没有存成。请长按图片/]]) {
  await away(`a picture that ${how} stays, to be pressed and held`, refuse, async ({ page, visitor }) => {
    await visitor.press('draw');
    await page.waitForSelector('.picture img');
    await visitor.press('save-picture');
    await visitor.settled();
    assert.match(await said(page), told);
    assert.deepEqual(await next(page), ['copy-short']);
    assert.equal(await page.locator('.picture img').count(), 1);
  });
}

await away('a clipboard that only says it has copied: the text is there all the same', () => { Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => true; }, async ({ page, visitor }) => {
  await visitor.press('copy-short');
  await page.waitForSelector('[data-action="by-hand"]');
  assert.match(await said(page), /粘贴不出来/);
});

await away('a passphrase that is soon guessed is told so, before and after', '', async ({ page, visitor }) => {
  await visitor.touch(page.locator('.share-choices summary'));
  const weak = page.locator('[data-notice="weak"]');
  for (const [passphrase, told] of [['1234567', null], ['19870512', /不到一天/], ['13816927405', /不到一年/], ['k7mq-x2rd-9fhw', null]]) {
    await page.locator('[data-action="passphrase"]').fill(passphrase);
    await visitor.settled();
    assert.equal(await weak.count(), told ? 1 : 0, passphrase);
    if (told) assert.match(await weak.textContent(), told);
  }
  await visitor.press('offer');
  await visitor.settled();
  assert.equal(await weak.count(), 0, 'what is offered is good');
});

// Made before names were cleared of what is not seen: U+202E, 司公己自您, U+2066, U+200F.
const TURNED = '12v931nkkxFRrl7OtZHyAZU8GjIGGzZjEOtQ';
await test('a name that turns the words around it says only what is seen of it', { viewport: PHONE, at: `${address}#${TURNED}` }, async ({ page }) => {
  assert.match(await page.locator('.link-banner b').textContent(), /“司公己自您”/);
});

const TOO_MANY = 200_000;
await hosted('200,000 wrong names in a prefill do not stop the page, and no value is told', {
  host: 'contract',
  clean: false,
  before: ({ page }) => page.addInitScript((many) => {
    document.addEventListener('DOMContentLoaded', () => {
      const wrong = { relation: 'operating', applicant: 'secret' };
      for (let at = 0; at < many; at += 1) wrong[`name-${at}`] = `secret-${at}`;
      document.querySelector('policy-selfcheck').prefill = wrong;
    });
  }, TOO_MANY),
  until: ready,
  mine: ['html'],
}, async ({ page, record }) => {
  assert.match(await page.locator('.stopped').textContent(), /1/);
  const told = record.console.map(({ text }) => text);
  assert.ok(told.length >= 1 && told.length <= 20, `${told.length}`);
  assert.ok(told.every((text) => !text.includes('secret')), told[0]);
  assert.match(told[0], /`applicant` takes a list/);
});
