// Gets the program and its styles, and starts it in an element. Loaded when an element comes near the window.
//
// Where WebAssembly is missing, forbidden or does not come, the same program as plain JavaScript is loaded instead. One
// program and one set of styles serve all elements of a page. Not here: what is said when nothing of this works.
import { OPTIONS, SLOTS } from 'policy-contract';
import { referrerPolicy } from './asking.js';
import { languageOf, read, warn } from './attributes.js';
import { print } from './printing.js';
import { Trouble } from './trouble-of.js';
import { dress } from './theme.js';

const GLUE = 'policy_selfcheck.js';
const WASM = 'policy_selfcheck_bg.wasm';
const FALLBACK = 'policy-selfcheck-fallback.js';
const STYLES = 'policy-selfcheck.css';
const TROUBLE = 'policy-selfcheck-trouble.js';
/** So long a visitor waits before the slower program is tried, and until it is said that something is wrong. */
const [PATIENCE, SAID] = [20000, 30000];

/** The hashes of what is loaded from here. */
export const files = __FILES__;

let program = null;
let styles = null;
let tried = 0;
// The rules that pages name, by their address and hash.
const policies = new Map();
// One for each document that elements stand in.
const sheets = new WeakMap();

async function bytes(source, file) {
  const answer = await source.bytes(file);
  if (!answer.ok) throw new Trouble('SC-101', file + ' ' + answer.status);
  return answer;
}

/** A server may take a question and never answer it. */
const late = (file) => new Promise((done, failed) => setTimeout(failed, PATIENCE, new Trouble('SC-109', file)));

/** The program as WebAssembly. */
async function fast({ source, root }) {
  if (typeof WebAssembly !== 'object') throw new Trouble('SC-102', 'WebAssembly');
  const glue = await source.script(root, GLUE);
  await glue.default({ module_or_path: await bytes(source, WASM) });
  return glue;
}

/** The same program as plain JavaScript, with its styles: three times the bytes, and slower. */
async function slow({ source, root }) {
  const glue = await source.script(root, FALLBACK);
  await glue.default();
  return glue;
}

/**
 * Gets something by the slower program, and says to the webmaster why. That is found out meanwhile: once the page is ready,
 * nothing is asked for any more.
 */
async function instead(context, error, getting) {
  const reason = context.source.script(context.root, TROUBLE).then((trouble) => trouble.reason({ ...context, error })).catch(() => String(error));
  const got = await getting;
  warn(await reason);
  return got;
}

/**
 * The program, fast or slow. The slow one is asked for when the other has failed, or keeps a visitor waiting; then
 * whichever comes first is taken.
 */
function either(context) {
  const swift = fast(context);
  return Promise.race([swift, late(WASM)]).catch((error) => {
    const slower = instead(context, error, slow(context));
    return new Promise((done, failed) => {
      slower.then(done, () => {});
      swift.then(done, (first) => slower.then(done, () => failed(first)));
    });
  });
}

function loadProgram(context) {
  if (!program) {
    program = either(context).then((glue) => {
      const [script, wasm] = [__VERSION__, glue.version()];
      if (script !== wasm) throw new Trouble('SC-107', script + ' ' + wasm);
      glue.onStop((error) => afterwards(() => stopAll(error)));
      return glue;
    });
    // The next element may try again.
    program.catch(() => { program = null; });
  }
  return program;
}

/** The rules that the page names in the place of those in the program; nothing, where it names none. */
function rules(element) {
  const href = read(element, 'policy');
  if (!href) return null;
  const integrity = read(element, 'policy-integrity');
  // A browser takes what is no hash for none.
  if (integrity && !/^sha(256|384|512)-[\w+/]+=*$/.test(integrity)) return Promise.reject(new Trouble('SC-303', href));
  const key = href + ' ' + integrity;
  if (!policies.has(key)) {
    const coming = fetch(href, { integrity, referrerPolicy }).then((answer) => (answer.ok ? answer.arrayBuffer() : Promise.reject(new Trouble('SC-301', href))), () => Promise.reject(new Trouble('SC-301', href)));
    policies.set(key, Promise.race([coming.then((buffer) => new Uint8Array(buffer)), late(href)]));
    // The next element may try again.
    policies.get(key).catch(() => policies.delete(key));
  }
  return policies.get(key);
}

/**
 * Styles to put on by script where the browser can, which no content policy forbids; by link elsewhere. The slower program brings its
 * own.
 */
