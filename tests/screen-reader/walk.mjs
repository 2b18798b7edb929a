// A visitor who sees nothing: from the start page through three kinds of pages to the result, the map and the ways to
// take the result away, by keys alone. What is spoken is written down, key by key.
import { until } from '../browser/engines/until.mjs';

/** In the page: the place, and what has the keyboard there. */
function here() {
  const root = document.querySelector('policy-selfcheck').shadowRoot;
  const control = root.activeElement;
  const inside = control && { type: control.type, action: control.dataset.action, fact: control.dataset.fact };
  return { place: root.querySelector('.app').dataset.place, question: root.querySelector('[data-question]')?.dataset.question, ...inside };
}

export class Listener {
  lines = ['# What Orca says, key by key'];

  constructor(desktop, language) {
    this.desktop = desktop;
    this.session = desktop.session;
    this.language = language;
  }

  text() {
    return `${this.lines.join('\n').trim()}\n`;
  }

  here() {
    return this.session.run(here);
  }

  note(text) {
    this.lines.push('', `## ${text}`);
  }

  /** Presses a key and writes down what is said then. */
  async press(key) {
    this.desktop.press(key);
    const said = await this.desktop.heard();
    this.lines.push(`> ${key}`, ...said.map((words) => `  ${words}`));
  }

  /** Tabs on until something is reached. */
  async tabTo(reached, most = 30) {
    for (let presses = 0; presses < most; presses += 1) {
      await this.press('Tab');
      if (reached(await this.here())) return;
    }
    throw new Error(`not reached: ${reached}\n${this.lines.slice(-20).join('\n')}`);
  }

  async open(address) {
    await this.session.navigate(address);
    await until('the page', this.session.signal, () => this.session.run(() => document.querySelector('policy-selfcheck[data-ready]') !== null));
    await this.desktop.heard();
    if (this.language === 'en') {
      await this.tabTo(({ action }) => action === 'language');
      await this.press('Return');
      this.lines.splice(1);
    }
  }

  async read(count, key) {
    for (let presses = 0; presses < count; presses += 1) await this.press(key);
  }

  async walk(address) {
    await this.open(address);
    this.note('The start page, tabbed through');
    await this.tabTo(({ action }) => action === 'start');
    await this.press('Return');
    let number = 0;
    for (let at = await this.here(); at.place === 'screen'; at = await this.here()) {
      number += 1;
      this.note(`Page ${number}: ${at.question ?? 'a checklist'}`);
      if (number > 25) throw new Error('no end');
      await this.tabTo(({ type }) => /^(radio|checkbox)$/.test(type));
      const { fact } = await this.here();
      // A digit answers too: 0 is *not sure*.
      await this.press(at.question === 'register_status' ? '0' : 'space');
      // What is ticked in a checklist is asked for its level or state.
      if (!fact && !at.question) {
        await this.tabTo(({ type, fact }) => fact && /^(radio|checkbox)$/.test(type));
        await this.press('space');
      }
      await this.press('Return');
    }
    this.note('The result');
    await this.tabTo(({ action }) => action === 'beads');
    await this.press('Return');
    this.note('Every measure, one by one: the twin of the map');
    await this.read(4, 'Tab');
    await this.press('alt+Left');
    this.note('Back at the result');
    await this.tabTo(({ action }) => action === 'share');
    await this.press('Return');
    this.note('Taking the result away');
    await this.tabTo(({ action }) => action === 'copy-link');
    await this.press('Return');
    await this.read(2, 'Tab');
  }
}
