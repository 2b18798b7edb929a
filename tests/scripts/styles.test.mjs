// What the styles promise about the size of text: it is the visitor's own, and nobody sets it back.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';

const www = new URL('../../www/', import.meta.url);
const css = (name) => readFileSync(new URL(name, www), 'utf8').replace(/\/\*[^]*?\*\//g, '');
const ELEMENT = [...readdirSync(new URL('styles/', www)).map((name) => `styles/${name}`), 'element/trouble.css'];
const PAGES = ['page.css', 'clauses.css', 'configure.css'];

/** A booth is enlarged to its screen, whatever the browser has for its size of text. */
const BOOTH = /\.selfcheck\[data-booth\] \{[^}]*\}/;

for (const name of [...ELEMENT, ...PAGES]) {
  test(`${name}: no size of text in pixels, and none that is set back`, () => {
    const text = css(name).replace(BOOTH, '');
    assert.deepEqual(text.match(/font(-size)?: [^;}]*?\dpx[^;}]*/g), null);
    assert.deepEqual(text.match(/line-height: [\d.]+px/g), null, 'a line in pixels does not grow with its text');
    assert.deepEqual(text.match(/text-size-adjust: (?!inherit)[^;}]*/g), null);
  });
}

for (const name of ELEMENT) {
  test(`${name}: nothing depends on the size of the page around`, () => {
    assert.deepEqual(css(name).match(/[\d.](rem|rlh)\b/g), null);
  });
}

for (const name of [...ELEMENT, ...PAGES]) {
  test(`${name}: no finger leaves the look of a hovering mouse behind`, () => {
    const touched = css(name).replace(/@media \(hover: hover\) \{[^{}]*\{[^}]*\}\s*\}/g, '');
    assert.deepEqual(touched.match(/[^\n]*:hover[^\n]*/g), null);
  });
}
