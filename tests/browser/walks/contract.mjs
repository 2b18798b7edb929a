// What a page may rely on: events, properties, methods and attributes of the element, as its manifest describes them.
import assert from 'node:assert/strict';
import { DESKTOP, language, placeOf } from '../case.mjs';
import { assessmentOf, brief, chapters, enterprises, linkOf, linked, policy, verdictsOf } from '../facts.mjs';
import { hosted, program } from '../host.mjs';

const [{ answers }, other] = enterprises;
const element = (page) => page.locator('policy-selfcheck');
const host = { host: 'contract', viewport: DESKTOP, answers, mine: ['html'] };
const told = (page) => page.evaluate(() => JSON.parse(document.documentElement.dataset.told ?? '[]'));
const today = (page) => page.evaluate(() => new Date(Date.now() - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 10));

/** Runs in the page when the element is there and nothing of ours has run. */
const early = (act) => async ({ page }) => {
  await page.addInitScript(`document.addEventListener('readystatechange', () => {
    if (document.readyState === 'interactive' && window === top) (${act})(document.querySelector('policy-selfcheck'));
  })`);
};

await hosted('contract: what is told, in which order, and never an answer', { ...host, answers: brief.answers }, async ({ page, visitor }) => {
  await visitor.throughAll();
  await visitor.press('share');
  await visitor.press('draw');
  await page.waitForFunction(() => document.querySelector('policy-selfcheck').shadowRoot.querySelector('.picture img'));
  const events = await told(page);
  assert.deepEqual(events.map(({ kind }) => kind), ['ready', ...visitor.pages.map(() => 'step'), 'complete', 'share']);
  for (const { kind, detail, target, composed, bubbles, assessed } of events) {
    assert.deepEqual({ target, composed, bubbles, assessed }, { target: 'policy-selfcheck', composed: true, bubbles: true, assessed: 133 }, kind);
    assert.deepEqual(detail, kind === 'share' ? { way: 'picture' } : null, kind);
  }
});

await hosted('contract: the assessment is the command line’s, word for word, in both languages', host, async ({ page, visitor }) => {
  // A visitor is not asked what no longer matters; a link holds all answers.
  await element(page).evaluate((self, link) => self.open(link), linkOf(answers));
  await visitor.settled();
  const day = await today(page);
  for (const [lang, short] of [['zh-CN', 'zh'], ['en', 'en']]) {
    await element(page).evaluate((self, given) => { self.lang = given; }, lang);
    await page.waitForFunction((wanted) => document.querySelector('policy-selfcheck').shadowRoot.querySelector('.app').lang === wanted, lang);
    assert.deepEqual(await element(page).evaluate((self) => self.assessment), assessmentOf(answers, day, short));
  }
});

const KNOWN = { relation: 'operating', applicant: ['company'] };
await hosted('contract: what the page knows is said, marked, and the visitor’s to change', {
  ...host, clean: false, before: early(`(self) => { self.prefill = ${JSON.stringify({ ...KNOWN, rd_institutoin: true })}; self.theme = 'dark'; }`),
}, async ({ page, visitor, record }) => {
  assert.match(await page.locator('.stopped').textContent(), /2/);
  assert.equal(await page.locator('.selfcheck').getAttribute('data-theme'), 'dark');
  assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage)), [], 'what the page knows is not the visitor’s');
  await visitor.press('prefilled');
  await visitor.settled();
  assert.equal(await page.locator('.given').count(), 2);
  await page.locator('[data-change="relation"]').click();
  await visitor.settled();
  await visitor.set(visitor.control('relation', 'registered'));
  await visitor.settled();
  await element(page).evaluate((self, known) => { self.prefill = known; }, KNOWN);
  await visitor.settled();
  const { measures } = await element(page).evaluate((self) => self.assessment);
  assert.deepEqual(measures, assessmentOf({ ...KNOWN, relation: 'registered' }, await today(page), 'zh').measures, 'what the visitor said stays');
  assert.deepEqual(record.console.map(({ type, text }) => [type, text]), [['warning', 'policy-selfcheck: prefill: `rd_institutoin` is no question; it is left out.']]);
});

