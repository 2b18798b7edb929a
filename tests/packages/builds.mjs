// Each bundler and framework, in its usual configuration: nothing here knows anything of the package.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { page, requirePackage, sites, workshop } from './workshop.mjs';

const load = async (name) => import(requirePackage.resolve(name));
const app = (...path) => join(workshop, 'apps', ...path);

/** A build is whole when the bundler has nothing to say. */
function silent(what, warnings) {
  if (warnings.length > 0) throw new Error(`${what} warns:\n${warnings.join('\n')}`);
}

function write(folder, text, name = 'index.html') {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
}

async function viteOptions(folder, plugins) {
  const { createLogger } = await load('vite');
  const warnings = [];
  const logger = createLogger('warn');
  // That the program is large it says of any program of this size.
  logger.warn = logger.warnOnce = (text) => { if (!/chunks are larger than/.test(text)) warnings.push(text); };
  write(folder, page({ script: './main.js' }));
  return { warnings, options: { root: folder, configFile: false, logLevel: 'warn', customLogger: logger, plugins } };
}

async function vite(out, { folder, plugins = [] }) {
  const { build } = await load('vite');
  const { warnings, options } = await viteOptions(folder, plugins);
  await build({ ...options, base: './', build: { outDir: out, emptyOutDir: true } });
  silent('Vite', warnings);
}

/** What a developer has open all day: nothing is built, and dependencies are prepared in another way. */
async function viteDevelopment() {
  const { createServer } = await load('vite');
  const { warnings, options } = await viteOptions(app('plain'), []);
  const server = await createServer({ ...options, root: app(), server: { port: 0, host: '127.0.0.1' } });
  await server.listen();
  return {
    url: `${server.resolvedUrls.local[0]}plain/`,
    close: async () => {
      await server.close();
      silent('Vite', warnings);
    },
  };
}

async function webpack(out, { entry, ...options }) {
  const { default: pack } = await load('webpack');
  // It hints at the size of whatever is larger than 244 KiB.
  const stats = await new Promise((done, failed) => {
    pack({ mode: 'production', context: workshop, entry, output: { path: out }, performance: { hints: false }, ...options }, (error, made) => (error ? failed(error) : done(made)));
  });
  silent('webpack', [...stats.compilation.errors, ...stats.compilation.warnings].map(({ message }) => message));
  write(out, page({ script: 'main.js', module: false }));
}

async function rollup(out, { entry, plugins = [] }) {
  const [{ rollup: bundle }, { nodeResolve }] = await Promise.all([load('rollup'), load('@rollup/plugin-node-resolve')]);
  const warnings = [];
  // Svelte is made of circles, and says so in every app.
  const onwarn = ({ code, ids = [], message }) => { if (code !== 'CIRCULAR_DEPENDENCY' || !ids.every((id) => id.includes('/svelte/'))) warnings.push(message); };
  const made = await bundle({ input: entry, plugins: [...plugins, nodeResolve({ browser: true })], onwarn });
  await made.write({ dir: out, format: 'es' });
  await made.close();
  silent('Rollup', warnings);
  write(out, page({ script: `${basename(entry, '.js')}.js` }));
}

async function esbuild(out, { entry, drawn, mode = 'production', ...options }) {
  const { build } = await load('esbuild');
  const { warnings } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: mode === 'production',
    outdir: out,
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    jsx: 'automatic',
    logLevel: 'silent',
    ...options,
  });
  silent('esbuild', warnings.map(({ text, location }) => `${location?.file}: ${text}`));
  write(out, page({ script: basename(entry).replace(/\.\w+$/, '.js'), module: options.format === 'esm', drawn }));
}

const apart = { format: 'esm', splitting: true };

/** Drawn by a server first, from a bundle that holds the package too, as that of Next does: the page has the element in its markup. */
async function hydrated(out) {
  const made = join(workshop, 'made/react');
  await esbuild(made, { entry: app('react/server.jsx'), mode: 'development', platform: 'node', format: 'esm', packages: 'external' });
  await webpack(join(made, 'server'), { entry: join(made, 'server.js'), target: 'node', experiments: { outputModule: true }, output: { path: join(made, 'server'), library: { type: 'module' }, filename: 'main.mjs' } });
  const { html, text } = await import(join(made, 'server/main.mjs'));
  if (!/<policy-selfcheck lang="zh-CN"[^>]*>/.test(html)) throw new Error(`the server has drawn ${html}`);
  await esbuild(out, { entry: app('react/main.jsx'), mode: 'development', drawn: html, ...apart });
  write(out, page({ script: 'main.js', drawn: text }), 'text.html');
}

const vue = async (out) => {
  const { default: plugin } = await load('@vitejs/plugin-vue');
  const isCustomElement = (tag) => tag === 'policy-selfcheck';
  await vite(out, { folder: app('vue'), plugins: [plugin({ template: { compilerOptions: { isCustomElement } } })] });
};

const svelte = async (out) => {
  const { compile } = requirePackage('svelte/compiler');
  const transform = (text, id) => (id.endsWith('.svelte') ? { code: compile(text, { filename: id, generate: 'client' }).js.code } : null);
  await rollup(out, { entry: app('svelte/main.js'), plugins: [{ name: 'svelte', transform }] });
};

/** What the builder of Angular's command line does: compiles ahead of time, links the libraries, bundles with esbuild. */
const angular = async (out) => {
  execFileSync(process.execPath, [join(workshop, 'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js'), '-p', app('angular/tsconfig.json')], { cwd: workshop, stdio: ['ignore', 'pipe', 'pipe'] });
  const [{ default: linker }, { transformAsync }] = await Promise.all([load('@angular/compiler-cli/linker/babel'), load('@babel/core').then((babel) => babel.default ?? babel)]);
  const plugin = {
    name: 'angular-linker',
    setup(build) {
      build.onLoad({ filter: /@angular\/.*\.mjs$/ }, async ({ path }) => {
        const { code } = await transformAsync(readFileSync(path, 'utf8'), { filename: path, plugins: [linker], compact: false, configFile: false, babelrc: false });
        return { contents: code };
      });
    },
  };
  await esbuild(out, { entry: join(workshop, 'made/angular/angular/main.js'), plugins: [plugin], conditions: ['es2022', 'module'], define: { ngJitMode: 'false', ngDevMode: 'false' }, ...apart });
};

const plain = { entry: app('plain/main.js') };

/** `make` builds into a folder, `serve` runs a server of its own; `connects` says that a build fetches something. */
export const builds = [
  { name: 'vite', make: (out) => vite(out, { folder: app('plain') }) },
  { name: 'vite-development', serve: viteDevelopment },
  { name: 'webpack', make: (out) => webpack(out, plain) },
  { name: 'rollup', make: (out) => rollup(out, plain) },
  { name: 'esbuild', make: (out) => esbuild(out, { ...plain, ...apart }) },
  { name: 'esbuild-one-file', make: (out) => esbuild(out, { ...plain, format: 'iife' }) },
  { name: 'react-hydrated', make: hydrated },
  { name: 'react-late', make: (out) => esbuild(out, { entry: app('react/late.jsx'), mode: 'development', ...apart }) },
  { name: 'vue', make: vue },
  { name: 'svelte', make: svelte },
  { name: 'angular', make: angular },
];

/** The folder of a build. */
export const siteOf = (name) => join(sites, name);
