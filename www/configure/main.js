// The page for webmasters: choose how the self-check looks, see it live, copy what is needed, and read how it works.
// Draws everything from one catalogue; another language draws it anew with the same choices. Stores and sends nothing.
import { POLICY } from 'policy-contents';
import { codeBlock } from './code.js';
import { controls } from './controls.js';
import { h } from './dom.js';
import { EN } from './en.js';
import { lines } from './lines.js';
import { manual } from './manual.js';
import { usual } from './options.js';
import { preview } from './preview.js';
import { probe } from './probe.js';
import { elementSnippet, snippet, styleSnippet } from './snippet.js';
import { makeState } from './state.js';
import { VERSION } from './version.js';
import { ZH } from './zh.js';

const asked = new URLSearchParams(location.search).get('lang') || '';
let words = asked.startsWith('en') ? EN : ZH;
const state = makeState(usual(words.lang, POLICY.chapters.length));
const site = { base: new URL('.', location.href).href, origin: location.origin, version: VERSION, integrity: {}, policy: POLICY };

function header() {
  const { other } = words;
  const address = `?lang=${other.query}`;
  const change = (event) => {
    event.preventDefault();
    history.replaceState(null, '', address);
    words = words === EN ? ZH : EN;
    draw();
    document.querySelector('.language').focus();
  };
  return h('header', {},
    h('a', { class: 'mark', href: 'index.html' }, h('img', { src: 'icon.svg', alt: '', width: 28, height: 28 }), h('span', {}, words.name)),
    h('a', { class: 'language', href: address, lang: other.lang, hreflang: other.lang, click: change }, other.name));
}

function beginning(app) {
  const block = codeBlock(words, words.toPaste, elementSnippet(usual(words.lang, POLICY.chapters.length), site));
  return h('section', { class: 'beginning' }, h('h1', {}, words.title), h('p', { class: 'lead' }, words.lead), block.node, h('p', {}, words.afterPasting), contents(app));
}

function contents() {
  const links = Object.entries(words.nav).map(([id, name]) => h('li', {}, h('a', { href: `#${id}` }, name)));
  return h('nav', { 'aria-label': words.contents }, h('ul', {}, links));
}

function configurator(app) {
  const code = codeBlock(words, words.configure.snippet);
  const style = codeBlock(words, words.configure.style);
  state.watch(() => {
    code.show(snippet(state.options, site));
    style.show(styleSnippet(state.options));
  });
  return h('section', { id: 'configure' }, h('h2', {}, words.configure.title),
    h('div', { class: 'columns' }, controls(app),
      h('div', { class: 'result' }, preview(app), code.node, style.node)));
}

function draw() {
  state.forget();
  document.documentElement.lang = words.lang;
  document.title = words.title;
  document.querySelector('meta[name="description"]').content = words.description;
  const app = { words, state, site };
  document.body.textContent = '';
  document.body.append(header(), h('main', {}, beginning(app), configurator(app), lines(app), probe(app), manual(app)),
    h('footer', {}, h('p', {}, `${words.name} ${VERSION}`), h('a', { href: 'index.html' }, words.back)));
  // The parts of the page are there only now.
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

// Nobody may lay anything over this page.
if (window.top === window) draw();
else {
  document.body.textContent = '';
  document.body.append(h('a', { href: location.href, target: '_blank', rel: 'noopener' }, words.alone));
}
// Hashes are for the pinned version only, so nothing waits for them.
fetch(`${site.base}v${VERSION}/integrity.json`)
  .then((answer) => (answer.ok ? answer.json() : {}))
  .then((integrity) => {
    site.integrity = integrity;
    state.set('version', state.options.version);
  }, () => {});
