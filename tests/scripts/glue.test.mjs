// What is done to the glue of wasm-bindgen: it tells when the program stops, and knows the window by being it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounded } from '../../scripts/pack/boundary.mjs';
import { knowing } from '../../scripts/pack/window.mjs';

const load = (glue) => import(`data:text/javascript,${encodeURIComponent(glue)}`);

/** Glue around a program with these exports. */
const around = (exports) => bounded(`let wasm; const instance = { exports: ${exports} }; wasm = instance.exports; export { wasm };`);

test('glue: what leaves the program as an error is told and goes on; all else is as it was', async () => {
  const { wasm, onStop } = await load(around("{ memory: 'memory', add: (one, other) => one + other, stop() { throw new RangeError('unreachable'); } }"));
  assert.throws(() => wasm.stop(), RangeError, 'nobody has to listen');
  const told = [];
  onStop((error) => told.push(error.message));
  assert.deepEqual([wasm.memory, wasm.add(1, 2), told], ['memory', 3, []]);
  assert.throws(() => wasm.stop(), RangeError);
  assert.deepEqual(told, ['unreachable']);
});

const KNOWS = 'export function knows(arg0) { let result; try { result = getObject(arg0) instanceof Window; } catch (_) { result = false; } return result; }';

test('glue: the window is one, whatever the page has made of its class', async () => {
  const { knows } = await load(knowing(`const self = {}; class Window {} class Other {} const getObject = (index) => [self, new Window(), new Other()][index];\n${KNOWS}`));
  assert.deepEqual([0, 1, 2].map(knows), [true, true, false]);
});

test('glue: of another form it is refused', () => {
  assert.throws(() => bounded('wasm = exports;'), /takes its exports in another way/);
  assert.throws(() => bounded('wasm = instance.exports; wasm = instance.exports;'), /takes its exports in another way/);
  assert.throws(() => knowing('nothing'), /knows the window in another way/);
});
