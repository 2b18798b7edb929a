// A result that travels: link, code, picture, paper, texts and files; and opening what was sent.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DESKTOP, PHONE, accessible, address, fits, placeOf, ready, test } from '../case.mjs';
import { read } from '../code.mjs';
import { enterprises, linkOf, linked, reportOf, toldOf, verdictsOf } from '../facts.mjs';

const [maker] = enterprises;
const can = Object.values(verdictsOf(maker.answers)).filter((verdict) => verdict === 'qualifies').length;
const page_ = address.endsWith('/') ? address : `${address}/`;
const text = (page, selector) => page.locator(selector).first().textContent();
const today = (page) => page.evaluate(() => {
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
});
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

/** Takes an example over and goes to the ways to take its result away. */
async function away(page, visitor, { id } = maker) {
  await visitor.takeOver(id);
  await visitor.touch(page.locator('main [data-action="share"]'));
  await visitor.settled();
}

await test('link and code hold the same answers, and nobody is told', { viewport: PHONE, ...CLIPBOARD }, async ({ page, record, visitor }) => {
  const mark = record.mark();
  await away(page, visitor);
  await fits(page);
  await accessible(page);
  const link = await page.locator('[data-action="link"]').inputValue();
  assert.equal(link, `${page_}#${linkOf(maker.answers)}`);
  assert.match(await text(page, '.notice.time'), new RegExp(`答案（${Object.keys(maker.answers).length} 题）`));
  assert.equal(read(await page.locator('.qr').screenshot()).text, link);
  await visitor.press('copy-link');
  await page.waitForSelector('[data-notice="took"]');
  assert.equal(await clipboard(page), link);
  assert.ok(!page.url().includes('#'), 'the address of the page says nothing');
  await visitor.touch(page.locator('.share-choices summary'));
  await page.locator('[data-scope="needed"]').locator('xpath=ancestor::label').click();
  await page.locator('[data-action="name"]').fill('示例公司 & <b>');
  await visitor.settled();
  const less = await page.locator('[data-action="link"]').inputValue();
  const { scope, name, answers } = linked(less);
  assert.deepEqual([scope, name], ['needed', '示例公司 & <b>']);
  assert.ok(Object.keys(answers).length < Object.keys(maker.answers).length);
  record.assertNoRequestsAfter(mark);
});

await test('the code is read off a whole booth screen, and is large enough for two metres', { viewport: { width: 1920, height: 1080 } }, async ({ page, visitor }) => {
  await away(page, visitor);
  assert.equal(read(await page.screenshot()).text, `${page_}#${linkOf(maker.answers)}`);
  // A phone reads a code from ten times its size; the screen is 1.2 metres wide.
  const { width } = await page.locator('.qr').boundingBox();
  assert.ok((width / 1920) * 1.2 >= 0.2, `${width} pixels`);
});

await test('without a clipboard the link is there to be selected', { viewport: PHONE, before: ({ page }) => page.addInitScript(() => {
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  document.execCommand = () => false;
}) }, async ({ page, visitor }) => {
  await away(page, visitor);
  await visitor.press('copy-link');
  await page.waitForSelector('[data-notice="took"]');
  assert.match(await text(page, '[data-notice="took"]'), /请选中下面的链接/);
});

await test('texts and files are those of the command line, byte for byte', { viewport: DESKTOP, ...CLIPBOARD }, async ({ page, visitor }) => {
  await away(page, visitor);
  const day = await today(page);
  for (const [action, format] of [['copy-short', 'short'], ['copy-long', 'text']]) {
    await visitor.press(action);
    await page.waitForSelector('[data-notice="took"]');
    assert.equal(await clipboard(page), reportOf(maker.answers, format, 'zh', day, page_), action);
  }
  for (const format of ['csv', 'html', 'md', 'json', 'ics']) {
    const waiting = page.waitForEvent('download');
    await visitor.press(format);
    const file = await waiting;
    assert.equal(file.suggestedFilename(), `minhang-2024-11-${day}-同虚构例子.${format}`);
    assert.equal(readFileSync(await file.path(), 'utf8'), reportOf(maker.answers, format, 'zh', day, page_), format);
  }
});

