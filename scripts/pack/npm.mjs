// The element as a package: the files of a release, with what a registry and an editor want to know.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Fills `folder`. */
export function npmPackage(folder, { version, www, files }) {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  cpSync(join(www, 'element/README.md'), join(folder, 'README.md'));
  cpSync(new URL('../../LICENSE', import.meta.url), join(folder, 'LICENSE'));
  const about = {
    name: 'policy-selfcheck',
    version,
    description: 'Which measures of a published policy may a company apply for: a custom element that asks, answers and explains in the browser.',
    license: 'MIT',
    type: 'module',
    main: './policy-selfcheck.js',
    types: './policy-selfcheck.d.ts',
    customElements: './custom-elements.json',
    sideEffects: ['./policy-selfcheck.js', './policy-selfcheck-frame.js'],
    exports: {
      '.': { types: './policy-selfcheck.d.ts', default: './policy-selfcheck.js' },
      './element': { types: './policy-selfcheck.d.ts', default: './policy-selfcheck-element.js' },
      './headless': { types: './policy-selfcheck-headless.d.ts', default: './policy-selfcheck-headless.js' },
      './frame': './policy-selfcheck-frame.js',
      './*': './*',
    },
    files: Object.keys(files),
  };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(about, null, 2)}\n`);
}
