// <policy-selfcheck>: the self-check as an element for any page. The class; `policy-selfcheck.js` defines it.
//
// Everything lives in a shadow root. Until it comes near the window, nothing but this file is loaded. What stands
// between the tags is shown until the program is there, and stays if it cannot come. Nothing is sent, no event carries
// an answer. Not here: the program (`policy-selfcheck-program.js`), what is said when it cannot run
// (`policy-selfcheck-trouble.js`).
import { referrerPolicy, within } from './asking.js';
import { LIVE, PROPERTIES } from 'policy-contract';
import { languageOf, read } from './attributes.js';

// What is loaded from here; the program knows the rest.
const FILES = __FILES__;
const NEAR = '400px';
// So high is the start page in an embed of at least this width, in Chinese and in English: what stands below must not be
// pushed away. Of the policy: `heights.json` beside its rules.
const HEIGHTS = __HEIGHTS__;

// As in the styles of the program, which come later: as wide as its contents can be, where that decides.
const PLACE = ':host{display:block;writing-mode:horizontal-tb!important}:host([hidden]){display:none}:host::before{content:"";display:grid;grid:auto/minmax(0,1160px)}';

// What an element has of its own. Kept apart, so that a closed root is closed.
const own = new WeakMap();

// Browsers remember a script that did not arrive: another try asks for it under another address.
let tries = 0;

/** The files of the program, from beside this one. Their bytes are checked against this release where a browser can. */
const network = {
  script(root, file) {
    const href = new URL(file, PolicySelfcheck.base).href + (tries ? '?' + tries : '');
    if (FILES[file]) {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'modulepreload', href, integrity: FILES[file], crossOrigin: 'anonymous', referrerPolicy });
      root.appendChild(link);
    }
    return import(/* webpackIgnore: true */ /* @vite-ignore */ href);
  },
  bytes(file) {
    return fetch(new URL(file, PolicySelfcheck.base).href, { integrity: FILES[file] || '', referrerPolicy });
  },
};

export class PolicySelfcheck extends HTMLElement {
  /** Defines the element; once, whatever the page loads twice. */
  static define(name = 'policy-selfcheck') {
    if (!customElements.get(name)) customElements.define(name, this);
    return this;
  }

  static get observedAttributes() {
    return LIVE;
  }

  constructor() {
    super();
    own.set(this, {});
  }

  connectedCallback() {
    const mine = own.get(this);
    mine.root = mine.root || this.attachShadow({ mode: read(this, 'shadow') });
    // Set before the class was there: the properties of the class take them over.
    for (const name of ['prefill', ...Object.keys(PROPERTIES)]) {
      if (Object.prototype.hasOwnProperty.call(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    if (mine.session) return mine.session.moved();
    if (mine.begun && mine.document === this.ownerDocument) return undefined;
    this.wait(mine);
    if (read(this, 'loading') === 'eager' || this.hasAttribute('page') || !window.IntersectionObserver) {
      return this.begin(mine);
    }
    mine.observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) this.when(() => {});
    }, { rootMargin: NEAR });
    mine.observer.observe(this);
    return undefined;
  }

  disconnectedCallback() {
    // An element that is only moved is connected again at once, and keeps its answers.
    Promise.resolve().then(() => {
      if (!this.isConnected) this.end(own.get(this));
    });
  }

  attributeChangedCallback(name, before, now) {
    const { session } = own.get(this);
    if (session && before !== now) session.follow(name);
  }

  /** Room for what will come, and the words of the page until then. Each time is a visit of its own. */
  wait(mine) {
    // It may have been begun in another document, or be a copy of an element that runs, and has its attributes.
    this.end(mine);
    mine.begun = {};
    mine.document = this.ownerDocument;
    const slots = ['fallback', '', 'opening'].map((name) => {
      const slot = document.createElement('slot');
      slot.name = name;
      return slot;
    });
    // A page of our own says it itself.
    if (!this.hasAttribute('page')) slots[2].textContent = languageOf(this).startsWith('en') ? 'Opening …' : '正在打开……';
    mine.root.replaceChildren ? mine.root.replaceChildren(...slots) : slots.forEach((slot) => mine.root.appendChild(slot));
    if (this.hasAttribute('page')) return;
    // A sheet serves the document whose window has made it.
    const view = mine.document.defaultView;
    if (!view || !('adoptedStyleSheets' in mine.root)) return;
    mine.room = new view.CSSStyleSheet();
    mine.room.replaceSync(PLACE);
    mine.root.adoptedStyleSheets = [mine.room];
    this.keep(mine);
  }

  /** Keeps as much room as the start page will take at this width; none for what is hidden, and has no width yet. */
  keep({ room }) {
    const width = room && this.clientWidth;
    if (!width) return;
    const [, chinese, english] = HEIGHTS.find(([least]) => width >= least);
    room.replaceSync(PLACE + ':host{min-height:' + (languageOf(this).startsWith('en') ? english : chinese) + 'px}');
  }

