// The kinds of controls. Each one shows the value of an option, changes it, and follows when it is changed elsewhere.
import { problemOf } from './checks.js';
import { h } from './dom.js';
import { fill } from './fill.js';
import { CHOICES, IDLE, counted } from './options.js';

/** What a control sets, beside its words. */
const nameOf = (name) => h('code', { class: 'name' }, name);

/** One of a few words, as chips. */
export function choice({ words, state }, name, values = CHOICES[name], technical = name) {
  const inputs = values.map((value) => h('input', { type: 'radio', name, value, change: () => state.set(name, value) }));
  state.watch(() => inputs.forEach((input) => { input.checked = input.value === state.options[name]; }));
  return h('fieldset', { class: 'choice' },
    h('legend', {}, words.labels[name], technical && nameOf(technical)),
    h('div', { class: 'chips' }, inputs.map((input) => h('label', { class: 'chip' }, input, h('span', {}, words.values[name][input.value])))));
}

/** One of two words, as a box to tick; `ticked` is the word that the tick stands for. */
export function toggle({ words, state }, name, ticked) {
  const other = CHOICES[name].find((value) => value !== ticked);
  const input = h('input', { type: 'checkbox', name, change: () => state.set(name, input.checked ? ticked : other) });
  state.watch(() => { input.checked = state.options[name] === ticked; });
  return h('label', { class: 'tick' }, input, h('span', {}, words.labels[name], nameOf(name)));
}

/** A box for each chapter. */
export function chapters({ words, state, site }) {
  const { chapters: names } = site.policy;
  const numbers = counted(names.length);
  const inputs = numbers.map((number) => h('input', { type: 'checkbox', name: 'chapters', value: number }));
  const chosen = () => state.set('chapters', numbers.filter((_, index) => inputs[index].checked));
  inputs.forEach((input) => input.addEventListener('change', chosen));
  const problem = h('p', { class: 'problem', role: 'status' });
  state.watch(() => {
    inputs.forEach((input, index) => { input.checked = state.options.chapters.includes(numbers[index]); });
    problem.textContent = words.problems[problemOf('chapters', state.options)] || '';
  });
  return h('fieldset', {},
    h('legend', {}, words.labels.chapters, nameOf('chapters')),
    h('div', { class: 'chapters' }, inputs.map((input, index) => h('label', { class: 'tick' }, input, h('span', {}, `${index + 1} ${names[index][words.lang === 'en' ? 'en' : 'zh']}`)))),
    problem);
}

/** A line to write in, with what is wrong with it below. `more` stands between the line and that. */
export function line({ words, state }, name, attributes = {}, more = null, unit = '') {
  const id = `set-${name}`;
  const input = h('input', { id, name, type: 'text', autocomplete: 'off', spellcheck: 'false', 'aria-describedby': `${id}-problem`, ...attributes });
  const problem = h('p', { class: 'problem', id: `${id}-problem`, role: 'status' });
  input.addEventListener('input', () => state.set(name, input.value.trim()));
  state.watch(() => {
    if (input.value.trim() !== state.options[name]) input.value = state.options[name];
    const found = problemOf(name, state.options);
    input.setAttribute('aria-invalid', String(found !== ''));
    problem.textContent = fill(words.problems[found] || '', IDLE);
  });
  return h('div', { class: 'line' },
    h('label', { for: id }, words.labels[name], nameOf(name)),
    h('div', { class: 'entry' }, more, input, unit && h('span', { class: 'unit' }, unit)), problem);
}

/** A colour, to point at or to write. */
export function colour(app, name) {
  const { words, state } = app;
  const input = h('input', { type: 'color', 'aria-label': `${words.pick}${words.colon}${words.labels[name]}` });
  input.addEventListener('input', () => state.set(name, input.value.toUpperCase()));
  state.watch(() => {
    // The browser's own control knows the long form only.
    if (/^#[0-9a-f]{6}$/i.test(state.options[name])) input.value = state.options[name].toLowerCase();
  });
  return line(app, name, { class: 'short' }, input);
}
