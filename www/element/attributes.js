// What a host page may say in attributes: which value counts when none or a wrong one is given. A wrong value is named once
// in the console and never throws. Which attributes and values there are says `contract.json`. Not here: what they do.
import { CHOICES, SCHEMES } from 'policy-contract';

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
    if (SCHEMES[name].test(url.protocol)) return url.href;
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
    const usual = read(element, 'mode') === 'booth' ? __IDLE__.booth : __IDLE__.usual;
    if (given === null) return usual;
    const seconds = Number(value);
    if (value && (seconds === 0 || (seconds >= __IDLE__.least && seconds <= __IDLE__.most && seconds % 1 === 0))) return seconds;
    refuse(name, '0 or ' + __IDLE__.least + ' to ' + __IDLE__.most + ' seconds');
    return usual;
  }
  if (name === 'chapters') {
    const numbers = value.split(/[\s,]+/).filter(Boolean).map(Number);
    if (numbers.every((number) => number >= 1 && number <= 99 && number % 1 === 0)) return numbers;
    refuse(name, 'the numbers of chapters, as in 1,3');
    return [];
  }
  // The browser or the program reads what is no address.
  return given === null || !SCHEMES[name] ? value : address(name, value);
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
