// What a host page may say in attributes: which values there are, which one counts when none or a wrong one is given.
// A wrong value is named once in the console and never throws. Not here: what the values do.

/** Attributes that take one of a few words; the first one counts where nothing valid is said. */
export const CHOICES = {
  theme: ['auto', 'light', 'dark', 'contrast'],
  mode: ['standard', 'quick', 'booth', 'summary'],
  storage: ['tab', 'device', 'none'],
  examples: ['on', 'off'],
  loading: ['lazy', 'eager'],
  shadow: ['open', 'closed'],
};

/** Attributes that hold an address. */
const ADDRESSES = ['share-base', 'feedback'];

/** All attributes, by the name of their property. */
export const PROPERTIES = { idleReset: 'idle-reset', chapters: 'chapters', contacts: 'contacts' };
for (const name of Object.keys(CHOICES).concat(ADDRESSES)) {
  PROPERTIES[name.replace(/-(.)/g, (all, letter) => letter.toUpperCase())] = name;
}

const said = new Set();

/** Tells the webmaster, once. */
export function warn(text) {
  if (said.has(text)) return;
  said.add(text);
  console.warn('policy-selfcheck: ' + text);
}

/** What was given is not repeated: it may hold what is nobody’s business who reads a console. */
function refuse(name, takes) {
  warn(name + ' is ignored. It takes ' + takes + '.');
}

/** An address that a browser may be sent to; empty where there is none. */
function address(name, value) {
  try {
    const url = new URL(value, document.baseURI);
    const schemes = name === 'feedback' ? /^(https?|mailto):$/ : /^(https?|file):$/;
    if (schemes.test(url.protocol)) return url.href;
  } catch (error) {
    // Said below, with everything else that is no address.
  }
  refuse(name, 'an address');
  return '';
}

/** The value of an attribute, as it counts. */
export function read(element, name) {
  const given = element.getAttribute(name);
  const value = (given || '').trim();
  const choices = CHOICES[name];
  if (choices) {
    if (given !== null && !choices.includes(value)) refuse(name, choices.join(' | '));
    return choices.includes(value) ? value : choices[0];
  }
  if (name === 'idle-reset') {
    const usual = read(element, 'mode') === 'booth' ? 60 : 0;
    if (given === null) return usual;
    const seconds = Number(value);
    if (value && (seconds === 0 || (seconds >= 30 && seconds <= 3600 && seconds % 1 === 0))) return seconds;
    refuse(name, '0 or 30 to 3600 seconds');
    return usual;
  }
  if (name === 'chapters') {
    const numbers = value.split(/[\s,]+/).filter(Boolean).map(Number);
    if (numbers.every((number) => number >= 1 && number <= 99 && number % 1 === 0)) return numbers;
    refuse(name, 'the numbers of chapters, as in 1,3');
    return [];
  }
  // The program reads it.
  return given === null || name === 'contacts' ? value : address(name, value);
}

/** The language of an element in small letters: its own, or that of the nearest element around it that has one. */
export function languageOf(element) {
  // A shadow root has no parent, and leads to the page around it.
  for (let place = element; place; place = place.parentNode || place.host) {
    const lang = place.getAttribute && (place.getAttribute('lang') || place.getAttribute('xml:lang'));
    if (lang) return lang.toLowerCase();
  }
  return 'zh-cn';
}
