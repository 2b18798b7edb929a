// Gets the program and its styles, and starts it in an element. Loaded when an element comes near the window.
//
// Where WebAssembly is missing or forbidden, the same program as plain JavaScript is loaded instead. One program and one
// set of styles serve all elements of a page. Not here: what is said when nothing of this works.
import { languageOf, read, warn } from './attributes.js';
import { Trouble } from './trouble-of.js';
import { dress } from './theme.js';

const GLUE = 'policy_selfcheck.js';
const WASM = 'policy_selfcheck_bg.wasm';
const FALLBACK = 'policy-selfcheck-fallback.js';
const STYLES = 'policy-selfcheck.css';

let program = null;
let styles = null;
// One for each document that elements stand in.
const sheets = new WeakMap();

async function bytes(source, file) {
  const answer = await source.bytes(file);
  if (!answer.ok) throw new Trouble('SC-101', file + ' ' + answer.status);
  return answer;
}

/** The program as WebAssembly. */
async function fast({ source, root }) {
  if (typeof WebAssembly !== 'object') throw new Trouble('SC-102', 'WebAssembly');
  const glue = await source.script(root, GLUE);
  await glue.default({ module_or_path: await bytes(source, WASM) });
  return glue;
}

const SLOWER = ' The slower program is used.';
const WHY = {
  'SC-102': () => 'there is no WebAssembly here (SC-102).',
  'SC-103': () => "the content security policy forbids WebAssembly (SC-103): add 'wasm-unsafe-eval' to script-src.",
  'SC-105': (base) => 'the fetch of this page is one of its own, and brings nothing (SC-105): let it leave ' + new URL(base).origin + ' alone.',
  'SC-106': (base) => 'the content security policy lets nothing be fetched (SC-106): add ' + new URL(base).origin + ' to connect-src.',
};

/** The same program as plain JavaScript, with its styles: three times the bytes, and slower. */
async function slow({ source, root, base }, code) {
  const glue = await source.script(root, FALLBACK);
  await glue.default();
  warn(WHY[code](base) + SLOWER);
  return glue;
}

/** A policy that lets a page load scripts and fetch nothing: known from what the browser told, which it does in its own time. */
async function unfetchable(error, blocked) {
  if (!(error instanceof TypeError)) return false;
  await new Promise((done) => setTimeout(done));
  return blocked.some(({ directive }) => directive === 'connect-src');
}

/** Has the page put a function of its own in the place of the browser’s? One that adds headers asks servers for more than they allow. */
const wrapped = () => !/\[native code/.test(Function.prototype.toString.call(window.fetch));

/** The code of why there is no WebAssembly here; none, where something else went wrong. */
async function forbidden(error, { blocked }) {
  if (error instanceof Trouble) return error.code === 'SC-102' && error.code;
  if (typeof WebAssembly === 'object' && error instanceof WebAssembly.CompileError) return 'SC-103';
  if (await unfetchable(error, blocked)) return 'SC-106';
  return wrapped() && 'SC-105';
}

function loadProgram(context) {
  if (!program) {
    program = fast(context).catch(async (error) => {
      const code = await forbidden(error, context);
      if (!code) throw error;
      // Of what came of another fetch the cause is looked for.
      return slow(context, code).catch(() => { throw error instanceof Trouble || code === 'SC-105' ? error : new Trouble(code, error.message); });
    }).then((glue) => {
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

/** Styles by script where the browser can, which no content policy forbids; by link elsewhere. The slower program brings its own. */
function style({ base, source, root, room }) {
  const link = () => {
    const tag = document.createElement('link');
    tag.rel = 'stylesheet';
    tag.href = new URL(STYLES, base).href;
    root.appendChild(tag);
  };
  if (!('adoptedStyleSheets' in root)) {
    link();
    return Promise.resolve();
  }
  if (!styles) {
    const text = bytes(source, STYLES).then((answer) => answer.text());
    styles = text.catch((error) => program.then((glue) => glue.styles || Promise.reject(error)));
    styles.catch(() => { styles = null; });
  }
  return styles.then((text) => wear(root, text, room));
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
function options(element, base, name, prefill) {
  const filled = (slot) => [...element.children].some((child) => child.slot === slot);
  return {
    lang: languageOf(element),
    page: element.hasAttribute('page'),
    address: addressOf(element, base),
    name,
    mode: read(element, 'mode'),
    storage: read(element, 'storage'),
    examples: read(element, 'examples'),
    idle: read(element, 'idle-reset'),
    feedback: read(element, 'feedback'),
    chapters: read(element, 'chapters'),
    slots: { header: filled('header'), contact: filled('contact'), 'next-step': filled('next-step') },
    prefill: prefill || {},
  };
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

function checkPrefill(glue, prefill) {
  if (prefill) glue.unknown(prefill).forEach((entry) => warn('prefill: ' + entry + '; it is left out.'));
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
  const { element, root, room, base, name, prefill, arrived, again, stop } = context;
  const [glue] = await Promise.all([loadProgram(context), style(context)]);
  const place = document.createElement('div');
  root.appendChild(place);
  keepKeys(element, place);
  const undress = dress(element, place);
  checkPrefill(glue, prefill);
  const released = room ? release(element, room) : () => {};
  // Once a visitor has gone on, the room that was kept for the start page, here and in the styles of the page, is not needed.
  const went = () => {
    if (!element.hasAttribute('data-begun')) element.setAttribute('data-begun', '');
    released();
  };
  const ready = () => {
    root.querySelectorAll('slot:not([name]), slot[name="fallback"], slot[name=""]').forEach((slot) => slot.remove());
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
  let handle;
  try {
    handle = glue.mount(place, { ...options(element, base, name, prefill), tell });
  } catch (error) {
    place.remove();
    throw new Trouble('SC-201', String(error));
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
    prefill(answers) {
      checkPrefill(glue, answers);
      handle.prefill(answers || {});
    },
    assessment: () => JSON.parse(handle.assessment()),
    end() {
      undress();
      unhear();
      released();
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
