// The element as a classic script: it runs on every page that takes a `<script src>`, also where its server lets no page
// read files (CORS) or calls scripts by another name, as modules must not be. Where the other files cannot be had as
// modules, the slower program comes as a classic script, too.
import { referrerPolicy, within } from './asking.js';
import { PolicySelfcheck } from './policy-selfcheck-element.js';

// A script that a library runs as text has no address; its tag has.
const { src } = document.currentScript && document.currentScript.src ? document.currentScript : document.querySelector('script[src*="policy-selfcheck-classic.js"]');

PolicySelfcheck.base = new URL(__FOLDER__, src).href;

/** Resolves when a file has come in the way that asks for no leave. */
const load = (root, name, attributes) => new Promise((onload, onerror) => {
  root.appendChild(Object.assign(document.createElement(name), { referrerPolicy, onload, onerror, ...attributes }));
});

/** Why a file that is no module for us is none, and what the server should say. */
async function reason(root, { code }) {
  const detail = PolicySelfcheck.base + 'policy-selfcheck-program.js';
  if (code) return { code, detail };
  const missing = { code: 'SC-101', detail };
  const answer = await fetch(detail, { cache: 'no-store', referrerPolicy }).catch(() => null);
  const type = answer && answer.headers.get('content-type');
  const page = /html/.test(type);
  if (page || (answer && !answer.ok)) return { ...missing, page };
  // By its name it could have run: then it is not what was published.
  if (/script/.test(type)) return { code: 'SC-108', detail };
  if (answer) return { code: 'SC-104', mend: 'Content-Type: text/javascript', detail };
  return load(root, 'link', { rel: 'preload', as: 'script', href: detail }).then(() => ({ code: 'SC-105', mend: 'Access-Control-Allow-Origin: *', detail }), () => missing);
}

/** Has the slower program come in the other way; rejects with the reason, if that does not come either. */
async function rescue(root, error) {
  const found = await within(9000, reason(root, error));
  // Where pages come for files, a page would come for this one, and be run.
  if (found.page) throw found;
  // A page may forbid that a script brings another one.
  const come = async () => load(root, 'script', { src: PolicySelfcheck.base + 'policy-selfcheck-classic-program.js' });
  await within(error.code ? 10000 : 60000, come()).catch(() => Promise.reject(found));
  PolicySelfcheck.source = customElements.get('policy-selfcheck').parts(found.code);
}

// Once for all elements of a page, until it has failed.
let rescued = null;
PolicySelfcheck.rescue = (root, error) => {
  rescued = rescued || rescue(root, error);
  rescued.catch(() => { rescued = null; });
  return rescued;
};

PolicySelfcheck.define();
