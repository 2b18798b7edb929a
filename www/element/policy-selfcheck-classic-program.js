// The slower program with everything that it needs, as a classic script, for servers whose files cannot be had as modules.
import * as fallback from 'policy-fallback';
import * as program from './policy-selfcheck-program.js';
import * as trouble from './policy-selfcheck-trouble.js';
import { Trouble } from './trouble-of.js';

const SCRIPTS = {
  'policy-selfcheck-program.js': program,
  'policy-selfcheck-trouble.js': trouble,
  'policy-selfcheck-fallback.js': fallback,
};

const element = customElements.get('policy-selfcheck');

/** How the files are had; `code` is why they come in this way. */
element.parts = (code) => {
  const absent = () => Promise.reject(new Trouble(code, element.base));
  return {
    script: (root, file) => (SCRIPTS[file] ? Promise.resolve(SCRIPTS[file]) : absent()),
    bytes: (file) => (/css$/.test(file) ? Promise.resolve(new Response(fallback.styles)) : absent()),
  };
};