await test('the picture is drawn here; its code leads to the start, or to the answers', { viewport: PHONE }, async ({ page, record, visitor }) => {
  const mark = record.mark();
  await away(page, visitor);
  const pixels = async () => {
    await visitor.press('draw');
    const source = await page.locator('.picture img').getAttribute('src');
    assert.match(source, /^data:image\/png;base64,/);
    return read(Buffer.from(source.split(',')[1], 'base64'));
  };
  assert.deepEqual(await pixels(), { width: 1080, height: 1920, text: page_ });
  assert.match(await page.locator('.picture img').getAttribute('alt'), new RegExp(`有.${can}.项可以申请`));
  await visitor.touch(page.locator('.share-choices summary'));
  await visitor.touch(page.locator('[data-action="picture-holds"]').locator('xpath=ancestor::label'));
  await visitor.settled();
  assert.equal(await page.locator('.picture').count(), 0, 'a picture that holds something else is drawn anew');
  assert.equal((await pixels()).text, `${page_}#${linkOf(maker.answers)}`);
  const waiting = page.waitForEvent('download');
  await visitor.press('save-picture');
  assert.match((await waiting).suggestedFilename(), /\.png$/);
  record.assertNoRequestsAfter(mark);
});

await test('a link opens read-only, leaves the address, and can be taken over', { viewport: PHONE }, async ({ page, record, visitor }) => {
  const mark = record.mark();
  const end = linkOf(maker.answers, '--name', '示例 <i>');
  await page.goto('about:blank');
  await page.goto(`${page_}#${end}&from=singlemessage&isappinstalled=0`);
  await ready(page);
  assert.equal(await placeOf(page), 'result');
  assert.equal(page.url(), page_);
  await page.goBack();
  await visitor.settled();
  assert.equal(await placeOf(page), 'start');
  await page.goForward();
  await visitor.settled();
  assert.match(await text(page, '.link-banner'), /署名“示例 <i>”的结果/);
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(maker.answers));
  await page.locator('main [data-action="review"]').click();
  await visitor.settled();
  assert.equal(await page.locator('[data-review] button:has-text("改“")').count(), 0);
  await visitor.press('take-over');
  await page.reload();
  await ready(page);
  assert.equal(await page.locator('.link-banner').count(), 0);
  await visitor.press('back');
  await visitor.settled();
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(maker.answers));
  const told = record.requests.slice(mark).filter(({ url }) => url.includes(end.slice(0, 12)));
  assert.deepEqual(told, [], 'no request carries the answers');
  const kept = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  assert.ok(kept.every((name) => !name.includes('#')), 'nor does what the page remembers of its files');
});

await test('a link that is cut, newer or of another policy says so and shows nothing', { viewport: PHONE }, async ({ page }) => {
  const end = linkOf(maker.answers);
  for (const [bad, said] of [[end.slice(0, -1), /不完整/], [`5${end.slice(1)}`, /新版本/], ['1about', /不完整/]]) {
    await page.goto('about:blank');
    await page.goto(`${page_}#${bad}`);
    await ready(page);
    assert.equal(await placeOf(page), 'start');
    assert.match(await text(page, '[data-notice="link"]'), said);
    assert.equal(page.url(), page_);
    assert.equal(await page.locator('.stopped').count(), 0);
  }
});

await test('a link that is opened in an open page is shown too', { viewport: PHONE }, async ({ page, visitor }) => {
  await page.evaluate((end) => { location.hash = end; }, linkOf(enterprises[3].answers));
  await page.waitForSelector('.link-banner');
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(enterprises[3].answers));
  assert.equal(page.url(), page_);
  await page.goBack();
  await visitor.settled();
  assert.equal(await placeOf(page), 'start', 'one step back is one step back');
  await visitor.press('start');
  await visitor.settled();
  await page.evaluate((end) => { location.hash = end; }, linkOf(enterprises[3].answers));
  await page.waitForSelector('.link-banner');
  await page.evaluate((end) => { location.hash = end; }, linkOf(maker.answers));
  await page.waitForFunction((count) => document.querySelector('policy-selfcheck').shadowRoot.querySelector('h1').textContent.includes(count), String(can));
  await page.goBack();
  await visitor.settled();
  assert.equal(await placeOf(page), 'screen');
});

