// Other programs on the page: another release of ours, and a Yew app of somebody else. Both are made on demand, below
// `target/`.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './facts.mjs';
import { VERSION, exact } from './program.mjs';

/** A release that came after this one, as its folder is named. */
export const NEXT = VERSION.replace(/^\d+/, (major) => Number(major) + 1);

/** A release as a part of a name. */
const named = (version) => version.replaceAll('.', '_');

/** A site with two releases: this one, and the same with another number. Returns its folder. */
export function twoReleases() {
  const folder = `${root}target/hosts/releases`;
  const next = join(folder, `v${NEXT}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(`${root}dist`, folder, { recursive: true });
  cpSync(join(folder, exact), next, { recursive: true });
  for (const file of readdirSync(next)) {
    if (!/\.(js|wasm)$/.test(file)) continue;
    // Byte by byte: one of them is no text, and both numbers are of one length. The hashes are those of the other release.
    const text = readFileSync(join(next, file), 'latin1');
    writeFileSync(join(next, file), text.replaceAll(VERSION, NEXT).replaceAll(named(VERSION), named(NEXT)).replace(/sha384-[\w+/=]{64}/g, ''), 'latin1');
  }
  if (existsSync(join(next, 'integrity.json'))) rmSync(join(next, 'integrity.json'));
  return folder;
}

/** The Yew app of `tests/hosts/yew`, for its page. Cargo builds it only when it has changed. */
export function buildYewHost() {
  const target = ['--target', 'wasm32-unknown-unknown'];
  const quiet = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  execFileSync('scripts/with-wasm.sh', ['cargo', 'build', '--quiet', '--locked', '--release', ...target, '--manifest-path', 'tests/hosts/yew/Cargo.toml'], quiet);
  const wasm = 'target/wasm/wasm32-unknown-unknown/release/yew_host.wasm';
  execFileSync('.tools/bin/wasm-bindgen', [wasm, '--target', 'web', '--no-typescript', '--out-dir', 'target/hosts/yew-host'], quiet);
}
