// The content security policies of hosts: under which one the element works, under which it works with the slower
// program, and under which it says what is missing.
import assert from 'node:assert/strict';
import { PHONE, placeOf, ready } from '../case.mjs';
import { brief, verdictsOf } from '../facts.mjs';
import { hosted, minimal, program } from '../host.mjs';
import { integrity } from '../program.mjs';
import { countErrors, failed, heard, holdsTrouble } from '../trouble.mjs';

const { answers } = brief;
const ours = program.origin;
const without = (...directives) => minimal().split('; ').filter((line) => !directives.includes(line.split(' ')[0])).join('; ');
const entry = integrity['policy-selfcheck.js'];

const SLOWER = /^policy-selfcheck: SC-103，内容安全策略[^]*script-src[^]*\n'wasm-unsafe-eval'\n已改用较慢的备用程序/;

/** What the page said that is not the browser's own report of what it blocked. */
const said = (record) => record.console.filter(({ text }) => text.startsWith('policy-selfcheck')).map(({ text }) => text);

const WORKS = [
  ['the least, with no way from text to code', minimal()],
  ['no styles at all', `${without('default-src')}; style-src 'none'`],
  ['no pictures', `${without('img-src')}; img-src 'none'`],
  ['frames, forms and workers forbidden', `${minimal()}; frame-src 'none'; form-action 'none'; worker-src 'none'; base-uri 'none'; object-src 'none'`],
  ["'unsafe-eval' in the place of 'wasm-unsafe-eval'", minimal().replace('wasm-unsafe-eval', 'unsafe-eval')],
];
for (const [name, csp] of WORKS) {
  await hosted(`policy: works: ${name}`, { host: 'plain', viewport: PHONE, csp, answers }, async ({ page, visitor }) => {
    await visitor.throughAll();
    assert.deepEqual(await visitor.allVerdicts(), verdictsOf(answers));
    assert.match(await page.locator('.app').evaluate((app) => getComputedStyle(app.parentNode).backgroundColor), /246, 245, 240/);
  });
}

await hosted('policy: works: the first script by its hash, and what it loads', {
  host: 'pinned', viewport: PHONE, answers, csp: `${without('script-src')}; script-src 'strict-dynamic' '${entry}' 'wasm-unsafe-eval'`,
}, async ({ visitor }) => {
  await visitor.throughAll();
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(answers));
});

const SLOW = [
  ["no 'wasm-unsafe-eval'", minimal().replace(" 'wasm-unsafe-eval'", ''), SLOWER],
  ['no connect-src', without('connect-src'), new RegExp(`^policy-selfcheck: SC-106，[^]*\nconnect-src ${ours}\n`)],
  ["neither of the two", without('connect-src').replace(" 'wasm-unsafe-eval'", ''), /^policy-selfcheck: SC-106，/],
];
for (const [name, csp, line] of SLOW) {
  await hosted(`policy: works with the slower program: ${name}`, { host: 'plain', viewport: PHONE, csp, answers, clean: false }, async ({ page, visitor, record }) => {
    await visitor.throughAll();
    assert.deepEqual(await visitor.allVerdicts(), verdictsOf(answers));
    assert.match(await page.locator('.app').evaluate((app) => getComputedStyle(app.parentNode).backgroundColor), /246, 245, 240/);
    assert.equal(said(record).length, 1, said(record).join('\n'));
    assert.match(said(record)[0], line);
    assert.deepEqual(record.errors, []);
  });
}

await hosted('policy: a picture that may not be drawn is said, and the rest goes on', { host: 'plain', viewport: PHONE, answers, clean: false, csp: `${without('img-src')}; img-src 'none'` }, async ({ page, visitor, record }) => {
  await visitor.throughAll();
  await visitor.press('share');
  await visitor.settled();
  await visitor.press('draw');
  await page.waitForFunction(() => document.querySelector('policy-selfcheck').shadowRoot.querySelector('[data-problem], [data-notice], .picture'));
  assert.equal(await placeOf(page), 'share');
  assert.deepEqual(record.errors, []);
  assert.ok(record.violations.every(({ directive }) => directive === 'img-src'));
});

const SHOWS = [
  ['files of the program are not allowed', 'SC-106', 'script-src', `script-src ${ours}`, { host: 'plain', csp: minimal().replace(`script-src ${ours}`, `script-src ${ours}/v1/ ${ours}/v1.0.0/policy-selfcheck.js ${ours}/v1.0.0/policy-selfcheck-trouble.js`) }],
];
for (const [name, code, directive, line, options] of SHOWS) {
  for (const lang of ['zh-CN', 'en']) {
    await hosted(`policy: says ${code}: ${name} (${lang})`, { ...options, values: { lang }, viewport: PHONE, clean: false, until: failed, before: countErrors }, async ({ page, record }) => {
      await holdsTrouble(page, { code, lang, line, cause: new RegExp(directive) });
      assert.match(said(record).join('\n'), new RegExp(`^policy-selfcheck ${code}`));
    });
  }
}

await hosted('policy: the first script alone, by its hash: a calm line, and the words of the page', { host: 'pinned', viewport: PHONE, clean: false, before: countErrors, csp: `${without('script-src')}; script-src '${entry}' 'wasm-unsafe-eval'`, until: (page) => page.waitForSelector('policy-selfcheck [role="alert"]') }, async ({ page }) => {
  assert.match(await page.locator('policy-selfcheck [role="alert"]').textContent(), /自测暂时打不开.*SC-106$/);
  assert.ok(await page.locator('policy-selfcheck a').isVisible());
  assert.deepEqual(await heard(page), ['SC-106']);
});

await hosted('policy: no script of ours at all: the words of the page stay', { host: 'plain', viewport: PHONE, clean: false, csp: without('script-src'), until: (page) => page.waitForLoadState() }, async ({ page }) => {
  assert.ok(await page.locator('policy-selfcheck a').isVisible());
  assert.equal(await page.evaluate(() => customElements.get('policy-selfcheck')), undefined);
});
