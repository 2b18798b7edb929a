// Is a host page as it was? Looked at when its parser is done and no script of ours has run, and again at the end.
import assert from 'node:assert/strict';

/** Runs in the page, before anything else: looks once, and lets the test look again. */
function watch() {
  // Sizes follow from what the page around is filled with; they are measured elsewhere. So do margins that are `auto`: Chromium
  // tells those of a flex container as 0 once it is laid out anew, wherever it stands.
  const SIZES = /^(-webkit-)?(margin-(left|right|inline-start|inline-end)|width|height|(inline|block)-size|perspective-origin|transform-origin|inset.*|top|right|bottom|left)$/;
  // What stands between our tags is shown by us; the frame of ours is as high as its page asks for.
  const outside = () => [...document.querySelectorAll('*')].filter((element) => !element.closest('policy-selfcheck, iframe'));
  const style = (element) => {
    const computed = getComputedStyle(element);
    return Object.fromEntries([...computed].filter((name) => !SIZES.test(name)).map((name) => [name, computed.getPropertyValue(name)]));
  };
  const name = (element) => element.localName + (element.id && `#${element.id}`);
  const keys = (storage) => Object.keys(storage).filter((key) => !key.startsWith('policy-selfcheck:'));
  const look = () => ({
    globals: Object.getOwnPropertyNames(window).sort(),
    title: document.title,
    address: location.href,
    history: [history.length, JSON.stringify(history.state)],
    stored: [keys(localStorage), keys(sessionStorage)],
    cookies: document.cookie,
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    html: [...document.documentElement.attributes].map(({ name: key, value }) => `${key}=${value}`),
    head: [...document.head.children].map((element) => element.outerHTML),
    body: [...document.body.children].map(name),
    styles: outside().map((element) => [name(element), style(element)]),
    scripts: document.scripts.length,
  });
  // Prototypes are everybody's: a patched one would change the page as well.
  const shared = [Object, Array, Function, String, Promise, Event, EventTarget, Node, Element, HTMLElement, Document, History, Storage];
  const prototypes = () => shared.map(({ name: type, prototype }) => [type, Object.getOwnPropertyNames(prototype).sort()]);
  const [symbol, seen] = [Symbol.for('untouched'), { look: () => ({ ...look(), prototypes: prototypes() }) }];
  Object.defineProperty(window, symbol, { value: seen });
  document.addEventListener('readystatechange', () => {
    // A page that did not arrive has no storage to look at.
    if (document.readyState === 'interactive' && window === top && location.origin !== 'null') seen.before = seen.look();
  });
}

/**
 * Watches a page. Returns a function that holds that nothing in it is other than before, but what it has changed itself
 * (`mine`).
 */
export async function watchHost(page) {
  await page.addInitScript(watch);
  return async (mine = []) => {
    const [before, now] = await page.evaluate(() => {
      const seen = window[Symbol.for('untouched')];
      return [seen.before, seen.look()];
    });
    const changed = now.styles.flatMap(([name, style], index) => Object.keys(style).filter((key) => before.styles[index]?.[1][key] !== style[key]).map((key) => `${name} ${key}: ${style[key]}`));
    if (!mine.includes('styles')) assert.deepEqual(changed, [], 'the styles of the host');
    for (const what of Object.keys(before).filter((name) => name !== 'styles' && !mine.includes(name))) assert.deepEqual(now[what], before[what], `the host's ${what}`);
  };
}
