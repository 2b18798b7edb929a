// The element in an iframe, on a page of another site: the frame is as high as its page, the events come through, and
// nobody else can set its height.
import assert from 'node:assert/strict';
import { startServer } from '../../../scripts/serve.mjs';
import { DESKTOP, PHONE, fits, test } from '../case.mjs';
import { enterprises, policy, questions, root, verdictsOf } from '../facts.mjs';
import { hosted, program } from '../host.mjs';
import { floating } from '../program.mjs';
import { Visitor } from '../visitor.mjs';

const [{ answers }] = enterprises;

// What the documented frame allows is not known to every build of Chromium.
const known = /^Unrecognized feature: 'web-share'/;
const inside = (page) => page.frames().find((frame) => frame.url().includes('/embed.html'));

async function drawn(page) {
  await page.waitForSelector('iframe');
  await page.frameLocator('iframe >> nth=0').locator('policy-selfcheck[data-ready]').waitFor();
}

/** Waits until the frame is as high as the page in it. */
async function fitted(page) {
  const height = await inside(page).evaluate(() => document.documentElement.offsetHeight);
  await page.waitForFunction((wanted) => document.querySelector('iframe').clientHeight === Math.min(Math.max(wanted, 200), 20000), height);
  return height;
}

/** Counts the events that bubble up to the page. */
const listen = (page) =>
  page.evaluate(() => {
    for (const kind of ['ready', 'step', 'complete', 'share', 'error']) {
      document.addEventListener(`selfcheck-${kind}`, ({ target, detail }) => {
        const { dataset } = document.querySelector('iframe');
        dataset.heard = `${dataset.heard ?? ''}${target.localName}:${kind}:${detail} `;
      });
    }
  });

for (const [viewport, lang] of [[PHONE, 'zh-CN'], [DESKTOP, 'en']]) {
  await hosted(`frame: as high as its page from the start to the result, at ${viewport.width}, ${lang}`, { host: 'frame', known, viewport, values: { lang }, until: drawn }, async ({ page }) => {
    await listen(page);
    const frame = inside(page);
    const visitor = new Visitor(frame, questions, answers);
    assert.equal(await frame.locator('.app').getAttribute('lang'), lang);
    const heights = [await fitted(page)];
    await visitor.press('start');
    await visitor.settled();
    while ((await visitor.ask()).place === 'screen') {
      heights.push(await fitted(page));
      await visitor.answerPage();
    }
    heights.push(await fitted(page));
    assert.ok(Math.min(...heights) < heights.at(-1) && heights.some((height, index) => height < heights[index - 1]), `it grows and shrinks: ${heights}`);
    assert.deepEqual(await visitor.allVerdicts(), verdictsOf(answers));
    await fits(page);
    const heard = (await page.locator('iframe').getAttribute('data-heard')).trim().split(' ');
    assert.equal(heard.at(-1), 'iframe:complete:null');
    assert.equal(heard.filter((event) => event === 'iframe:step:null').length, visitor.pages.length);
    assert.equal(await frame.evaluate(() => document.referrer), '');
    assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage)), [], 'answers are kept where the program comes from');
  });
}

const ELSEWHERE = 'https://elsewhere.example/';
const CALLED = '021-55501234';
const GIVEN = {
  'share-base': ELSEWHERE, feedback: `${ELSEWHERE}wrong`, storage: 'device',
  contacts: JSON.stringify(Object.fromEntries(policy.departments.map(({ zh }) => [zh, { phone: CALLED, page: ELSEWHERE }]))),
};

// The one file runs where a server sends no policy of its own.
const plain = await startServer({ root: `${root}dist`, csp: null });
plain.unref();

/** A page of ours with a parameter for each name that there is, and for some that there are not. */
const asked = (page) => `${plain.url}${page}?${new URLSearchParams({ ...GIVEN, base: ELSEWHERE, prefill: '{}', policy: ELSEWHERE, page: ELSEWHERE })}`;

