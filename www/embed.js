// The page inside an iframe: takes the attributes of the element from its address, and tells the page around how high it
// is and what happened. No answer is in any message, and no message is listened to.
//
// Opened by itself, this page was perhaps opened by a stranger's link.
import { COLOURS, EVENTS, SIZES } from 'policy-contract';
import { takeAttributes } from './element/from-address.js';

const element = document.querySelector('policy-selfcheck');
const framed = window.parent !== window;
const asked = new URLSearchParams(location.search);
takeAttributes(element, asked, framed);

/** Sets a custom property, if its value is what it should be: a link may say anything, and `url(…)` would be fetched. */
const set = (names, fits) => names.filter((name) => asked.has(name) && fits(asked.get(name))).forEach((name) => element.style.setProperty('--selfcheck-' + name, asked.get(name)));
set(COLOURS, (value) => CSS.supports('color', value) && !/var\(|env\(|url|image/i.test(value));
set(SIZES, (value) => /^[\d.]+(px|em|rem|%|vw)?$/.test(value));
if (asked.has('lang')) document.documentElement.lang = asked.get('lang');

// A height is no secret. Where the browser says who embeds the page (Firefox does not), nobody else gets the message; a page
// without an origin is told by its window alone.
const [parent = 'null'] = location.ancestorOrigins || [];
const tell = (message) => window.parent.postMessage(message, parent === 'null' ? '*' : parent);

if (framed) {
  let last = 0;
  const size = () => {
    const height = document.documentElement.offsetHeight;
    if (height !== last) tell({ type: 'selfcheck-size', height });
    last = height;
  };
  if (window.ResizeObserver) new ResizeObserver(size).observe(document.documentElement);
  else window.addEventListener('load', size);
  for (const name of EVENTS) {
    element.addEventListener(name, () => {
      tell({ type: 'selfcheck-event', name });
      size();
    });
  }
}
