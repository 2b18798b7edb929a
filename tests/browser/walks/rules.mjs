// Rules that a page names: another policy in the same program. Each keeps its own answers and opens its own links, and what is
// wrong with the file of rules is told with the line that mends it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { DESKTOP, PHONE, placeOf, ready } from '../case.mjs';
import { linkOf, root } from '../facts.mjs';
import { hosted, minimal } from '../host.mjs';
import { Visitor } from '../visitor.mjs';
import { countErrors, failed, heard, holdsTrouble } from '../trouble.mjs';

const PACK = readFileSync(`${root}tests/packs/1.pack`);
const hashOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
const selfcheck = (args, input) => execFileSync(`${root}target/debug/selfcheck`, ['--rules', `${root}tests/policies/tiny`, ...args], { input }).toString();
const ANSWERS = { kind: 'factory', staff: 20, retrofit: 'finished', papers: [], night: false };
const LINK = selfcheck(['share', 'encode', '-'], JSON.stringify(ANSWERS)).trim();

const QUESTIONS = new Map(JSON.parse(selfcheck(['questions', '--json'])).map((question) => [question.id, question]));

/** A server of rules, on an origin of its own; `fault` says what is wrong with it. */
let fault = {};
const set = (wrong) => { fault = wrong; };
const server = createServer((request, response) => {
  const { status = 200, body = PACK, headers = { 'access-control-allow-origin': '*' } } = fault;
  response.writeHead(status, { 'content-type': 'application/octet-stream', ...headers }).end(body);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
server.unref();
const origin = `http://127.0.0.1:${server.address().port}`;
const RULES = `${origin}/tiny.pack`;
const csp = minimal().replace(/connect-src [^;]+/, (own) => `${own} ${origin}`);
const host = (attributes, more = '') => ({ host: 'rules', viewport: PHONE, csp, values: { attributes: `policy="${RULES}" ${attributes}`, more } });
const policyOf = (page, place = 'policy-selfcheck') => page.locator(`${place} .brand`).first().textContent();

for (const [lang, title] of [['zh-CN', '用电补贴'], ['en', 'Electricity subsidies']]) {
  await hosted(`rules: another policy asks, answers and is told (${lang})`, { ...host(`lang="${lang}" policy-integrity="${hashOf(PACK)}"`), answers: ANSWERS }, async ({ page, record }) => {
    const visitor = new Visitor(page, QUESTIONS, ANSWERS);
    assert.match(await policyOf(page), new RegExp(title));
    await visitor.throughAll();
    assert.equal(await placeOf(page), 'result');
    const { policy, measures } = await page.locator('policy-selfcheck').evaluate((self) => self.assessment);
    const expected = JSON.parse(selfcheck(['assess', '-', '--json', '--date', '2030-03-01'], JSON.stringify(ANSWERS)));
    assert.deepEqual([policy, measures.map(({ id, verdict }) => [id, verdict])], ['tiny', expected.measures.map(({ id, verdict }) => [id, verdict])]);
    assert.deepEqual(record.requests.map(({ url }) => url).filter((url) => url.startsWith(origin)), [RULES]);
  });
}

await hosted('rules: two policies on one page keep their answers apart', { ...host('id="own" storage="tab"', '<policy-selfcheck loading="eager" id="other" storage="tab"></policy-selfcheck>'), viewport: DESKTOP }, async ({ page }) => {
  await page.waitForSelector('#other[data-ready]');
  assert.notEqual(await policyOf(page, '#own'), await policyOf(page, '#other'));
  for (const id of ['own', 'other']) {
    await page.locator(`#${id} [data-action="start"]`).first().click();
    await page.locator(`#${id} [data-place="screen"] input`).first().click();
  }
  const keys = await page.evaluate(() => Object.keys(sessionStorage).sort());
  assert.ok(keys.some((key) => key.includes('tiny')) && keys.some((key) => key.includes('minhang')), keys.join());
});

await hosted('rules: a link opens where its policy is, and nowhere else', host('', '<policy-selfcheck loading="eager" id="other"></policy-selfcheck>'), async ({ page }) => {
  await page.waitForSelector('#other[data-ready]');
  const open = (place, link) => page.locator(place).evaluate((self, given) => self.open(given), link);
  const [own, other] = ['policy-selfcheck:not([id])', '#other'];
  await open(own, LINK);
  await page.waitForSelector(`${own} [data-place="result"]`);
  await open(other, LINK);
  await page.waitForSelector(`${other} [data-notice="link"]`);
  assert.equal(await page.locator(`${other} [data-place="result"]`).count(), 0);
  await open(own, linkOf({}));
  await page.waitForSelector(`${own} [data-notice="link"]`);
});

/** What is wrong with the file of rules, the code, what the cause names, and the line that mends it. */
const cut = PACK.subarray(0, 500);
const WRONG = [
  ['is not there', { status: 404 }, '', 'SC-301', /tiny\.pack \(404\)/, ''],
  ['is the home page', { headers: { 'content-type': 'text/html', 'access-control-allow-origin': '*' }, body: '<!doctype html><p>home' }, '', 'SC-304', /no policy pack/, 'selfcheck pack DIR -o FILE'],
  ['may not be read', { headers: {} }, '', 'SC-302', /tiny\.pack/, 'Access-Control-Allow-Origin: *'],
  ['has another hash', {}, `policy-integrity="${hashOf(cut)}"`, 'SC-303', /tiny\.pack/, ''],
  ['is named with what is no hash', {}, 'policy-integrity="abc"', 'SC-303', /tiny\.pack/, ''],
  ['is cut', { body: cut }, '', 'SC-304', /damaged/, 'selfcheck pack DIR -o FILE'],
  ['is of a newer format', { body: readFileSync(`${root}tests/packs/newer.pack`) }, '', 'SC-304', /format 200/, 'selfcheck pack DIR -o FILE'],
];
for (const [name, wrong, attributes, code, cause, line] of WRONG) {
  set(wrong);
  await hosted(`rules: ${code}: a file that ${name}`, { ...host(`lang="en" ${attributes}`), clean: false, until: failed, before: countErrors }, async ({ page }) => {
    await holdsTrouble(page, { code, lang: 'en', line, cause, clauses: 0 });
    set({});
    if (attributes) await page.locator('policy-selfcheck').evaluate((self) => self.removeAttribute('policy-integrity'));
    await page.locator('.trouble .buttons button').click();
    await ready(page);
    assert.match(await policyOf(page), /Electricity/);
    assert.deepEqual(await heard(page), [code, 'ready']);
  });
}

set({});
await hosted('rules: SC-106: the content policy of the page does not know their server', { ...host('lang="en"'), csp: minimal(), clean: false, until: failed, before: countErrors }, async ({ page }) => {
  await holdsTrouble(page, { code: 'SC-106', lang: 'en', line: `connect-src ${origin}`, cause: /tiny\.pack/, clauses: 0 });
});
