// What every browser test needs: the installed Chromium, pages of a given size and language, and a record of all
// that a page says, breaks and asks for.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { requireTool } from '../../scripts/tools.mjs';

const { chromium } = requireTool('playwright-core');

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** How every browser is started here. */
export const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page that asks for anything but this machine fails here as it would without a network.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** The path of the installed browser. */
export function installedBrowser() {
  const folders = process.env.PATH.split(delimiter);
  for (const file of BROWSERS.flatMap((name) => folders.map((folder) => join(folder, name)))) {
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not there: look on.
    }
  }
  throw new Error('no Chromium in PATH: run `scripts/provision.sh browser`');
}

/** Starts the browser; `close()` it at the end. */
export function launchBrowser() {
  return chromium.launch({ executablePath: installedBrowser(), args: FLAGS });
}

/** The record of one page: everything it said, broke and asked for, each with its time. */
export class Record {
  requests = [];
  console = [];
  errors = [];
  violations = [];

  /** This moment, for `assertNoRequestsAfter`. */
  mark() {
    return this.requests.length;
  }

  /** Throws if the page has asked the network for anything since `mark`. */
  assertNoRequestsAfter(mark) {
    const late = this.requests.slice(mark);
    if (late.length > 0) {
      throw new Error(`${late.length} requests after the page was ready:\n${late.map(({ method, url }) => `  ${method} ${url}`).join('\n')}`);
    }
  }

  /** Throws if the page has logged an error or warning that is not `known`, thrown, or met a security policy. */
  assertClean(known = /(?!)/) {
    const faults = [
      ...this.console.filter(({ type, text }) => (type === 'error' || type === 'warning') && !known.test(text)).map(({ type, text }) => `console ${type}: ${text}`),
      ...this.errors.map(({ text }) => `thrown: ${text}`),
      ...this.violations.map(({ directive, blocked, sample }) => `policy ${directive} blocked ${blocked} ${sample}`.trimEnd()),
    ];
    if (faults.length > 0) throw new Error(`the page is not clean:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}

/**
 * A fresh context: no storage, one size, one language. Returns `{ context, record }`; what its pages say from then on goes
 * into its `record`, which may be changed for another one.
 */
export async function openContext(browser, { viewport = { width: 1280, height: 800 }, locale = 'zh-CN', keeps = false, ...options } = {}) {
  const isPhone = viewport.width < 600;
  const context = await browser.newContext({ viewport, locale, isMobile: isPhone, hasTouch: isPhone, ...options });
  const opened = { context, record: new Record() };
  const note = (list, what) => opened.record[list].push({ time: performance.now(), ...what });

  // Of the whole context: frames, workers and windows that the page opens are the page's doing.
  context.on('request', (request) => {
    // `data:` and `blob:` stay inside the page.
    if (!/^(data|blob):/.test(request.url())) note('requests', { method: request.method(), url: request.url(), type: request.resourceType() });
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => note('requests', { method: 'WEBSOCKET', url: socket.url(), type: 'websocket' }));
  });
  context.on('console', (message) => note('console', { type: message.type(), text: message.text() }));
  context.on('weberror', (error) => note('errors', { text: String(error.error()) }));

  await context.exposeBinding('__reportViolation', (_source, violation) => note('violations', violation));
  await context.addInitScript(() => {
    const report = globalThis.__reportViolation;
    document.addEventListener('securitypolicyviolation', (event) => {
      report({ directive: event.effectiveDirective, blocked: event.blockedURI, sample: event.sample });
    });
  });

  if (!keeps) await context.addInitScript(() => delete Navigator.prototype.serviceWorker);

  return opened;
}

/**
 * A page in a fresh context. Returns `{ page, context, record }`.
 * A viewport as narrow as a phone's is touched, not clicked, unless told otherwise; `keeps` lets the page keep itself for
 * when there is no network, which it otherwise finds no way to do.
 */
export async function openPage(browser, options) {
  const { context, record } = await openContext(browser, options);
  return { page: await context.newPage(), context, record };
}

/** Axe, by the page whose document it was brought to. */
const examiners = new WeakMap();

/** Axe in this document, held by the debugger, because a page under the strict policy takes no added script. */
async function examiner(page) {
  if (!examiners.has(page)) {
    const source = readFileSync(requireTool.resolve('axe-core/axe.min.js'), 'utf8');
    // Its names are taken away again: they are not the page's.
    const names = "['axe', '__core-js_shared__'].forEach((name) => delete globalThis[name])";
    examiners.set(page, await page.evaluateHandle(`${source};(() => { const { axe } = globalThis; ${names}; return axe; })()`));
    page.once('domcontentloaded', () => examiners.delete(page));
  }
  return examiners.get(page);
}

/** Accessibility problems that axe finds, as readable lines; open shadow roots are searched too. */
export async function accessibilityProblems(page, options = {}) {
  const axe = await examiner(page);
  const { violations } = await axe.evaluate((examines, given) => examines.run(document, given), options);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} at ${target.flat().join(' >> ')}`));
}

/** `file.png` of the page, for a person to look at; folders are made. */
export async function screenshot(page, file) {
  await page.screenshot({ path: file, fullPage: true });
}

/** The browser's own words for its release, for a test log. */
export function browserRelease() {
  return execFileSync(installedBrowser(), ['--version'], { encoding: 'utf8' }).trim();
}
