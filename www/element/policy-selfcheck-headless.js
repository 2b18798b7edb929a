// The rules without the user interface, for those who build their own: answers in, verdicts out, nothing shown, nothing
// sent. In a browser and in Node.js.

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

/**
 * The verdicts on `answers` (`{ fact: answer }`, by the names that `selfcheck questions` lists) on a day
 * (`date: 'YYYY-MM-DD'`, today unless given), in the form of `selfcheck assess --json`. Rejects with what is wrong.
 */
export async function assess(answers, { date = '' } = {}) {
  const made = await load();
  try {
    return JSON.parse(made.assess(answers, date));
  } catch (error) {
    throw error instanceof Error ? error : new Error(String(error));
  }
}
