// Is a value one that the element takes? Pure. The answer is the name of what is wrong, or an empty text.
import { parsed } from './contrast.js';
import { PROPERTIES } from './options.js';

function address(value, schemes) {
  try {
    return schemes.includes(new URL(value).protocol);
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
  if (name === 'feedback') return address(value, ['https:', 'mailto:']) ? '' : 'contact';
  if (name === 'idle-reset') return value === '0' || (/^\d+$/.test(value) && number(value, 30, 3600)) ? '' : 'seconds';
  const property = PROPERTIES.find((entry) => entry.name === name);
  if (!property) return '';
  if (property.unit === undefined) return parsed(value) ? '' : 'colour';
  return number(value, property.least, property.most) ? '' : 'range';
}
