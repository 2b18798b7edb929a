// pack-dist.mjs WWW RULES GLUE.js WASM CONTENTS.json DIST: puts together the folder that is published.
//
//   DIST/             the page, the configurator, the file for disks
//   DIST/vX.Y.Z/      the element and its program: never changes once published
//   DIST/vX/          leads to the newest release of that number
//   DIST/npm/         the same as a package
//
// SHARE_BASE names the address of the page: that which the file for disks makes its links for, and of the picture in the
// preview of a link.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bounded } from './pack/boundary.mjs';
import { bundle, integrityOf, small, styles, undressed } from './pack/bundle.mjs';
import { compress } from './pack/compress.mjs';
import { clauseList, clauseText, contentsModule, filledPage } from './pack/contents.mjs';
import { contractModule, contractNumbers, manifest, types } from './pack/contract.mjs';
import { fallback } from './pack/fallback.mjs';
import { heightsOf } from './pack/heights.mjs';
import { shortened } from './pack/imports.mjs';
import { addressless, npmPackage, packaged } from './pack/npm.mjs';
import { offline } from './pack/offline.mjs';
import { serviceWorker } from './pack/service-worker.mjs';
import { knowing } from './pack/window.mjs';
import { remembering } from './pack/words.mjs';
import { filesBelow } from './tools.mjs';
import { EN } from '../www/configure/en.js';
import { fill } from '../www/configure/fill.js';

const [www, rules, madeGlue, madeWasm, contentsFile, dist] = process.argv.slice(2);
const version = /^version = "(.+)"$/m.exec(readFileSync(new URL('../Cargo.toml', import.meta.url), 'utf8'))[1];
const exact = `v${version}`;
const floating = `v${version.split('.')[0]}`;
const contents = JSON.parse(readFileSync(contentsFile, 'utf8'));

const STYLES = ['tokens', 'base', 'interview', 'result', 'pages', 'taking', 'booth', 'verdicts', 'old'];
// What stands in folders of its own, or is a part of something else.
const PARTS = /^(element|styles|offline|embed)\b|^sw\.js$/;

rmSync(dist, { recursive: true, force: true });

function write(name, content) {
  const target = join(dist, name);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}

// Beside what they are made from.
const [glueFile, wasmFile] = ['short.js', 'short.wasm'].map((name) => join(dirname(madeGlue), name));
const short = shortened({ glue: readFileSync(madeGlue, 'utf8'), wasm: readFileSync(madeWasm) });
const lasting = knowing(bounded(remembering(short)));
writeFileSync(glueFile, lasting);
writeFileSync(wasmFile, short.wasm);

const element = (name) => join(www, 'element', name);
const contract = JSON.parse(readFileSync(element('contract.json'), 'utf8'));
const made = (name, text) => {
  const file = resolve(dirname(contentsFile), name);
  writeFileSync(file, text);
  return file;
};
const alias = {
  'policy-contents': made('contents.mjs', contentsModule(contents)),
  'policy-contract': made('contract.mjs', contractModule(contract)),
  'policy-glue': resolve(glueFile),
};
const define = { __VERSION__: JSON.stringify(version), __FILES__: '{}', __HEIGHTS__: JSON.stringify(heightsOf(rules)), ...contractNumbers(contract) };

