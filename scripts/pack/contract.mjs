// What is made of the contract with the page around (`www/element/contract.json`): the lists that scripts of the element read,
// its types, and its manifest. What each part is, says the English manual (`www/configure/en.js`).
import { fill } from '../../www/configure/fill.js';

/** A name of an attribute as that of its property. */
export const propertyOf = (name) => name.replace(/-(.)/g, (all, letter) => letter.toUpperCase());

const named = (entries, value) => Object.fromEntries(entries.map((entry) => [entry.name, value(entry)]));
const namesOf = (entries) => entries.map(({ name }) => name);

/** Schemes of addresses, as an expression that knows them. */
const schemesOf = ({ name, schemes }) => `'${name}': /^(${schemes.join('|').replace('http|https', 'https?')}):$/`;

/** The module `policy-contract`, as a text: no more than scripts that visitors load need. */
export function contractModule({ attributes, events, slots, customProperties }) {
  const kind = (kind) => attributes.filter((entry) => entry.kind === kind);
  const properties = attributes.filter((entry) => isOwn(entry) && !entry.accessors);
  const lists = {
    CHOICES: named(kind('choice'), ({ values }) => values),
    PROPERTIES: Object.fromEntries(properties.map(({ name }) => [propertyOf(name), name])),
    LIVE: namesOf(attributes.filter(({ live }) => live)),
    OPTIONS: Object.fromEntries(attributes.filter(({ option }) => option).map(({ option, name }) => [option, name])),
    SLOTS: namesOf(slots.filter(({ option }) => option)),
    BY_ANYBODY: namesOf(attributes.filter(({ address }) => address === 'anybody')),
    BY_HOST: namesOf(attributes.filter(({ address }) => address === 'host')),
    EVENTS: namesOf(events),
    COLOURS: namesOf(customProperties.filter((entry) => entry.kind === 'colour')),
    SIZES: namesOf(customProperties.filter((entry) => entry.kind === 'size')),
  };
  const texts = Object.entries(lists).map(([name, list]) => `export const ${name} = ${JSON.stringify(list)};\n`);
  return [`export const SCHEMES = { ${kind('address').map(schemesOf).join(', ')} };\n`, ...texts].join('');
}

/** Numbers that scripts are given in the place of their names: they become a part of the text around them. */
export function contractNumbers({ attributes }) {
  const { usual, booth, least, most } = attributes.find(({ kind }) => kind === 'seconds');
  return Object.fromEntries(Object.entries({ usual, booth, least, most }).map(([name, number]) => [`__IDLE__.${name}`, String(number)]));
}

/** What the program is told where the page around says nothing. */
export function usualOptions({ attributes, slots }) {
  const usual = { choice: ({ values }) => values[0], seconds: ({ usual: seconds }) => seconds, address: () => '', chapters: () => [] };
  const options = attributes.filter(({ option }) => option).map((entry) => [entry.option, usual[entry.kind](entry)]);
  return { ...Object.fromEntries(options), slots: named(slots.filter(({ option }) => option), () => false) };
}

const union = (values) => values.map((value) => `'${value}'`).join(' | ');

/** How an attribute is written, and what its property holds, in TypeScript. */
const ATTRIBUTE_TYPES = { choice: ({ values }) => union(values), seconds: () => 'number | `${number}`' };
const PROPERTY_TYPES = { choice: ({ values }) => union(values), seconds: () => 'number', chapters: () => 'readonly number[] | string', json: ({ holds }) => `${holds} | string | null` };
const typeOf = (types, entry) => (types[entry.kind] ?? (() => 'string'))(entry);

/** Attributes that every element has, or that only our own page uses. */
const isOwn = ({ kind }) => kind !== 'language' && kind !== 'flag';

/** What may stand in the words of a part: as in the manual of the configurator. */
const placesOf = (entry, contents) => ({ ...entry, count: contents.chapters.length, usual: (entry.usual ?? entry.values?.[0]) + (entry.unit ?? '') });

/** What the manual says of a part of the contract; what it does not speak of says so itself. */
function describe({ manual }, contents) {
  const said = {
    attribute: (entry) => (entry.accessors ? manual.methods[entry.name] : manual.attributes[entry.name]),
    member: ({ name, parameters }) => manual.methods[parameters ? `${name}(${namesOf(parameters).join(', ')})` : name],
    event: ({ name }) => manual.events[name],
    slot: ({ name }) => manual.slots[name || 'fallback'],
    part: ({ name }) => manual.parts[name],
    property: ({ name }) => manual.properties[`--selfcheck-${name}`],
  };
  return (kind, entry) => {
    const text = entry.description ?? said[kind](entry);
    if (!text) throw new Error(`the manual does not speak of the ${kind} \`${entry.name}\``);
    return fill(text, placesOf(entry, contents)) + (entry.live ? ' Followed live.' : '');
  };
}