function style(context) {
  const { base, source, root } = context;
  const link = () => {
    const tag = document.createElement('link');
    // A bundler’s app carries them along.
    Object.assign(tag, { rel: 'stylesheet', referrerPolicy, href: source.styles || new URL(STYLES, base).href });
    root.appendChild(tag);
  };
  if (!('adoptedStyleSheets' in root)) {
    link();
    return Promise.resolve();
  }
  if (!styles) {
    const own = bytes(source, STYLES).then((answer) => answer.text());
    const borrowed = (error) => instead(context, error, source.script(root, FALLBACK)).then((glue) => glue.styles, () => Promise.reject(error));
    styles = Promise.race([own, late(STYLES)]).catch(borrowed);
    styles.catch(() => { styles = null; });
  }
  return styles;
}

/** Puts on the styles of the document that an element stands in; a sheet of another one does not count there. */
function wear(root, text, room) {
  const { ownerDocument } = root;
  if (!sheets.has(ownerDocument)) {
    const sheet = new ownerDocument.defaultView.CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(ownerDocument, sheet);
  }
  const sheet = sheets.get(ownerDocument);
  root.adoptedStyleSheets = room ? [sheet, room] : [sheet];
}

/** The page that opens links: the host’s choice, this page where it is ours, or the one beside a published program. */
function addressOf(element, base) {
  const chosen = read(element, 'share-base');
  if (chosen) return chosen.split('#')[0];
  const own = element.hasAttribute('page');
  // A copy on a disk has no address that another device could open.
  if (location.protocol === 'file:') return '';
  if (own) return location.href.split('#')[0];
  return /\/v[\d.]+\/$/.test(base) ? new URL('..', base).href : '';
}

/** What the program is told, once. */
function options(element, base, name, prefill, policy) {
  const filled = (slot) => [...element.children].some((child) => child.slot === slot);
  const [said, slots] = [{}, {}];
  for (const option of Object.keys(OPTIONS)) said[option] = read(element, OPTIONS[option]);
  for (const slot of SLOTS) slots[slot] = filled(slot);
  return {
    ...said,
    slots,
    lang: languageOf(element),
    page: element.hasAttribute('page'),
    address: addressOf(element, base),
    name,
    contacts: known('contacts', beside(element, 'contacts')),
    warn: (entry) => leftOut('contacts', entry),
    prefill,
    policy,
  };
}

const names = new Set();

/** A name that no other element on the page keeps its answers under; most often none is needed. Two releases on one page differ by tag. */
function takeName({ id, localName }) {
  const first = id || localName.replace(/^policy-selfcheck$/, '');
  let name = first;
  for (let count = 2; names.has(name); count += 1) name = first + '-' + count;
  names.add(name);
  return name;
}

/** What a key does in here it does not do in the page around, whose shortcuts cannot see that a control has the keyboard. */
function keepKeys(element, place) {
  const keep = (event) => {
    const everybodys = event.ctrlKey || event.altKey || event.metaKey || /^(Tab|Escape|F\d+)$/.test(event.key);
    // Words of the page in our slots are the page's.
    if (!everybodys && !element.contains(event.target)) event.stopPropagation();
  };
  for (const kind of ['keydown', 'keypress', 'keyup']) place.addEventListener(kind, keep);
}

/** Gives back the room that was kept for the start page, when it is asked to or the element is of another width than then. */
function release(element, room) {
  const width = element.clientWidth;
  const observer = window.ResizeObserver && new ResizeObserver(() => { if (element.clientWidth !== width) released(); });
  const released = () => {
    if (observer) observer.disconnect();
    room.replaceSync('');
  };
  if (observer) observer.observe(element);
  return released;
}

/**
 * What the page has written beside the property. A framework that draws before the class is there, or takes over what a
 * server has drawn, sets no property: an object is lost on its way into the attribute. React keeps it on the element.
 */
function beside(element, name) {
  const text = element.getAttribute(name);
  const lost = !text || text === '[object Object]';
  return (lost && Object.keys(element).map((key) => (element[key] || {})[name]).find(Boolean)) || text;
}

const leftOut = (name, entry) => warn(name + ': ' + entry + '; it is left out.');

/** What the page knows: an object, or its text (JSON). Nothing, where it is neither. */
function known(name, given) {
  let told;
  try {
    told = (typeof given === 'string' ? JSON.parse(given) : given) || {};
  } catch (error) {
    warn(name + ' is ignored: no object and no JSON.');
    return null;
  }
  return told;
}

/** The answers that the page knows. */
function prefilled(glue, told, policy) {
  const answers = known('prefill', told);
  if (answers) glue.unknown(answers, policy).forEach((entry) => leftOut('prefill', entry));
  return answers;
}

/** Outside of the program’s call, in the order of asking: what the page around does then, the program is not in the middle of. */
const afterwards = (act) => Promise.resolve().then(act);

