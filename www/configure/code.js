// A piece of code to copy. By the clipboard where the page may, by the old command where it must, and where neither works
// the text is selected, so that one key does the rest.
import { h } from './dom.js';

async function copied(code) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return true;
  } catch (error) {
    getSelection().selectAllChildren(code);
    const done = document.execCommand('copy');
    if (done) getSelection().removeAllRanges();
    return done;
  }
}

/** `{ node, show(text) }`; `name` says what it is, to the ear too. */
export function codeBlock(words, name, text = '') {
  const code = h('code', {}, text);
  // Said aloud, and only then: a button that changes its name is announced differently everywhere.
  const said = h('span', { class: 'said', role: 'status' });
  const copy = async () => {
    said.textContent = '';
    said.textContent = (await copied(code)) ? words.copied : words.selected;
  };
  const node = h('figure', { class: 'code' },
    h('figcaption', {}, h('span', {}, name), said, h('button', { type: 'button', class: 'copy', 'aria-label': `${words.copy}${words.colon}${name}`, click: copy }, words.copy)),
    h('pre', {}, code));
  return {
    node,
    show(next) {
      code.textContent = next;
      said.textContent = '';
      node.hidden = next === '';
    },
  };
}
