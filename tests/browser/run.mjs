// The built page, used as a person would use it, and compared with what the command line says about the same answers.
//
// ONLY=text runs the tests whose name has the text, in this process. Otherwise files are walked side by side, as many as
// there are processors (WORKERS=1 for one after the other), each in a browser of its own.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const folder = new URL('walks/', import.meta.url);
const all = readdirSync(folder).sort();

/** Walks these files here. */
async function walk(files) {
  const { finish } = await import('./case.mjs');
  for (const file of files) await import(new URL(file, folder));
  await finish();
}

/** Walks one file in a process of its own; resolves to how many of its tests passed and failed. */
function walkAside(file) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), file], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text) => { said += text; });
    child.on('close', (code) => {
      process.stdout.write(said);
      const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(said) ?? [];
      // A process that ends without a count has failed, whatever it had to say.
      done(passed === undefined ? { passed: 0, failed: 1 } : { passed: Number(passed), failed: Number(failed) + Number(code !== 0 && failed === '0') });
    });
  });
}

/** Those that took longest when they were measured, the longest first. */
const LONGEST = [
  'pages', 'one-by-one', 'lines', 'booth', 'text-size', 'cost', 'servers', 'hosts', 'enterprises', 'returning', 'frames', 'translators',
  'invented', 'taking', 'room', 'installed', 'foreign', 'offline', 'configure', 'contract',
].map((name) => `${name}.mjs`);

async function walkSideBySide() {
  // The long ones first, so that none is left over at the end.
  const queue = [...LONGEST, ...all.filter((file) => !LONGEST.includes(file))];
  const total = { passed: 0, failed: 0 };
  const worker = async () => {
    while (queue.length > 0) {
      const { passed, failed } = await walkAside(queue.shift());
      total.passed += passed;
      total.failed += failed;
    }
  };
  await Promise.all(Array.from({ length: Number(process.env.WORKERS) || availableParallelism() }, worker));
  console.log(`all walks: ${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

if (process.argv[2]) await walk([process.argv[2]]);
else if (process.env.ONLY) await walk(all);
else await walkSideBySide();
