// The functions of the tests are written for browsers of today; an old kernel is given what it can read.
import { requireTool } from '../../../scripts/tools.mjs';

const { transformSync } = requireTool('esbuild');
const known = new Map();

/** A function as Chromium 78 reads it. */
export function transformed(body) {
  const text = String(body);
  if (!known.has(text)) known.set(text, transformSync(`(${text})`, { target: 'chrome78' }).code.trim().replace(/;$/, ''));
  return known.get(text);
}
