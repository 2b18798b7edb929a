// Gives what the program imports from its glue short names, in both. wasm-bindgen's own say what they are and end in
// sixteen digits each; nobody reads them in a browser, and they are two hundredths of what a visitor loads.

import { number, read, sections, text } from './binary.mjs';

const IMPORTS = 2;

/** The contents of a section of imports with other names; `renamed` is asked for each. Functions are all there is here. */
function imports(section, renamed) {
  let [count, at] = read(section, 0);
  const string = () => {
    const [length, from] = read(section, at);
    at = from + length;
    return section.subarray(from, at).toString();
  };
  const made = [number(count)];
  for (; count > 0; count -= 1) {
    const names = [string(), string()].map(renamed);
    if (section[at] !== 0) throw new Error(`\`${names[1]}\` is imported and is no function`);
    const [, end] = read(section, at + 1);
    made.push(...names.map(text), section.subarray(at, end));
    at = end;
  }
  return Buffer.concat(made);
}

/** `{ glue, wasm }`, the text of the one and the bytes of the other, with short names. */
export function shortened({ glue, wasm }) {
  const short = new Map();
  const renamed = (name) => {
    if (!short.has(name)) short.set(name, `_${short.size.toString(36)}`);
    return short.get(name);
  };
  const parts = [wasm.subarray(0, 8)];
  for (const { id, content } of sections(wasm)) {
    const kept = id === IMPORTS ? imports(content, renamed) : content;
    parts.push(Buffer.from([id]), number(kept.length), kept);
  }
  // The longest first: some names begin with others.
  const names = [...short.keys()].sort((one, other) => other.length - one.length);
  const spelt = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const absent = names.filter((name) => !glue.includes(name));
  if (absent.length > 0) throw new Error(`the glue does not know ${absent}`);
  return { glue: glue.replace(new RegExp(spelt, 'g'), (name) => short.get(name)), wasm: Buffer.concat(parts) };
}
