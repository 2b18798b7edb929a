// The React and the Vue page of `tests/hosts`, bundled as a site would bundle them, beside the files of the package.
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { requireTool } from '../../scripts/tools.mjs';
import { root } from './facts.mjs';

const esbuild = requireTool('esbuild');
const modules = `${root}.tools/hosts/node_modules`;
const { compileScript, parse } = createRequire(`${modules}/vue/package.json`)('vue/compiler-sfc');

/** What the bundlers' Vue plug-ins do: a component of one file becomes a script. */
const vue = {
  name: 'vue',
  setup(build) {
    build.onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const compilerOptions = { isCustomElement: (tag) => tag === 'policy-selfcheck' };
      const { descriptor } = parse(readFileSync(path, 'utf8'), { filename: basename(path), templateParseOptions: compilerOptions });
      return { contents: compileScript(descriptor, { id: basename(path), inlineTemplate: true, templateOptions: { compilerOptions } }).content };
    });
  },
};

/** Makes both bundles and lays the package beside them, where the server of host pages finds them. */
export async function bundleApps() {
  const folder = `${root}target/hosts`;
  mkdirSync(folder, { recursive: true });
  for (const [name, entry] of [['react', 'react/main.jsx'], ['vue', 'vue/main.js']]) {
    await esbuild.build({
      entryPoints: [`${root}tests/hosts/${entry}`],
      outfile: join(folder, `${name}.js`),
      bundle: true,
      minify: true,
      format: 'esm',
      jsx: 'automatic',
      nodePaths: [modules],
      alias: { 'policy-selfcheck/element': `${root}dist/npm/modules/element.js` },
      define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
      plugins: [vue],
      logLevel: 'warning',
    });
  }
  cpSync(`${root}dist/npm`, join(folder, 'assets/policy-selfcheck'), { recursive: true });
}
