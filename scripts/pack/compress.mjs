// Files as a server sends them compressed, so that it need not do it for every visitor: `name.br` and `name.gz`.
import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesBelow } from '../tools.mjs';

const TYPES = new Set(['.css', '.html', '.js', '.json', '.svg', '.ts', '.wasm', '.webmanifest']);
/** A smaller file travels in one packet anyway. */
const LEAST = 1000;

/** The bytes after brotli of quality 11. */
export function brotli(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params });
}

/** Puts them beside every file that gains by it. */
export function compress(dist) {
  for (const name of filesBelow(dist).filter((name) => TYPES.has(extname(name)) && !name.startsWith('npm/'))) {
    const file = join(dist, name);
    const bytes = readFileSync(file);
    if (bytes.length < LEAST) continue;
    writeFileSync(`${file}.br`, brotli(bytes));
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}
