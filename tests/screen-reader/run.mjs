// What Orca says of the page in Firefox, in both languages: README.md beside this says what is held, and what is not.
// UPDATE_GOLDEN=1 keeps what was heard now; ONLY=en takes one language.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { startServer } from '../../scripts/serve.mjs';
import { root } from '../browser/facts.mjs';
import { Desktop } from './desktop.mjs';
import { clumsy, stable } from './transcript.mjs';
import { Listener } from './walk.mjs';

/** Who is not at the end by then hears nothing any more; here it takes three minutes. */
const MOST_SECONDS = 900;

const transcripts = new URL('transcripts/', import.meta.url);

async function listen(language, address) {
  const desktop = await Desktop.open(AbortSignal.timeout(MOST_SECONDS * 1000));
  const listener = new Listener(desktop, language);
  try {
    await listener.walk(address);
  } finally {
    writeFileSync(`${root}target/screen-reader-${language}.txt`, listener.text());
    await desktop.close();
  }
  return listener.text();
}

const server = await startServer({ root: `${root}dist` });
let failed = 0;
for (const language of ['zh', 'en'].filter((name) => name.includes(process.env.ONLY ?? ''))) {
  const file = new URL(`${language}.txt`, transcripts);
  try {
    const heard = await listen(language, server.url);
    assert.deepEqual(clumsy(heard), [], 'a question is said once, and a figure with its words');
    if (process.env.UPDATE_GOLDEN) writeFileSync(file, heard);
    assert.deepEqual(stable(heard), stable(readFileSync(file, 'utf8')), `target/screen-reader-${language}.txt is what was heard`);
    console.log(`ok      ${language}`);
  } catch (error) {
    failed += 1;
    console.log(`not ok  ${language}\n${String(error.stack ?? error).replace(/^/gm, '        ')}`);
  }
}
await server.close();
process.exitCode = failed > 0 ? 1 : 0;
