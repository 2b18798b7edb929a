// Puts values into `{places}` of a text: for the configurator, the packer and the tests. (The program has `src/wording/fill.rs`.)

// A server's own `%{REQUEST_FILENAME}` is none.
const PLACE = /\{([a-z-]+)\}/g;

/** The names of the places in a text, in order. */
export const places = (text) => Array.from(text.matchAll(PLACE), ([, name]) => name);

/** The text with values in its places; braces around anything else are its own. */
export const fill = (text, values) => text.replace(PLACE, (whole, name) => (Object.prototype.hasOwnProperty.call(values, name) ? values[name] : whole));
