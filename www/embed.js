// The page inside an iframe: takes the attributes of the element from its address, and tells the page around how high it
// is and what happened. No answer is in any message, and no message is listened to.

const element = document.querySelector('policy-selfcheck');
const TAKEN = ['lang', 'theme', 'mode', 'storage', 'share-base', 'examples', 'chapters', 'idle-reset', 'feedback'];
const COLOURS = ['accent', 'on-accent', 'accent-soft', 'bg', 'surface', 'ink', 'line', 'radius', 'space', 'max-width', 'font-size'];

const asked = new URLSearchParams(location.search);
for (const name of TAKEN) if (asked.has(name)) element.setAttribute(name, asked.get(name));
for (const name of COLOURS) if (asked.has(name)) element.style.setProperty('--selfcheck-' + name, asked.get(name));
if (asked.has('lang')) document.documentElement.lang = asked.get('lang');

// A height is no secret, and who embeds the page is not known to it.
const tell = (message) => window.parent.postMessage(message, '*');

if (window.parent !== window) {
  let last = 0;
  const size = () => {
    const height = document.documentElement.offsetHeight;
    if (height !== last) tell({ type: 'selfcheck-size', height });
    last = height;
  };
  if (window.ResizeObserver) new ResizeObserver(size).observe(document.documentElement);
  else window.addEventListener('load', size);
  for (const name of ['ready', 'step', 'complete', 'share', 'error']) {
    element.addEventListener('selfcheck-' + name, () => {
      tell({ type: 'selfcheck-event', name: 'selfcheck-' + name });
      size();
    });
  }
}
