// Each app opens, takes what the page knows, answers two pages, tells of its steps, has the verdicts of the command line,
// and asks for nothing but files of its own site.
import assert from 'node:assert/strict';
import { startServer } from '../../scripts/serve.mjs';
import { DESKTOP, address, check, ready, test } from '../browser/case.mjs';
import { enterprises, verdictsOf } from '../browser/facts.mjs';
import { company } from './apps/company.js';
import { builds, siteOf } from './builds.mjs';

const only = process.env.ONLY ?? '';
const answers = { ...enterprises[0].answers, ...company };
/** No app needs more than this: nothing is fetched. */
const CSP = "default-src 'none'; img-src data:; script-src 'self' 'wasm-unsafe-eval'";

const standing = (page) => page.locator('policy-selfcheck').evaluate((element) => Object.fromEntries(element.assessment.measures.map(({ id, verdict }) => [id, verdict])));

/** Listens for files that do not arrive. */
const listen = (missing) => ({ context }) => {
  context.on('response', (response) => { if (response.status() >= 400) missing.push(`${response.status()} ${response.url()}`); });
};

async function twoPages({ page, visitor, record }, url, missing) {
  assert.match(await page.locator('.stopped').textContent(), /2/, 'what the page knows');
  await visitor.press('start');
  await visitor.settled();
  const said = { ...company };
  for (let count = 0; count < 2; count += 1) {
    const { questions, rows } = await visitor.ask();
    for (const fact of [...questions, ...rows]) said[fact] = answers[fact];
    await visitor.answerPage();
  }
  assert.deepEqual(await standing(page), verdictsOf(said));
  await page.waitForFunction(() => document.querySelector('output').textContent === 'selfcheck-step');
  const { origin } = new URL(url);
  assert.deepEqual(record.requests.map(({ url: asked }) => asked).filter((asked) => new URL(asked).origin !== origin && !asked.startsWith('ws')), []);
  assert.deepEqual(missing, []);
}

/** Builds and serves; `body` walks. */
async function built({ name, make, serve }, body, csp = CSP) {
  // A build that fails is a failed test.
  let site;
  await check(`package: ${name} builds`, true, async () => {
    if (make) await make(siteOf(name));
    site = serve ? await serve() : await startServer({ root: siteOf(name), csp });
  });
  if (!site) return;
  await body(site.url);
  await site.close();
}

function walk(name, url, options = {}, body = twoPages) {
  const missing = [];
  return test(`package: ${name}`, { viewport: DESKTOP, answers, at: url, ...options, before: async (opened) => { listen(missing)(opened); await options.before?.(opened); } }, (opened) => body(opened, url, missing));
}

/** What is tried in one of the builds only. */
const more = {
  vite: async (url) => {
    const WASM = /policy_selfcheck_bg/;
    await walk('vite, WebAssembly does not arrive: the slower program serves', url, {
      before: ({ context }) => context.route(WASM, (route) => route.abort()),
      clean: false,
    }, async ({ page }) => {
      assert.equal(await page.locator('policy-selfcheck').getAttribute('data-failed'), null);
    });
    const BOTH = /policy_selfcheck_bg|policy-selfcheck-fallback/;
    await walk('vite, neither program arrives', url, {
      before: ({ context }) => context.route(BOTH, (route) => route.abort()),
      until: (page) => page.waitForSelector('policy-selfcheck[data-failed]:not([data-ready])'),
      clean: false,
    }, async ({ page, context }) => {
      await page.locator('.trouble').waitFor();
      assert.equal(await page.locator('policy-selfcheck').getAttribute('data-failed'), 'SC-101');
      assert.match(await page.locator('.trouble .webmaster').textContent(), /policy_selfcheck_bg\.wasm/);
      await context.unroute(BOTH);
      await page.locator('.trouble').getByRole('button', { name: '再试一次' }).click();
      await ready(page);
    });
  },
  webpack: async (url) => {
    await walk('webpack, the rules without the interface', url, {}, async ({ page, record }) => {
      const before = record.mark();
      await page.getByRole('button', { name: '不用界面' }).click();
      await page.getByRole('button', { name: '2026-11-24' }).waitFor();
      // One program serves both.
      record.assertNoRequestsAfter(before);
    });
    const strict = await startServer({ root: siteOf('webpack'), csp: CSP.replace(" 'wasm-unsafe-eval'", '') });
    await walk('webpack, WebAssembly is forbidden', strict.url, { clean: false });
    await strict.close();
  },
  esbuild: async (url) => {
    const loose = await startServer({ root: siteOf('esbuild'), csp: `${CSP}; style-src blob:` });
    await walk('esbuild, a browser that takes no styles by script', loose.url, {
      before: ({ context }) => context.addInitScript(() => { for (const kind of [ShadowRoot, Document]) delete kind.prototype.adoptedStyleSheets; }),
    }, async ({ page }) => {
      assert.equal(await page.locator('.selfcheck').evaluate((place) => getComputedStyle(place).getPropertyValue('--s-accent') !== ''), true);
    });
    await loose.close();
    const frames = await startServer({ root: siteOf('esbuild'), csp: null });
    await walk('esbuild, a frame gets its height', frames.url, {}, async ({ page }) => {
      const src = `${address}v1/embed.html`;
      await page.evaluate((to) => document.body.appendChild(Object.assign(document.createElement('iframe'), { src: to, style: 'height:300px;width:600px' })), src);
      await page.waitForFunction(() => parseFloat(document.querySelector('iframe').style.height) > 600);
    });
    await frames.close();
  },
  'react-hydrated': async (url) => {
    await walk('react-hydrated, answers as JSON', `${url}text.html?text`);
    await walk('react-hydrated after the program is there', `${url}text.html?text&last`);
  },
  'react-late': (url) => walk('react-late, answers as JSON', `${url}?text`),
};

for (const build of builds.filter(({ name }) => name.includes(only) || only.includes(name))) {
  await built(build, async (url) => {
    await walk(`${build.name} walks`, url);
    await more[build.name]?.(url);
  });
}
