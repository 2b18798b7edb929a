// Wherever a page puts the element, it has a sensible width, and no more height than it fills; and what it scrolls to is
// not below a header of the page.
import assert from 'node:assert/strict';
import { DESKTOP, PHONE, fits, ready } from '../case.mjs';
import { enterprises } from '../facts.mjs';
import { hosted } from '../host.mjs';

const [{ answers }] = enterprises;

/** How wide and high the element is, and its contents. */
const measure = (page) =>
  page.locator('policy-selfcheck').evaluate((element) => {
    const [outer, inner] = [element, element.shadowRoot.querySelector('.selfcheck')].map((box) => box.getBoundingClientRect());
    return { width: inner.width, outer: outer.width, left: outer.height - inner.height, right: outer.right };
  });

/** What may be left between the room that was kept for the start page, of any width, and the start page. */
const SPARE = 120;

async function sensible(page, least) {
  await fits(page);
  const { width, outer, left, right } = await measure(page);
  const window = page.viewportSize().width;
  assert.ok(width >= least && right <= window + 1, `${width} wide, up to ${right} of ${window}`);
  assert.ok(outer - width <= 1, `${width} of ${outer} are filled`);
  assert.ok(left <= SPARE, `${left} px are left over`);
}

// What stands beside it takes 60 px; a frame of a dialog some more.
const PLACES = ['row', 'row-center', 'row-beside', 'column', 'column-center', 'grid', 'grid-center', 'grid-auto', 'grid-fraction', 'float', 'inline-block', 'absolute', 'fixed', 'in-float', 'in-inline', 'in-fit', 'cell', 'vertical', 'vertical-element', 'no-type', 'later', 'flex-element', 'flex-column-element', 'grid-element', 'grid-center-element', 'unset-element', 'sticky', 'short'];
const visible = (place) => hosted(`room: ${place}`, { host: 'placed', viewport: DESKTOP, answers, values: { place, tag: 'div' }, mine: ['styles'] }, async ({ page, visitor }) => {
  await sensible(page, 640);
  await page.setViewportSize(PHONE);
  await visitor.settled();
  await sensible(page, 320);
  await visitor.press('start');
  await visitor.settled();
  const { left } = await measure(page);
  assert.ok(left <= 1 || place === 'row-beside', `${left} px are left over of the room for the start page`);
});
for (const place of PLACES) await visible(place);

const show = (act) => (page) => page.evaluate(`(${act})(document.getElementById('place'))`);
const HIDDEN = [
  ['a tab', 'div', 'hidden', "(place) => place.classList.remove('hidden')"],
  ['a tab that keeps its room', 'div', 'unseen', "(place) => place.classList.remove('unseen')"],
  ['a fold', 'div', 'folded', "(place) => place.classList.remove('folded')"],
  ['a dialog', 'dialog', '', '(place) => place.show()'],
  ['a modal dialog', 'dialog', '', '(place) => place.showModal()'],
  ['details', 'details', '', '(place) => { place.open = true; }'],
];
for (const [name, tag, place, open] of HIDDEN) {
  for (const loading of ['lazy', 'eager']) {
    const until = async (page) => {
      await page.waitForLoadState('networkidle');
      await show(open)(page);
      await ready(page);
    };
    const sizes = [[DESKTOP, 640], [PHONE, 300]];
    // Each way of loading begins at another width, and goes on at the other.
    const [[viewport], [other]] = loading === 'lazy' ? sizes : sizes.toReversed();
    const least = (size) => sizes.find(([one]) => one === size)[1];
    await hosted(`room: hidden at first in ${name}, ${loading}`, { host: 'placed', viewport, until, values: { place, tag, attributes: `loading="${loading}"` }, mine: ['styles'] }, async ({ page, visitor }) => {
      await visitor.settled();
      await sensible(page, least(viewport));
      await page.setViewportSize(other);
      await visitor.settled();
      await sensible(page, least(other));
    });
  }
}

const RULES = [
  ['of the element', 'policy-selfcheck { scroll-margin-top: 100px; }', 100],
  ['of the page', 'html { scroll-padding-top: 100px; }', 100],
  ['none', '', 0],
];
for (const [name, rule, top] of RULES) {
  await hosted(`room: each page begins below a header that stays (${name})`, { host: 'scrolled', viewport: PHONE, answers, values: { rule } }, async ({ page, visitor }) => {
    await visitor.press('start');
    await visitor.settled();
    for (let pages = 0; pages < 2; pages += 1) {
      const at = await page.locator('policy-selfcheck').evaluate((element) => element.getBoundingClientRect().top);
      assert.ok(Math.abs(at - top) <= 2, `the element begins at ${at}`);
      await visitor.answerPage();
    }
  });
}
