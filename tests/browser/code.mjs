// Reads a QR code off a PNG, with a decoder that has nothing to do with the encoder.
import { requireTool } from '../../scripts/tools.mjs';

const { PNG } = requireTool('pngjs');
const jsqr = requireTool('jsqr');

/** `{ width, height, text }` of a PNG; `text` is null where there is no code that can be read. */
export function read(png) {
  const { width, height, data } = PNG.sync.read(png);
  return { width, height, text: jsqr(new Uint8ClampedArray(data), width, height)?.data ?? null };
}
