// What is wrong with the server of the program, where the slower program cannot come in its stead: the visitor sees calm words
// and the clauses, the webmaster the cause and the line that mends it, and once it is mended another try opens the check.
// Where the slower one serves: `lines.mjs`.
import assert from 'node:assert/strict';
import { PHONE, placeOf, ready } from '../case.mjs';
import { brief, verdictsOf } from '../facts.mjs';
import { hosted } from '../host.mjs';
import { VERSION, startProgram } from '../program.mjs';
import { countErrors, failed, heard, holdsTrouble } from '../trouble.mjs';

const { answers } = brief;
const cors = { without: ['access-control-allow-origin'] };
const html = { with: { 'content-type': 'text/html' } };
const WASM = 'policy_selfcheck_bg.wasm';

/** The slower program is not there either. */
const alone = { 'policy-selfcheck-fallback.js': { status: 404 } };

/** What is wrong, the code, what the cause names, and the line that mends it. */
const SHOWS = [
  ['no CORS header on the WebAssembly', { [WASM]: cors }, 'SC-105', new RegExp(WASM), 'Access-Control-Allow-Origin: *'],
  ['no CORS header on the styles', { 'policy-selfcheck.css': cors }, 'SC-105', /policy-selfcheck\.css/, 'Access-Control-Allow-Origin: *'],
  ['no CORS header on a script', { 'policy-selfcheck-program.js': cors }, 'SC-105', /policy-selfcheck-program\.js/, 'Access-Control-Allow-Origin: *'],
  ['a script of the wrong type', { 'policy-selfcheck-program.js': html }, 'SC-104', /policy-selfcheck-program\.js \(text\/html\)/, '.js  text/javascript\n.wasm  application/wasm'],
  ['the glue of the wrong type', { 'policy_selfcheck.js': html }, 'SC-104', /policy_selfcheck\.js \(text\/html\)/, '.js  text/javascript\n.wasm  application/wasm'],
  ['the WebAssembly is not there', { [WASM]: { status: 404 } }, 'SC-101', /policy_selfcheck_bg\.wasm \(404\)/, ''],
  ['the styles are not there', { 'policy-selfcheck.css': { status: 404 } }, 'SC-101', /policy-selfcheck\.css \(404\)/, ''],
  ['a script is not there', { 'policy-selfcheck-program.js': { status: 503 } }, 'SC-101', /policy-selfcheck-program\.js \(503\)/, ''],
  ['the home page where the WebAssembly should be', { [WASM]: { body: '<!doctype html><p>home', ...html } }, 'SC-101', /policy_selfcheck_bg\.wasm \(200, text\/html\)/, ''],
  ['a firewall that lets no script by', { 'policy-selfcheck-program.js': { status: 403, body: '<html>no', ...html } }, 'SC-101', /policy-selfcheck-program\.js \(403\)[^]*(防火墙|firewall)/, ''],
  ['what is missing is said without a CORS header', { [WASM]: { status: 404, ...cors } }, 'SC-101', /policy_selfcheck_bg\.wasm/, ''],
  ['a server that takes no HEAD, and has no styles', { '*': { noHead: true }, 'policy-selfcheck.css': { status: 404 } }, 'SC-101', /policy-selfcheck\.css \(404\)/, ''],
  ['the WebAssembly was altered', { [WASM]: { change: (text) => `${text} ` } }, 'SC-108', /./, ''],
  ['a script was altered', { 'policy-selfcheck-program.js': { change: (text) => `${text}\n` } }, 'SC-108', /./, ''],
  ['the styles were altered', { 'policy-selfcheck.css': { change: (text) => `${text}\n` } }, 'SC-108', /./, ''],
];

