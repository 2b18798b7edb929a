// The left side: every option of the element as a control.
import { ENOUGH, contrast, shown } from './contrast.js';
import { h, rich } from './dom.js';
import { fill } from './fill.js';
import { chapters, choice, colour, line, toggle } from './fields.js';
import { IDLE, PROPERTIES, usual } from './options.js';
import { contactsOf } from './samples.js';

/** What the chosen colours come to, in words. */
function readability({ words, state }) {
  const pairs = [['onAccent', () => state.options['on-accent']], ['onWhite', () => '#FFFFFF']];
  const list = h('div', { class: 'readability', role: 'status' });
  state.watch(() => {
    list.textContent = '';
    list.append(...pairs.map(([name, other]) => {
      const ratio = contrast(state.options.accent, other());
      if (ratio === null) return h('p', { class: 'fails' }, words.contrast.unknown);
      const enough = ratio >= ENOUGH;
      return h('p', { class: enough ? 'holds' : 'fails' }, fill(words.contrast[name], { ratio: shown(ratio) }), enough ? words.contrast.enough : words.contrast.short);
    }));
  });
  return list;
}

function number(app, name) {
  const { unit, usual: value } = PROPERTIES.find((entry) => entry.name === name);
  return line(app, name, { inputmode: 'decimal', class: 'short', placeholder: value }, null, unit);
}

/** What only the element has, and what the booth decides by itself: said, where it does not apply. */
function note({ words, state }, applies, text) {
  const node = h('p', { class: 'note', role: 'status' });
  state.watch(() => { node.textContent = applies(state.options) ? text : ''; });
  return node;
}

function group(title, ...fields) {
  return h('fieldset', { class: 'group' }, h('legend', {}, title), fields);
}

/** The form. Nothing is ever submitted: each change counts at once. */
export function controls(app) {
  const { words, state } = app;
  const reset = () => state.setAll(usual(words.lang, app.site.policy.chapters.length));
  return h('form', { class: 'controls', 'aria-label': words.configure.title, submit: (event) => event.preventDefault() },
    group(words.groups.delivery,
      choice(app, 'delivery', ['element', 'frame'], ''), choice(app, 'version', ['latest', 'pinned'], ''),
      note(app, ({ version }) => version === 'pinned', words.notes.pinned)),
    group(words.groups.basic, choice(app, 'lang'), choice(app, 'theme'), choice(app, 'mode'),
      note(app, ({ mode }) => mode === 'booth', fill(words.notes.booth, IDLE)),
      choice(app, 'storage'), toggle(app, 'examples', 'on')),
    group(words.groups.looks, h('p', { class: 'hint' }, rich(words.notes.looks)),
      h('div', { class: 'pair' }, colour(app, 'accent'), colour(app, 'on-accent')), readability(app),
      h('div', { class: 'pair' }, number(app, 'radius'), number(app, 'space'), number(app, 'max-width'), number(app, 'font-size'))),
    group(words.groups.content, chapters(app),
      line(app, 'share-base', { inputmode: 'url', placeholder: app.site.base }),
      line(app, 'feedback', { inputmode: 'email', placeholder: 'mailto:qiye@example.cn' }),
      line(app, 'policy', { inputmode: 'url', placeholder: `${app.site.base}policy.pack` }), line(app, 'policy-integrity', { placeholder: 'sha384-…' }),
      line(app, 'contacts', { placeholder: contactsOf(app.site.policy) })),
    group(words.groups.running,
      line(app, 'idle-reset', { inputmode: 'numeric', class: 'short', placeholder: '0' }, null, words.seconds),
      toggle(app, 'loading', 'eager'), toggle(app, 'shadow', 'closed'),
      note(app, ({ delivery }) => delivery === 'frame', words.notes.frame)),
    h('p', {}, h('button', { type: 'button', class: 'quiet', click: reset }, words.reset)));
}
