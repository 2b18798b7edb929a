// Lets the glue notice when the program stops. Whatever leaves the program as an error, a panic among them, passes the
// functions that it exports, so that none of it is mistaken for an error of the page around, nor one of those for ours.

const EXPORTS = 'wasm = instance.exports;';

const BOUNDARY = `
let stopped = () => {};
export function onStop(tell) { stopped = tell; }
function watched(exports) {
  const watch = (entry) => (...given) => {
    try {
      return entry(...given);
    } catch (error) {
      stopped(error);
      throw error;
    }
  };
  const made = {};
  for (const name of Object.keys(exports)) made[name] = typeof exports[name] === 'function' ? watch(exports[name]) : exports[name];
  return made;
}
`;

/** The glue, with an `onStop` that takes what is to be told of each error. */
export function bounded(glue) {
  const [before, after, ...more] = glue.split(EXPORTS);
  if (after === undefined || more.length > 0) throw new Error('the glue of wasm-bindgen takes its exports in another way than expected');
  return `${BOUNDARY}${before}wasm = watched(instance.exports);${after}`;
}
