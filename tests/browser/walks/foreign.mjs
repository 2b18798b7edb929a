// Two releases of ours and a Yew app of somebody else on one page: each has its own program, and none runs the other's
// handlers.
//
// Yew keeps its handlers on the nodes of a page under fixed names, every copy from 1 on. Where one copy sees into the root
// of another (`shadow="open"`, one inside the other), a click in the inner one ran handlers of the outer one: 126 times in
// one walk. Ours have other names since, each release its own.
import assert from 'node:assert/strict';
import { DESKTOP, ready } from '../case.mjs';
import { brief, enterprises, questions, verdictsOf } from '../facts.mjs';
import { NEXT, buildYewHost, twoReleases } from '../foreign.mjs';
import { hosted } from '../host.mjs';
import { VERSION, startProgram } from '../program.mjs';
import { Visitor } from '../visitor.mjs';

const [{ answers }] = enterprises;
const site = await startProgram({ folder: twoReleases() });
const values = { next: `${site.origin}/v${NEXT}`, shadow: 'open' };
const four = (page) => page.waitForFunction(() => document.querySelectorAll('[data-ready]').length === 4);

await hosted('foreign: two releases side by side, each with its own program', { host: 'releases', origin: site.origin, values, viewport: DESKTOP, until: four, mine: ['styles'] }, async ({ page, record }) => {
  const [one, two] = ['.one', '.two'].map((name) => new Visitor(page, questions, brief.answers, name));
  const versions = await page.evaluate(() => ['.one', '.two', '#outer', '#inner'].map((name) => document.querySelector(name).version));
  assert.deepEqual(versions, [VERSION, NEXT, NEXT, VERSION]);
  assert.equal(record.requests.filter(({ url }) => url.endsWith('.wasm')).length, 2);
  await one.throughAll();
  assert.equal((await two.ask()).place, 'start');
  await two.throughAll();
  assert.equal(await page.evaluate(() => Object.keys(sessionStorage).length), 4, 'each keeps its own answers, and where it was');
  assert.deepEqual([await one.allVerdicts(), await two.allVerdicts()], [verdictsOf(brief.answers), verdictsOf(brief.answers)]);
});

for (const shadow of ['open', 'closed']) {
  await hosted(`foreign: one in the words of another release does not stir it (${shadow})`, { host: 'releases', origin: site.origin, values: { ...values, shadow }, viewport: DESKTOP, until: four, mine: ['styles'] }, async ({ page }) => {
    const outer = new Visitor(page, questions, answers, '#outer');
    const before = await outer.ask();
    await clickAll(page, '#inner');
    assert.deepEqual(await outer.ask(), before);
  });
}

/** Clicks all over an element whose root may be closed, in a net of points as close as its smallest controls. */
async function clickAll(page, selector) {
  const box = await page.locator(selector).boundingBox();
  for (let y = 20; y < box.height; y += 40) {
    for (const x of [0.15, 0.4, 0.65]) {
      await page.mouse.move(0, 0);
      await page.locator(selector).evaluate((element, [left, top]) => {
        const seen = element.getBoundingClientRect();
        scrollTo(0, scrollY + seen.top + top - innerHeight / 2);
        return [left, top];
      }, [box.width * x, y]);
      const now = await page.locator(selector).boundingBox();
      if (y < now.height) await page.mouse.click(now.x + box.width * x, now.y + y);
    }
  }
}

await site.close();
buildYewHost();

const count = (page) => page.locator('output').textContent();
const yew = { host: 'yew', viewport: DESKTOP, until: ready, mine: ['body', 'styles', 'html'] };

for (const shadow of ['open', 'closed']) {
  await hosted(`foreign: the handlers of a Yew app run for its own buttons only (${shadow})`, { ...yew, values: { shadow } }, async ({ page }) => {
    await page.getByRole('button', { name: '+10', exact: true }).click();
    await clickAll(page, 'policy-selfcheck');
    assert.equal(await count(page), '10');
    await page.getByRole('button', { name: '+1000' }).click();
    assert.equal(await count(page), '1010');
  });
}

await hosted('foreign: a whole check inside a Yew app', { ...yew, values: { shadow: 'open' }, answers }, async ({ page, visitor }) => {
  await visitor.throughAll();
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(answers));
  assert.equal(await count(page), '0');
});
