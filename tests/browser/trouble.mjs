// What stands in the place of the element when it cannot run, and how often the page around hears of it.
import assert from 'node:assert/strict';

/** Runs in the page before its scripts: counts the errors that are told. */
const count = () => {
  const heard = [];
  Object.defineProperty(window, Symbol.for('heard'), { value: heard });
  for (const kind of ['error', 'ready']) document.addEventListener(`selfcheck-${kind}`, ({ detail }) => heard.push(detail?.code ?? kind));
};

/** Runs in the page before its scripts: long waits go by only when a test says so. */
const hold = () => {
  const real = window.setTimeout;
  const held = [];
  let now = 0;
  window.setTimeout = (act, time, ...rest) => (time >= 5000 ? held.push({ due: now + time, act, rest }) : real(act, time, ...rest));
  const pass = (time) => {
    now += time;
    for (const one of held.splice(0)) {
      if (one.due <= now) one.act(...one.rest);
      else held.push(one);
    }
  };
  Object.defineProperty(window, Symbol.for('pass'), { value: pass });
};

export const holdTimers = ({ page }) => page.addInitScript(hold);

/** Lets seconds go by, for whoever waits for long. */
export const pass = (page, seconds) => page.evaluate((time) => window[Symbol.for('pass')](time), seconds * 1000);

export const countErrors = ({ page }) => page.addInitScript(count);

/** Waits for the page that says what happened. */
export const failed = (page) => page.waitForSelector('policy-selfcheck .trouble');

/** What the page around has heard: codes, and `ready`. */
export const heard = (page) => page.evaluate(() => window[Symbol.for('heard')]);

/** Holds that the calm page has its own styles, whatever came after it. */
export async function holdsDressed(page) {
  assert.equal(await page.locator('.trouble').evaluate((view) => getComputedStyle(view).paddingLeft), '20px');
}

/** Holds that the calm page stands there in this language, with the clauses to read (none of rules that did not come) and the line for the webmaster. */
export async function holdsTrouble(page, { code, lang = 'zh-CN', line = '', cause = /./, clauses = 50 }) {
  const view = page.locator('.trouble');
  assert.equal(await view.getAttribute('lang'), lang);
  assert.match(await view.locator('[role="alert"]').textContent(), lang === 'en' ? /You did nothing wrong and nothing was sent/ : /您没有做错什么，也没有信息发出去/);
  assert.equal(await view.locator('.official').count(), clauses);
  assert.equal(await view.locator('.webmaster h2').textContent(), code);
  assert.match(await view.locator('.webmaster').textContent(), cause);
  if (line) assert.equal(await view.locator('pre').textContent(), line);
  assert.equal(await page.locator('policy-selfcheck').getAttribute('data-failed'), code);
  assert.deepEqual(await heard(page), [code]);
  assert.ok(await page.locator('policy-selfcheck').isVisible());
  await holdsDressed(page);
}