for (const fragment of ['#wechat_redirect', '#rd', '#_=_', '#top', '#:~:text=x']) {
  await test(`${fragment} is not ours: nothing is said, and nothing goes away`, { viewport: PHONE, at: `${page_}${fragment}` }, async ({ page, visitor }) => {
    assert.equal(await page.locator('policy-selfcheck [data-notice="link"]').count(), 0);
    assert.equal(await placeOf(page), 'start');
    await visitor.press('start');
    await visitor.settled();
    const before = await page.locator('policy-selfcheck main').innerText();
    await page.evaluate((end) => { location.hash = end; }, `${fragment}2`);
    await visitor.settled();
    assert.equal(await page.locator('policy-selfcheck main').innerText(), before);
    await page.goBack();
    await visitor.settled();
    assert.equal(await placeOf(page), 'screen', 'the entry of the fragment is the same place');
    await page.goBack();
    await visitor.settled();
    assert.equal(await placeOf(page), 'start');
  });
}

await test('a locked link opens with its passphrase and with no other', { viewport: PHONE }, async ({ page, record, visitor }) => {
  const mark = record.mark();
  await away(page, visitor);
  await visitor.touch(page.locator('.share-choices summary'));
  await visitor.press('offer');
  await visitor.settled();
  const passphrase = await page.locator('[data-action="passphrase"]').inputValue();
  assert.match(passphrase, /^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
  await visitor.press('lock');
  await page.waitForSelector('[data-notice="locked"]');
  const link = await page.locator('[data-action="link"]').inputValue();
  assert.match(link, /#2[\w-]{90,140}$/);
  assert.equal(read(await page.locator('.qr').screenshot()).text, link);
  record.assertNoRequestsAfter(mark);
  await page.goto('about:blank');
  await page.goto(link);
  await ready(page);
  assert.equal(await placeOf(page), 'unlock');
  assert.equal(page.url(), page_);
  await accessible(page);
  await page.locator('[data-action="passphrase"]').fill('not the passphrase');
  await visitor.press('unlock');
  await page.waitForSelector('[data-notice="wrong"]');
  await page.locator('[data-action="passphrase"]').fill(` ${passphrase} `);
  await visitor.press('unlock');
  await page.waitForSelector('.link-banner');
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(maker.answers));
});

await test('where the browser has no cryptography, no lock is offered and it is said why', { viewport: PHONE, before: ({ page }) => page.addInitScript(() => {
  Object.defineProperty(crypto, 'subtle', { value: undefined });
}) }, async ({ page, visitor }) => {
  await away(page, visitor);
  assert.equal(await page.locator('[data-action="passphrase"]').count(), 0);
  assert.match(await text(page, '.share-choices > .small'), /不能给链接加密码/);
});

await test('two results side by side', { viewport: DESKTOP }, async ({ page, visitor }) => {
  await away(page, visitor);
  await page.evaluate((end) => { location.hash = end; }, linkOf({ ...maker.answers, growth: 'not_up' }));
  await page.waitForSelector('.link-banner');
  await visitor.touch(page.locator('main [data-action="compare"]'));
  await visitor.settled();
  assert.equal(await placeOf(page), 'compare');
  await accessible(page);
  const [before, after] = [verdictsOf(maker.answers), verdictsOf({ ...maker.answers, growth: 'not_up' })];
  const differ = Object.keys(before).filter((id) => before[id] !== after[id]).length;
  assert.match(await text(page, '.compare h2'), new RegExp(`结论不同：${differ} 项`));
  assert.equal(await page.locator('.compare table').first().locator('tbody tr').count(), differ);
  assert.equal(await page.locator('.compare table').nth(1).locator('tbody tr').count(), 1);
  await page.locator('[data-action="paste"]').fill(`看这个 ${page_}#${linkOf(enterprises[2].answers)} 谢谢`);
  await visitor.settled();
  assert.ok((await page.locator('.compare table').nth(1).locator('tbody tr').count()) > 5);
});

for (const format of ['A4', 'Letter']) {
  await test(`the report on ${format} paper holds every measure that is told`, { viewport: DESKTOP }, async ({ page, visitor }) => {
    await away(page, visitor);
    await visitor.press('paper');
    await visitor.settled();
    await accessible(page);
    assert.equal(await page.locator('.paper-measure').count(), toldOf(maker.answers));
    assert.equal(read(await page.locator('.qr').screenshot()).text, page_, 'the code on paper leads to the start');
    const pdf = await page.pdf({ format, path: `target/screenshots/report-${format}.pdf` });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
    assert.ok(pages >= 4 && pages <= 20, `${pages} pages`);
  });
}