for (const page of ['', `${floating}/embed.html`, 'policy-selfcheck-offline.html']) {
  await test(`a stranger’s link to /${page} sends no answer anywhere`, { at: asked(page), viewport: PHONE }, async ({ page: opened, visitor }) => {
    await visitor.takeOver(enterprises[0].id);
    assert.ok(await opened.locator('[data-next="call"]').count() > 0);
    assert.ok(!(await opened.locator('.app').textContent()).includes(CALLED), 'nor whom to call');
    await visitor.touch(opened.locator('[data-action="share"]').first());
    await visitor.settled();
    const link = opened.locator('[data-action="link"]');
    // The one file does not know where it stands, and then offers no link.
    if (await link.count() > 0) assert.ok((await link.inputValue()).startsWith(plain.url), await link.inputValue());
    const addresses = await opened.evaluate(() => Array.from(document.querySelector('policy-selfcheck').shadowRoot.querySelectorAll('a, img, form')).map((found) => found.href || found.src || found.action).filter((found) => /^http/.test(found)));
    assert.deepEqual(addresses.filter((found) => !found.startsWith(plain.url)), []);
    assert.deepEqual(await opened.evaluate(() => Object.keys(localStorage)), []);
  });
}

await hosted('frame: the page that embeds says where links lead, where answers are kept and whom to call', { host: 'frame', known, viewport: PHONE, values: { query: `&${new URLSearchParams(GIVEN)}` }, until: drawn }, async ({ page }) => {
  const frame = inside(page);
  const element = frame.locator('policy-selfcheck');
  for (const [name, value] of Object.entries(GIVEN)) assert.equal(await element.getAttribute(name), value);
  await new Visitor(frame, questions, answers).takeOver(enterprises[0].id);
  assert.equal(await frame.locator('[data-next="call"] a').first().getAttribute('href'), 'tel:02155501234');
});

await hosted('frame: a page that is isolated from others (COEP) may hold it', { host: 'frame', known, viewport: PHONE, until: drawn, isolated: true, values: { attributes: 'sandbox="allow-scripts allow-same-origin allow-popups allow-downloads allow-modals"' } }, async ({ page }) => {
  assert.equal(await page.evaluate(() => window.crossOriginIsolated), true);
  await fitted(page);
  const visitor = new Visitor(inside(page), questions, answers);
  await visitor.press('start');
  await visitor.settled();
  assert.equal((await visitor.ask()).place, 'screen');
});

await hosted('frame: a new question begins in sight', { host: 'frame', known, viewport: PHONE, until: drawn }, async ({ page }) => {
  const visitor = new Visitor(inside(page), questions, answers);
  await visitor.press('start');
  await visitor.answerPage();
  await fitted(page);
  // A place in a page is a whole number of pixels; the frame need not begin at one.
  await page.waitForFunction(() => document.querySelector('iframe').getBoundingClientRect().top > -1);
});

await hosted('frame: a sandbox that forbids forms does not stop the way on', { host: 'frame', known, viewport: PHONE, values: { attributes: 'sandbox="allow-scripts allow-same-origin"' }, until: drawn }, async ({ page }) => {
  const visitor = new Visitor(inside(page), questions, answers);
  await visitor.press('start');
  await visitor.settled();
  await visitor.answerPage();
  await visitor.answerPage();
  assert.equal((await visitor.ask()).page, 'activities', 'by the button');
  await visitor.pick('activities', 'research');
  await visitor.control('activities', 'research').focus();
  await page.keyboard.press('Enter');
  await visitor.settled();
  assert.equal((await visitor.ask()).page, 'company_activities', 'by Enter');
});

/** Has `frame` say things to the page around it, and waits until the page has heard them. */
async function say(page, frame, messages) {
  const heard = page.evaluate(() => new Promise((done) => addEventListener('message', ({ data }) => data === 'that was all' && done())));
  await frame.evaluate((all) => all.forEach((message) => window.parent.postMessage(message === 'NaN' ? { type: 'selfcheck-size', height: NaN } : message, '*')), [...messages, 'that was all']);
  await heard;
}
const size = (height) => ({ type: 'selfcheck-size', height });
const named = (name) => ({ type: 'selfcheck-event', name });

