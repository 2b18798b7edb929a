// How the widget looks: light, dark or of high contrast, and the colours of the host where they can be read.
//
// A host may set custom properties on the element. A pair of colours that nobody could read is left out, so that our own
// counts, and the webmaster is told. Verdicts, marks and the focus ring are never a host's.
import { COLOURS } from 'policy-contract';
import { read, warn } from './attributes.js';

/** A colour in any notation as three parts of 255; nothing, if the browser knows no such colour. */
function rgb(place, colour) {
  place.style.color = '';
  place.style.color = colour;
  if (!place.style.color) return null;
  const parts = /rgba?\(([\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)/.exec(getComputedStyle(place).color);
  place.style.color = '';
  return parts && parts.slice(1, 4).map(Number);
}

function luminance(colour) {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, 1 to 21, by WCAG 2.2. */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function mixed(colour, other, share) {
  return 'rgb(' + colour.map((part, index) => Math.round(part * (1 - share) + other[index] * share)).join() + ')';
}

/** The pairs that must be readable: what the host set, against what, how much at least, and who is named. */
const PAIRS = [
  ['accent', 'on-accent', 4.5],
  ['accent', 'surface', 4.5],
  ['ink', 'bg', 7],
  ['ink', 'surface', 7],
];

/** The size of type that a host asks for, as a factor: everything grows with it, nothing ever shrinks. */
function sized(place) {
  const size = parseFloat(getComputedStyle(place).getPropertyValue('--selfcheck-font-size')) || 16;
  if (size > 16) place.style.zoom = Math.min(size / 16, 1.5).toFixed(3);
}

function check(place) {
  const style = getComputedStyle(place);
  const of = (name) => style.getPropertyValue('--selfcheck-' + name).trim();
  const leave = (name) => place.style.setProperty('--selfcheck-' + name, 'initial');
  for (const name of COLOURS) {
    if (of(name) && !rgb(place, of(name))) {
      warn('--selfcheck-' + name + ' is no colour, and is left out.');
      leave(name);
    }
  }
  for (const [one, other, least] of PAIRS) {
    if (!of(one) && !of(other)) continue;
    const [first, second] = [one, other].map((name) => rgb(place, style.getPropertyValue('--s-' + name).trim()));
    const found = contrast(first, second);
    if (found >= least) continue;
    warn('--selfcheck-' + one + ' on --selfcheck-' + other + ' has a contrast of ' + found.toFixed(1) + '; it takes ' + least + '. Our own colours are used.');
    [one, other].forEach(leave);
  }
  const accent = of('accent') && rgb(place, of('accent'));
  if (accent) {
    const dark = place.dataset.theme === 'dark';
    const towards = dark ? [255, 255, 255] : [0, 0, 0];
    place.style.setProperty('--s-accent-hover', mixed(accent, towards, 0.22));
    place.style.setProperty('--s-accent-press', mixed(accent, towards, 0.38));
    if (!of('accent-soft')) place.style.setProperty('--s-accent-soft', mixed(accent, dark ? [17, 22, 29] : [255, 255, 255], dark ? 0.78 : 0.9));
  }
}

/**
 * Dresses the place that the app is drawn in, and follows what changes. Returns a function that ends it; its `again`
 * looks at the element anew.
 */
export function dress(element, place) {
  const wants = (query) => (window.matchMedia ? window.matchMedia(query) : { matches: false });
  const [dark, more] = [wants('(prefers-color-scheme: dark)'), wants('(prefers-contrast: more)')];
  place.className = 'selfcheck';
  place.setAttribute('part', 'frame');
  if (element.hasAttribute('page')) place.dataset.page = '';
  const booth = read(element, 'mode') === 'booth';
  const again = () => {
    const theme = read(element, 'theme');
    const usual = dark.matches ? 'dark' : more.matches ? 'contrast' : 'light';
    place.removeAttribute('style');
    place.dataset.theme = theme === 'auto' ? usual : theme;
    sized(place);
    check(place);
    if (booth) enlarge(element, place);
  };
  const fit = () => enlarge(element, place);
  // Old engines know another name for listening, and do without.
  for (const query of [dark, more]) if (query.addEventListener) query.addEventListener('change', again);
  if (booth) {
    place.dataset.booth = '';
    window.addEventListener('resize', fit);
  }
  again();
  const end = () => {
    for (const query of [dark, more]) if (query.removeEventListener) query.removeEventListener('change', again);
    window.removeEventListener('resize', fit);
  };
  end.again = again;
  return end;
}

/** On a booth screen everything is drawn so large that it fills a screen of 960 by 540, or 540 by 960 upright. */
function enlarge(element, place) {
  const [width, height] = [element.clientWidth || window.innerWidth, window.innerHeight];
  const upright = height > width;
  const times = Math.min(width / (upright ? 540 : 960), height / (upright ? 960 : 540));
  const zoom = Math.max(1, Math.floor(times * 1000) / 1000);
  place.dataset.upright = upright;
  place.style.zoom = zoom;
  // Lengths of the window are enlarged too, so that the height of the screen has to be told.
  place.style.setProperty('--s-screen', Math.floor(height / zoom) + 'px');
}
