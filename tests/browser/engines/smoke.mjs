// The same walk in every engine: open the page, answer, read the result, take the link away, the picture and the paper,
// open the link again.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { read } from '../code.mjs';
import { enterprises, linkOf, linked, questions, root, verdictsOf } from '../facts.mjs';
import { Visitor } from '../visitor.mjs';
import { crowded } from './crowded.mjs';
import { until } from './until.mjs';

const shots = `${root}target/screenshots/engines`;
mkdirSync(shots, { recursive: true });

const { answers } = enterprises[0];
const verdicts = verdictsOf(answers);

export class Walk {
  /**
   * `address` is that of the page, `name` that of the pictures; `wasm` says whether there is WebAssembly, `slow` whether the
   * program runs without it.
   */
  constructor({ session, page, address, name, wasm, slow }) {
    Object.assign(this, { session, page, address, name, wasm, slow });
    this.visitor = new Visitor(this.page, questions, answers);
    rmSync(`${shots}/${name}`, { recursive: true, force: true });
    mkdirSync(`${shots}/${name}`);
  }

  /** Goes to an address and waits for the element to be ready. */
  async open(address) {
    await this.session.navigate(address);
    await until('policy-selfcheck[data-ready]', this.session.signal, async () => {
      await this.works();
      return this.session.run(() => document.querySelector('policy-selfcheck[data-ready]') !== null);
    });
  }

  /** Holds that the page has not failed. */
  async works() {
    const failed = await this.session.run(() => {
      const element = document.querySelector('policy-selfcheck');
      return element && element.getAttribute('data-failed');
    });
    assert.equal(failed, null, 'the element has failed');
    assert.deepEqual(this.session.faults, []);
  }

  /** Holds that it is not wider than its window, and that what stands side by side keeps apart. */
  async holds() {
    await this.works();
    const [content, window] = await this.session.run(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    assert.ok(content <= window, `the page is ${content} wide in a window of ${window}`);
    assert.deepEqual(await this.session.run(crowded), []);
  }

  async placed(place) {
    assert.equal((await this.visitor.ask()).place, place);
    await this.holds();
  }

  /** Goes where a control of the page leads. */
  async go(action, place) {
    await this.visitor.touch(this.page.locator(`main [data-action="${action}"]`));
    await this.visitor.settled();
    await this.placed(place);
  }

  /** Keeps a picture of the page for a person to look at. */
  async look(what) {
    this.keep(what, await this.session.whole());
  }

  keep(what, png) {
    writeFileSync(`${shots}/${this.name}/${what}.png`, png);
  }
}

/** The steps, in order, each by what it shows. */
export const steps = {
  'the page opens in a window as narrow as a phone': async (walk) => {
    await walk.session.resize(390, 844);
    await walk.open(walk.address);
    assert.ok((await walk.session.run(() => innerWidth)) <= 390, 'the window is wider than a phone');
    assert.equal(await walk.session.run(() => typeof WebAssembly), walk.wasm ? 'object' : 'undefined');
    const files = await walk.session.run(() => performance.getEntriesByType('resource').map(({ name }) => name));
    assert.equal(files.some((name) => name.endsWith('/policy-selfcheck-fallback.js')), walk.slow);
    await walk.placed('start');
    await walk.look('start');
  },
  'every screen is answered': async (walk) => {
    const { visitor } = walk;
    await visitor.press('start');
    await visitor.settled();
    for (let asked; (asked = await visitor.ask()).place === 'screen'; ) {
      assert.ok(visitor.pages.length < 30, `no end: ${visitor.pages}`);
      await walk.holds();
      await walk.look(`page-${asked.page}`);
      await visitor.answerPage();
    }
    await walk.placed('result');
    await walk.look('result');
  },
  'the verdicts are those of the command line': async (walk) => {
    assert.deepEqual(await walk.visitor.allVerdicts(), verdicts);
    await walk.holds();
  },
  'a measure is unfolded': async (walk) => {
    await walk.visitor.touch(walk.page.locator('.measure-row'));
    await walk.visitor.settled();
    await walk.page.locator('.measure-card').show();
    await walk.holds();
    await walk.look('measure');
  },
  'link and code hold the answers': async (walk) => {
    await walk.go('share', 'share');
    const link = await walk.page.locator('[data-action="link"]').inputValue();
    const { answers: told } = linked(link);
    assert.equal(link, `${walk.address}#${linkOf(told)}`);
    // What cannot change a verdict any more is not asked, and so not told; everything else is, as it was answered.
    assert.deepEqual(told, Object.fromEntries(Object.keys(told).map((fact) => [fact, answers[fact]])));
    assert.deepEqual(verdictsOf(told), verdicts);
    walk.link = link;
    await walk.page.locator('svg.qr').show();
    assert.equal(read(await walk.session.picture()).text, link, 'the code is read off the window');
    await walk.look('share');
  },
  'the picture is drawn, with its code': async (walk) => {
    await walk.visitor.press('draw');
    const source = await walk.page.locator('.picture img').evaluate((image) => image.src);
    const png = Buffer.from(source.replace(/^data:image\/png;base64,/, ''), 'base64');
    assert.deepEqual(read(png), { width: 1080, height: 1920, text: walk.address });
    walk.keep('poster', png);
    await walk.page.locator('.picture img').show();
    await walk.holds();
    await walk.look('share-picture');
  },
  'the report for paper tells every measure that is not ruled out': async (walk) => {
    // The dialog is the browser’s own, and no driver closes it.
    await walk.session.run(() => {
      window.print = () => {};
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentDocument', { value: null });
    });
    await walk.go('paper', 'paper');
    await walk.look('paper');
    const count = Object.values(verdicts).filter((verdict) => verdict !== 'no').length;
    assert.ok((await walk.page.locator('.paper-measure').count()) >= count);
    // No driver shows what would be printed.
    if (!walk.session.print) return;
    await walk.session.print(true);
    await walk.holds();
    await walk.look('paper-printed');
    await walk.session.print(false);
  },
  'the link opens with the same verdicts, in a wide window too': async (walk) => {
    // To another page first: from the page itself it would be no more than a step within it.
    await walk.session.navigate('about:blank');
    await walk.session.resize(1280, 900);
    await walk.open(walk.link);
    assert.ok((await walk.session.run(() => innerWidth)) > 1200, 'the window has not grown');
    await walk.placed('result');
    assert.equal(await walk.session.address(), walk.address, 'the answers leave the address');
    assert.equal(await walk.page.locator('.link-banner').count(), 1);
    await walk.look('result-wide');
    assert.deepEqual(await walk.visitor.allVerdicts(), verdicts);
    await walk.holds();
  },
  'the file for disks opens': async (walk) => {
    // It brings no slower program.
    if (!walk.wasm) return;
    await walk.open(pathToFileURL(`${root}dist/policy-selfcheck-offline.html`).href);
    await walk.placed('start');
    await walk.look('offline');
  },
};
