// The page as a `Visitor` uses it (see ../visitor.mjs), over the protocol of Chromium: what is looked for is looked for in
// the element's shadow root, and waited for until it is there. A phone is touched, a wider window clicked.
import { found } from '../engines/page.mjs';
import { until } from '../engines/until.mjs';

const FOUND = String(found);

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

  count() {
    return this.session.run(`(path) => (${FOUND})(path).length`, this.path);
  }

  /** What a function returns for the element, once that is there. */
  async evaluate(body) {
    await until(this.path.join(' >> '), this.session.signal, () => this.count());
    return this.session.run(`(path) => (${body})((${FOUND})(path)[0])`, this.path);
  }

  isChecked() {
    return this.evaluate((element) => element.checked);
  }

  inputValue() {
    return this.evaluate((element) => element.value);
  }

  /** Scrolls to where nothing else is. */
  show() {
    return this.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  }

  scrollIntoViewIfNeeded() {
    return this.show();
  }

  boundingBox() {
    return this.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    });
  }

  async click() {
    await this.show();
    const { x, y, width, height } = await this.boundingBox();
    await this.session.press(x + width / 2, y + height / 2);
  }

  async fill(text) {
    await this.click();
    await this.evaluate((element) => element.select());
    await this.session.type(text);
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
