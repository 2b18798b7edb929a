// The protocol that Chromium is driven by, as much of it as a walk needs and as kernels of 2019 know it: over a pair of
// pipes, one text a message, each ended by a zero.
import { until } from '../engines/until.mjs';
import { transformed } from './transformed.mjs';

/** A browser behind its pipes: sends commands, and gives each its answer. */
class Connection {
  #last = 0;
  #waiting = new Map();
  #rest = '';

  /** `told` is given the name and the details of every event. */
  constructor(into, from, told) {
    this.into = into;
    this.told = told;
    from.setEncoding('utf8');
    from.on('data', (part) => this.#take(part));
    from.on('close', () => this.#end());
    // A browser that is gone takes nothing; whoever waits for an answer is told so when the other pipe closes.
    into.on('error', () => {});
  }

  send(method, params = {}, sessionId = undefined) {
    const id = (this.#last += 1);
    this.into.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((done, failed) => this.#waiting.set(id, { method, done, failed }));
  }

  #take(part) {
    const texts = (this.#rest + part).split('\0');
    this.#rest = texts.pop();
    for (const { id, result, error, method, params } of texts.map((text) => JSON.parse(text))) {
      if (method) this.told(method, params);
      const asked = this.#waiting.get(id);
      if (!asked) continue;
      this.#waiting.delete(id);
      if (error) asked.failed(new Error(`${asked.method}: ${error.message}`));
      else asked.done(result);
    }
  }

  #end() {
    for (const { method, failed } of this.#waiting.values()) failed(new Error(`${method}: the browser has ended`));
    this.#waiting.clear();
  }
}

/** What of an event is a fault of the page, in words. */
function faultIn(method, { exceptionDetails, entry }) {
  if (method === 'Runtime.exceptionThrown') return exceptionDetails.exception ? exceptionDetails.exception.description : exceptionDetails.text;
  // What an old kernel says of words of a policy that it does not know is none.
  if (method === 'Log.entryAdded' && entry.level === 'error' && !/invalid source|Unrecognized|WebAssembly/.test(entry.text)) return `${entry.text} ${entry.url || ''}`;
  return null;
}

/** One page of a browser, with the commands of a `Session` of `../engines/webdriver.mjs`. */
export class Session {
  static async open(into, from, signal) {
    const faults = [];
    const connection = new Connection(into, from, (method, params) => faults.push(...[faultIn(method, params)].filter(Boolean)));
    const { product } = await connection.send('Browser.getVersion');
    // The page that it opens by itself: one more hangs now and then where all pages share one process.
    const { targetId } = await until('a page', signal, async () => {
      const { targetInfos } = await connection.send('Target.getTargets');
      return targetInfos.find(({ type }) => type === 'page');
    });
    const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true });
    const session = new Session({ connection, id: sessionId, signal, faults, release: product.split('/').pop() });
    for (const domain of ['Page', 'Runtime', 'Log']) await session.send(`${domain}.enable`);
    return session;
  }

  /** `faults` is what the page has thrown, and what the browser has refused it. */
  constructor({ connection, id, signal, faults, release }) {
    Object.assign(this, { connection, id, signal, faults, capabilities: { browserVersion: release } });
  }

  /** One command to the page; an answer that does not come in time never will. */
  send(method, params) {
    return new Promise((done, failed) => {
      const late = () => failed(new Error(`not in time: ${method}`));
      if (this.signal.aborted) return late();
      this.signal.addEventListener('abort', late, { once: true });
      return this.connection.send(method, params, this.id).then(done, failed).finally(() => this.signal.removeEventListener('abort', late));
    });
  }

  async navigate(url) {
    const { errorText } = await this.send('Page.navigate', { url });
    if (errorText) throw new Error(`${url}: ${errorText}`);
  }

  address() {
    return this.run(() => location.href);
  }

  /** What a function returns in the page, awaited; what goes in and comes out is as JSON. */
  async run(body, ...args) {
    const expression = `(${transformed(body)}).apply(null, ${JSON.stringify(args)})`;
    const { result, exceptionDetails: fault } = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (fault) throw new Error((fault.exception && fault.exception.description) || fault.text);
    return result.value;
  }

  /** Makes the window as wide and high as asked; one as narrow as a phone's is a phone's. */
  async resize(width, height) {
    this.phone = width < 600;
    this.metrics = { width, height, deviceScaleFactor: this.phone ? 2 : 1, mobile: this.phone };
    await this.send('Emulation.setDeviceMetricsOverride', this.metrics);
    await this.send('Emulation.setTouchEmulationEnabled', { enabled: this.phone });
  }

  /** Presses a point of the window: as a finger does on a phone, as a mouse does elsewhere. */
  async press(x, y) {
    if (this.phone) {
      await this.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await this.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      return;
    }
    const press = { x, y, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
    await this.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...press });
    await this.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...press });
  }

  /** Types into what has the keyboard. */
  type(text) {
    return this.send('Input.insertText', { text });
  }

  /** Draws the page as paper shows it, or as the window does again. */
  print(on) {
    return this.send('Emulation.setEmulatedMedia', { media: on ? 'print' : '' });
  }

  /** The whole page as a PNG, as far as a person would look at it. */
  async whole() {
    const height = Math.min(await this.run(() => document.documentElement.scrollHeight), 3000);
    const { metrics } = this;
    await this.send('Emulation.setDeviceMetricsOverride', { ...metrics, height, deviceScaleFactor: 1 });
    const png = await this.picture();
    await this.send('Emulation.setDeviceMetricsOverride', metrics);
    return png;
  }

  /** What is seen of the page now, as a PNG. */
  async picture() {
    const { data } = await this.send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }
}
