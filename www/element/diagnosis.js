// Why a program did not start, found from what the browser said and, where it said nothing, by asking for its files as
// the browser did.
import { referrerPolicy, within } from './asking.js';
import { languageOf, read } from './attributes.js';
import { EN } from './trouble-en.js';
import { ZH } from './trouble-zh.js';

const SCRIPTS = /\.js$/;
/** What a server says to a visitor whom it, or something before it, will not let in. */
const REFUSED = [401, 403, 405, 406, 418, 429];
const WAIT = 4000;
const LATE = 'SC-109';

const ask = (href, options) => within(WAIT, fetch(href, { cache: 'no-store', referrerPolicy, ...options }));

/**
 * Is there a file whose answer this page may not read? A browser tells a missing one from a forbidden one only where it
 * loads it without asking for leave.
 */
function isThere(href) {
  return within(WAIT, new Promise((done, failed) => {
    const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'script', referrerPolicy, onload: done, onerror: failed, href });
    document.head.appendChild(link);
    const gone = () => link.remove();
    link.addEventListener('load', gone);
    link.addEventListener('error', gone);
  })).then(() => true, () => false);
}

/** A page, where no page was asked for. */
const PAGE = /^\s*<(!|html|head|body|script|meta)/i;

/** One file: does it arrive, may this page read it, is it what it is called, and is it as it was published? */
async function look(base, file, integrity) {
  const href = new URL(file, base).href;
  let [answer, text] = [null, ''];
  try {
    answer = await ask(href);
    // To its end: a line may break in the middle.
    if (answer.ok) text = await within(WAIT, answer.text());
  } catch (error) {
    if (error.code === LATE) return { code: LATE, blocked: href };
    return { code: !answer && (await isThere(href)) ? 'SC-105' : 'SC-101', blocked: href };
  }
  const { ok, status, headers } = answer;
  const type = headers.get('content-type') || '';
  if (!ok) return { code: 'SC-101', blocked: href + ' (' + status + ')', refused: REFUSED.includes(status) };
  if (/html/.test(type) && PAGE.test(text)) return { code: 'SC-101', blocked: href + ' (' + status + ', ' + type + ')', instead: true };
  if (SCRIPTS.test(file) && !/javascript|ecmascript/.test(type)) return { code: 'SC-104', blocked: href + ' (' + type + ')' };
  return ask(href, { integrity }).then(() => null, ({ code }) => ({ code: code === LATE ? LATE : 'SC-108', blocked: href }));
}

/** What is said of the file of rules that a page has named, by what is said of files of the program. */
const OF_RULES = { 'SC-101': 'SC-301', 'SC-105': 'SC-302', 'SC-108': 'SC-303' };

/** Why the rules that the page has named did not come. */
async function lookAtRules(element) {
  const href = read(element, 'policy');
  const found = await look(href, href, read(element, 'policy-integrity')).catch(() => null);
  // A script may be loaded from anywhere, and a file of rules is none: a server that answers at all keeps it from this page.
  if (found && found.code === 'SC-101' && found.blocked === href && (await ask(href, { mode: 'no-cors' }).then(() => true, () => false))) found.code = 'SC-105';
  return found && { ...found, code: OF_RULES[found.code] || found.code };
}

function byPolicy(blocked) {
  const found = blocked.find(({ uri }) => uri !== 'wasm-eval') || blocked[0];
  if (!found) return null;
  const code = found.uri === 'wasm-eval' ? 'SC-103' : 'SC-106';
  // Not everything that is loaded lies beside the program.
  const origin = /^https?:/.test(found.uri) ? { origin: new URL(found.uri).origin } : {};
  return { code, directive: found.directive.replace(/-(elem|attr)$/, ''), blocked: found.directive + ' ' + found.uri, ...origin };
}

/** The first file that a browser has asked for and not seen the end of. */
function unfinished(base, files) {
  const hrefs = files.map((file) => new URL(file, base).href);
  return hrefs.find((href) => !performance.getEntriesByType('resource').some(({ name }) => name.split('?')[0] === href)) || base;
}

/** Resolves to `{ code, blocked, directive, origin, refused, instead }`. */
export async function diagnose({ element, base, error, blocked, files }) {
  // A browser tells in its own time what a policy has blocked.
  await new Promise((done) => setTimeout(done));
  const origin = new URL(base).origin;
  const message = String((error && error.message) || error);
  const code = error && error.code;
  const policy = byPolicy(blocked);
  const names = Object.keys(files).filter((file) => !/trouble|fallback/.test(file));
  let found = { code: code || 'SC-101', blocked: (error && error.detail) || message };
  if (code === LATE) found.blocked = unfinished(base, names);
  else if (policy) found = policy;
  else if (code === 'SC-301') found = (await lookAtRules(element)) || found;
  else if (!code || code === 'SC-101') {
    const compiled = typeof WebAssembly === 'object' && error instanceof WebAssembly.CompileError;
    const looked = await Promise.all(names.map((file) => look(base, file, files[file]).catch(() => null)));
    found = looked.find(Boolean) || (compiled ? { code: 'SC-103', blocked: message } : found);
  }
  return { origin, directive: 'script-src', ...found };
}

/** Has the page put a function of its own in the place of the browser’s? One that adds headers asks servers for more than they allow. */
const isOwnFetch = () => !/\[native code/.test(Function.prototype.toString.call(window.fetch));

/** Why the slower program runs, and the line that mends it. */
export async function reason(context) {
  const words = languageOf(context.element).startsWith('en') ? EN : ZH;
  const found = await diagnose(context);
  const causes = { ...words.causes[found.code](found), ...words.slower[found.code] };
  const { cause, mend, line } = found.code === 'SC-105' && isOwnFetch() ? words.ownFetch(found) : causes;
  return [found.code + words.comma + cause, mend, line, words.slow].filter(Boolean).join('\n');
}
