// unpack.mjs FOLDER: the browsers of the packages in FOLDER/node_modules, each as FOLDER/unpacked/RELEASE/chromium.
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const [folder] = process.argv.slice(2);
for (const name of readdirSync(join(folder, 'node_modules')).filter((one) => one.startsWith('chromium-'))) {
  const into = join(folder, 'unpacked', name.replace('chromium-', ''));
  const program = join(into, 'chromium');
  if (existsSync(program)) continue;
  mkdirSync(into, { recursive: true });
  await pipeline(createReadStream(join(folder, 'node_modules', name, 'bin/chromium.br')), createBrotliDecompress(), createWriteStream(`${program}.new`));
  chmodSync(`${program}.new`, 0o755);
  // Renamed when complete, so that an interrupted run is not taken for a finished one.
  renameSync(`${program}.new`, program);
}
