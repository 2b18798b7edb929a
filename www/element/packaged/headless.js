// The rules without the user interface, with the program as modules that a bundler finds by itself.
import { assessing } from '../assessing.js';
import { bytesOf } from './bytes.js';

let program = null;

function load() {
  if (!program) {
    program = Promise.all([import('policy-glue'), import('policy-wasm')]).then(async ([made, wasm]) => {
      await made.default({ module_or_path: bytesOf(wasm.default) });
      return made;
    });
    // The next call may try again.
    program.catch(() => { program = null; });
  }
  return program;
}

export const assess = assessing(load);
