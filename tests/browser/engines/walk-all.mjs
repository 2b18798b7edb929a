// Several browsers through the same walk, one after the other, each told about as it ends.
import { startServer } from '../../../scripts/serve.mjs';
import { root } from '../facts.mjs';
import { Walk, steps } from './smoke.mjs';

/** A browser that is not done by then will never be; here one takes a minute. */
const MOST_SECONDS = 300;

/** Walks through every step; gives the release of the browser. */
async function walkThrough({ name, wasm, slow = !wasm, open, page: Page }, address) {
  const { session, close } = await open({ name, signal: AbortSignal.timeout(MOST_SECONDS * 1000) });
  const walk = new Walk({ session, page: new Page(session), address, name, wasm, slow });
  try {
    for (const [step, go] of Object.entries(steps)) {
      try {
        await go(walk);
      } catch (error) {
        await walk.look('failed').catch(() => {});
        throw new Error(`not so: ${step}`, { cause: error });
      }
    }
  } finally {
    await close();
  }
  return session.capabilities.browserVersion;
}

/**
 * Takes the `runs` whose name has the text of ONLY. Each says how its browser is opened, which `page` drives it, whether it
 * has WebAssembly, whether the `slow` program serves it, and another policy than the strictest.
 */
export async function walkAll(runs) {
  const chosen = runs.filter(({ name }) => name.includes(process.env.ONLY ?? ''));
  let failed = 0;
  for (const run of chosen) {
    const server = await startServer({ root: `${root}dist`, ...('csp' in run && { csp: run.csp }) });
    try {
      console.log(`ok      ${run.name} ${await walkThrough(run, server.url)}`);
    } catch (error) {
      failed += 1;
      console.log(`not ok  ${run.name}`);
      for (let fault = error; fault; fault = fault.cause) console.log(String(fault.stack ?? fault).replace(/^/gm, '        '));
    }
    await server.close();
  }
  console.log(`${chosen.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || chosen.length === 0 ? 1 : 0;
}
