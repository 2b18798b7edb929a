// The rules without the user interface, for those who build their own: answers in, verdicts out, nothing shown, nothing
// sent. In a browser and in Node.js.

import { assessing } from './assessing.js';

let program = null;

function load() {
  if (!program) {
    const glue = new URL('policy_selfcheck.js', import.meta.url).href;
    const wasm = new URL('policy_selfcheck_bg.wasm', import.meta.url);
    program = import(/* webpackIgnore: true */ /* @vite-ignore */ glue).then(async (made) => {
      // Node.js fetches no files.
      const bytes = wasm.protocol === 'file:' ? (await import(/* webpackIgnore: true */ /* @vite-ignore */ 'node:fs/promises')).readFile(wasm) : fetch(wasm.href, { referrerPolicy: 'no-referrer' });
      await made.default({ module_or_path: await bytes });
      return made;
    });
    // The next call may try again.
    program.catch(() => { program = null; });
  }
  return program;
}

export const assess = assessing(load);
