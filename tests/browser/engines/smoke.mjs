// The same walk in every engine: open the page, answer, read the result, take the link away, open it again. What the
// page says on its console is not told by this protocol; that is held in Chromium.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { read } from '../code.mjs';
import { enterprises, linkOf, linked, questions, root, verdictsOf } from '../facts.mjs';
import { Visitor } from '../visitor.mjs';
import { Page } from './page.mjs';
import { until } from './until.mjs';

const shots = `${root}target/screenshots/engines`;
rmSync(shots, { recursive: true, force: true });
mkdirSync(shots, { recursive: true });

const { answers } = enterprises[0];
const verdicts = verdictsOf(answers);

export class Walk {
  /** `address` is that of the page, `name` that of the pictures; `wasm` says whether there is WebAssembly. */
  constructor({ session, address, name, wasm }) {
    Object.assign(this, { session, address, name, wasm });
    this.page = new Page(session);
    this.visitor = new Visitor(this.page, questions, answers);
  }

  /** Goes to an address and waits for the element to be ready. */
  async open(address) {
    await this.session.navigate(address);
    await until('policy-selfcheck[data-ready]', this.session.signal, async () => {
      await this.holds();
      return this.session.run(() => document.querySelector('policy-selfcheck').hasAttribute('data-ready'));
    });
  }

  /** Holds that the page has not failed and is not wider than its window. */
  async holds() {
    const [failed, content, window] = await this.session.run(() => [
      document.querySelector('policy-selfcheck').getAttribute('data-failed'),
      document.documentElement.scrollWidth,
      innerWidth,
    ]);
    assert.equal(failed, null, 'the element has failed');
    assert.ok(content <= window, `the page is ${content} wide in a window of ${window}`);
  }

  async placed(place) {
    assert.equal((await this.visitor.ask()).place, place);
    await this.holds();
  }

  async picture(what) {
    const png = await this.session.picture();
    writeFileSync(`${shots}/${this.name}-${what}.png`, png);
    return png;
  }
}

/** The steps, in order, each by what it shows. */
export const steps = {
  'the page opens in a window as narrow as a phone': async (walk) => {
    await walk.session.resize(390, 844);
    await walk.open(walk.address);
    assert.ok((await walk.session.run(() => innerWidth)) <= 390, 'the window is wider than a phone');
    assert.equal(await walk.session.run(() => typeof WebAssembly), walk.wasm ? 'object' : 'undefined');
    await walk.placed('start');
  },
  'every screen is answered': async (walk) => {
    const { visitor } = walk;
    await visitor.press('start');
    await visitor.settled();
    while ((await visitor.ask()).place === 'screen') {
      assert.ok(visitor.pages.length < 30, `no end: ${visitor.pages}`);
      await walk.holds();
      await visitor.answerPage();
    }
    await walk.placed('result');
    await walk.picture('result-phone');
  },
  'the verdicts are those of the command line': async (walk) => {
    assert.deepEqual(await walk.visitor.allVerdicts(), verdicts);
    await walk.holds();
  },
  'link and code hold the answers': async (walk) => {
    await walk.page.locator('main [data-action="share"]').click();
    await walk.visitor.settled();
    await walk.placed('share');
    const link = await walk.page.locator('[data-action="link"]').inputValue();
    const { answers: told } = linked(link);
    assert.equal(link, `${walk.address}#${linkOf(told)}`);
    // What cannot change a verdict any more is not asked, and so not told; everything else is, as it was answered.
    assert.deepEqual(told, Object.fromEntries(Object.keys(told).map((fact) => [fact, answers[fact]])));
    assert.deepEqual(verdictsOf(told), verdicts);
    walk.link = link;
    await walk.session.show(await walk.page.locator('svg.qr').element());
    assert.equal(read(await walk.picture('share-phone')).text, link, 'the code is read off the window');
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
    await walk.picture('result-wide');
    assert.deepEqual(await walk.visitor.allVerdicts(), verdicts);
    await walk.holds();
  },
};
