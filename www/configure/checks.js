// Is a value one that the element takes? Pure. The answer is the name of what is wrong, or an empty text.
import { parsed } from './contrast.js';
import { IDLE, PROPERTIES } from './options.js';

function address(value, schemes) {
  try {
    return schemes.includes(new URL(value).protocol);
  } catch (error) {
    return false;
  }
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === 'string' && value !== '';
const isSaid = (value) => isText(value) || (isObject(value) && isText(value.zh) && isText(value.en));

/** What may be said of a department, and how. Whether the policy has such a department the element tells the console. */
const CONTACT = {
  phone: (value) => isText(value) && /^[-+() （）转\d]+$/.test(value) && (value.match(/\d/g) || []).length >= 3,
  address: isSaid,
  hours: isSaid,
  page: (value) => isText(value) && address(value, ['https:']),
};

function contacts(value) {
  try {
    const given = JSON.parse(value);
    const fits = (contact) => isObject(contact) && Object.entries(contact).every(([key, said]) => key in CONTACT && CONTACT[key](said));
    return isObject(given) && Object.values(given).every(fits);
  } catch (error) {
    return false;
  }
}

function number(value, least, most) {
  return /^\d+(\.\d+)?$/.test(value) && Number(value) >= least && Number(value) <= most;
}

/** What is wrong with the value of one option. Nothing said is never wrong. */
export function problemOf(name, options) {
  const value = options[name];
  if (name === 'chapters') return value.length > 0 ? '' : 'none';
  if (value === '') return '';
  if (name === 'share-base') return address(value, ['https:', 'http:']) ? '' : 'address';
  if (name === 'policy') return address(value, ['https:', 'http:']) ? '' : 'address';
  if (name === 'policy-integrity') return /^sha(256|384|512)-[\w+/]+=*$/.test(value) ? '' : 'hash';
  if (name === 'feedback') return address(value, ['https:', 'mailto:']) ? '' : 'contact';
  if (name === 'contacts') return contacts(value) ? '' : 'departments';
  if (name === 'idle-reset') return value === '0' || (/^\d+$/.test(value) && number(value, IDLE.least, IDLE.most)) ? '' : 'seconds';
  const property = PROPERTIES.find((entry) => entry.name === name);
  if (!property) return '';
  if (property.kind === 'colour') return parsed(value) ? '' : 'colour';
  return number(value, property.least, property.most) ? '' : 'range';
}
