// Reads a WebAssembly file as far as sizes go: its sections, and its functions with their names.

function reader(bytes) {
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at];
      at += 1;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  const text = () => {
    const length = number();
    at += length;
    return bytes.subarray(at - length, at).toString('utf8');
  };
  return { number, text, get at() { return at; }, set at(to) { at = to; } };
}

/** `{ sections: [[id, size, from]], functions: [{ name, size }] }`; names only where the file has a section of them. */
export function measure(bytes) {
  const read = reader(bytes);
  read.at = 8;
  const sections = [];
  const sizes = [];
  const names = new Map();
  let imported = 0;
  while (read.at < bytes.length) {
    const id = bytes[read.at];
    read.at += 1;
    const length = read.number();
    const end = read.at + length;
    sections.push([id, length, read.at]);
    if (id === 2) {
      for (let left = read.number(); left > 0; left -= 1) {
        read.text();
        read.text();
        const kind = bytes[read.at];
        read.at += 1;
        if (kind === 0) {
          imported += 1;
          read.number();
        } else if (kind === 3) read.at += 2;
        else throw new Error(`an import of kind ${kind} is not known here`);
      }
    } else if (id === 10) {
      for (let left = read.number(); left > 0; left -= 1) {
        const size = read.number();
        sizes.push(size);
        read.at += size;
      }
    } else if (id === 0 && read.text() === 'name') {
      while (read.at < end) {
        const part = bytes[read.at];
        read.at += 1;
        const partEnd = read.number() + read.at;
        if (part === 1) for (let left = read.number(); left > 0; left -= 1) names.set(read.number(), read.text());
        read.at = partEnd;
      }
    }
    read.at = end;
  }
  return { sections, functions: sizes.map((size, index) => ({ name: names.get(index + imported) ?? '', size })) };
}
