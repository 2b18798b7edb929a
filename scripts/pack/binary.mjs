// The binary form of WebAssembly, as far as packing needs it: numbers, and sections one after the other.

/** The number at `at` in the way WebAssembly writes them, and the place behind it. */
export function read(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7, at += 1) {
    value += (bytes[at] & 127) * 2 ** shift;
    if (bytes[at] < 128) return [value, at + 1];
  }
}

/** The same, written. */
export function number(value) {
  const bytes = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
  return Buffer.from([...bytes, value]);
}

/** Words behind their length, as names are written. */
export const text = (words) => Buffer.concat([number(Buffer.byteLength(words)), Buffer.from(words)]);

/** The sections of a module, `{ id, content }`. */
export function sections(wasm) {
  const found = [];
  for (let at = 8; at < wasm.length;) {
    const [size, from] = read(wasm, at + 1);
    found.push({ id: wasm[at], content: wasm.subarray(from, from + size) });
    at = from + size;
  }
  return found;
}