for (const [at, [name, faults, code, cause, line]] of SHOWS.entries()) {
  // What is said depends on the code, and on who has answered in the place of the server: once for each in English, too.
  const isNew = SHOWS.findIndex((other) => other[2] === code) === at || /home page|firewall/.test(name);
  for (const lang of isNew ? ['zh-CN', 'en'] : ['zh-CN']) {
    const server = await startProgram();
    Object.assign(server.faults, alone, faults);
    await hosted(`server: ${code}: ${name} (${lang})`, { host: 'plain', origin: server.origin, values: { lang }, viewport: PHONE, clean: false, until: failed, before: countErrors }, async ({ page, record }) => {
      await holdsTrouble(page, { code, lang, line, cause });
      assert.deepEqual(record.errors, []);
      server.mend();
      await page.locator('.trouble .buttons button').click();
      await ready(page);
      assert.equal(await placeOf(page), 'start');
      assert.equal(await page.locator('policy-selfcheck').getAttribute('data-failed'), null);
      assert.deepEqual(await heard(page), [code, 'ready']);
    });
    await server.close();
  }
}

/** A server that still sends the program of another release; hashes do not help where the first script has none. */
const older = await startProgram();
const forget = (text) => text.replace(/sha384-[\w+/=]{64}/g, '');
Object.assign(older.faults, {
  'policy-selfcheck.js': { change: forget },
  'policy-selfcheck-program.js': { change: (text) => text.replaceAll(`"${VERSION}"`, '"9.8.7"') },
});
await hosted('server: SC-107: script and program of different releases', { host: 'plain', origin: older.origin, viewport: PHONE, clean: false, until: failed, before: countErrors }, async ({ page }) => {
  await holdsTrouble(page, { code: 'SC-107', cause: new RegExp(`9\\.8\\.7 ${VERSION}`) });
  delete older.faults['policy-selfcheck-program.js'];
  await page.locator('.trouble .buttons button').click();
  await ready(page);
});
await older.close();

const untyped = await startProgram();
Object.assign(untyped.faults, { [WASM]: { with: { 'content-type': 'application/octet-stream' } } });
await hosted('server: WebAssembly of the wrong type works', { host: 'plain', origin: untyped.origin, viewport: PHONE, answers, clean: false }, async ({ visitor, record }) => {
  await visitor.throughAll();
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(answers));
  assert.deepEqual(record.errors, []);
});
await untyped.close();

const noWasm = async (opened) => {
  await countErrors(opened);
  await opened.page.addInitScript(() => delete window.WebAssembly);
};
const assessment = (page) => page.locator('policy-selfcheck').evaluate((element) => element.assessment);

await hosted('server: a browser without WebAssembly: the slower program says the same', { host: 'plain', viewport: PHONE, answers, clean: false, before: noWasm }, async ({ page, visitor, record }) => {
  await visitor.throughAll();
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(answers));
  const found = await assessment(page);
  assert.deepEqual(Object.fromEntries(found.measures.map(({ id, verdict }) => [id, verdict])), verdictsOf(answers));
  assert.deepEqual(record.console.map(({ text }) => text), ['policy-selfcheck: SC-102，浏览器没有 WebAssembly\n已改用较慢的备用程序，自测可以正常使用。']);
});

const bare = await startProgram();
bare.faults['policy-selfcheck-fallback.js'] = { status: 404 };
await hosted('server: SC-102: neither WebAssembly nor the slower program', { host: 'plain', origin: bare.origin, viewport: PHONE, clean: false, until: failed, before: noWasm }, async ({ page }) => {
  await holdsTrouble(page, { code: 'SC-102', line: 'policy-selfcheck-fallback.js' });
  bare.mend();
  await page.locator('.trouble .buttons button').click();
  await ready(page);
});
await hosted('server: SC-103: WebAssembly forbidden, and no slower program', { host: 'plain', origin: bare.origin, csp: `script-src ${bare.origin}`, viewport: PHONE, clean: false, until: failed, before: (opened) => {
  bare.faults['policy-selfcheck-fallback.js'] = { status: 404 };
  return countErrors(opened);
} }, async ({ page }) => {
  await holdsTrouble(page, { code: 'SC-103', line: "'wasm-unsafe-eval'" });
});
await bare.close();

const nothing = await startProgram();
nothing.faults['policy-selfcheck.js'] = cors;
await hosted('server: no CORS header on the first script: the words of the page stay', { host: 'plain', origin: nothing.origin, viewport: PHONE, clean: false, until: (page) => page.waitForLoadState() }, async ({ page }) => {
  assert.ok(await page.locator('policy-selfcheck a').isVisible());
});
await nothing.close();