await hosted('contract: what the page knows may be text, and what is taken back is gone', {
  ...host, clean: false, values: { attributes: `theme="dark" prefill='${JSON.stringify(KNOWN)}'` },
}, async ({ page, visitor, record }) => {
  assert.match(await page.locator('.stopped').textContent(), /2/);
  const [more] = Object.entries(answers).filter(([name]) => !(name in KNOWN));
  await element(page).evaluate((self, text) => { self.prefill = text; }, JSON.stringify({ ...KNOWN, ...Object.fromEntries([more]) }));
  await visitor.settled();
  assert.match(await page.locator('.stopped').textContent(), /3/);
  await element(page).evaluate((self) => Object.assign(self, { prefill: '[object Object]', theme: undefined }));
  await visitor.settled();
  assert.match(await page.locator('.stopped').textContent(), /3/, 'what cannot be read changes nothing');
  assert.equal(await element(page).getAttribute('theme'), null);
  assert.deepEqual(record.console.map(({ type, text }) => [type, text]), [['warning', 'policy-selfcheck: prefill is ignored: no object and no JSON.']]);
});

const after = (act) => early(`(self) => customElements.whenDefined('policy-selfcheck').then(() => (${act})(self))`);
const started = (page) => page.waitForFunction(() => document.querySelector('policy-selfcheck').shadowRoot?.querySelector('.app[data-place="screen"]'));

await hosted('contract: start, asked for before the program is there', { ...host, before: after('(self) => self.start()'), until: started }, async ({ page }) => {
  assert.deepEqual((await told(page)).map(({ kind }) => kind), ['ready', 'step']);
});

const onTheWay = ({ page }) => page.route('**/*.wasm', async (route) => {
  await page.evaluate(() => document.querySelector('policy-selfcheck').start());
  await route.continue();
});

await hosted('contract: start, asked for while the program is on its way', { ...host, before: onTheWay, until: started }, async ({ page }) => {
  assert.deepEqual((await told(page)).map(({ kind }) => kind), ['ready', 'step']);
  assert.equal(await page.locator('.selfcheck').count(), 1);
});

await hosted('contract: start is a reason to load what is far away', {
  ...host, host: 'lazy', until: (page) => page.waitForLoadState('networkidle'),
}, async ({ page }) => {
  assert.equal(await element(page).evaluate((self) => self.assessment), null);
  await element(page).evaluate((self) => self.start());
  await started(page);
});

await hosted('contract: a link, opened before the program is there and after; and everything forgotten', {
  ...host, before: after(`(self) => self.open('https://example.cn/any#${linkOf(answers)}')`), until: (page) => page.waitForFunction(() => document.querySelector('policy-selfcheck').shadowRoot?.querySelector('.app[data-place="result"]')),
}, async ({ page, visitor }) => {
  const day = await today(page);
  const seen = () => element(page).evaluate((self) => self.assessment.measures);
  assert.deepEqual(await seen(), assessmentOf(answers, day, 'zh').measures);
  await element(page).evaluate((self, link) => self.open(link), linkOf(other.answers));
  await visitor.settled();
  assert.deepEqual(await seen(), assessmentOf(other.answers, day, 'zh').measures);
  await element(page).evaluate((self) => self.reset());
  await visitor.settled();
  assert.equal(await placeOf(page), 'start');
  assert.deepEqual(await seen(), assessmentOf({}, day, 'zh').measures);
  await element(page).evaluate((self) => self.open('#no link at all'));
  await visitor.settled();
  assert.deepEqual(await seen(), assessmentOf({}, day, 'zh').measures);
});

/** The link that a visitor copies from the result. */
async function copied({ page, context, visitor }) {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visitor.press('share');
  await visitor.press('copy-link');
  await page.waitForFunction(() => document.documentElement.dataset.told.includes('"link"'));
  const text = await page.evaluate(() => navigator.clipboard.readText());
  return /https?:\S+/.exec(text)[0];
}

const result = (page) => page.waitForFunction(() => document.querySelector('policy-selfcheck').shadowRoot?.querySelector('.app[data-place="result"]'));
const opened = `self.open('#${linkOf(answers)}')`;
/** One number a department, and for the first of them all that can be said. */
const PHONES = policy.departments.map((name, index) => `021-5550${1000 + index}`);
const CONTACTS = Object.fromEntries(policy.departments.map(({ zh, en }, index) => [index % 2 ? en : zh, { phone: PHONES[index] }]));
const tel = (department) => `tel:${PHONES[department].replace('-', '')}`;
const numbers = (page) => page.locator('[data-department]').evaluateAll((sheets) => sheets.map((sheet) => [sheet.dataset.department, sheet.querySelector('.reach a')?.getAttribute('href')]));

