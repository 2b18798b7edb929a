// The element as a component of a React and of a Vue app, from the package: properties in, events out, methods called,
// closed and opened again.
import assert from 'node:assert/strict';
import { DESKTOP, language, placeOf, ready } from '../case.mjs';
import { enterprises, verdictsOf } from '../facts.mjs';
import { bundleApps } from '../frameworks.mjs';
import { hosted } from '../host.mjs';

const [{ answers }] = enterprises;
// What the page knows of the company, and what the visitor adds.
const known = { ...answers, relation: 'operating', applicant: ['company'] };
await bundleApps();

// What an app draws is its own, and so is what Vue keeps on `window`.
const drawn = ['body', 'styles', 'scripts'];

for (const [framework, mine] of [['react', drawn], ['vue', [...drawn, 'globals']]]) {
  await hosted(`${framework}: properties, events and methods; closed and opened again`, { host: 'app', values: { bundle: framework }, viewport: DESKTOP, answers: known, mine }, async ({ page, visitor, record }) => {
    assert.match(await page.locator('.stopped').textContent(), /2/, 'what the page knows');
    await page.getByRole('button', { name: '开始', exact: true }).click();
    await visitor.settled();
    while ((await visitor.ask()).place === 'screen') await visitor.answerPage();
    const expected = verdictsOf(known);
    assert.deepEqual(await visitor.allVerdicts(), expected);
    const qualifies = Object.values(expected).filter((verdict) => verdict === 'qualifies').length;
    await page.waitForFunction((text) => document.querySelector('output').textContent === text, String(qualifies));
    await page.locator('#speak').click();
    await visitor.settled();
    assert.equal(await language(page), 'en');
    assert.equal(await page.locator('policy-selfcheck').evaluate((element) => element.shareBase), 'https://check.example.cn/');
    await page.getByRole('button', { name: '清空' }).click();
    await visitor.settled();
    assert.equal(await placeOf(page), 'start');
    await page.locator('#toggle').click();
    await page.waitForFunction(() => !document.querySelector('policy-selfcheck'));
    await page.locator('#toggle').click();
    await ready(page);
    assert.equal(await placeOf(page), 'start');
    const wasm = record.requests.filter(({ url }) => url.endsWith('.wasm'));
    assert.deepEqual(wasm.map(({ url }) => new URL(url).pathname), ['/assets/policy-selfcheck/policy_selfcheck_bg.wasm']);
  });
}
