// The page for webmasters: choices change snippet and preview, both languages, what is copied, and what is delivered.
import assert from 'node:assert/strict';
import { startServer } from '../../../scripts/serve.mjs';
import { DESKTOP, PHONE, accessible, address, fits, test } from '../case.mjs';
import { root } from '../facts.mjs';
import { startProgram } from '../program.mjs';
import { ROOM } from '../../../www/configure/snippet.js';

const NARROW = { width: 280, height: 653 };
const WORDS = {
  zh: { title: '把政策自测放进您的网站', snippet: '网页代码', style: '样式表（CSS）', policy: '内容安全策略（CSP）', copied: '已复制' },
  en: { title: 'Put the self-check on your website', snippet: 'Code for the page', style: 'Style sheet (CSS)', policy: 'Content security policy (CSP)', copied: 'Copied' },
};

const escaped = (text) => text.replace(/[()[\]{}.*+?^$|\\]/g, '\\$&');

async function open(page, lang = 'zh') {
  await page.goto(`${address}configure.html${lang === 'zh' ? '' : `?lang=${lang}`}`);
  // As on any page, nothing but the first script is loaded before the element comes near.
  await page.locator('.stage').scrollIntoViewIfNeeded();
  await page.waitForSelector('.stage policy-selfcheck[data-ready]');
}

/** The block of code of that name. */
const block = (page, name) => page.locator('figure.code').filter({ has: page.locator(`figcaption > span:text-is("${name}")`) });
const codeOf = (page, name) => block(page, name).locator('pre code').textContent();
const tick = (page, name, value) => page.locator(`.controls input[name="${name}"][value="${value}"]`).check();
const previewed = (page, attribute) => page.locator('.stage policy-selfcheck').getAttribute(attribute);

