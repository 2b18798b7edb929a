// Lets the glue know the window by being it. By its class it is none where a page has another `Window`, as those that are
// made with MooTools have.

const BY_CLASS = /= (getObject\(\w+\)) instanceof Window;/g;

/** The glue, with a window that is one whatever the page has made of its class. */
export function knowing(glue) {
  if (glue.match(BY_CLASS)?.length !== 1) throw new Error('the glue of wasm-bindgen knows the window in another way than expected');
  return glue.replace(BY_CLASS, '= $1 === self || $1 instanceof Window;');
}