await hosted('contract: whom to call, as the page says it: in the result, on the card, in the call list and in what is taken away', {
  ...host, before: after(`(self) => { self.contacts = ${JSON.stringify(CONTACTS)}; ${opened}; }`), until: result,
}, async ({ page, context, visitor }) => {
  const step = page.locator('[data-next="call"]').first();
  const said = await step.textContent();
  const first = policy.departments.findIndex(({ zh }, index) => said.includes(zh) && said.includes(PHONES[index]));
  assert.ok(first >= 0, said);
  assert.equal(await step.locator('a').getAttribute('href'), tel(first));
  assert.match(said, /电话：021-/);
  const { contacts } = await element(page).evaluate((self) => self.assessment);
  assert.deepEqual(contacts.map(({ phone }) => phone), PHONES);
  await page.locator('.measure-row').first().click();
  await visitor.settled();
  assert.match(await page.locator('.measure-card dd a').first().getAttribute('href'), /^tel:0215550\d{4}$/);
  await visitor.press('departments');
  await visitor.settled();
  const sheets = await numbers(page);
  assert.ok(sheets.length > 2);
  assert.deepEqual(sheets, sheets.map(([department]) => [department, tel(department)]));
  assert.match(await page.locator('.departments').textContent(), /联系方式由本网站填写/);
  assert.doesNotMatch(await page.locator('.departments').textContent(), /原文没有写电话，可以到闵行区人民政府的网站上查/);
  await visitor.press('back');
  await visitor.settled();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visitor.press('share');
  await visitor.press('copy-long');
  await page.waitForFunction(() => document.documentElement.dataset.told.includes('"text"'));
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), new RegExp(`（${PHONES[first]}）`));
});

/** A department that the first answers lead to, with all that can be said of it, and beside it everything that is refused. */
const [{ zh: NAMED }, { zh: WRONG }, { zh: NUMBER }] = policy.departments;
const WHOLE = { phone: '021-55501234转5', address: '友谊路 1 号', hours: { zh: '工作日 9:00', en: 'Working days from 9:00' }, page: 'https://office.example/' };
const MIXED = { [NAMED]: WHOLE, 无此部门: { phone: '12345' }, [WRONG]: { phone: 'call us', page: 'javascript:alert(1)', hours: 9, fax: '12345' }, [NUMBER]: '12345' };
await hosted('contract: what is no way to a department is refused by its name, and the rest counts', {
  ...host, clean: false, values: { attributes: `contacts='${JSON.stringify(MIXED)}'` }, before: after(`(self) => { ${opened}; }`), until: result,
}, async ({ page, visitor, record }) => {
  await visitor.press('departments');
  await visitor.settled();
  const sheet = page.locator('[data-department="0"] .reach');
  assert.equal(await sheet.textContent(), '电话：021-55501234转5地址：友谊路 1 号办公时间：工作日 9:00https://office.example/');
  assert.deepEqual(await sheet.locator('a').evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.target, link.rel])), [
    ['tel:02155501234', '', ''], ['https://office.example/', '_blank', 'noopener noreferrer'],
  ]);
  assert.equal(await page.locator('.reach').count(), 1);
  assert.match(await page.locator('.departments').textContent(), /原文没有写电话，可以到闵行区人民政府的网站上查/);
  await element(page).evaluate((self) => { self.lang = 'en'; });
  await visitor.settled();
  assert.match(await sheet.textContent(), /Hours: Working days from 9:00/);
  const told = record.console.map(({ type, text }) => [type, text.replace('policy-selfcheck: contacts: ', '').replace('; it is left out.', '')]);
  assert.deepEqual(told, [
    '`无此部门` is no department',
    ...['phone', 'page', 'hours', 'fax'].map((key) => `\`${WRONG}\`.\`${key}\` cannot be used`),
    `\`${NUMBER}\` takes an object`,
  ].map((text) => ['warning', text]));
});

await hosted('contract: contacts that cannot be read are none', { ...host, clean: false, values: { attributes: 'contacts="[object Object]"' }, before: after(`(self) => { ${opened}; }`), until: result }, async ({ page, visitor, record }) => {
  await visitor.press('departments');
  await visitor.settled();
  assert.equal(await page.locator('.reach').count(), 0);
  assert.deepEqual(record.console.map(({ type, text }) => [type, text]), [['warning', 'policy-selfcheck: contacts is ignored: no object and no JSON.']]);
});

await hosted('contract: who cannot leave is shown a number to read, and nothing that leads away', { ...host, before: after(`(self) => { self.mode = 'booth'; self.contacts = ${JSON.stringify({ ...CONTACTS, [NAMED]: WHOLE })}; ${opened}; }`), until: result }, async ({ page, visitor }) => {
  assert.match(await page.locator('[data-next="call"]').first().textContent(), /021-555/);
  await visitor.press('departments');
  await visitor.settled();
  assert.match(await page.locator('[data-department="0"] .reach').textContent(), /021-55501234转5/);
  assert.equal(await page.locator('.app a[href]').count(), 0);
});

