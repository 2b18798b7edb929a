// The program with another policy in it. Both builds would differ in the bytes of the policy alone, and a second one takes
// minutes: so these bytes are put in the place of those.
import { number, read, sections } from '../../scripts/pack/binary.mjs';

const DATA = 11;
const [CONSTANT, END] = [0x41, 0x0b];

/** What the memory of a program holds when it starts: `from` where, and the bytes. */
export function memoryOf(wasm) {
  const { content } = sections(wasm).find(({ id }) => id === DATA);
  const segments = [];
  let [count, at] = read(content, 0);
  for (; count > 0; count -= 1) {
    if (content[at] !== 0 || content[at + 1] !== CONSTANT) throw new Error('data at a place that is not written in the program');
    const [start, end] = read(content, at + 2);
    if (content[end] !== END) throw new Error('data at a place that is worked out');
    const [length, bytes] = read(content, end + 1);
    segments.push([start, content.subarray(bytes, bytes + length)]);
    at = bytes + length;
  }
  const from = Math.min(...segments.map(([start]) => start));
  const to = Math.max(...segments.map(([start, bytes]) => start + bytes.length));
  const memory = Buffer.alloc(to - from);
  for (const [start, bytes] of segments) memory.set(bytes, start - from);
  return { from, memory };
}

/** A number as places of data are written: with a sign, so that a large one takes a byte more. */
function signed(value) {
  const bytes = number(value);
  const last = bytes.at(-1);
  return last & 64 ? Buffer.from([...bytes.subarray(0, -1), last | 128, 0]) : bytes;
}

/** The program with `next` in the place of the policy `now`; what is left of that is gone. */
export function withPolicy(wasm, now, next) {
  const { from, memory } = memoryOf(wasm);
  const at = memory.indexOf(now);
  if (at < 0 || memory.indexOf(now, at + 1) >= 0) throw new Error('the program does not carry these rules once: build it anew with `make dist`');
  if (next.length > now.length) throw new Error('the other policy is larger');
  memory.fill(0, at, at + now.length);
  memory.set(next, at);
  const content = Buffer.concat([number(1), Buffer.from([0, CONSTANT]), signed(from), Buffer.from([END]), number(memory.length), memory]);
  const parts = sections(wasm).map((section) => {
    const kept = section.id === DATA ? content : section.content;
    return Buffer.concat([Buffer.from([section.id]), number(kept.length), kept]);
  });
  return Buffer.concat([wasm.subarray(0, 8), ...parts]);
}
