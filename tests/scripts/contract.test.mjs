// One contract with the page around: `www/element/contract.json`. Types, manifest and the lists of scripts are made from it;
// whatever else names a part of it is held equal here, and a failure says where something is missing.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { contractModule, contractNumbers, manifest, propertyOf, types, usualOptions } from '../../scripts/pack/contract.mjs';
import { problemOf } from '../../www/configure/checks.js';
import { EN } from '../../www/configure/en.js';
import { ATTRIBUTES, CHOICES, PROPERTIES, usual } from '../../www/configure/options.js';
import { ZH } from '../../www/configure/zh.js';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const contract = JSON.parse(read('www/element/contract.json'));
const { attributes, members, events, slots, parts, customProperties } = contract;
const contents = { chapters: [{}, {}] };

const namesOf = (entries) => entries.map(({ name }) => name);
const found = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);
/** The same names, whatever their order and however often each stands there. */
const same = (actual, expected, where) => assert.deepEqual([...new Set(actual)].sort(), [...new Set(expected)].sort(), where);
/** The text between two others, which must be there. */
function between(path, from, to) {
  const [, rest] = read(path).split(from);
  assert.ok(rest?.includes(to), `${path}: \`${from}\` … \`${to}\``);
  return rest.split(to)[0];
}
const rust = (folder) => readdirSync(new URL(folder, root), { recursive: true }).filter((name) => name.endsWith('.rs')).map((name) => read(`${folder}/${name}`)).join('\n');

/** What was published, and may be in pages that nobody here knows. More may be added behind; nothing ever goes. */
const PUBLISHED = {
  attributes: ['lang', 'theme', 'mode', 'storage', 'share-base', 'examples', 'chapters', 'idle-reset', 'loading', 'shadow', 'feedback', 'contacts', 'prefill', 'page'],
  values: { theme: ['auto', 'light', 'dark', 'contrast'], mode: ['standard', 'quick', 'booth', 'summary'], storage: ['tab', 'device', 'none'], examples: ['on', 'off'], loading: ['lazy', 'eager'], shadow: ['open', 'closed'] },
  members: ['assessment', 'version', 'start', 'reset', 'open', 'define', 'base'],
  events: ['selfcheck-ready', 'selfcheck-step', 'selfcheck-complete', 'selfcheck-share', 'selfcheck-error'],
  ways: ['link', 'text', 'file', 'send', 'picture', 'print', 'lock'],
  slots: ['', 'fallback', 'header', 'contact', 'next-step'],
  parts: ['frame', 'bar', 'primary-button', 'question', 'result'],
  customProperties: ['accent', 'on-accent', 'accent-soft', 'bg', 'surface', 'ink', 'line', 'font', 'radius', 'space', 'max-width', 'font-size'],
};

const valuesOf = (name) => attributes.find((entry) => entry.name === name).values;
const { ways } = events.find((entry) => entry.ways);

test('contract: what was published is there', () => {
  const holds = (there, published, what) => assert.deepEqual(published.filter((name) => !there.includes(name)), [], what);
  for (const what of ['attributes', 'members', 'events', 'slots', 'customProperties']) holds(namesOf(contract[what]), PUBLISHED[what], what);
  for (const [name, values] of Object.entries(PUBLISHED.values)) {
    holds(valuesOf(name), values, name);
    assert.equal(valuesOf(name)[0], values[0], `${name}: what counts where nothing is said`);
  }
  holds(parts, PUBLISHED.parts, 'parts');
  holds(ways, PUBLISHED.ways, 'ways');
});

// The program.

test('contract: the program reads what the element hands over, and nothing else', () => {
  const handed = between('www/element/policy-selfcheck-program.js', '    ...said,\n', '\n  };');
  const beside = found(handed, /^ {4}(\w+)(?::|,$)/gm);
  const given = [...Object.keys(usualOptions(contract)), ...beside, 'tell', 'print'];
  same(found(rust('src/shell'), /\b(?:options|self)\.(?:value|text|flag|numbers?|function)\("([a-z]+)"\)/g), given, 'src/shell');
  const documented = between('src/shell/mod.rs', '/// `options` holds', '///\n/// # Errors');
  assert.deepEqual(given.filter((name) => !documented.includes(`\`${name}\``)), [], 'src/shell/mod.rs: the words on `mount`');
});

