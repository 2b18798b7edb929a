// Words that a program was built with are read once; all others whenever they are handed over.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtIn, remembering } from '../../scripts/pack/words.mjs';

const READING = 'return decodeText(getUint8ArrayMemory0().subarray(ptr, ptr + len));';
const text = (words) => [words.length, ...Buffer.from(words)];
/** A number with a sign, as places of data are written. */
const place = (number) => [(number & 127) | 128, number >> 7];
const segment = (at, words, kind = 0x41) => [0, kind, ...place(at), 0x0b, ...text(words)];
const program = (...segments) => {
  const content = [segments.length, ...segments.flat()];
  return Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 11, content.length, ...content]);
};

test('words: what a program was built with lies from its first data to its last', () => {
  assert.deepEqual(builtIn(program(segment(1100, 'class'), segment(1030, 'h1'))), [1030, 1105]);
});

test('words: data at a place that is worked out is refused, and a glue that reads otherwise', () => {
  assert.throws(() => builtIn(program(segment(1030, 'h1', 0x23))), /at a place that is not written in it/);
  const wasm = program(segment(1030, 'h1'));
  assert.throws(() => remembering({ glue: '', wasm }), /in another way than expected/);
  assert.throws(() => remembering({ glue: READING + READING, wasm }), /in another way than expected/);
});

test('words: built-in ones are read once, each by its place and length', async () => {
  const glue = `
    let reads = 0;
    const memory = new Uint8Array(4096);
    const getUint8ArrayMemory0 = () => memory;
    const decodeText = (bytes) => { reads += 1; return new TextDecoder().decode(bytes); };
    function getStringFromWasm0(ptr, len) { ${READING} }
    export { memory, getStringFromWasm0, count };
    function count() { return reads; }`;
  const made = remembering({ glue, wasm: program(segment(1030, 'class-list'), segment(1100, 'h1')) });
  const { memory, getStringFromWasm0: words, count } = await import(`data:text/javascript,${encodeURIComponent(made)}`);
  memory.set(Buffer.from('class-list'), 1030);
  memory.set(Buffer.from('h1'), 1100);
  // One begins with the other.
  for (let times = 0; times < 3; times += 1) assert.deepEqual([words(1030, 10), words(1030, 5), words(1100, 2), words(1030, 0)], ['class-list', 'class', 'h1', '']);
  assert.equal(count(), 4);
  // Memory in use holds other words each time.
  for (const typed of ['12', '34']) {
    memory.set(Buffer.from(typed), 1102);
    assert.equal(words(1102, 2), typed);
  }
  assert.equal(count(), 6);
});
