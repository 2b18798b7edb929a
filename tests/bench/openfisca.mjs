// OpenFisca in a process of its own: asked line by line, so that its batches take turns with the other engines.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const PYTHON = at('../../.tools/bench/python/bin/python');

/** What answers `batch(cases)` with the outcomes and the microseconds a case; nothing where Python has no OpenFisca. */
export function openfisca(measures, facts, batch) {
  if (!existsSync(PYTHON)) return null;
  const child = spawn(PYTHON, [at('peers/openfisca.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const say = (value) => child.stdin.write(`${JSON.stringify(value)}\n`);
  say({ measures, facts, batch });
  return {
    async batch(cases) {
      say({ cases });
      const { value, done } = await lines.next();
      if (done) throw new Error('OpenFisca ended early');
      const { outcomes, cpu } = JSON.parse(value);
      return { outcomes, micros: (cpu * 1e6) / batch };
    },
    close: () => child.stdin.end(),
  };
}
