// From options to the text that a webmaster copies. Pure: the same options give the same text, in the page and in tests.
// Only what differs from the default is written, and nothing that the element would refuse.
import { problemOf } from './checks.js';
import { attributes as contract } from './contract.js';
import { ATTRIBUTES, CHOICES, IDLE, PROPERTIES } from './options.js';

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
const written = (pairs) => pairs.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');

/** The usual value of an attribute, in this mode. */
function usualOf(name, options) {
  if (name === 'idle-reset') return String(options.mode === 'booth' ? IDLE.booth : IDLE.usual);
  return CHOICES[name] ? CHOICES[name][0] : '';
}

/** `[name, value]` of each attribute that must be written. */
export function attributesOf(options) {
  return ATTRIBUTES.map((name) => {
    const value = options[name];
    if (problemOf(name, options)) return [name, ''];
    if (name === 'chapters') return [name, value.length < options.chapterCount ? value.join(',') : ''];
    // At the booth nothing is stored, whatever is said.
    if (name === 'storage' && options.mode === 'booth') return [name, ''];
    return [name, value === usualOf(name, options) ? '' : value];
  }).filter(([, value]) => value !== '');
}

/** `[name, value]` of each custom property that must be set. */
export function propertiesOf(options) {
  return PROPERTIES.filter(({ name, usual }) => {
    const value = options[name];
    return value !== '' && value.toUpperCase() !== usual && !problemOf(name, options);
  }).map(({ name, unit = '' }) => [name, options[name] + unit]);
}

/** Where the files of the chosen kind of version lie. */
const folderOf = (options, { base, version }) => `${base}v${options.version === 'pinned' ? version : version.split('.')[0]}/`;

/** A script tag. `async`: a server that is slow or silent holds up nothing of the page around. */
function script(kind, file, options, site) {
  const hash = options.version === 'pinned' && site.integrity[file];
  const integrity = hash ? ` integrity="${hash}" crossorigin` : '';
  return `<script ${kind}async src="${folderOf(options, site)}${file}" referrerpolicy="no-referrer"${integrity}></script>`;
}

/** Until a visitor begins, the page keeps room: before the first script arrives nothing else could. */
export const ROOM = 'policy-selfcheck:not([data-begun]) { display: block; min-height: 100vh; }';

/**
 * What stands between the tags: seen from the first moment, and for ever where no script runs. In the language of the
 * element. The code is for a slot that does not exist: once the first script has run, it is not seen any more.
 */
const WORDS = {
  zh: (base) => `<p>政策自测：没有自动打开的话，请<a href="${base}" target="_blank" rel="noopener noreferrer">在新窗口打开</a>。</p><small slot="unopened">SC-100</small>`,
  en: (base) => `<p>Policy self-check: if it does not open here, <a href="${base}" target="_blank" rel="noopener noreferrer">open it in a new window</a>.</p><small slot="unopened">SC-100</small>`,
};

/** The element with its words. */
export function elementTag(options, site) {
  const words = WORDS[options.lang === 'en' ? 'en' : 'zh'](site.base);
  return `<policy-selfcheck${written(attributesOf(options))}>${words}</policy-selfcheck>`;
}

/** The element, to be put where it shall stand, and the room for it. `site` is `{ base, version, integrity }`. */
export function elementSnippet(options, site) {
  return `<style>${ROOM}</style>\n${script('', 'policy-selfcheck-classic.js', options, site)}\n${elementTag(options, site)}`;
}

/** The address of the page inside the iframe; it takes attributes and colours as parameters. */
export function frameAddress(options, folder) {
  // What holds for the element in its own page has no meaning inside a frame.
  const taken = contract.filter(({ address }) => address).map(({ name }) => name);
  const attributes = attributesOf(options).filter(([name]) => taken.includes(name));
  const asked = [...attributes, ...propertiesOf(options)].map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%2C/g, ',')}`);
  return `${folder}embed.html${asked.length > 0 ? '?' : ''}${asked.join('&')}`;
}

/** The iframe, and the script that gives it its height. */
export function frameSnippet(options, site) {
  const attributes = [
    ['title', options.lang === 'en' ? 'Policy self-check' : '政策自测'],
    ['src', frameAddress(options, folderOf(options, site))],
    ...(options.loading === 'lazy' ? [['loading', 'lazy']] : []),
    ['referrerpolicy', 'no-referrer'],
    ['allow', 'clipboard-write; web-share'],
    ['width', '100%'],
    ['height', '640'],
  ];
  return `<iframe${written(attributes)}></iframe>\n${script('type="module" ', 'policy-selfcheck-frame.js', options, site)}`;
}

/** The snippet of the chosen delivery. */
export const snippet = (options, site) => (options.delivery === 'frame' ? frameSnippet : elementSnippet)(options, site);

/** The rule for the host's style sheet; empty where nothing differs, and for an iframe, which has it in its address. */
export function styleSnippet(options) {
  const lines = propertiesOf(options).map(([name, value]) => `  --selfcheck-${name}: ${value};`);
  return options.delivery === 'frame' || lines.length === 0 ? '' : `policy-selfcheck {\n${lines.join('\n')}\n}`;
}

/** What a host's content security policy must allow. */
export function policyLines(delivery, origin) {
  if (delivery === 'frame') return `frame-src ${origin};\nscript-src ${origin};`;
  return `script-src ${origin} 'wasm-unsafe-eval';\nconnect-src ${origin};\nimg-src data:;`;
}
