// The manual: what a webmaster may set, read and expect, from the catalogue, with an example each.
import { codeBlock } from './code.js';
import { attributes as contract, customProperties, events, parts, slots } from './contract.js';
import { h, rich, table } from './dom.js';
import { fill } from './fill.js';
import { ATTRIBUTES, CHOICES, LIVE } from './options.js';
import { mends, samples } from './samples.js';

const code = (text) => h('code', {}, text);
const paragraphs = (texts) => texts.map((text) => h('p', {}, rich(text)));

function attributes({ manual }, { policy }) {
  const said = (text, name) => rich(fill(text, { ...contract.find((entry) => entry.name === name), count: policy.chapters.length }));
  const valuesOf = (name) => (CHOICES[name] ? CHOICES[name].filter((value) => value !== 'page').map(code) : said(manual.takes[name], name));
  const row = (name) => [
    code(name),
    h('span', { class: 'values' }, valuesOf(name)),
    [...said(manual.attributes[name], name), LIVE.includes(name) && h('span', { class: 'tag' }, manual.live)],
  ];
  return table(manual.attributeHeads, ATTRIBUTES.map(row));
}

/** Rows of a name and what it is. */
const pairs = (heads, entries) => table(heads, entries.map(([name, text]) => [code(name), rich(text)]));

function properties({ manual }) {
  const row = ({ name, usual, unit = '', ...rest }) => [`--selfcheck-${name}`, fill(manual.properties[`--selfcheck-${name}`], { ...rest, usual: usual + unit })];
  return pairs(manual.heads, customProperties.map(row));
}

function codes({ manual }, site) {
  const lines = mends(site);
  return table(manual.codeHeads, Object.entries(manual.codes).map(([name, [cause, mend]]) => [code(name), rich(cause), [...rich(mend), h('code', { class: 'mend' }, lines[name])]]));
}

/** The sections of the manual. */
export function manual(app) {
  const { words, state, site } = app;
  const text = words.manual;
  const named = (names, words) => pairs(text.heads, names.map((name) => [name, words[name]]));
  const namesOf = (entries) => entries.map(({ name }) => name).filter(Boolean);
  const example = samples(words, site);
  const sample = (name) => codeBlock(words, text.examples[name], example[name]).node;
  // Its hash arrives later than the page.
  const pinned = codeBlock(words, text.examples.pinned);
  state.watch(() => pinned.show(samples(words, site).pinned));
  const section = (name, ...content) => h('section', { id: name }, h('h3', {}, text.titles[name]), paragraphs(text.texts[name] || []), content);
  return h('section', { id: 'manual' }, h('h2', {}, text.title),
    section('tags', sample('module'), sample('import')),
    section('attributes', attributes(words, site), sample('contacts')),
    section('slots', named(namesOf(slots), text.slots), sample('slots')),
    section('properties', properties(words), sample('properties')),
    section('parts', named(parts, text.parts), sample('parts')),
    section('methods', pairs(text.heads, Object.entries(text.methods)), sample('methods')),
    section('events', named(namesOf(events), text.events), sample('events')),
    section('place', sample('place')),
    section('iframe', sample('frame'), sample('messages')),
    section('headless', sample('headless')),
    section('packages', sample('packages')),
    section('pinned', pinned.node),
    section('privacy', table(text.storageHeads, text.storage.map(([name, ...rest]) => [code(name), ...rest.map(rich)]))),
    section('codes', codes(words, site)));
}