await hosted('frame: messages of others count for nothing, and no height is absurd', { host: 'forgers', known, until: drawn }, async ({ page }) => {
  const height = await fitted(page);
  const now = () => page.locator('iframe').first().evaluate((frame) => [frame.clientHeight, frame.dataset.heard]);
  await listen(page);
  const forged = [size(5000), named('selfcheck-complete')];
  await say(page, page.mainFrame(), forged);
  assert.deepEqual(await now(), [height, undefined], 'from the page itself');
  for (const other of ['sibling', 'own']) {
    await say(page, await (await page.$(`#${other}`)).contentFrame(), forged);
    assert.deepEqual(await now(), [height, undefined], `from the frame ${other}`);
  }
  const frame = inside(page);
  await say(page, frame, ['NaN', size('5000'), size(null), size(Infinity), size([9]), {}, null, 'selfcheck-size', { type: 7 }, named('click'), named('selfcheck-<b>'), named(null), named('selfcheck-')]);
  assert.deepEqual(await now(), [height, undefined], 'without sense');
  await say(page, frame, [size(-5)]);
  assert.equal((await now())[0], 200);
  await say(page, frame, [size(1e9)]);
  assert.equal((await now())[0], 20000);
  await say(page, frame, [named('selfcheck-step')]);
  assert.deepEqual((await now())[1], 'iframe:step:null ');
});

await hosted('frame: the policy of a page that holds it needs the frame and its one script', { host: 'frame', known, viewport: DESKTOP, until: drawn, csp: `default-src 'none'; frame-src ${program.origin}; script-src ${program.origin}; require-trusted-types-for 'script'; trusted-types 'none'` }, async ({ page }) => {
  assert.ok((await fitted(page)) > 400);
  assert.ok(inside(page).url().startsWith(`${program.origin}/${floating}/`));
});

const COLOURS = ['accent', 'on-accent', 'accent-soft', 'bg', 'surface', 'ink', 'line', 'radius', 'space', 'max-width', 'font-size', 'font'];
const FETCHING = ['url(https://evil.example/a.png)', 'image-set("https://evil.example/a.png" 1x)', 'cross-fade(url(https://evil.example/a.png), red)', 'red url(https://evil.example/a.png)', 'var(--x, url(https://evil.example/a.png))', '\\75rl(https://evil.example/a.png)', 'src("https://evil.example/a.png")'];
const bare = await startServer({ root: `${root}dist`, csp: null });
for (const value of FETCHING) {
  await test(`frame: a look that a link asks for fetches nothing: ${value}`, { at: `${bare.url}v1/embed.html?${COLOURS.map((name) => `${name}=${encodeURIComponent(value)}`).join('&')}&lang=en`, viewport: PHONE, known: /404/ }, async ({ page, record }) => {
    assert.deepEqual(record.requests.filter(({ url }) => !url.startsWith(bare.url)), []);
    assert.deepEqual(await page.locator('policy-selfcheck').evaluate((element) => [...element.style]), []);
  });
}

await test('frame: a look that is one is taken', { at: `${bare.url}v1/embed.html?accent=%2323663F&bg=rgb(250,%20250,%20250)&surface=white&radius=4px&space=1.1&max-width=960px`, viewport: DESKTOP }, async ({ page }) => {
  const set = await page.locator('policy-selfcheck').evaluate((element) => [...element.style].map((name) => [name, element.style.getPropertyValue(name)]));
  assert.deepEqual(set, [['--selfcheck-accent', '#23663F'], ['--selfcheck-bg', 'rgb(250, 250, 250)'], ['--selfcheck-surface', 'white'], ['--selfcheck-radius', '4px'], ['--selfcheck-space', '1.1'], ['--selfcheck-max-width', '960px']]);
});
await bare.close();
