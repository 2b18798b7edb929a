// What holds on every page after every step, whatever was done before it.
import assert from 'node:assert/strict';

/** All that is looked at, in one trip to the page. */
export const look = (page) =>
  page.evaluate(() => {
    const element = document.querySelector('policy-selfcheck');
    const root = element.shadowRoot;
    const app = root.querySelectorAll('.app');
    const numbers = (selector) => [...root.querySelectorAll(selector)].map((node) => Number(node.textContent));
    const seen = (node) => node.getClientRects().length > 0 && getComputedStyle(node).visibility === 'visible';
    const focused = root.activeElement;
    // What a visitor typed may look like anything; what the program says may not.
    const words = [...app].map((node) => node.innerText).join('\n');
    const quoted = [...root.querySelectorAll('.link-banner, .compare th')].map((node) => node.innerText);
    return {
      apps: app.length,
      failed: element.getAttribute('data-failed'),
      place: app[0]?.dataset.place,
      screen: root.querySelector('[data-screen]')?.dataset.screen ?? null,
      heading: root.querySelector('h1')?.textContent,
      width: [document.documentElement.scrollWidth, document.documentElement.clientWidth],
      focus: focused === null || seen(focused) ? null : focused.outerHTML.slice(0, 120),
      dock: numbers('.counts b'),
      ledger: Object.fromEntries([...root.querySelectorAll('[data-filter]')].map((tile) => [tile.dataset.filter, Number(tile.querySelector('.tile-count').textContent)])),
      shown: [...root.querySelectorAll('[data-measure]')].map((node) => [node.dataset.measure, node.dataset.verdict]),
      verdicts: element.assessment?.measures.map(({ id, verdict }) => [id, verdict]) ?? [],
      unfilled: quoted.reduce((text, said) => text.replaceAll(said, ''), words).match(/\{[a-z_]*\}|undefined|NaN|\[object/)?.[0] ?? null,
      index: window.navigation.currentEntry.index,
    };
  });

/** Holds what was looked at. `measures` is how many there are. */
export function hold(seen, measures) {
  assert.equal(seen.failed, null, 'the program has stopped');
  assert.equal(seen.apps, 1, 'one app');
  assert.ok(seen.width[0] <= seen.width[1], `${seen.width[0]} wide in a window of ${seen.width[1]}`);
  assert.equal(seen.focus, null, 'the keyboard is on something that is not seen');
  assert.equal(seen.unfilled, null, 'a place in a text was not filled');
  assert.ok(seen.heading?.trim(), 'a heading');
  assert.equal(seen.verdicts.length, measures, 'a verdict for each measure');
  const verdict = new Map(seen.verdicts);
  const count = (which) => seen.verdicts.filter(([, one]) => which(one)).length;
  if (seen.dock.length > 0) {
    const [possible, excluded] = [count((one) => one === 'open'), count((one) => one === 'no')];
    assert.deepEqual(seen.dock, [measures - possible - excluded, possible, excluded], 'the counts of the dock');
  }
  if (seen.place !== 'result') return;
  const tiles = Object.entries(seen.ledger);
  assert.equal(tiles.length, 7, 'a tile for each verdict');
  assert.deepEqual(seen.ledger, Object.fromEntries(tiles.map(([name]) => [name, count((one) => one === name)])), 'the counts of the ledger');
  assert.equal(tiles.reduce((sum, [, number]) => sum + number, 0), measures, 'the ledger adds up');
  for (const [id, shown] of seen.shown) assert.equal(shown, verdict.get(id), `the verdict on ${id}`);
}
