// The built page in kernels of Chromium that messengers still carry, and in today's beside them, on a phone: the same
// answers, the same verdicts, everything in its place. The pictures in target/screenshots/engines are for a person to
// look at.
//
// Under a policy for scripts a kernel of before 2022 runs WebAssembly only where that allows `unsafe-eval`: the slower
// program serves it, so that it walks once more without a policy.
//
// ONLY=text takes the kernels whose name has the text.
import { walkAll } from '../engines/walk-all.mjs';
import { chromium } from './kernels.mjs';
import { Page } from './page.mjs';

const kernel = (name, release, more) => ({ name, page: Page, wasm: true, open: (options) => chromium({ ...options, release }), ...more });
const free = { csp: null };
const slow = { slow: true };

await walkAll([
  kernel('chromium-78', 78, slow),
  kernel('chromium-78-without-policy', 78, free),
  kernel('chromium-86', 86, slow),
  kernel('chromium-86-without-policy', 86, free),
  kernel('chromium-106', 106),
  kernel('chromium-today'),
]);
