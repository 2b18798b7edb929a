// The live preview: the real element, or the real iframe, as the options say. Nothing is kept in it, so that trying out
// leaves no trace; otherwise it is what the snippet makes.
import { events as told } from './contract.js';
import { h } from './dom.js';
import { fill } from './fill.js';
import { LIVE } from './options.js';
import { attributesOf, frameAddress, propertiesOf } from './snippet.js';

const unstored = (options) => ({ ...options, storage: 'none' });

/** Sets what the element reads while it runs; custom properties by script, which no content policy forbids. */
function dress(element, options) {
  const attributes = new Map(attributesOf(unstored(options)));
  for (const name of LIVE) {
    if (attributes.has(name)) element.setAttribute(name, attributes.get(name));
    else element.removeAttribute(name);
  }
  for (const name of Array.from(element.style)) element.style.removeProperty(name);
  for (const [name, value] of propertiesOf(options)) element.style.setProperty(`--selfcheck-${name}`, value);
}

function makeElement(options) {
  const element = h('policy-selfcheck', Object.fromEntries(attributesOf(unstored(options))));
  dress(element, options);
  return element;
}

function makeFrame(options, words, folder) {
  // Without `web-share`, which some browsers do not know and complain about in the console.
  return h('iframe', { title: words.preview.frame, src: frameAddress(unstored(options), folder), height: 640, referrerpolicy: 'no-referrer', allow: 'clipboard-write' });
}

/** The preview with its width and its events. */
export function preview({ words, state, site }) {
  const folder = `${site.base}v${site.version}/`;
  const stage = h('div', { class: 'stage', role: 'region', tabindex: '0', 'aria-label': words.preview.title });
  const events = h('p', { class: 'events' });
  const said = [];
  const tell = ({ type }) => {
    said.push(type);
    events.textContent = fill(words.preview.events, { events: said.slice(-3).join(words.comma) });
  };
  for (const { name } of told) stage.addEventListener(name, tell);

  const show = (what) => {
    stage.textContent = '';
    stage.append(what);
  };
  const failed = () => show(h('p', { class: 'fails' }, words.preview.failed));
  const loaded = {};
  const load = (file) => {
    loaded[file] = loaded[file] || import(folder + file);
    return loaded[file];
  };
  const build = () => {
    const { options } = state;
    const framed = options.delivery === 'frame';
    show(framed ? makeFrame(options, words, folder) : makeElement(options));
    load(framed ? 'policy-selfcheck-frame.js' : 'policy-selfcheck.js').catch(failed);
  };

  // What was built last: only what the element cannot follow makes it anew.
  let built = '';
  state.watch(() => {
    const { options } = state;
    const read = attributesOf(unstored(options)).filter(([name]) => !LIVE.includes(name));
    const now = options.delivery === 'frame' ? frameAddress(unstored(options), folder) : JSON.stringify(read);
    if (now !== built) build();
    else if (options.delivery === 'element' && stage.firstElementChild) dress(stage.firstElementChild, options);
    built = now;
  });

  const widths = ['wide', 'phone'].map((width) => {
    const input = h('input', { type: 'radio', name: 'width', value: width, checked: width === 'wide' });
    input.addEventListener('change', () => stage.classList.toggle('phone', width === 'phone'));
    return h('label', { class: 'chip' }, input, h('span', {}, words.preview[width]));
  });
  return h('div', { class: 'preview' },
    h('fieldset', { class: 'widths' }, h('legend', { class: 'said' }, words.preview.width), h('div', { class: 'chips' }, widths)),
    stage, events, h('p', { class: 'hint' }, words.preview.unstored));
}
