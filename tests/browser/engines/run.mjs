// The built page in Firefox and in WebKitGTK: real browsers, real clicks, under the strictest policy that a host may set.
//
// ONLY=text takes the browsers whose name has the text. Firefox walks once more without WebAssembly, as in a browser that
// is hardened or old; WebKitGTK cannot be started without it.
import { firefox, webkit } from './engines.mjs';
import { Page } from './page.mjs';
import { walkAll } from './walk-all.mjs';

const withoutWasm = { 'javascript.options.wasm': false };

await walkAll([
  { name: 'firefox', wasm: true, page: Page, open: firefox },
  { name: 'firefox-without-wasm', wasm: false, page: Page, open: (options) => firefox({ ...options, prefs: withoutWasm }) },
  { name: 'webkit', wasm: true, page: Page, open: webkit },
]);
