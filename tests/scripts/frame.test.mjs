// The host's side of an iframe, with a made-up window: whatever anybody sends to the host page, nothing but the height of
// a frame of ours changes, within its bounds, and only when that frame's own page asks for it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chance as chanceOf } from '../browser/soak/random.mjs';

const ORIGIN = new URL('../../www/element/', import.meta.url).origin;
const HERE = new URL('../../www/element/', import.meta.url).href;
const [LEAST, MOST] = [200, 20000];
const SEED = Number(process.env.SEED || 1);

/** A window with frames, which notes everything that is done to it. */
function world() {
  const done = [];
  const frame = (src) => ({
    src,
    style: { height: '600px' },
    contentWindow: { name: src },
    dispatchEvent: (event) => done.push([src, event.type, event.detail ?? null]),
    getBoundingClientRect: () => ({ top: -5 }),
    scrollIntoView: () => done.push([src, 'scrolled']),
  });
  // The script is a file here, whose origin is the text `null`: an address of its own begins with that.
  const frames = [frame(`${ORIGIN}/policy/embed.html?lang=en`), frame(`${ORIGIN}/policy/embed.html`), frame('https://elsewhere.example/embed.html'), frame(`${ORIGIN}/other.html`)];
  let hear;
  globalThis.window = { addEventListener: (name, listener) => { if (name === 'message') hear = listener; } };
  globalThis.document = { querySelectorAll: (selector) => (selector === 'iframe' ? frames : []) };
  globalThis.CustomEvent = class { constructor(type, init) { Object.assign(this, { type, ...init }); } };
  return { frames, done, send: (message) => hear(message) };
}

const host = world();
await import(`${HERE}policy-selfcheck-frame.js`);

const HEIGHTS = [0, -1, 1, 199.5, 640, 20001, 1e12, Infinity, -Infinity, NaN, '640', '1px;color:red', null, undefined, {}, [640], 640n, true];
const NAMES = ['selfcheck-step', 'selfcheck-complete', 'selfcheck-', 'selfcheck-UP', 'click', `selfcheck-${'a'.repeat(21)}`, 'selfcheck-step\n', 'x selfcheck-step', '', null, {}, ['selfcheck-step']];
const TYPES = ['selfcheck-size', 'selfcheck-event', 'selfcheck-other', 'toString', '__proto__', '', null, 7, { toString: () => 'selfcheck-size' }];

/** Any message: of any shape, from anywhere. */
function message(chance) {
  const origin = chance.pick([ORIGIN, ORIGIN, `${ORIGIN}.elsewhere.example`, 'https://elsewhere.example', '', undefined]);
  const source = chance.pick([...host.frames.map((frame) => frame.contentWindow), null, {}]);
  const data = chance.pick([
    { type: chance.pick(TYPES), height: chance.pick(HEIGHTS), name: chance.pick(NAMES), detail: 'secret' },
    { type: 'selfcheck-size', height: chance.next() * 40000 - 5000 },
    { type: 'selfcheck-event', name: chance.pick(NAMES) },
    ...[null, undefined, 'selfcheck-size', 640, [], () => {}, Object.create(null)],
  ]);
  return { origin, source, data };
}

test('100,000 messages of any shape change only a height, within bounds, and only the sender’s own', () => {
  const chance = chanceOf(SEED, 0);
  let [heights, events] = [0, 0];
  for (let count = 0; count < 100000; count += 1) {
    const before = host.frames.map((frame) => frame.style.height);
    host.done.length = 0;
    const { origin, source, data } = message(chance);
    host.send({ origin, source, data });
    const at = host.frames.findIndex((frame, index) => frame.style.height !== before[index]);
    const sender = host.frames.findIndex((frame) => frame.contentWindow === source);
    const ours = origin === ORIGIN && (sender === 0 || sender === 1);
    for (const [index, frame] of host.frames.entries()) {
      assert.deepEqual(Object.keys(frame.style), ['height']);
      if (index !== sender || !ours) assert.equal(frame.style.height, before[index], JSON.stringify({ origin, sender }));
    }
    if (at >= 0) {
      heights += 1;
      assert.match(host.frames[at].style.height, /^\d+px$/);
      const height = parseInt(host.frames[at].style.height, 10);
      assert.ok(height >= LEAST && height <= MOST && typeof data.height === 'number', String(data.height));
    }
    for (const [src, type, detail] of host.done) {
      events += 1;
      assert.ok(ours && src === host.frames[sender].src);
      assert.match(type, /^(selfcheck-[a-z]{1,20}|scrolled)$/);
      assert.ok(detail === null || detail === undefined, 'nothing that was sent is passed on');
    }
  }
  assert.ok(heights > 100 && events > 100, `${heights} heights, ${events} events: the made-up messages get through too`);
});

test('what the page inside asks for is done', () => {
  const [frame] = host.frames;
  for (const [asked, given] of [[640.2, '641px'], [5, '200px'], [1e9, '20000px']]) {
    host.send({ origin: ORIGIN, source: frame.contentWindow, data: { type: 'selfcheck-size', height: asked } });
    assert.equal(frame.style.height, given);
  }
});

test('in an app that a bundler made a frame is ours by the address that the page gave it, and only its own page moves it', async () => {
  const app = world();
  await import(`${HERE}packaged/frame.js`);
  const [, , elsewhere] = app.frames;
  const size = (origin, source, height) => app.send({ origin, source, data: { type: 'selfcheck-size', height } });
  const heights = () => app.frames.map((frame) => frame.style.height);
  const before = heights();
  for (const origin of ['https://other.example', 'http://elsewhere.example', 'null', '', undefined]) size(origin, elsewhere.contentWindow, 640);
  for (const source of [null, {}, ...app.frames.filter((frame) => frame !== elsewhere).map((frame) => frame.contentWindow)]) size('https://elsewhere.example', source, 640);
  assert.deepEqual(heights(), before);
  size('https://elsewhere.example', elsewhere.contentWindow, 640);
  assert.deepEqual(heights(), before.map((height, index) => (app.frames[index] === elsewhere ? '640px' : height)));
});