// The program: first what another part names by its hash, then that part.
// Every copy of Yew keeps its handlers on the nodes of a page under the same names, numbered from 1: the app of a page
// that is made with Yew, or another release of ours, would run its own handlers for our clicks.
const brand = `.__selfcheck_${version.replace(/\W/g, '_')}_`;
const glue = addressless(lasting.replaceAll('.__yew_', brand));
if (!glue.includes(brand)) throw new Error('the glue names no handlers of Yew: does Yew keep them elsewhere now?');
const style = undressed(styles(STYLES.map((name) => join(www, 'styles', `${name}.css`))));
const hashesOf = (files) => ({ ...define, __FILES__: JSON.stringify(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, integrityOf(content)]))) });
const parts = {
  'policy-selfcheck-fallback.js': fallback(wasmFile, glue, style),
  'policy-selfcheck.css': style,
  'policy_selfcheck.js': small(glue),
  'policy_selfcheck_bg.wasm': short.wasm,
};
const first = {
  'policy-selfcheck-program.js': bundle(element('policy-selfcheck-program.js'), { define: hashesOf(parts), alias }),
  'policy-selfcheck-trouble.js': bundle(element('policy-selfcheck-trouble.js'), { define, alias }),
};
const program = { ...parts, ...first };
const known = hashesOf(first);
alias['policy-fallback'] = join(dirname(resolve(glueFile)), 'fallback.mjs');
writeFileSync(alias['policy-fallback'], program['policy-selfcheck-fallback.js']);
const entries = {
  'policy-selfcheck.js': bundle(element('policy-selfcheck.js'), { define: known, alias }),
  'policy-selfcheck-element.js': bundle(element('policy-selfcheck-element.js'), { define: known, alias }),
  'policy-selfcheck-headless.js': bundle(element('policy-selfcheck-headless.js'), { define }),
  'policy-selfcheck-frame.js': bundle(element('policy-selfcheck-frame.js'), { define }),
};
// For pages and servers that have no modules: scripts that know by their tag where they come from.
const classic = (folder) => bundle(element('policy-selfcheck-classic.js'), { format: 'iife', alias, define: { ...known, __FOLDER__: JSON.stringify(folder), 'import.meta.url': 'document.baseURI' } });
const classics = {
  'policy-selfcheck-classic.js': classic('./'),
  'policy-selfcheck-classic-program.js': bundle(element('policy-selfcheck-classic-program.js'), { format: 'iife', define, alias }),
};
const scripts = { ...program, ...entries };
const typed = {
  'policy-selfcheck.d.ts': types(readFileSync(element('policy-selfcheck.d.ts'), 'utf8'), contract, EN, contents),
  ...Object.fromEntries(['policy-selfcheck-headless.d.ts', 'policy-selfcheck-frame.d.ts'].map((name) => [name, readFileSync(element(name), 'utf8')])),
  'custom-elements.json': manifest(contract, EN, contents),
};
const embed = {
  'embed.html': readFileSync(join(www, 'embed.html'), 'utf8'),
  'embed.css': styles([join(www, 'embed.css')]),
  'embed.js': bundle(join(www, 'embed.js'), { alias }),
};
for (const [name, content] of Object.entries({ ...scripts, ...classics, ...typed, ...embed })) write(`${exact}/${name}`, content);
write(`${exact}/integrity.json`, `${JSON.stringify(Object.fromEntries(Object.entries({ ...scripts, ...classics }).map(([name, content]) => [name, integrityOf(content)])), null, 2)}\n`);

for (const name of Object.keys(entries)) write(`${floating}/${name}`, `export * from '../${exact}/${name}';\n`);
write(`${floating}/policy-selfcheck-classic.js`, classic(`../${exact}/`));
write(`${floating}/embed.html`, embed['embed.html'].replace(/(href|src)="(embed|policy)/g, `$1="../${exact}/$2`));

// The pages.
const day = (text) => text.split('-').map(Number);
const [year, month, date] = day(contents.until);
const address = process.env.SHARE_BASE ?? '';
const values = {
  version,
  // Previews of links want whole addresses.
  address,
  major: version.split('.')[0],
  ahead: execFileSync(process.execPath, [fileURLToPath(new URL('pack/prerender.mjs', import.meta.url)), glueFile, wasmFile, contentsFile], { encoding: 'utf8', maxBuffer: 1 << 24 }),
  clauses: clauseList(contents, 'clauses.html'),
  'clause-text': clauseText(contents),
  product: contents.name.zh,
  title: contents.title.zh,
  number: contents.number,
  until: `${year} 年 ${month} 月 ${date} 日`,
  measures: contents.measures,
  'clause-count': contents.chapters.reduce((sum, { clauses: inside }) => sum + inside.length, 0),
};
for (const name of filesBelow(www).filter((name) => !PARTS.test(name))) {
  const file = join(www, name);
  switch (extname(name)) {
    case '.js':
      // Read once with all that it imports: a name that no file has would leave a page white.
      bundle(file, { alias });
      // Each is a file of its own; of what others are made from they hold what they need.
      write(name, fill(bundle(file, { alias, apart: ['./*.js'] }), values));
      break;
    case '.css':
      write(name, styles([file]));
      break;
    case '.html':
    case '.txt':
    case '.webmanifest':
      write(name, filledPage(readFileSync(file, 'utf8'), values));
      break;
    default:
      mkdirSync(dirname(join(dist, name)), { recursive: true });
      cpSync(file, join(dist, name));
  }
}
write('sw.js', serviceWorker(join(www, 'sw.js'), { dist, exact }));

write('policy-selfcheck-offline.html', offline({
  page: readFileSync(join(www, 'offline.html'), 'utf8'),
  entry: join(www, 'offline.js'),
  style: styles([join(www, 'page.css')]).trim(),
  parts: Object.fromEntries(['policy-selfcheck.css', 'policy_selfcheck_bg.wasm'].map((name) => [name, Buffer.from(program[name]).toString('base64')])),
  define,
  alias,
  address,
}));
npmPackage(join(dist, 'npm'), {
  version,
  www,
  files: { ...scripts, ...typed },
  modules: packaged({
    folder: element('packaged'),
    made: join(dirname(glueFile), 'package'),
    parts: {
      'policy-glue': { file: 'policy_selfcheck.mjs', content: glue },
      'policy-wasm': { file: 'policy_selfcheck_bg.wasm', content: short.wasm },
      'policy-fallback': { file: 'policy-selfcheck-fallback.mjs', content: program['policy-selfcheck-fallback.js'] },
      'policy-styles': { file: 'policy-selfcheck.css', content: style },
    },
    define,
    alias,
  }),
});
compress(dist);
