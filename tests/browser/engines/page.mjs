// The page as a `Visitor` uses it (see ../visitor.mjs), over WebDriver: what is looked for is looked for in the element's
// shadow root, and waited for until it is there. Only what a visitor needs; nothing of the page is touched by script.
import { until } from './until.mjs';

/**
 * In the page: everything that a path of selectors leads to, each step from what the one before has found. A path that does
 * not begin with the element begins inside it.
 */
export function found(path) {
  const host = document.querySelector('policy-selfcheck');
  if (path.length === 1 && host.matches(path[0])) return [host];
  const root = host.shadowRoot;
  const inside = host.matches(path[0]) ? path.slice(1) : path;
  const step = (node, selector) => {
    if (!selector.startsWith('xpath=')) return [...node.querySelectorAll(selector)];
    const hits = document.evaluate(selector.slice(6), node, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
    return Array.from({ length: hits.snapshotLength }, (_, index) => hits.snapshotItem(index));
  };
  return inside.reduce((nodes, selector) => nodes.flatMap((node) => step(node, selector)), [root]);
}

class Locator {
  constructor(session, path) {
    this.session = session;
    this.path = path;
  }

  locator(selector) {
    return new Locator(this.session, [...this.path, selector]);
  }

  /** Every command takes the first one anyway. */
  first() {
    return this;
  }

  async count() {
    return (await this.session.run(found, this.path)).length;
  }

  element() {
    return until(this.path.join(' >> '), this.session.signal, async () => (await this.session.run(found, this.path))[0]);
  }

  async click() {
    await this.session.click(await this.element());
  }

  async fill(text) {
    await this.session.type(await this.element(), text);
  }

  async isChecked() {
    return this.session.run((element) => element.checked, await this.element());
  }

  async evaluate(body) {
    return this.session.run(body, await this.element());
  }

  /** Scrolls to where nothing else is. */
  async show() {
    await this.session.show(await this.element());
  }

  scrollIntoViewIfNeeded() {
    return this.show();
  }

  boundingBox() {
    return this.evaluate((element) => element.getBoundingClientRect().toJSON());
  }

  async inputValue() {
    return this.session.run((element) => element.value, await this.element());
  }
}

export class Page {
  constructor(session) {
    this.session = session;
  }

  evaluate(body) {
    return this.session.run(body);
  }

  locator(selector) {
    return new Locator(this.session, [selector]);
  }

  waitForFunction(body, arg) {
    return until(String(body), this.session.signal, () => this.session.run(body, arg));
  }
}
