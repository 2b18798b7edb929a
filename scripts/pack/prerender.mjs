// prerender.mjs GLUE.js WASM CONTENTS.json: draws the start page and the first screen as the program does, into HTML on standard output.
//
// A browser shows that long before the program is there. What can be pressed becomes a choice that the browser keeps by
// itself: `ahead` holds the button of the start page, `then` the one of the first screen, and the controls of the first
// question are themselves. `www/ahead.js` does it all again in the program. In a process of its own, for a browser is
// made of global names.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { requireTool } from '../tools.mjs';
import { usualOptions } from './contract.mjs';

const { Window } = requireTool('happy-dom');
const [glueFile, wasmFile, contentsFile] = process.argv.slice(2);
const { from, until } = JSON.parse(readFileSync(contentsFile, 'utf8'));
const DAY = 86400000;
const middle = (Date.parse(from) + Date.parse(until)) / 2;
/** Days in the middle of the time in force, not to be told apart by anything but the words that count them. */
const DAYS = [middle, middle + DAY].map((time) => new Date(time).toISOString().slice(0, 10));

const window = new Window({ url: 'https://example.cn/' });
const { document } = window;
for (const name of Object.getOwnPropertyNames(window)) if (!(name in globalThis)) globalThis[name] = window[name];
// Node has names of its own for some, of another make.
const { CustomEvent, Event, EventTarget } = window;
Object.assign(globalThis, { window, document, Window: window.constructor, CustomEvent, Event, EventTarget });

const OwnDate = Date;
/** Sets the clock that the program reads. */
function setClock(day) {
  globalThis.Date = class extends OwnDate {
    constructor(...given) {
      super(...(given.length > 0 ? given : [`${day}T12:00:00`]));
    }
  };
}

const glue = await import(pathToFileURL(glueFile));
await glue.default({ module_or_path: readFileSync(wasmFile) });
/** As the element asks for it on a page of its own. */
const OPTIONS = {
  ...usualOptions(JSON.parse(readFileSync(new URL('../../www/element/contract.json', import.meta.url), 'utf8'))),
  lang: 'zh-CN', page: true, address: '', name: '', prefill: {},
};

/** Resolves when the program has drawn this page. */
async function drawn(place, page) {
  for (let turns = 0; !place.querySelector(`[data-place="${page}"]`); turns += 1) {
    if (turns > 100) throw new Error(`the program does not draw its page \`${page}\``);
    await new Promise((done) => { setTimeout(done); });
  }
  return place.querySelector('.app').cloneNode(true);
}

/** The start page and the first screen, on a day. */
async function draw(day) {
  setClock(day);
  // As in a new tab: the program comes back to where it was in an old one.
  window.sessionStorage.clear();
  const place = document.body.appendChild(document.createElement('div'));
  let handle;
  await new Promise((ready) => { handle = glue.mount(place, { ...OPTIONS, tell: ready }); });
  const start = await drawn(place, 'start');
  handle.start();
  const screen = await drawn(place, 'screen');
  handle.unmount();
  return [start, screen];
}

function choice(type, name, value) {
  const input = document.createElement('input');
  for (const [key, set] of Object.entries({ type, name, value, autocomplete: 'off' })) input.setAttribute(key, set);
  return input;
}

/** The same under another name, with what is inside. */
function renamed(element, name, ...first) {
  const made = document.createElement(name);
  for (const { name: key, value } of element.attributes) if (!/^(type|part|aria-expanded)$/.test(key)) made.setAttribute(key, value);
  made.append(...first, ...element.childNodes);
  element.replaceWith(made);
  return made;
}

/** A page whose buttons are choices of this name. */
function still(page, name) {
  for (const button of page.querySelectorAll('button')) {
    const action = button.getAttribute('data-action');
    if (!action) {
      renamed(button, 'span');
      continue;
    }
    // Back to the start is to take the first choice back.
    const input = choice('radio', action === 'back' ? 'ahead' : name, action);
    const label = renamed(button, 'label', input);
    const spoken = label.getAttribute('aria-label');
    if (spoken) input.setAttribute('aria-label', spoken);
    label.removeAttribute('aria-label');
  }
  // Beside what `main` holds, as a place of its own.
  for (const dock of page.querySelectorAll('.dock')) {
    dock.setAttribute('role', 'region');
    dock.setAttribute('aria-label', dock.querySelector('.primary').textContent);
  }
  for (const control of page.querySelectorAll('[data-fact]')) control.setAttribute('autocomplete', 'off');
  for (const named of page.querySelectorAll('[part]')) named.removeAttribute('part');
  // Names of beads are for a pointer that rests.
  for (const title of page.querySelectorAll('circle title')) title.remove();
  return page;
}

/** Keeps the room of words that another day says otherwise, without saying them. */
function hideTheDay(page, other) {
  const words = (of) => [...of.querySelectorAll('p')];
  words(other).forEach((there, index) => {
    const here = words(page)[index];
    if (here.textContent !== there.textContent) here.classList.add('unknown');
  });
}

const [today, tomorrow] = [await draw(DAYS[0]), await draw(DAYS[1])];
const pages = today.map((page, index) => {
  hideTheDay(page, tomorrow[index]);
  return still(page, ['ahead', 'then'][index]).outerHTML;
});
process.stdout.write(pages.join('\n'), () => process.exit());
