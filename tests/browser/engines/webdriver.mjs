// The classic WebDriver protocol, as much of it as a visitor needs: what every browser's driver understands.

/** The name under which the protocol refers to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** One command; what the driver refuses is thrown with the driver's own words. */
async function command(signal, method, url, body) {
  const answer = await fetch(url, {
    method,
    signal,
    headers: { 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = await answer.json();
  if (!answer.ok) throw Object.assign(new Error(`${value.error}: ${value.message}`), { code: value.error });
  return value;
}

/** Is the driver at this address ready? One that does not listen yet is not. */
export async function driverIsReady(driver, signal) {
  try {
    return (await command(signal, 'GET', `${driver}/status`)).ready;
  } catch (error) {
    if (error.cause?.code === 'ECONNREFUSED') return false;
    throw error;
  }
}

/** One browser with one window. Every command ends with `signal`. */
export class Session {
  /** What a page has thrown is not told by this protocol; that is held in Chromium. */
  faults = [];

  static async open(driver, capabilities, signal) {
    const { sessionId, capabilities: given } = await command(signal, 'POST', `${driver}/session`, { capabilities: { alwaysMatch: capabilities } });
    return new Session(`${driver}/session/${sessionId}`, given, signal);
  }

  constructor(url, capabilities, signal) {
    this.url = url;
    this.capabilities = capabilities;
    this.signal = signal;
  }

  get(path) {
    return command(this.signal, 'GET', `${this.url}/${path}`);
  }

  post(path, body = {}) {
    return command(this.signal, 'POST', `${this.url}/${path}`, body);
  }

  navigate(url) {
    return this.post('url', { url });
  }

  address() {
    return this.get('url');
  }

  /** What a function returns in the page, awaited; elements come and go as references. */
  run(body, ...args) {
    return this.post('execute/sync', { script: `return (${body}).apply(null, arguments)`, args });
  }

  /** Scrolls an element to where nothing else is. */
  show(element) {
    return this.run((target) => target.scrollIntoView({ block: 'center', behavior: 'instant' }), element);
  }

  /** Presses where the middle of an element is, as a mouse would. */
  async click(element) {
    // A driver scrolls only to what is outside of the window; what lies under the dock at its foot is for a person to scroll.
    await this.show(element);
    await this.post(`element/${element[ELEMENT]}/click`);
  }

  /** Replaces what is in a field, key by key. */
  async type(element, text) {
    await this.post(`element/${element[ELEMENT]}/clear`);
    await this.post(`element/${element[ELEMENT]}/value`, { text });
  }

  /** Makes the window as wide and high as asked or as little more as the browser allows. */
  resize(width, height) {
    return this.post('window/rect', { width, height });
  }

  /** What is seen of the page now, as a PNG. (Of one element alone, WebKitGTK 2.50 draws nothing but black.) */
  async picture() {
    return Buffer.from(await this.get('screenshot'), 'base64');
  }

  /** The page for a person to look at: no driver draws more of it than is seen. */
  whole() {
    return this.picture();
  }

  /** Closes the browser, even when the time is over. */
  close() {
    return command(AbortSignal.timeout(10_000), 'DELETE', this.url);
  }
}
