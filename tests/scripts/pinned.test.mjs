// Everything that is fetched is pinned: each npm package by its hash, each crate by its checksum, each tool by its release.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const text = (path) => readFileSync(new URL(path, root), 'utf8');
const json = (path) => JSON.parse(text(path));

/** Folders whose npm packages are installed. */
const npm = readdirSync(new URL('scripts/', root)).filter((name) => existsSync(new URL(`scripts/${name}/package.json`, root)));

test('npm packages: exact releases, each with a hash in the lock file, none with an install script that must run', () => {
  assert.deepEqual(npm, ['bench', 'hosts', 'kernels', 'lighthouse', 'node', 'packages', 'pages']);
  for (const name of npm) {
    const wanted = json(`scripts/${name}/package.json`);
    const locked = json(`scripts/${name}/package-lock.json`).packages;
    for (const [what, wish] of Object.entries({ ...wanted.dependencies, ...wanted.devDependencies })) {
      // Several releases of one package have names of ours.
      const version = wish.replace(/^npm:@?[\w/-]+@/, '');
      assert.match(version, /^\d+\.\d+\.\d+(-[\w.]+)?$/, `${name}: ${what}`);
      assert.equal(locked[`node_modules/${what}`]?.version, version, `${name}: ${what}`);
    }
    for (const [place, { integrity, link, inBundle, optional, os }] of Object.entries(locked)) {
      // A build for another machine than the one that the lock file was made on; npm never installs it here.
      const elsewhere = name === 'bench' && optional && os && !os.includes('linux');
      const alike = name === 'bench' && optional && place.includes('zen-engine-');
      // What a package brings along is under its own hash.
      if (place !== '' && !link && !inBundle && !((elsewhere || alike) && !integrity)) assert.match(integrity ?? '', /^sha512-[\w+/]{86}==$/, `${name}: ${place}`);
    }
  }
  assert.match(text('scripts/provision.sh'), /npm ci --ignore-scripts/);
});

test('crates: all from the one registry, each with a checksum', () => {
  for (const lock of ['Cargo.lock', 'tests/fuzz/Cargo.lock']) {
    const crates = text(lock).split('[[package]]').slice(1);
    assert.ok(crates.length > 20, lock);
    for (const crate of crates) {
      const name = crate.match(/^name = "(.*)"$/m)[1];
      // Ours have no source.
      if (name.startsWith('policy-selfcheck')) continue;
      assert.match(crate, /^source = "registry\+https:\/\/github\.com\/rust-lang\/crates\.io-index"$/m, `${lock}: ${name}`);
      assert.match(crate, /^checksum = "[0-9a-f]{64}"$/m, `${lock}: ${name}`);
    }
  }
  for (const path of ['Makefile', 'scripts/build-wasm.sh', 'scripts/fuzz.sh', 'tests/browser/facts.mjs']) {
    for (const line of text(path).split('\n').filter((one) => /\bcargo['"]?,? .*\b(build|test|run|clippy|metadata|bench)\b/.test(one) && !/^\s*#|fuzz (run|list)/.test(one))) assert.match(line, /--locked/, `${path}: ${line}`);
  }
});

test('tools: one release each', () => {
  const versions = text('scripts/versions.env').matchAll(/^(\w+_VERSION)=(.*)$/gm);
  const names = [...versions].map(([, name, version]) => {
    assert.match(version, /^\d+\.\d+\.\d+$/, name);
    return name;
  });
  for (const [, used] of text('scripts/provision.sh').matchAll(/cargo_tool \S+ \S+ "\$(\w+)"/g)) assert.ok(names.includes(used), used);
});

test('nothing that is published or run names an action or a file of the network that is not pinned', () => {
  const workflows = new URL('.github/workflows/', root);
  for (const name of existsSync(workflows) ? readdirSync(workflows) : []) {
    for (const [, action] of text(`.github/workflows/${name}`).matchAll(/uses:\s*(\S+)/g)) {
      if (!action.startsWith('./')) assert.match(action, /@[0-9a-f]{40}$/, `${name}: ${action}`);
    }
  }
  for (const name of readdirSync(new URL('www/', root)).filter((one) => one.endsWith('.html'))) {
    assert.doesNotMatch(text(`www/${name}`), /(src|href)="(https?:)?\/\//, name);
  }
});

test('line ends are those of the repository, whatever git is set to on a machine', { skip: spawnSync('git', ['rev-parse'], { cwd: root }).status !== 0 }, () => {
  const said = execFileSync('git', ['ls-files', '--eol'], { cwd: root, encoding: 'utf8' });
  const rows = said.trim().split('\n').map((line) => /^i\/(\S*)\s+w\/\S*\s+attr\/(.*?)\s*\t(.*)$/.exec(line).slice(1));
  for (const [inside, attributes, path] of rows) {
    if (inside === 'lf') assert.ok(/eol=lf|^-text/.test(attributes), `${path}: ${attributes}`);
    // Formats that end so themselves must stay as they are.
    if (/crlf|mixed/.test(inside)) assert.match(attributes, /^-text/, path);
  }
});