test('contract: the program knows the words of each choice', () => {
  for (const { option, values } of attributes.filter((entry) => entry.kind === 'choice' && entry.option)) {
    const text = read('src/shell/options.rs');
    const [, arms = ''] = new RegExp(`match &\\*self\\.text\\("${option}"\\) \\{([^}]*)\\}`).exec(text) ?? [];
    const compared = found(text, new RegExp(`self\\.text\\("${option}"\\) [!=]= "(\\w+)"`, 'g'));
    // What counts where nothing is said needs no word.
    same([...found(arms, /"([a-z-]+)" =>/g), ...compared], values.slice(1), `src/shell/options.rs: ${option}`);
  }
});

test('contract: the program and the element tell the events that there are, and the ways of sharing', () => {
  const told = found(between('src/shell/effects.rs', 'let (name, way) = match event {', '};'), /\("([a-z]+)"/g);
  const own = found(read('www/element/policy-selfcheck-element.js'), /CustomEvent\('(selfcheck-[a-z]+)'/g);
  same([...told.map((name) => `selfcheck-${name}`), ...own], namesOf(events), 'src/shell/effects.rs and www/element/policy-selfcheck-element.js');
  same(found(between('src/shell/taking.rs', 'pub(super) fn name(way: Export)', '\n}'), /=> "([a-z]+)"/g), ways, 'src/shell/taking.rs');
});

test('contract: the host’s side of an iframe passes every event on', () => {
  const [, pattern] = /\/(\^selfcheck-[^/]+)\//.exec(read('www/element/frames.js'));
  for (const { name } of events) assert.match(name, new RegExp(pattern), 'www/element/frames.js');
});

test('contract: the manual knows every code', () => {
  const codes = found(read('www/element/policy-selfcheck-trouble.js') + read('www/element/trouble-en.js') + read('www/element/diagnosis.js'), /'(SC-\d+)'/g);
  for (const { manual } of [EN, ZH]) same(Object.keys(manual.codes), ['SC-100', ...codes], 'manual.codes');
  same(found(read('www/element/trouble-zh.js'), /'(SC-\d+)': \(/g), found(read('www/element/trouble-en.js'), /'(SC-\d+)': \(/g), 'the words of the trouble page');
});

test('contract: slots are filled in the program or in the element', () => {
  const told = namesOf(slots.filter(({ option }) => option));
  same(found(read('src/shell/options.rs'), /filled\("([a-z-]+)"\)/g), told, 'src/shell/options.rs');
  same(found(read('src/app/components/from_host.rs').replaceAll('then_some', 'slot'), /(?:slot\(|slots\.next_step, )"([a-z-]+)"/g), told, 'src/app/components/from_host.rs');
  const element = found(between('www/element/policy-selfcheck-element.js', 'const slots = [', ']'), /'([a-z-]*)'/g);
  // Words of ours until the program is there.
  same([...element.filter((name) => name !== 'opening'), ...told], namesOf(slots), 'www/element/policy-selfcheck-element.js');
});

test('contract: parts are set', () => {
  const set = [...found(rust('src/app'), /\.set\("part", "([a-z-]+)"\)/g), ...found(read('www/element/theme.js'), /setAttribute\('part', '([a-z-]+)'\)/g)];
  same(set, parts, 'src/app and www/element/theme.js');
});

// The styles.

const sheets = readdirSync(new URL('www/styles/', root)).map((name) => read(`www/styles/${name}`)).join('\n');

test('contract: custom properties are read, each with the usual value', () => {
  const sized = found(read('www/element/theme.js'), /getPropertyValue\('--selfcheck-([a-z-]+)'\)/g);
  same([...found(sheets, /--selfcheck-([a-z-]+)/g), ...sized], namesOf(customProperties), 'www/styles and www/element/theme.js');
  for (const { name, usual: value, unit } of customProperties.filter((entry) => entry.usual && entry.name !== 'font-size')) {
    const [first] = found(read('www/styles/tokens.css'), new RegExp(`var\\(--selfcheck-${name}, ([^)]+)\\)`, 'g'));
    // Shares of a letter, which is as large as visitors have it.
    const counted = first.endsWith('em') ? `${parseFloat(first) * 16}px` : first;
    assert.equal(counted, value + (unit ?? ''), `www/styles/tokens.css: ${name}`);
  }
});

test('contract: sizes are kept within their bounds', () => {
  const bounds = (name) => customProperties.find((entry) => entry.name === name);
  const { least, most } = bounds('space');
  assert.match(read('www/styles/tokens.css').replaceAll('(.', '(0.'), new RegExp(`clamp\\(${least}, var\\(--selfcheck-space, 1\\), ${most}\\)`));
  const size = bounds('font-size');
  assert.match(read('www/element/theme.js'), new RegExp(`size > ${size.least}\\) .*Math\\.min\\(size / ${size.least}, ${size.most / size.least}\\)`));
});

// The element.

test('contract: what is followed while it runs is followed', () => {
  const follow = between('www/element/policy-selfcheck-program.js', 'follow(attribute) {', '\n    },');
  same(found(follow, /attribute === '([a-z-]+)'/g), namesOf(attributes.filter(({ live }) => live)), 'www/element/policy-selfcheck-program.js');
});

test('contract: the class has its members, and properties with accessors of their own', () => {
  const text = read('www/element/policy-selfcheck-element.js');
  for (const { name, parameters, readonly, static: isStatic } of members) {
    const code = parameters ? `${isStatic ? 'static ' : ''}${name}(` : readonly ? `get ${name}()` : `PolicySelfcheck.${name} =`;
    assert.ok(text.includes(`\n  ${code}`) || text.includes(`\n${code}`), code);
  }
  for (const { name } of attributes.filter(({ accessors }) => accessors)) for (const kind of ['get', 'set']) assert.ok(text.includes(`\n  ${kind} ${name}(`), `${kind} ${name}`);
});

test('contract: every attribute of a kind that needs care has it', () => {
  const text = read('www/element/attributes.js') + read('www/element/policy-selfcheck-program.js');
  for (const { name, kind } of attributes.filter((entry) => /^(chapters|seconds|json|hash)$/.test(entry.kind))) assert.ok(text.includes(`'${name}'`), `${kind}: ${name}`);
  same(attributes.map(({ kind }) => kind), ['language', 'choice', 'address', 'chapters', 'seconds', 'json', 'hash', 'flag'], 'kinds that attributes.js and contract.mjs know');
});

// The configurator and its manual.

for (const [lang, words] of [['en.js', EN], ['zh.js', ZH]]) {
  const { labels, values, manual } = words;

  test(`contract: ${lang} has the words for everything that can be set`, () => {
    const offered = namesOf(PROPERTIES);
    same(Object.keys(labels), ['delivery', 'version', ...ATTRIBUTES, ...offered], 'labels');
    // A box to tick says it by its label.
    for (const name of Object.keys(CHOICES).filter((one) => CHOICES[one].length > 2)) same(Object.keys(values[name] ?? {}), CHOICES[name], `values.${name}`);
  });

  test(`contract: ${lang} explains every part of it in the manual, and no other`, () => {
    same(Object.keys(manual.attributes), ATTRIBUTES, 'manual.attributes');
    same(Object.keys(manual.takes), ATTRIBUTES.filter((name) => !CHOICES[name]), 'manual.takes');
    same(Object.keys(manual.slots), namesOf(slots).filter(Boolean), 'manual.slots');
    same(Object.keys(manual.properties), namesOf(customProperties).map((name) => `--selfcheck-${name}`), 'manual.properties');
    same(Object.keys(manual.parts), parts, 'manual.parts');
    same(Object.keys(manual.events), namesOf(events), 'manual.events');
    const callable = members.filter((entry) => !entry.description).map(({ name, parameters }) => (parameters ? `${name}(${namesOf(parameters).join(', ')})` : name));
    same(Object.keys(manual.methods), [...callable, ...namesOf(attributes.filter(({ accessors }) => accessors))], 'manual.methods');
    same(manual.storage.map(([name]) => name), valuesOf('storage'), 'manual.storage');
  });

  test(`contract: ${lang} names the same in prose`, () => {
    const codes = (text) => found(text, /`([a-z-]+)`/g);
    const byHost = namesOf(attributes.filter(({ address }) => address === 'host'));
    same(codes(manual.texts.iframe.find((text) => text.startsWith('`share-base`'))), byHost, 'manual.texts.iframe');
    same(codes(manual.events['selfcheck-share'].split('detail.way')[1]), ways, 'manual.events');
    for (const name of valuesOf('mode')) assert.ok(codes(manual.attributes.mode).includes(name), `manual.attributes.mode: ${name}`);
  });
}

test('contract: everything that can be set has a control, and what is no value of it is refused', () => {
  const controls = read('www/configure/controls.js');
  const named = found(controls, /\b(?:choice|toggle|line|colour|number)\(app, '([a-z-]+)'/g);
  const chapters = controls.includes('chapters(app)') ? ['chapters'] : [];
  same([...named, ...chapters], ['delivery', 'version', ...ATTRIBUTES, ...namesOf(PROPERTIES)], 'www/configure/controls.js');
  const free = ATTRIBUTES.filter((name) => !CHOICES[name] && name !== 'chapters');
  for (const name of [...free, ...namesOf(PROPERTIES)]) assert.notEqual(problemOf(name, { ...usual('page', 2), [name]: '-' }), '', `www/configure/checks.js: ${name}`);
});

// What is made from it.

/** The contract and the words with one attribute more. */
const MORE = { name: 'new-one', kind: 'choice', values: ['here', 'there'], live: true, option: 'new', address: 'anybody' };
const more = { ...contract, attributes: [...attributes, MORE] };
const said = { ...EN, manual: { ...EN.manual, attributes: { ...EN.manual.attributes, 'new-one': 'Where it is: {usual}.' } } };

test('contract: an attribute that is added is in everything that is made from it', async () => {
  const lists = await import(`data:text/javascript,${encodeURIComponent(contractModule(more))}`);
  assert.deepEqual(lists.CHOICES['new-one'], MORE.values);
  assert.equal(lists.PROPERTIES.newOne, 'new-one');
  assert.equal(lists.OPTIONS.new, 'new-one');
  for (const name of ['LIVE', 'BY_ANYBODY']) assert.ok(lists[name].includes('new-one'), name);
  assert.ok(!lists.BY_HOST.includes('new-one'));
  assert.equal(usualOptions(more).new, 'here');
  const text = types(read('www/element/policy-selfcheck.d.ts'), more, said, contents);
  for (const line of ["  'new-one'?: 'here' | 'there';\n", "  newOne?: 'here' | 'there';\n", "  newOne: 'here' | 'there';\n"]) assert.ok(text.includes(line), line);
  const [{ declarations: [made] }] = JSON.parse(manifest(more, said, contents)).modules;
  assert.deepEqual(made.attributes.at(-1), { name: 'new-one', type: { text: "'here' | 'there'" }, default: "'here'", description: 'Where it is: here. Followed live.', fieldName: 'newOne' });
  assert.throws(() => manifest(more, EN, contents), /the manual does not speak of the attribute `new-one`/);
});

test('contract: the manifest and the types have every part, and no place is left to fill', () => {
  const [{ declarations: [made] }] = JSON.parse(manifest(contract, EN, contents)).modules;
  same(namesOf(made.attributes), namesOf(attributes), 'attributes');
  same(namesOf(made.events), namesOf(events), 'events');
  same(namesOf(made.slots), namesOf(slots), 'slots');
  same(namesOf(made.cssParts), parts, 'parts');
  same(namesOf(made.cssProperties), namesOf(customProperties).map((name) => `--selfcheck-${name}`), 'custom properties');
  const text = types(read('www/element/policy-selfcheck.d.ts'), contract, EN, contents);
  for (const name of [...namesOf(events), ...namesOf(members), ...namesOf(made.members)]) assert.ok(text.includes(name), name);
  for (const made of [text, manifest(contract, EN, contents)]) assert.doesNotMatch(made, /\/\/ \{|\{(count|usual|least|most|booth)\}|undefined,|undefined\./);
});

test('contract: schemes and numbers of scripts are those of the contract', async () => {
  const { SCHEMES } = await import(`data:text/javascript,${encodeURIComponent(contractModule(contract))}`);
  for (const { name, schemes } of attributes.filter(({ kind }) => kind === 'address')) {
    const taken = ['http', 'https', 'mailto', 'file', 'javascript', 'data', 'blob', 'xhttp'].filter((scheme) => SCHEMES[name].test(`${scheme}:`));
    same(taken, schemes, name);
  }
  assert.deepEqual(contractNumbers(contract), { '__IDLE__.usual': '0', '__IDLE__.booth': '60', '__IDLE__.least': '30', '__IDLE__.most': '3600' });
  assert.equal(propertyOf('share-base'), 'shareBase');
});
