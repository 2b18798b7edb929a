// What stands in the place of the element when it cannot run: calm words for the visitor, the clauses to read, and for
// the webmaster the cause with the line that mends it. Loaded only then; asks the network only to find the cause.
import { contents } from 'policy-contents';
import { languageOf, read } from './attributes.js';
import { diagnose } from './diagnosis.js';
import { EN } from './trouble-en.js';
import { ZH } from './trouble-zh.js';
import styles from './trouble.css';

export { reason } from './diagnosis.js';

/** A plug that is drawn out. */
const PLUG = 'M8 3v5M16 3v5M6 8h12v4a6 6 0 0 1-12 0zM12 18v3';

function make(name, text, className) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** A drawing of lines in a square of this size; `ground` puts it on the seal of the product. */
function drawing(size, lines, className, ground) {
  const draw = (name, attributes) => {
    const part = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.keys(attributes).forEach((key) => part.setAttribute(key, attributes[key]));
    return part;
  };
  const svg = draw('svg', { viewBox: `0 0 ${size} ${size}`, class: className, 'aria-hidden': 'true' });
  return into(svg, ground ? draw('rect', { width: size, height: size, rx: 6 }) : null, draw('path', { d: lines }));
}

function into(place, ...children) {
  children.forEach((child) => child && place.appendChild(child));
  return place;
}

/** The clauses, chapter by chapter, in the official words. */
function clauses(words, english) {
  const chapters = contents.chapters.map((chapter, index) => {
    const [first, last] = chapter.clauses.map((clause) => clause.number).filter((number, index, all) => index === 0 || index === all.length - 1);
    const summary = into(make('summary'), make('span', words.chapter(index + 1) + (english ? chapter.en : chapter.zh)), make('small', words.range(first, last || first) + words.comma + words.measures(chapter.measures)));
    const list = chapter.clauses.map((clause) => into(
      make('section'),
      make('h3', words.clause(clause.number) + ' ' + (english ? clause.en : clause.zh)),
      official(clause.text),
      make('p', words.departments + clause.departments.map((name) => (english ? name.en : name.zh)).join(words.comma), 'soft'),
    ));
    return into(make('details'), summary, ...list);
  });
  return into(make('section', '', 'clauses'), make('h2', words.readNow, 'part'), make('p', words.readNote(contents.chapters.reduce((sum, chapter) => sum + chapter.clauses.length, 0)), 'soft'), into(make('div', '', 'card'), ...chapters));
}

function official(text) {
  const paragraph = make('p', text, 'official');
  paragraph.lang = 'zh-CN';
  return paragraph;
}

function webmaster(words, found, base) {
  const rows = [
    [words.version, __VERSION__ + words.comma + contents.id + ' ' + contents.revision],
    [words.page, location.origin + location.pathname],
    [words.blocked, found.blocked],
    [words.program, base],
  ].filter(([, value]) => value);
  const { cause, mend, line } = words.causes[found.code](found);
  const text = ['policy-selfcheck ' + found.code, cause, mend, line].concat(rows.map((row) => row.join(': '))).filter(Boolean).join('\n');
  const code = into(make('pre'), make('code', line));
  const copy = make('button', words.copy, 'outline');
  copy.type = 'button';
  copy.addEventListener('click', () => {
    const done = () => { copy.textContent = words.copied; };
    const byHand = () => window.getSelection().selectAllChildren(code);
    if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, byHand);
    else byHand();
  });
  const facts = make('dl');
  rows.forEach(([name, value]) => into(facts, make('dt', name), make('dd', value)));
  if (!found.told) console.error(text);
  found.told = true;
  return into(make('details', '', 'webmaster'), make('summary', words.forWebmaster), make('h2', found.code, 'part'), make('p', cause), make('p', mend, 'soft'), line ? code : null, into(make('p'), copy), facts);
}

/** What this is, of our `own` policy or of another one, and the way to the other language. */
function header(words, english, own, speak) {
  const other = make('button', english ? '中文' : 'English', 'other');
  other.type = 'button';
  other.lang = english ? 'zh-CN' : 'en';
  other.addEventListener('click', speak);
  const mark = drawing(28, 'M7.5 12.5l4.5 4.5L20.5 8M7.5 21.5h13', 'mark', true);
  return into(make('div', '', 'header'), mark, make('b', own ? contents.name[english ? 'en' : 'zh'] : words.product), other);
}

/** Shows it, and resolves to the code of what was found. */
export async function explain({ element, root, base, error, blocked, files, again }) {
  const found = await diagnose({ element, base, error, blocked, files });
  show({ element, root, base, found, again }, languageOf(element).startsWith('en'));
  return found.code;
}

function show(all, english) {
  const { element, root, base, found, again } = all;
  const words = english ? EN : ZH;
  const own = element.hasAttribute('page');
  const view = make(own ? 'main' : 'div', '', 'trouble');
  view.lang = english ? 'en' : 'zh-CN';
  const address = read(element, 'share-base') || (/\/v[\d.]+\/$/.test(base) ? new URL('..', base).href : '');
  const open = address && !own ? make('a', words.open, 'primary') : null;
  if (open) Object.assign(open, { href: address, target: '_blank', rel: 'noopener' });
  const retry = make('button', words.retry, open ? 'outline' : 'primary');
  retry.type = 'button';
  retry.addEventListener('click', () => (found.code === 'SC-202' || own ? location.reload() : again()));
  const title = into(make('div', '', 'title'), drawing(24, PLUG, 'plug'), make(own ? 'h1' : 'h2', words.title));
  const said = into(make('div'), title, make('p', words[found.code === 'SC-103' || found.code === 'SC-106' ? 'security' : found.code === 'SC-202' ? 'stopped' : 'unreachable']));
  said.setAttribute('role', 'alert');
  const slot = (name) => Object.assign(make('slot'), { name });
  const speak = () => {
    show(all, !english);
    root.querySelector('.other').focus();
  };
  // Of other rules, which did not come, nothing is known here.
  const known = !read(element, 'policy');
  into(view, header(words, english, known, speak), into(make('div', '', 'card'), said, into(make('p', '', 'buttons'), open, retry), slot('contact')), slot('fallback'), own ? null : slot(''), known ? clauses(words, english) : null, webmaster(words, found, base));
  dress(root);
  root.querySelectorAll('.trouble, .selfcheck, slot, [role="alert"]').forEach((old) => old.remove());
  root.appendChild(view);
}

function dress(root) {
  if (!('adoptedStyleSheets' in root)) return;
  const sheet = new root.ownerDocument.defaultView.CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
}
