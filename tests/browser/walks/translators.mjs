// Programs that put words of their own in the place of what a page says, as browsers and extensions translate, also where
// they do not care that words are not to be translated: no number and no reason is ever that of before.
import assert from 'node:assert/strict';
import { PHONE, placeOf, test } from '../case.mjs';
import { enterprises, verdictsOf } from '../facts.mjs';

const [, maker] = enterprises;

/**
 * A translator in the page. It reads every text, takes `delay` milliseconds, and then puts its own words there: `wrap`, in
 * elements in the place of the text (Chrome, Google Translate); `write`, into the text itself (translate.js); `append`,
 * behind it (immersive translations). What is translated stands in ‹ ›.
 */
function translator({ how, delay, obedient }) {
  const done = new WeakSet();
  window.pending = 0;
  const put = {
    wrap: (text, words) => {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.append(words);
      outer.append(inner);
      done.add(inner.firstChild);
      text.replaceWith(outer);
    },
    write: (text, words) => { text.nodeValue = words; },
    append: (text, words) => {
      const font = document.createElement('font');
      font.className = 'behind';
      font.append(words);
      done.add(font.firstChild);
      text.after(font);
    },
  }[how];
  const translate = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const parent = text.parentElement;
      if (done.has(text) || !text.nodeValue.trim() || text.nodeValue.startsWith('‹') || !parent || /^(style|script)$/.test(parent.localName)) continue;
      if (obedient && parent.closest('[translate="no"]')) continue;
      done.add(text);
      const [read, found] = [text.nodeValue, text];
      window.pending += 1;
      setTimeout(() => {
        put(found, `‹${read}›`);
        window.pending -= 1;
      }, delay);
    }
  };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachShadow(how) {
    const root = attach.call(this, how);
    new MutationObserver(() => translate(root)).observe(root, { subtree: true, childList: true, characterData: true });
    return root;
  };
}

/** What a person reads, when nothing is being translated any more, without what translators have added. */
async function read(page) {
  await page.waitForFunction(() => !window.pending);
  return page.evaluate(() => {
    const app = document.querySelector('policy-selfcheck').shadowRoot.querySelector('.app').cloneNode(true);
    // What stands behind a text repeats it.
    app.querySelectorAll('font.behind').forEach((font) => font.remove());
    return app.textContent.replace(/[‹›]/g, '');
  });
}

/** A whole visit and a changed answer; what is read on each page, or, by whoever does not wait for a translation, at the end. */
async function visit({ page, visitor }, hasty = false) {
  // Lines grow as their translation comes.
  visitor.moving = true;
  const pages = [await read(page)];
  const next = async () => {
    await visitor.settled();
    if (!hasty) pages.push(await read(page));
  };
  await visitor.press('start');
  await next();
  while ((await visitor.ask()).place === 'screen') {
    await visitor.answerPage();
    await next();
  }
  assert.equal(await placeOf(page), 'result');
  await visitor.press('review');
  await next();
  await visitor.touch(page.locator('[data-change="growth"]'));
  await next();
  await visitor.set(visitor.control('growth', 'unsure'));
  await next();
  if (hasty) pages.push(await read(page));
  return pages;
}

const opened = { viewport: PHONE, answers: maker.answers };
let plain;
await test('a translator: what is read without one', opened, async (untouched) => { plain = await visit(untouched); });

const TRANSLATORS = [
  { how: 'wrap', delay: 0, obedient: false },
  { how: 'wrap', delay: 400, obedient: true },
  { how: 'write', delay: 0, obedient: false },
  { how: 'write', delay: 900, obedient: false, hasty: true },
  { how: 'append', delay: 150, obedient: true },
];
for (const kind of TRANSLATORS) {
  const name = `${kind.how}s after ${kind.delay} ms, ${kind.obedient ? 'obedient' : 'not obedient'}${kind.hasty ? ', in haste' : ''}`;
  await test(`a translator leaves no word of before: ${name}`, { ...opened, before: ({ page }) => page.addInitScript(translator, kind) }, async ({ page, visitor }) => {
    const pages = await visit({ page, visitor }, kind.hasty);
    if (kind.hasty) assert.equal(pages.at(-1), plain.at(-1));
    else assert.deepEqual(pages, plain);
    assert.deepEqual(await visitor.allVerdicts(), verdictsOf({ ...maker.answers, growth: 'unsure' }));
    const translated = await page.evaluate(() => document.querySelector('policy-selfcheck').shadowRoot.textContent.includes('‹'));
    assert.ok(translated, 'it is at work');
    if (kind.obedient) {
      const untouched = await page.evaluate(() => Array.from(document.querySelector('policy-selfcheck').shadowRoot.querySelectorAll('[translate="no"]'), (found) => found.textContent).join(''));
      assert.doesNotMatch(untouched, /[‹›]/);
    }
  });
}