for (const lang of ['zh', 'en']) {
  // Nothing moves, so that a colour is never judged on its way to another one.
  await test(`configure: fits and is accessible at every width and in either theme, ${lang}`, { viewport: DESKTOP, colorScheme: 'light', reducedMotion: 'reduce' }, async ({ page }) => {
    await open(page, lang);
    assert.equal(await page.locator('.beginning h1').textContent(), WORDS[lang].title);
    await page.locator('#lines details').evaluateAll((all) => all.forEach((details) => { details.open = true; }));
    await page.locator('#check button').first().click();
    await page.waitForSelector('#check table');
    assert.doesNotMatch(await page.locator('body').innerText(), /\[object|undefined|\{[a-z]+\}/);
    // The guest is judged along: it must bring nothing that a page has once.
    await page.waitForSelector('.stage policy-selfcheck[data-ready]');
    for (const viewport of [NARROW, PHONE, DESKTOP]) {
      await page.setViewportSize(viewport);
      await fits(page);
      await accessible(page);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForFunction(() => document.querySelector('.stage policy-selfcheck').shadowRoot.querySelector('[data-theme="dark"]'));
    await accessible(page);
  });
}

await test('configure: a choice changes the snippet and the preview, which keeps nothing', { viewport: DESKTOP }, async ({ page }) => {
  await open(page);
  const { snippet, style } = WORDS.zh;
  const tag = async () => (await codeOf(page, snippet)).split('\n')[2].replace(/><p>.*<\/small>/, '>');
  assert.match(await codeOf(page, snippet), new RegExp(`^${escaped(`<style>${ROOM}</style>\n<script async src="${address}v1/policy-selfcheck-classic.js" referrerpolicy="no-referrer"></script>`)}\\n<policy-selfcheck lang="zh-CN"><p>.*<a href="${address}".*</policy-selfcheck>$`));
  assert.equal(await previewed(page, 'storage'), 'none');
  assert.ok(await block(page, style).isHidden(), 'no rule where nothing differs');

  await tick(page, 'theme', 'dark');
  assert.equal(await tag(), '<policy-selfcheck lang="zh-CN" theme="dark"></policy-selfcheck>');
  assert.equal(await previewed(page, 'theme'), 'dark');

  await tick(page, 'mode', 'quick');
  assert.equal(await tag(), '<policy-selfcheck lang="zh-CN" theme="dark" mode="quick"></policy-selfcheck>');
  await page.waitForSelector('.stage policy-selfcheck[mode="quick"][data-ready]');

  await page.locator('.controls input[name="chapters"][value="2"]').uncheck();
  assert.equal(await tag(), '<policy-selfcheck lang="zh-CN" theme="dark" mode="quick" chapters="1,3,4,5,6,7,8,9"></policy-selfcheck>');

  await page.locator('#set-accent').fill('#23663F');
  assert.equal(await codeOf(page, style), 'policy-selfcheck {\n  --selfcheck-accent: #23663F;\n}');
  assert.equal(await page.locator('.stage policy-selfcheck').evaluate((element) => element.style.getPropertyValue('--selfcheck-accent')), '#23663F');
  assert.match(await page.locator('.readability').textContent(), /字与主色：6\.9 : 1，看得清/);
  await page.locator('#set-accent').fill('#9CCBB0');
  assert.match(await page.locator('.readability').textContent(), /主色与白底：1\.\d : 1，看不清/);

  await page.locator('#set-idle-reset').fill('5');
  assert.equal(await page.locator('#set-idle-reset').getAttribute('aria-invalid'), 'true');
  assert.doesNotMatch(await tag(), /idle-reset/);

  await page.locator('#set-contacts').fill('{"区经委": {"phone": "call us"}}');
  assert.equal(await page.locator('#set-contacts').getAttribute('aria-invalid'), 'true');
  assert.doesNotMatch(await tag(), /contacts/);
  await page.locator('#set-contacts').fill('{"区经委": {"phone": "021-00000000"}}');
  assert.match(await tag(), / contacts="\{&quot;区经委&quot;: \{&quot;phone&quot;: &quot;021-00000000&quot;\}\}"/);
  await page.waitForFunction(() => document.querySelector('.stage policy-selfcheck[data-ready]')?.assessment.contacts[0]?.phone === '021-00000000');

  await page.locator('.controls button').click();
  assert.equal(await tag(), '<policy-selfcheck lang="zh-CN"></policy-selfcheck>');
  assert.ok(await block(page, style).isHidden());
});

await test('configure: the pinned version carries the hash that was published', { viewport: DESKTOP }, async ({ page }) => {
  await open(page);
  await tick(page, 'version', 'pinned');
  const [, file, hash] = /src="([^"]+)" referrerpolicy="no-referrer" integrity="([^"]+)" crossorigin>/.exec(await codeOf(page, WORDS.zh.snippet));
  const found = await page.evaluate(async (url) => {
    const digest = await crypto.subtle.digest('SHA-384', await (await fetch(url)).arrayBuffer());
    return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
  }, file);
  assert.equal(hash, found);
});

await test('configure: the iframe is shown as it is copied', { viewport: DESKTOP }, async ({ page }) => {
  await open(page);
  const frame = page.frameLocator('.stage iframe');
  await tick(page, 'delivery', 'frame');
  // A frame that goes while it loads says so in the console.
  await frame.locator('policy-selfcheck[data-ready]').waitFor();
  await tick(page, 'lang', 'en');
  await frame.locator('policy-selfcheck[data-ready][lang="en"]').waitFor();
  assert.match(await codeOf(page, WORDS.zh.snippet), /<iframe title="Policy self-check" src="[^"]*\/v1\/embed\.html\?lang=en" loading="lazy"/);
  assert.match(await codeOf(page, WORDS.zh.policy), /^frame-src http/);
});

await test('configure: another language, with the same choices and the keyboard where it was', { viewport: PHONE }, async ({ page }) => {
  await open(page);
  await tick(page, 'theme', 'contrast');
  await page.locator('.language').click();
  assert.equal(await page.locator('.beginning h1').textContent(), WORDS.en.title);
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  assert.equal(new URL(page.url()).search, '?lang=en');
  assert.match(await codeOf(page, WORDS.en.snippet), /theme="contrast"/);
  assert.equal(await page.evaluate(() => document.activeElement.className), 'language');
  assert.equal(await page.locator('.language').textContent(), '中文');
});

await test('configure: copies by the clipboard', { viewport: DESKTOP, permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page }) => {
  await open(page);
  const shown = block(page, WORDS.zh.snippet);
  await shown.locator('.copy').click();
  await shown.locator(`.said:text-is("${WORDS.zh.copied}")`).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await codeOf(page, WORDS.zh.snippet));
});

const without = (what) => ({ page }) => page.addInitScript((missing) => {
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  if (missing === 'both') document.execCommand = () => false;
}, what);

await test('configure: copies by the old command where there is no clipboard', { viewport: DESKTOP, before: without('clipboard') }, async ({ page }) => {
  await open(page);
  const shown = block(page, WORDS.zh.snippet);
  await page.evaluate(() => document.addEventListener('copy', () => { globalThis.taken = getSelection().toString(); }));
  await shown.locator('.copy').click();
  await shown.locator(`.said:text-is("${WORDS.zh.copied}")`).waitFor();
  assert.equal((await page.evaluate(() => globalThis.taken)).trim(), await codeOf(page, WORDS.zh.snippet));
});

