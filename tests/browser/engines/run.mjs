// The built page in Firefox and in WebKitGTK: real browsers, real clicks, under the strictest policy that a host may set.
//
// ONLY=text takes the browsers whose name has the text. Firefox walks once more without WebAssembly, as in a browser that
// is hardened or old; WebKitGTK cannot be started without it.
import { startServer } from '../../../scripts/serve.mjs';
import { root } from '../facts.mjs';
import { firefox, webkit } from './engines.mjs';
import { Walk, steps } from './smoke.mjs';

/** A browser that is not done by then will never be; here one takes ten seconds. */
const MOST_SECONDS = 120;

const runs = [
  { name: 'firefox', wasm: true, open: firefox },
  { name: 'firefox-without-wasm', wasm: false, open: (options) => firefox({ ...options, prefs: { 'javascript.options.wasm': false } }) },
  { name: 'webkit', wasm: true, open: webkit },
];

/** Walks through every step; gives the release of the browser. */
async function walkThrough({ name, wasm, open }, address) {
  const { session, close } = await open({ signal: AbortSignal.timeout(MOST_SECONDS * 1000) });
  const walk = new Walk({ session, address, name, wasm });
  try {
    for (const [step, go] of Object.entries(steps)) {
      try {
        await go(walk);
      } catch (error) {
        await walk.picture('failed').catch(() => {});
        throw new Error(`not so: ${step}`, { cause: error });
      }
    }
  } finally {
    await close();
  }
  return session.capabilities.browserVersion;
}

const chosen = runs.filter(({ name }) => name.includes(process.env.ONLY ?? ''));
const server = await startServer({ root: `${root}dist` });
let failed = 0;
for (const run of chosen) {
  try {
    console.log(`ok      ${run.name} ${await walkThrough(run, server.url)}`);
  } catch (error) {
    failed += 1;
    console.log(`not ok  ${run.name}`);
    for (let fault = error; fault; fault = fault.cause) console.log(String(fault.stack ?? fault).replace(/^/gm, '        '));
  }
}
await server.close();
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || chosen.length === 0 ? 1 : 0;
