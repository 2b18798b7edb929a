// The class for apps that a bundler puts together: every part of the program is a module that the bundler finds by
// itself, none of them loaded before an element comes near the window. Whoever sets `base` has the files from there.
import { PolicySelfcheck } from '../policy-selfcheck-element.js';
import { Trouble } from '../trouble-of.js';
import { bytesOf } from './bytes.js';

const SCRIPTS = {
  'policy-selfcheck-program.js': () => import('../policy-selfcheck-program.js'),
  'policy-selfcheck-trouble.js': () => import('../policy-selfcheck-trouble.js'),
  'policy-selfcheck-fallback.js': () => import('policy-fallback'),
  'policy_selfcheck.js': () => import('policy-glue'),
};
const PARTS = {
  'policy-selfcheck.css': async () => new Response((await import('policy-styles')).default, { headers: { 'Content-Type': 'text/css' } }),
  'policy_selfcheck_bg.wasm': async () => new Response(bytesOf((await import('policy-wasm')).default), { headers: { 'Content-Type': 'application/wasm' } }),
};

// On a server there is no page, and nothing is ever loaded.
const page = typeof document === 'undefined' ? '' : new URL('.', document.baseURI).href;
const network = PolicySelfcheck.source;

/** A module of the app; one that does not arrive is told as a file that did not. */
const arriving = (file, module) => module().catch((error) => { throw new Trouble('SC-101', file + ': ' + error.message); });
const carried = {
  async script(root, file) {
    const script = await arriving(file, SCRIPTS[file]);
    // Browsers of before 2023 take styles by address only.
    if (!carried.styles && !('adoptedStyleSheets' in root)) carried.styles = URL.createObjectURL(await (await carried.bytes('policy-selfcheck.css')).blob());
    return script;
  },
  bytes: (file) => arriving(file, PARTS[file]),
};

PolicySelfcheck.base = page;
Object.defineProperty(PolicySelfcheck, 'source', { get: () => (PolicySelfcheck.base === page ? carried : network) });

export { PolicySelfcheck };