// The elements in which the program runs: what is to be done when it stops.
const running = new Set();

/** A program that trips over itself stops for good, and for every element at once. */
function stopAll(error) {
  running.forEach((stop) => stop(new Trouble('SC-202', (error && error.message) || error)));
}

/** Calls back when the language around an element may be another. */
function listen(element, changed) {
  const observer = new MutationObserver(changed);
  for (let root = element.getRootNode(); root; root = root.host && root.host.getRootNode()) {
    observer.observe(root, { subtree: true, attributeFilter: ['lang', 'xml:lang'] });
  }
  return () => observer.disconnect();
}

/**
 * Starts the program in an element, and hands it over before the page around hears that it is ready: who hears that may
 * use it. Rejects with what went wrong.
 */
export async function begin(context) {
  const { element, root, room, base, prefill, tries, here, arrived, again, stop } = context;
  // Another try does not wait for what the first one has waited for in vain.
  if (tries !== tried && running.size === 0) program = styles = null;
  tried = tries;
  let given = false;
  const clock = setTimeout(() => {
    // A page of our own has been there from the beginning.
    given = here() && !element.hasAttribute('page');
    if (given) stop(new Trouble('SC-109', base));
  }, SAID);
  const [glue, text, policy] = await Promise.all([loadProgram(context), style(context), rules(element)]).finally(() => clearTimeout(clock));
  // What was given up has come after all.
  if (given && here()) return again();
  // Not without a program: what is said in its place has styles of its own.
  if (text) wear(root, text, room);
  const place = document.createElement('div');
  root.appendChild(place);
  keepKeys(element, place);
  const undress = dress(element, place);
  const released = room ? release(element, room) : () => {};
  // Once a visitor has gone on, the room that was kept for the start page, here and in the styles of the page, is not needed.
  const went = () => {
    if (!element.hasAttribute('data-begun')) element.setAttribute('data-begun', '');
    released();
  };
  const clear = () => root.querySelectorAll('slot:not([name]), slot[name="fallback"], slot[name="opening"], slot[name=""]').forEach((slot) => slot.remove());
  const ready = () => {
    clear();
    element.setAttribute('data-ready', '');
    // Who comes back may come back to another page.
    if (!place.querySelector('[data-place="start"]')) went();
    arrived(session);
  };
  const renew = () => {
    if (element.hasAttribute('page')) location.replace(location.href.split('#')[0]);
    else again();
  };
  const tell = (name, way) => afterwards(() => {
    if (name === 'renew') return renew();
    if (name === 'ready') ready();
    if (name === 'step') went();
    // From the element itself: constructors that pages put in the browser’s place may know no `composed`.
    return element.dispatchEvent(new CustomEvent('selfcheck-' + name, { bubbles: true, composed: true, detail: way ? { way } : null }));
  });
  let spoken = languageOf(element);
  const speak = () => {
    const before = spoken;
    spoken = languageOf(element);
    if (spoken !== before) handle.speak(spoken);
  };
  const name = takeName(element);
  let handle;
  try {
    handle = glue.mount(place, { ...options(element, base, name, prefilled(glue, prefill || beside(element, 'prefill'), policy) || {}, policy), tell, print: (told) => print(root, place, (begun) => afterwards(() => told(begun))) });
    // Both at once would be higher than either. In a page of our own the keyboard may be in what was drawn ahead.
    if (!element.hasAttribute('page')) clear();
  } catch (error) {
    place.remove();
    names.delete(name);
    throw new Trouble(policy ? 'SC-304' : 'SC-201', (policy ? read(element, 'policy') + ': ' : '') + error);
  }
  const stopped = (error) => {
    session.end();
    stop(error);
  };
  running.add(stopped);
  let unhear = listen(element, speak);
  const session = {
    /** The element stands somewhere else. */
    moved() {
      unhear();
      unhear = listen(element, speak);
      speak();
      if (styles && element.ownerDocument.defaultView) styles.then((text) => wear(root, text));
    },
    follow(attribute) {
      if (attribute === 'lang') speak();
      if (attribute === 'share-base') handle.address(addressOf(element, base));
      if (attribute === 'theme') undress.again();
    },
    start: () => handle.start(),
    reset: () => handle.reset(),
    open: (link) => handle.open(link),
    prefill(given) {
      const answers = prefilled(glue, given, policy);
      if (answers) handle.prefill(answers);
    },
    assessment: () => JSON.parse(handle.assessment()),
    end() {
      undress();
      unhear();
      released();
      names.delete(name);
      running.delete(stopped);
      try {
        handle.unmount();
      } catch (error) {
        // A program that has stopped cannot clear up; the page does.
      }
      place.remove();
    },
  };
  return session;
}
