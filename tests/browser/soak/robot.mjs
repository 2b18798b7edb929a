// A robot at the page: does anything that a visitor could do, as chance has it. Each act says what it was, so that a walk
// can be read.
import assert from 'node:assert/strict';
import { look } from './invariants.mjs';
import { SIZES, TEXTS } from './random.mjs';

// Long, for a machine that has other things to do; what never comes is a fault all the same.
const PATIENCE = 30000;

/** Everything on the page that can be used now, as `{ index, kind, name }`. */
const controls = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('policy-selfcheck').shadowRoot;
    const shown = (node) => node.getClientRects().length > 0 && node.checkVisibility({ visibilityProperty: true });
    const touched = (node) => (/^(radio|checkbox)$/.test(node.type) ? node.closest('label') : node);
    // An open menu lies over what is below it.
    const within = root.querySelector('.menu') ? root.querySelector('.bar') : root;
    const all = [...within.querySelectorAll('button, summary, select, input')].filter((node) => !node.disabled && !node.readOnly && touched(node) && shown(touched(node)));
    window.soak = all.map((node) => touched(node));
    return all.map((node, index) => {
      const { action, fact, option, row, filter, keep, scope, tryOption, example } = node.dataset;
      const name = [action, fact, option, row, filter, keep, scope, tryOption, example].filter(Boolean).join(' ');
      const kind = node.localName === 'select' ? 'select' : /^(text|search|password)$/.test(node.type) && node.localName === 'input' ? 'text' : 'click';
      // Two hundred rows of a list are one kind of thing to do.
      return { index, kind, name: name || node.className || node.localName, group: action ?? (fact ? 'fact' : row ? 'row' : node.className || node.localName) };
    });
  });

/** Waits for what the last act led to: drawn, and the browser's history at rest. */
export const settled = (page) =>
  page.evaluate(() => new Promise((done) => {
    const drawn = () => requestAnimationFrame(() => setTimeout(done, 0));
    const { transition } = window.navigation;
    if (transition) transition.finished.then(drawn, drawn);
    else drawn();
  }));

/** What takes its time, and is waited for: the next act must not depend on how fast the machine is. */
const SLOW = {
  draw: '[data-notice="took"]',
  lock: '[data-notice="locked"]',
  unlock: '[data-notice="wrong"], .link-banner, [data-notice="link"]',
  'copy-link': '[data-notice="took"]',
  'copy-short': '[data-notice="took"]',
  'copy-long': '[data-notice="took"]',
};

async function use(page, chance, { twice = false } = {}) {
  const all = await controls(page);
  const group = chance.pick([...new Set(all.map((control) => control.group))].sort());
  const control = chance.pick(all.filter((one) => one.group === group));
  const node = (await page.evaluateHandle((index) => window.soak[index], control.index)).asElement();
  const said = `${control.kind} ${control.name}`;
  if (control.kind === 'text') {
    const text = chance.pick(TEXTS);
    await node.fill(text, { timeout: PATIENCE });
    return `${said} ${JSON.stringify(text.slice(0, 20))} (${text.length})`;
  }
  if (control.kind === 'select') {
    const options = await node.evaluate((select) => select.options.length);
    const index = Math.floor(chance.next() * options);
    await node.selectOption({ index }, { timeout: PATIENCE });
    return `${said} ${index}`;
  }
  const back = control.name === 'back';
  const { index } = await look(page);
  await node.click({ timeout: PATIENCE, clickCount: twice ? 2 : 1 });
  if (back && !twice) await page.waitForFunction((before) => window.navigation.currentEntry.index !== before, index, { timeout: PATIENCE });
  if (SLOW[control.name] && !twice) await page.waitForSelector(SLOW[control.name], { timeout: PATIENCE });
  return `${said}${twice ? ' twice' : ''}`;
}

/** Back, and forward again: the same page as before, though a screen may ask another of its questions first. */
async function backAndForward(page) {
  const before = await look(page);
  // The first entry is the empty page from which the robot came.
  if (before.index <= 1) return null;
  const ours = await page.evaluate(() => /:[1-9]\d*$/.test(history.state));
  await page.goBack();
  await settled(page);
  const between = await look(page);
  await page.goForward();
  await settled(page);
  const after = await look(page);
  if (ours) assert.deepEqual([after.place, after.screen], [before.place, before.screen], `back (to ${between.place}) and forward`);
  return `back to ${between.place} and forward to ${after.place}`;
}

/** The acts, each with how often it comes. */
export const acts = ({ page, chance, links, load }) => [
  [70, () => use(page, chance)],
  [4, () => use(page, chance, { twice: true })],
  [6, () => backAndForward(page)],
  [3, async () => {
    const { index } = await look(page);
    if (index <= 1) return null;
    await page.goBack();
    return 'back';
  }],
  [2, async () => {
    await load();
    return 'reload';
  }],
  [3, async () => {
    const keys = Array.from({ length: 1 + Math.floor(chance.next() * 6) }, () => chance.pick(['Tab', 'Shift+Tab', 'Enter', ' ', 'ArrowDown', '0', '1', '2', '9', 'Escape']));
    for (const key of keys) await page.keyboard.press(key);
    return `keys ${keys.join(' ')}`;
  }],
  [2, async () => {
    const size = chance.pick(SIZES);
    await page.setViewportSize(size);
    return `window ${size.width} × ${size.height}`;
  }],
  [2, async () => {
    const theme = chance.pick(['auto', 'light', 'dark', 'contrast']);
    await page.evaluate((name) => document.querySelector('policy-selfcheck').setAttribute('theme', name), theme);
    return `theme ${theme}`;
  }],
  [2, async () => {
    const link = chance.pick(links);
    await page.evaluate((end) => { location.hash = end; }, link);
    return `link ${link.slice(0, 20)}`;
  }],
];
