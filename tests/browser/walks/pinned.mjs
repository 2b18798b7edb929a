// A pinned release: the hash in the page covers the first script, the hashes in the first script cover the rest.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PHONE } from '../case.mjs';
import { brief, root, verdictsOf } from '../facts.mjs';
import { hosted, minimal } from '../host.mjs';
import { exact, integrity, startProgram } from '../program.mjs';
import { countErrors, failed, holdsTrouble } from '../trouble.mjs';

const { answers } = brief;

await hosted('pinned: what integrity.json says is what is served, and it works', { host: 'pinned', csp: minimal(), viewport: PHONE, answers }, async ({ visitor }) => {
  for (const [file, hash] of Object.entries(integrity)) {
    const bytes = readFileSync(`${root}dist/${exact}/${file}`);
    assert.equal(`sha384-${createHash('sha384').update(bytes).digest('base64')}`, hash, file);
  }
  await visitor.throughAll();
  assert.deepEqual(await visitor.allVerdicts(), verdictsOf(answers));
});

const server = await startProgram();
server.faults['policy-selfcheck.js'] = { change: (text) => `${text}//` };
await hosted('pinned: a first script that was altered does not run, and the words of the page stay', { host: 'pinned', origin: server.origin, first: true, clean: false, until: (page) => page.waitForLoadState() }, async ({ page, record }) => {
  assert.ok(await page.locator('policy-selfcheck a').isVisible());
  assert.match(record.console.map(({ text }) => text).join(), /integrity/);
  assert.equal(await page.evaluate(() => customElements.get('policy-selfcheck')), undefined);
});

for (const file of ['policy-selfcheck-program.js', 'policy_selfcheck.js', 'policy_selfcheck_bg.wasm', 'policy-selfcheck.css']) {
  await hosted(`pinned: ${file} is refused when it was altered`, { host: 'pinned', origin: server.origin, first: true, clean: false, until: failed, before: (opened) => {
    server.mend();
    // Still a good file (the three bytes are an empty section of WebAssembly): only its hash tells.
    // Nor does the slower program come in its stead.
    server.faults['policy-selfcheck-fallback.js'] = { status: 404 };
    server.faults[file] = { change: (text) => (file.endsWith('.js') ? `window.altered = true;${text}` : `${text}\0\x01\0`) };
    return countErrors(opened);
  } }, async ({ page }) => {
    await holdsTrouble(page, { code: 'SC-108' });
    assert.equal(await page.evaluate(() => window.altered), undefined);
  });
}
await server.close();
