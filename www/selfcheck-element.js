// <policy-selfcheck lang="zh-CN">: the self-check as an element for any page.
//
// Everything lives in a shadow root. What stands between the tags is shown until the program is there, and stays if it
// cannot come. Sends nothing; fires `selfcheck:ready`, `selfcheck:step` and `selfcheck:complete`, without answers.

const STYLES = ['tokens', 'base', 'interview', 'result', 'pages', 'taking'].map((name) => new URL('styles/' + name + '.css', import.meta.url).href);

const MESSAGES = {
  zh: ['自测暂时打不开。您没有做错什么，也没有信息发出去。请刷新再试。', '代码：'],
  en: ['The check cannot open right now. You did nothing wrong and nothing was sent. Please reload the page.', 'Code: '],
};

// One program and one set of styles, however many elements there are on a page.
let program = null;
let sheets = null;

function loadProgram() {
  if (!program) {
    program = import('./policy_selfcheck.js').then((glue) => glue.default().then(() => glue));
    // The next element may try again.
    program.catch(() => { program = null; });
  }
  return program;
}

function loadSheets() {
  if (!sheets) {
    sheets = Promise.all(STYLES.map((url) => fetch(url).then((answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.text();
    }).then((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    })));
    sheets.catch(() => { sheets = null; });
  }
  return sheets;
}

/** Styles by script where the browser can, which no content policy forbids; by link elsewhere. */
function dress(root) {
  const byLink = () => {
    for (const href of STYLES) {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = href;
      root.appendChild(link);
    }
  };
  if (!('adoptedStyleSheets' in root)) {
    byLink();
    return Promise.resolve();
  }
  return loadSheets().then((loaded) => { root.adoptedStyleSheets = loaded; }, byLink);
}

function codeOf(error) {
  if (typeof WebAssembly !== 'object') return 'SC-102';
  return error instanceof WebAssembly.CompileError ? 'SC-103' : 'SC-101';
}

export class PolicySelfcheck extends HTMLElement {
  static get observedAttributes() {
    return ['lang'];
  }

  connectedCallback() {
    if (this.started) return;
    this.started = true;
    const root = this.shadowRoot || this.attachShadow({ mode: 'open' });
    // Until the program is there, the page's own words are shown.
    root.replaceChildren(document.createElement('slot'));
    Promise.all([loadProgram(), dress(root)]).then(
      ([glue]) => this.begin(glue, root),
      (error) => this.fail(codeOf(error)),
    );
  }

  disconnectedCallback() {
    // An element that is only moved is connected again at once, and keeps its answers.
    Promise.resolve().then(() => {
      if (this.isConnected || !this.started) return;
      this.started = false;
      this.removeAttribute('data-ready');
      if (this.handle) this.handle.unmount();
      this.handle = null;
    });
  }

  attributeChangedCallback(name, before, now) {
    if (this.handle && before !== now) this.handle.speak(now || '');
  }

  begin(glue, root) {
    if (!this.started) return;
    const mountPoint = document.createElement('div');
    this.addEventListener('selfcheck:ready', () => {
      root.querySelectorAll('slot').forEach((slot) => slot.remove());
      this.setAttribute('data-ready', '');
    }, { once: true });
    root.appendChild(mountPoint);
    try {
      this.handle = glue.mount(mountPoint, this.language(), this.hasAttribute('page'), this.address());
    } catch (error) {
      mountPoint.remove();
      this.fail('SC-201');
    }
  }

  fail(code) {
    this.started = false;
    const [message, label] = MESSAGES[this.language().startsWith('en') ? 'en' : 'zh'];
    const words = document.createElement('p');
    words.setAttribute('role', 'alert');
    words.textContent = message + ' ' + label + code;
    this.shadowRoot.prepend(words);
    this.setAttribute('data-failed', code);
  }

  /** The page that opens links: the host's choice, this page where it is ours, or the one beside the program. */
  address() {
    const chosen = this.getAttribute('share-base');
    const page = this.hasAttribute('page') ? location.href : new URL('index.html', import.meta.url).href;
    return new URL(chosen || page, location.href).href.split('#')[0];
  }

  language() {
    return this.getAttribute('lang') || document.documentElement.lang || 'zh-CN';
  }
}
