// A link that is sent: what a chat makes its preview from. WeChat takes the title and the first large picture of the page,
// the others what the head says.
import assert from 'node:assert/strict';
import { PHONE, address, test } from '../case.mjs';
import { enterprises } from '../facts.mjs';

const NAME = '闵行产业政策自测';

await test('preview: a link has a name, what it is and a picture that is large enough, and no visitor pays for it', { viewport: PHONE }, async ({ page, record }) => {
  const html = await (await page.request.get(address)).text();
  assert.equal(/<title>(.*)<\/title>/.exec(html)[1], NAME, 'before any program runs');
  const head = await page.evaluate(() => {
    const said = document.querySelectorAll('meta[property^="og:"], meta[name="description"]');
    return Object.fromEntries(Array.from(said, (meta) => [meta.getAttribute('property') ?? meta.name, meta.content]));
  });
  assert.equal(head['og:title'], NAME);
  assert.equal(head['og:description'], head.description);
  assert.ok(head.description.length <= 40, 'a preview cuts more');
  const [first] = await page.evaluate(() => Array.from(document.images, ({ src }) => src));
  const picture = new URL(head['og:image'], page.url()).href;
  assert.equal(picture, first);
  assert.equal(new URL(picture).origin, new URL(address).origin);
  assert.ok(!record.requests.some(({ url }) => url === picture), 'nobody sees it, so nobody loads it');
  const size = await page.evaluate(async (url) => {
    const image = new Image();
    image.src = url;
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, picture);
  assert.deepEqual(size, [head['og:image:width'], head['og:image:height']].map(Number));
  assert.ok(Math.min(...size) >= 300, 'WeChat passes over smaller ones');
});

await test('preview: the title of an example says that it is invented, and that of a visitor does not', { viewport: PHONE }, async ({ page, visitor }) => {
  const [{ id, title }] = enterprises;
  assert.doesNotMatch(await page.title(), /虚构/);
  await visitor.press('examples');
  await visitor.touch(page.locator(`[data-example="${id}"] button`));
  await visitor.settled();
  assert.ok((await page.title()).startsWith(`例子（虚构）：${title.zh} | 有`), await page.title());
});
