// lighthouse.mjs DIST: the start page as Lighthouse sees it on a phone; anything below 100 fails.
//
// Speed is not scored: it would measure the machine that runs this. `make size` holds the budget instead.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { FLAGS, installedBrowser } from '../tests/browser/harness.mjs';
import { startServer } from './serve.mjs';

const { resolve } = createRequire(new URL('../.tools/lighthouse/package.json', import.meta.url));
const tool = async (name) => (await import(pathToFileURL(resolve(name)))).default;
const puppeteer = await tool('puppeteer-core');
const lighthouse = await tool('lighthouse');

const CATEGORIES = ['accessibility', 'best-practices'];

/** The run of Lighthouse, on a page that has got as far as its start page. */
async function audit(url) {
  // Lighthouse sets the size of a phone, and the viewport of puppeteer would override it.
  const browser = await puppeteer.launch({ executablePath: installedBrowser(), args: FLAGS, defaultViewport: null });
  try {
    const page = await browser.newPage();
    let notReady = null;
    const open = async () => {
      try {
        await page.goto(url);
        // A quiet network is not a page that is ready: without this, the words shown while waiting could be scored.
        await page.waitForSelector('policy-selfcheck[data-ready]');
      } catch (error) {
        // Kept, because Lighthouse listens for it only after its own waiting.
        notReady = error;
      }
    };
    // The presets of Lighthouse are those of a phone unless told otherwise.
    const run = await lighthouse(open, { onlyCategories: CATEGORIES, locale: 'en-US', logLevel: 'error' }, undefined, page);
    if (notReady) throw notReady;
    return run.lhr;
  } finally {
    await browser.close();
  }
}

/** One finding as text: the element that it names, or whatever else it says. */
function describe(item) {
  const words = Object.values(item).flatMap((value) => {
    if (value?.type === 'node') {
      return [value.selector, value.snippet, value.explanation?.replace(/\s+/g, ' ')];
    }
    if (value?.type === 'source-location') return [`${value.url}:${value.line + 1}:${value.column + 1}`];
    // What belongs to this finding: the elements and requests that it came from.
    if (value?.type === 'subitems') return value.items.map(describe);
    return typeof value === 'object' ? [value?.formattedDefault] : [value];
  });
  return words.filter(Boolean).join(' | ');
}

/** Prints a category and every audit in it that is not perfect; is its score 100? */
function report({ title, score, auditRefs }, audits) {
  console.log(`${title}: ${score === null ? 'no score' : Math.round(score * 100)}`);
  for (const { id, weight } of auditRefs) {
    const { scoreDisplayMode, score: reached, title: finding, errorMessage, details } = audits[id];
    // An audit that broke has no score, like one that does not apply.
    if (scoreDisplayMode !== 'error' && (reached === null || reached === 1)) continue;
    console.log(`  ${id} ${reached ?? 'broke'}${weight ? '' : ' (not counted)'}: ${errorMessage ?? finding}`);
    for (const item of details?.items ?? []) console.log(`    ${describe(item)}`);
  }
  // Not the rounded score: 99.6 is not 100.
  return score === 1;
}

const root = process.argv[2] ?? 'dist';
let server;
try {
  server = await startServer({ root });
  const { categories, audits, runtimeError, runWarnings, lighthouseVersion } = await audit(server.url);
  if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`);
  console.log(`Lighthouse ${lighthouseVersion}, mobile`);
  for (const warning of runWarnings) console.log(`  warning: ${warning}`);
  const perfect = CATEGORIES.filter((id) => report(categories[id], audits));
  if (perfect.length < CATEGORIES.length) process.exitCode = 1;
} catch (error) {
  console.error(`error: ${error.code === 'ENOENT' ? `there is no folder \`${root}\`: build it with \`make dist\`` : error.message}`);
  process.exitCode = 1;
} finally {
  await server?.close();
}