/** `policy-selfcheck.d.ts`: each line `// {name}` of it stands for what is made here. */
export function types(text, contract, words, contents) {
  const described = describe(words, contents);
  const { attributes, members, events } = contract;
  const own = attributes.filter(isOwn);
  const say = (kind, entry) => `/** ${described(kind, entry)} */`;
  const key = (name) => (/-/.test(name) ? `'${name}'` : name);
  const member = (entry) => {
    const head = `${entry.static ? 'static ' : ''}${entry.readonly ? 'readonly ' : ''}${entry.name}`;
    const given = (entry.parameters ?? []).map(({ name, type, default: usual }) => `${name}${usual ? '?' : ''}: ${type}`).join(', ');
    return [say('member', entry), entry.parameters ? `${head}(${given}): ${entry.returns ?? 'void'};` : `${head}: ${entry.type};`];
  };
  const property = (entry) => {
    const name = propertyOf(entry.name);
    if (entry.kind !== 'json') return [say('attribute', entry), `${name}: ${typeOf(PROPERTY_TYPES, entry)};`];
    return [say('attribute', entry), `get ${name}(): ${entry.reads};`, `set ${name}(${name}: ${typeOf(PROPERTY_TYPES, entry)} | undefined);`];
  };
  const lines = {
    attributes: own.flatMap((entry) => [say('attribute', entry), `${key(entry.name)}?: ${typeOf(ATTRIBUTE_TYPES, entry)};`]),
    properties: own.map((entry) => `${propertyOf(entry.name)}?: ${typeOf(PROPERTY_TYPES, entry)};`),
    members: [...members.filter((entry) => entry.static), ...own, ...members.filter((entry) => !entry.static)].flatMap((entry) => (entry.kind ? property(entry) : member(entry))),
    events: events.flatMap((entry) => [say('event', entry), `'${entry.name}': CustomEvent<${entry.detail ?? 'null'}>;`]),
    ways: [`readonly way: ${union(events.find(({ ways }) => ways).ways)};`],
  };
  return text.replace(/^( *)\/\/ \{([a-z]+)\}\n/gm, (all, indent, name) => lines[name].map((line) => `${indent}${line}\n`).join(''));
}

/** `custom-elements.json`: the manifest that editors and documentation tools read. */
export function manifest(contract, words, contents) {
  const described = describe(words, contents);
  const name = 'PolicySelfcheck';
  const attribute = (entry) => ({
    name: entry.name,
    type: { text: { language: union(entry.values ?? []), flag: 'boolean' }[entry.kind] ?? typeOf(ATTRIBUTE_TYPES, entry) },
    ...(entry.kind === 'choice' ? { default: `'${entry.values[0]}'` } : {}),
    ...(entry.kind === 'seconds' ? { default: String(entry.usual) } : {}),
    description: described('attribute', entry),
    ...(isOwn(entry) ? { fieldName: propertyOf(entry.name) } : {}),
  });
  const field = (entry) => ({ kind: 'field', name: propertyOf(entry.name), type: { text: typeOf(PROPERTY_TYPES, entry) }, attribute: entry.name, description: described('attribute', entry) });
  const member = (entry) => ({
    kind: entry.parameters ? 'method' : 'field',
    name: entry.name,
    ...(entry.static ? { static: true } : {}),
    ...(entry.readonly ? { readonly: true } : {}),
    ...(entry.parameters ? { parameters: entry.parameters.map(({ type, ...rest }) => ({ ...rest, type: { text: type } })), return: { type: { text: entry.returns ?? 'void' } } } : { type: { text: entry.type } }),
    description: described('member', entry),
  });
  const declaration = {
    kind: 'class',
    customElement: true,
    tagName: 'policy-selfcheck',
    name,
    summary: 'Which measures of a published policy may a company apply for: asks, answers and explains in the browser.',
    superclass: { name: 'HTMLElement' },
    attributes: contract.attributes.map(attribute),
    members: [...contract.attributes.filter(isOwn).map(field), ...contract.members.map(member)],
    events: contract.events.map((entry) => ({ name: entry.name, type: { text: `CustomEvent<${entry.detail ?? 'null'}>` }, description: described('event', entry) })),
    slots: contract.slots.map((entry) => ({ name: entry.name, description: described('slot', entry) })),
    cssProperties: contract.customProperties.map((entry) => ({
      name: `--selfcheck-${entry.name}`,
      ...(entry.usual ? { default: `${entry.usual}${entry.unit ?? ''}` } : {}),
      description: described('property', entry),
    })),
    cssParts: contract.parts.map((part) => ({ name: part, description: described('part', { name: part }) })),
  };
  const exported = { declaration: { name } };
  const module = {
    kind: 'javascript-module',
    path: 'policy-selfcheck.js',
    declarations: [declaration],
    exports: [{ kind: 'custom-element-definition', name: 'policy-selfcheck', ...exported }, { kind: 'js', name, ...exported }],
  };
  return `${JSON.stringify({ schemaVersion: '1.0.0', readme: 'README.md', modules: [module] }, null, 2)}\n`;
}
