// The element as a package: modules for bundlers and servers, the files of a release for whoever serves them himself, and
// what a registry and an editor want to know.
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { modules } from './bundle.mjs';

const ADDRESS = /if \(module_or_path === undefined\) \{\s*module_or_path = new URL\('[\w.]+', import\.meta\.url\);\s*\}/;

/** The glue without the address that it would load its program from, for it is always given one: bundlers would take it for a file to copy. */
export function addressless(glue) {
  if (!ADDRESS.test(glue)) throw new Error('the glue of wasm-bindgen finds its program in another way than expected');
  return glue.replace(ADDRESS, '');
}

const LOADED = /\bimport\((\w+)\)/g;

/** Says to bundlers that files whose address is known only then are no modules of the app. */
function marked(text) {
  return text.replace(LOADED, 'import(/* webpackIgnore: true */ /* @vite-ignore */ $1)');
}

/**
 * Modules without any address in them: no bundler has to be told what to copy, for there is nothing to copy. `parts` are put
 * into the folder `made`, each by the name of its file and the one that it is imported by.
 */
export function packaged({ folder, made, parts, define, alias }) {
  const own = { ...alias };
  mkdirSync(made, { recursive: true });
  for (const [name, { file, content }] of Object.entries(parts)) {
    own[name] = resolve(made, file);
    writeFileSync(own[name], content);
  }
  const entries = ['index.js', 'element.js', 'headless.js', 'frame.js'].map((name) => join(folder, name));
  // Where the app is, its page says.
  const address = { 'import.meta.url': '"file:///"' };
  const texts = modules(entries, { define: { ...define, ...address }, alias: own, inject: [join(folder, 'server.js')] });
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, marked(text)]));
}

/** What may be imported beside the package itself, by the name of its types. */
const ENTRIES = { element: 'policy-selfcheck', headless: 'policy-selfcheck-headless', frame: 'policy-selfcheck-frame' };

/** Files by the names of entries, for bundlers and compilers that look for files and know no `exports`. */
const named = Object.fromEntries(Object.entries(ENTRIES).flatMap(([name, types]) => [
  [`${name}.js`, `export * from './modules/${name}.js';\n`],
  [`${name}.d.ts`, `export * from './${types}.js';\n`],
]));

const entry = (types, script) => ({ types: `./${types}.d.ts`, default: `./modules/${script}.js` });

/** Fills `folder`. */
export function npmPackage(folder, { version, www, files, modules: made }) {
  mkdirSync(join(folder, 'modules'), { recursive: true });
  const written = { ...files, ...named, ...Object.fromEntries(Object.entries(made).map(([name, content]) => [`modules/${name}`, content])) };
  for (const [name, content] of Object.entries(written)) writeFileSync(join(folder, name), content);
  const types = readdirSync(join(www, 'element/types'));
  for (const name of types) cpSync(join(www, 'element/types', name), join(folder, name));
  cpSync(join(www, 'element/README.md'), join(folder, 'README.md'));
  cpSync(new URL('../../LICENSE', import.meta.url), join(folder, 'LICENSE'));
  const about = {
    name: 'policy-selfcheck',
    version,
    description: 'Which measures of a published policy may a company apply for: a custom element that asks, answers and explains in the browser.',
    license: 'MIT',
    type: 'module',
    main: './modules/index.js',
    types: './policy-selfcheck.d.ts',
    customElements: './custom-elements.json',
    sideEffects: ['./modules/*', './frame.js', './policy-selfcheck.js', './policy-selfcheck-frame.js'],
    exports: {
      '.': entry('policy-selfcheck', 'index'),
      ...Object.fromEntries(Object.entries(ENTRIES).map(([name, types]) => [`./${name}`, entry(types, name)])),
      './react': { types: './react.d.ts' },
      './vue': { types: './vue.d.ts' },
      './svelte': { types: './svelte.d.ts' },
      './*': './*',
    },
    files: [...Object.keys(files), ...Object.keys(named), 'modules', ...types],
  };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(about, null, 2)}\n`);
}
