// `selfcheck preview`: who writes rules sees them in the whole check, anew with each save, and what is wrong with them above it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DESKTOP, test } from '../case.mjs';
import { root } from '../facts.mjs';

const folder = join(mkdtempSync(join(tmpdir(), 'selfcheck-')), 'rules');
cpSync(`${root}tests/policies/tiny`, folder, { recursive: true });
const server = spawn(`${root}target/debug/selfcheck`, ['--lang', 'zh', 'preview', folder, '--port', '0', '--program', `${root}dist`]);
const at = await new Promise((done) => server.stdout.on('data', (text) => done(/http:\S+/.exec(text)[0])));

/** Saves a file of the rules with something else in it. */
function save(name, find, put) {
  const file = join(folder, name);
  const text = readFileSync(file, 'utf8');
  assert.ok(text.includes(find), find);
  writeFileSync(file, text.replace(find, put));
}

const opened = (page) => page.waitForSelector('policy-selfcheck[data-ready]');

await test('preview: a rule that is saved is in the browser at once, and what is wrong stands above', { at, viewport: DESKTOP, until: opened, clean: false }, async ({ page, record }) => {
  const count = page.locator('header > .count');
  assert.equal(await count.textContent(), '0 处错误，0 处提醒');
  await page.locator('policy-selfcheck [data-action="start"]').first().click();
  const prompt = page.locator('policy-selfcheck [data-place="screen"] h1');
  assert.equal(await prompt.textContent(), '您是哪一类？');
  await page.locator('policy-selfcheck [data-option="factory"]').first().click();
  await page.locator('policy-selfcheck [data-fact="staff"]').first().waitFor();

  save('facts/01-all.yaml', 'prompt: 员工人数', 'prompt: 一共几个人');
  await page.waitForFunction(() => document.querySelector('policy-selfcheck')?.shadowRoot?.querySelector('h1')?.textContent === '一共几个人');
  assert.match(await page.locator('.coverage').textContent(), /译文 {2}en：55\/56/);

  save('clauses/01.yaml', 'fact: retrofit', 'fact: retrofitt');
  const found = page.locator('.found .error');
  await found.waitFor();
  assert.match(await found.textContent(), /clauses\/01\.yaml:25:\d+.*retrofitt.*是不是 `retrofit`/);
  assert.match(await count.textContent(), /^1 处错误.*上一次没有错误/);
  assert.equal(await prompt.textContent(), '一共几个人', 'the last rules without an error are still there');

  save('clauses/01.yaml', 'fact: retrofitt', 'fact: retrofit');
  await found.waitFor({ state: 'detached' });
  await opened(page);
  assert.deepEqual(record.errors, []);
  assert.deepEqual(record.requests.filter(({ url }) => !url.startsWith(at)), []);
});

server.kill();
rmSync(folder, { recursive: true });