const PROPERTIES = { theme: 'contrast', mode: 'quick', storage: 'none', shareBase: 'https://example.cn/p/', examples: 'off', idleReset: 90, loading: 'eager', shadow: 'open', feedback: 'mailto:a@example.cn' };
await hosted('contract: a property is its attribute, and the other way round', host, async ({ page }) => {
  const found = await element(page).evaluate((self, properties) => {
    const attribute = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const rows = Object.entries(properties).map(([name, value]) => {
      self[name] = value;
      return [name, self[name], self.getAttribute(attribute(name))];
    });
    self.chapters = [3, 1];
    self.contacts = { a: { phone: '12345' } };
    rows.push(['contacts', self.contacts, self.getAttribute('contacts')]);
    self.contacts = null;
    return { rows, gone: [self.contacts, self.getAttribute('contacts')], chapters: [self.chapters, self.getAttribute('chapters')], version: self.version };
  }, PROPERTIES);
  const contacts = '{"a":{"phone":"12345"}}';
  assert.deepEqual(found.rows.pop(), ['contacts', contacts, contacts]);
  assert.deepEqual(found.gone, ['', null]);
  assert.deepEqual(found.rows, Object.entries(PROPERTIES).map(([name, value]) => [name, value, String(value)]));
  assert.deepEqual(found.chapters, [[3, 1], '3,1']);
  assert.match(found.version, /^\d+\.\d+\.\d+$/);
});

await hosted('contract: language, theme and share-base are followed while it runs', { ...host, answers: brief.answers }, async ({ page, context, visitor }) => {
  await visitor.throughAll();
  await element(page).evaluate((self) => { self.lang = 'en-GB'; self.theme = 'dark'; self.shareBase = 'https://example.cn/p/?from=park'; });
  await visitor.settled();
  assert.equal(await language(page), 'en');
  assert.equal(await page.locator('.selfcheck').getAttribute('data-theme'), 'dark');
  const link = await copied({ page, context, visitor });
  assert.ok(link.startsWith('https://example.cn/p/?from=park#'), link);
});

const attributes = (text) => ({ ...host, values: { attributes: text } });

await hosted('contract: two chapters are two chapters', attributes('chapters="1,3"'), async ({ page, visitor }) => {
  const clauses = [...chapters[0], ...chapters[2]];
  const whole = assessmentOf(answers, await today(page), 'zh').measures.filter(({ clause }) => clauses.includes(clause));
  await visitor.throughAll();
  const { measures } = await element(page).evaluate((self) => self.assessment);
  assert.deepEqual(measures.map(({ id, verdict }) => [id, verdict]), whole.map(({ id, verdict }) => [id, verdict]));
  assert.ok(measures.length > 5 && measures.length < 100);
});

await hosted('contract: a summary begins with the result of what the page knows', {
  ...attributes('mode="summary" style="display: block; margin-top: 500px"'), before: early(`(self) => { self.prefill = ${JSON.stringify(answers)}; }`),
}, async ({ page, visitor }) => {
  await visitor.settled();
  assert.equal(await placeOf(page), 'result');
  assert.deepEqual(await page.evaluate(() => [scrollY, document.activeElement.localName]), [0, 'body'], 'the page stays where it is');
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(answers));
});

await hosted('contract: who says that something is wrong names the measure, and nothing of the answers', attributes('feedback="https://example.cn/wrong?site=park"'), async ({ page, context, visitor }) => {
  await element(page).evaluate((self, link) => self.open(link), linkOf(answers));
  await visitor.settled();
  await page.locator('.measure-row').first().click();
  const id = await page.locator('[data-measure]').first().getAttribute('data-measure');
  const link = page.locator('[data-action="feedback"]').first();
  assert.equal(await link.getAttribute('href'), `https://example.cn/wrong?site=park&about=minhang-2024-11%20${id}%20r${policy.revision}`);
  const opened = context.waitForEvent('page');
  await link.click();
  const wrong = await opened;
  assert.ok((await wrong.evaluate(() => window.opener)) === null);
  await wrong.close();
});

await hosted('contract: the link to take away leads to the page beside the program, and holds what was answered', host, async ({ page, context, visitor }) => {
  await visitor.throughAll();
  const link = await copied({ page, context, visitor });
  assert.ok(link.startsWith(`${program.origin}/#`), link);
  const held = linked(link).answers;
  assert.ok(Object.keys(held).length > 10);
  for (const [fact, answer] of Object.entries(held)) assert.deepEqual(answer, answers[fact] ?? 'unsure', fact);
});
