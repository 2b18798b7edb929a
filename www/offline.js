// The one-file edition: every part of the program is inside, and nothing is asked of any network. `?mode=booth` and the
// other attributes may stand behind the name of the file.
import { takeAttributes } from './element/from-address.js';
import { PolicySelfcheck } from './element/policy-selfcheck-element.js';
import * as program from './element/policy-selfcheck-program.js';
import * as trouble from './element/policy-selfcheck-trouble.js';
import * as glue from 'policy-glue';

const PARTS = __PARTS__;
const SCRIPTS = {
  'policy-selfcheck-program.js': program,
  'policy-selfcheck-trouble.js': trouble,
  'policy_selfcheck.js': glue,
};
const TYPES = { css: 'text/css', wasm: 'application/wasm' };

PolicySelfcheck.source = {
  script: (root, file) => (SCRIPTS[file] ? Promise.resolve(SCRIPTS[file]) : Promise.reject(new Error(file + ' is not in this file'))),
  bytes: (file) => {
    const text = atob(PARTS[file]);
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
    return Promise.resolve(new Response(bytes, { headers: { 'Content-Type': TYPES[file.split('.').pop()] } }));
  },
};

const element = document.querySelector('policy-selfcheck');
// On a website a stranger's link may lead here.
takeAttributes(element, new URLSearchParams(location.search), location.protocol === 'file:');
if (__ADDRESS__ && !element.hasAttribute('share-base')) element.setAttribute('share-base', __ADDRESS__);
PolicySelfcheck.define();
