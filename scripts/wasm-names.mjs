// The functions of a WebAssembly file, with their names and sizes.
import { read, sections } from './pack/binary.mjs';

const [CUSTOM, IMPORTS, CODE] = [0, 2, 10];

/** Calls `each` with where every entry of a list begins; it returns where the entry ends. */
function list(bytes, from, each) {
  let [left, at] = read(bytes, from);
  for (; left > 0; left -= 1) at = each(at);
}

/** Behind the words at `at`. */
const past = (bytes, at) => {
  const [length, from] = read(bytes, at);
  return from + length;
};

/** How many functions a section of imports brings; they are counted before the file's own. */
function imported(content) {
  let functions = 0;
  list(content, 0, (at) => {
    const kind = past(content, past(content, at));
    if (content[kind] !== 0) throw new Error(`an import of kind ${content[kind]} is not known here`);
    functions += 1;
    return read(content, kind + 1)[1];
  });
  return functions;
}

/** The names of functions, by index: the part 1 of the section of names. */
function names(content) {
  const found = new Map();
  for (let at = past(content, 0); at < content.length;) {
    const [size, from] = read(content, at + 1);
    if (content[at] === 1) {
      list(content, from, (entry) => {
        const [index, name] = read(content, entry);
        const end = past(content, name);
        found.set(index, content.subarray(read(content, name)[1], end).toString('utf8'));
        return end;
      });
    }
    at = from + size;
  }
  return found;
}

/** The functions of the file itself, `[{ name, size }]`, with a name where the file has one. */
export function functions(wasm) {
  const all = sections(wasm);
  const of = (id) => all.find((section) => section.id === id)?.content ?? Buffer.of(0);
  const named = all.find(({ id, content }) => id === CUSTOM && content.subarray(1, past(content, 0)).toString() === 'name');
  const [before, known] = [imported(of(IMPORTS)), named ? names(named.content) : new Map()];
  const found = [];
  const code = of(CODE);
  list(code, 0, (at) => {
    const [size, from] = read(code, at);
    found.push({ name: known.get(before + found.length) ?? '', size });
    return from + size;
  });
  return found;
}