  async begin(mine) {
    const visit = mine.begun;
    // It may have been hidden until now.
    this.keep(mine);
    const blocked = [];
    const note = (event) => blocked.push({ directive: event.effectiveDirective, uri: event.blockedURI });
    document.addEventListener('securitypolicyviolation', note);
    try {
      const load = () => PolicySelfcheck.source.script(mine.root, 'policy-selfcheck-program.js');
      // The classic script has another way to files that a page may not read.
      const program = await within(20000, load()).catch(async (error) => {
        await PolicySelfcheck.rescue(mine.root, error);
        return load();
      });
      const { base, source } = PolicySelfcheck;
      Object.assign(FILES, program.files);
      // Taken out of the page meanwhile, and perhaps put back.
      if (mine.begun !== visit) return;
      const arrived = (session) => {
        if (mine.begun !== visit) return Promise.resolve().then(session.end);
        mine.session = session;
        return (mine.waiting || []).splice(0).forEach((act) => act(session));
      };
      await program.begin({ element: this, root: mine.root, room: mine.room, base, source, prefill: mine.prefill, blocked, files: FILES, tries, arrived, here: () => mine.begun === visit, again: () => this.again(), stop: (error) => this.fail(mine, error) });
    } catch (error) {
      if (mine.begun === visit) await this.fail(mine, error, blocked);
    } finally {
      document.removeEventListener('securitypolicyviolation', note);
    }
  }

  /** Says in the place of the element what happened, and to the webmaster why. */
  async fail(mine, error, blocked = []) {
    mine.session = null;
    const code = (error && error.code) || (blocked.length ? 'SC-106' : 'SC-101');
    const again = () => {
      tries += 1;
      this.again();
    };
    const { base, source } = PolicySelfcheck;
    // Words that need nothing but this file.
    const say = () => {
      const words = document.createElement('p');
      words.setAttribute('role', 'alert');
      words.textContent = (languageOf(this).startsWith('en') ? 'The check cannot open here. Nothing was sent. ' : '自测暂时打不开。您没有做错什么，也没有信息发出去。') + code;
      mine.root.querySelectorAll('p, [name="opening"]').forEach((old) => old.remove());
      mine.root.prepend(words);
      this.setAttribute('data-failed', code);
      console.error('policy-selfcheck ' + code, error);
    };
    if (code === 'SC-109') say();
    try {
      const trouble = await within(9000, source.script(mine.root, 'policy-selfcheck-trouble.js'));
      this.setAttribute('data-failed', await trouble.explain({ element: this, root: mine.root, base, error, blocked, files: FILES, again }));
    } catch (silent) {
      say();
    }
    this.dispatchEvent(new CustomEvent('selfcheck-error', { bubbles: true, composed: true, detail: { code: this.getAttribute('data-failed') } }));
  }

  end(mine) {
    if (mine.observer) mine.observer.disconnect();
    if (mine.session) mine.session.end();
    mine.begun = mine.session = mine.observer = undefined;
    for (const state of ['failed', 'ready', 'begun']) this.removeAttribute('data-' + state);
  }

  /** Draws everything anew, as if the page had just been opened. */
  again() {
    const mine = own.get(this);
    this.wait(mine);
    this.begin(mine);
  }

  /** Answers that the host knows, by the names of facts: shown as such, and changeable. */
  get prefill() {
    return own.get(this).prefill || null;
  }

  set prefill(answers) {
    const mine = own.get(this);
    mine.prefill = answers;
    if (mine.session) mine.session.prefill(answers);
  }

  /** The verdicts on the answers in effect, in the form of `selfcheck assess --json`; `null` before the program is there. */
  get assessment() {
    const { session } = own.get(this);
    return session ? session.assessment() : null;
  }

  /** The release. */
  get version() {
    return __VERSION__;
  }

  /** Begins, or goes on with the next open question. */
  start() {
    this.when((session) => session.start());
  }

  /** Forgets all answers. */
  reset() {
    this.when((session) => session.reset());
  }

  /** Opens a link to a result, or what stands behind its `#`. */
  open(link) {
    this.when((session) => session.open(String(link)));
  }

  /** Does something as soon as the program is there; asking for it is a reason to load it. */
  when(act) {
    const mine = own.get(this);
    if (mine.session) return act(mine.session);
    mine.waiting = (mine.waiting || []).concat(act);
    if (!mine.begun || !mine.observer) return undefined;
    mine.observer.disconnect();
    mine.observer = null;
    return this.begin(mine);
  }
}

/** Where the program lies; beside this file, unless a bundler moved the file. */
PolicySelfcheck.base = new URL('.', import.meta.url).href;

/** How its files are had. */
PolicySelfcheck.source = network;

/** What is done where the program does not come; resolves once it can be had after all. */
PolicySelfcheck.rescue = (root, error) => Promise.reject(error);

for (const [property, attribute] of Object.entries(PROPERTIES)) {
  Object.defineProperty(PolicySelfcheck.prototype, property, {
    configurable: true,
    enumerable: true,
    get() {
      return read(this, attribute);
    },
    set(value) {
      // Frameworks take a property back by setting nothing.
      if (value == null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, Array.isArray(value) ? value.join() : typeof value === 'object' ? JSON.stringify(value) : String(value));
    },
  });
}
