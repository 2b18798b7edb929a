// The npm tools live in .tools/, outside the folders that node looks through by itself.
import { createRequire } from 'node:module';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const requireTool = createRequire(new URL('../.tools/node/package.json', import.meta.url));

/** Every file below a folder, as paths relative to it, sorted. */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort();
}
