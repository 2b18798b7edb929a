// What a compiler says of the package: everything that is right passes, and each line that is marked as wrong is refused.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../browser/case.mjs';
import { requirePackage, workshop } from './workshop.mjs';

const folder = join(workshop, 'types');
const compiler = requirePackage.resolve('typescript/lib/tsc.js');

/** As strict as a compiler can be, with the types of the package looked at too. */
const STRICT = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  jsx: 'react-jsx',
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  types: [],
};

/** How a compiler looks for files; the last knows no `exports`. */
const WAYS = [['ESNext', 'bundler'], ['NodeNext', 'NodeNext'], ['ESNext', 'node10']];
/** The types of frameworks have faults of their own under these settings, and are not looked at. */
const PARTS = [{ name: 'of the package', files: ['element.ts', 'headless.ts'], skipLibCheck: false }, { name: 'in frameworks', files: ['react.tsx', 'vue.ts', 'svelte.ts'], skipLibCheck: true }];

for (const [module, moduleResolution] of WAYS) {
  for (const { name, files, skipLibCheck } of PARTS) {
    await check(`package: types ${name}, ${moduleResolution}`, true, () => {
      const config = join(folder, `tsconfig.${moduleResolution}.${files[0]}.json`);
      writeFileSync(config, JSON.stringify({ compilerOptions: { ...STRICT, module, moduleResolution, skipLibCheck }, files }));
      const { stdout, status } = spawnSync(process.execPath, [compiler, '-p', config], { cwd: folder, encoding: 'utf8' });
      assert.equal(status, 0, stdout);
    });
  }
}