await test('configure: selects the text where nothing can copy', { viewport: DESKTOP, before: without('both') }, async ({ page }) => {
  await open(page);
  const shown = block(page, WORDS.zh.snippet);
  await shown.locator('.copy').click();
  await shown.locator('.said:text-matches("Ctrl\\\\+C")').waitFor();
  assert.equal((await page.evaluate(() => getSelection().toString())).trim(), await codeOf(page, WORDS.zh.snippet));
});

await test('configure: the server lines are the files that were tried, and the check says what this server lacks', { viewport: DESKTOP }, async ({ page }) => {
  await open(page);
  for (const [name, file] of [['nginx', 'nginx.conf'], ['Caddy', 'Caddyfile'], ['Apache', 'apache-htaccess.txt'], ['IIS', 'iis-web.config.txt'], ['OSS', 'oss.txt'], ['COS', 'cos.txt']]) {
    const published = await page.evaluate(async (url) => (await fetch(url)).text(), `servers/${file}`);
    assert.equal(await codeOf(page, name), published.trimEnd());
  }
  await page.locator('#check button').first().click();
  const tables = page.locator('#check table');
  await tables.first().waitFor();
  // The server of the tests keeps nothing and packs nothing, so that a reload shows the last build.
  const verdicts = (index) => tables.nth(index).locator('tbody td:nth-child(3)').allTextContents();
  assert.deepEqual(await verdicts(0), ['结论正常', '结论正常', '结论正常', '结论正常', '结论建议改', '结论建议改']);
  assert.match(await tables.nth(5).textContent(), /max-age=300/);
  // Our own page stands in no other.
  assert.deepEqual(await verdicts(6), ['结论正常', '结论正常', '结论正常', '结论正常']);
});

/** What the check says of the first script, row by row: the name and the verdict. */
async function checked(page) {
  await page.locator('#check button').first().click();
  await page.locator('#check table').first().waitFor();
  return page.locator('#check table').first().locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.lastElementChild.textContent)));
}

const CLASSIC = 'policy-selfcheck-classic.js';
/** A server, and what the check says of the first script: the rows that are not fine. */
const CHECKS = [
  ['CORS only for those who ask from another site', { '*': { cors: 'asked', with: { vary: 'Origin' } } }, []],
  ['CORS for those who ask from another site, and caches are not told', { '*': { cors: 'asked' } }, [['允许别的网站读取', '建议改']]],
  ['no CORS', { '*': { without: ['access-control-allow-origin'] } }, [['允许别的网站读取', '必须改']]],
  ['no HEAD', { '*': { noHead: true } }, []],
  ['an altered script', { [CLASSIC]: { change: (text) => `${text}\n` } }, [['内容', '必须改']]],
  ['a page for what is missing', { [CLASSIC]: { body: '<!doctype html><p>home', with: { 'content-type': 'text/html' } } }, [['状态码', '必须改']]],
];
for (const [name, faults, wrong] of CHECKS) {
  const server = await startProgram();
  await test(`configure: the check judges as a browser does: ${name}`, { viewport: DESKTOP, at: `${server.origin}/configure.html`, until: (page) => page.waitForSelector('#check button'), clean: false }, async ({ page }) => {
    Object.assign(server.faults, faults);
    const found = (await checked(page)).filter(([, , verdict]) => verdict !== '正常').map(([what, , verdict]) => [what, verdict]);
    assert.deepEqual(found.filter(([what]) => what !== '压缩' && what !== '缓存'), wrong);
  });
  await server.close();
}

await test('configure: a policy that is pasted is judged, and sent nowhere', { viewport: PHONE }, async ({ page, record }) => {
  await open(page);
  const before = record.mark();
  await page.locator('#policy-text').fill("default-src 'self'");
  await page.locator('#check button').last().click();
  assert.match(await page.locator('#check .probed').last().textContent(), /script-src 'self' http:/);
  record.assertNoRequestsAfter(before);
  await fits(page);
  await accessible(page);
});

await test('configure: framed, it is a link to itself', { viewport: DESKTOP, at: 'about:blank', until: () => {}, clean: false }, async ({ page }) => {
  // A server that sends no headers: then only the page itself can refuse.
  const server = await startServer({ root: `${root}dist`, csp: null });
  try {
    for (const name of ['configure.html', 'index.html']) {
      await page.goto(`${server.url}no-such-page`);
      await page.setContent(`<iframe src="${server.url}${name}" width="800" height="600"></iframe>`);
      const link = page.frameLocator('iframe').getByRole('link', { name: /新窗口打开/ });
      await link.waitFor();
      assert.equal(await link.getAttribute('target'), '_blank');
      assert.equal(await page.frameLocator('iframe').locator('policy-selfcheck, main, input, button').count(), 0, name);
    }
  } finally {
    await server.close();
  }
});
