// Lets the glue read words that are part of the program once, and not at every use. A name of an attribute is handed over
// hundreds of times a page, and reading it anew costs more than what is done with it.
import { read, sections } from './binary.mjs';

const DATA = 11;
const CONSTANT = 0x41;

/** From where to where in its memory a program has what it was built with. None of it ever changes, as far as it is words. */
export function builtIn(wasm) {
  const { content } = sections(wasm).find(({ id }) => id === DATA) ?? { content: Buffer.from([0]) };
  let [from, to] = [Infinity, 0];
  let [count, at] = read(content, 0);
  for (; count > 0; count -= 1) {
    if (content[at] !== 0 || content[at + 1] !== CONSTANT) throw new Error('the program has data at a place that is not written in it');
    const [start, end] = read(content, at + 2);
    // The place is followed by the end of its expression.
    const [length, bytes] = read(content, end + 1);
    [from, to] = [Math.min(from, start), Math.max(to, start + length)];
    at = bytes + length;
  }
  return [from, to];
}

const READING = 'return decodeText(getUint8ArrayMemory0().subarray(ptr, ptr + len));';

/** The glue of this program, with a memory for words. No word is longer than all of them: place and length make one number. */
export function remembering({ glue, wasm }) {
  const [from, to] = builtIn(wasm);
  const [before, after, ...more] = glue.split(READING);
  if (after === undefined || more.length > 0) throw new Error('the glue of wasm-bindgen reads words in another way than expected');
  const looking = `
    if (ptr < ${from} || ptr >= ${to}) ${READING}
    const place = ptr * ${to - from + 1} + len;
    let words = builtIn.get(place);
    if (words === undefined) builtIn.set(place, words = decodeText(getUint8ArrayMemory0().subarray(ptr, ptr + len)));
    return words;`;
  return `const builtIn = new Map();\n${before}${looking.trim()}${after}`;
}
