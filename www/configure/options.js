// Everything that a host may set here, in the order in which it is written. Not here: what is valid (checks.js), how it is
// written (snippet.js), what it is called (zh.js, en.js).
import { attributes, customProperties } from './contract.js';

/** Attributes that are chosen here. The answers that a page knows are nothing to choose, and `page` is for our own. */
const settable = attributes.filter(({ name }) => name !== 'prefill' && name !== 'page');

/** All of them as they follow each other in a tag. */
export const ATTRIBUTES = settable.map(({ name }) => name);

/** Those that take one of a few words; the first one is what counts when nothing is said. */
export const CHOICES = {};
for (const { name, kind, values } of settable) if (values) CHOICES[name] = kind === 'language' ? ['page', ...values] : values;

/** Those that the element follows while it runs; all others are read once. */
export const LIVE = settable.filter(({ live }) => live).map(({ name }) => name);

/** Seconds without a touch: what is usual, and what may be said. */
export const IDLE = attributes.find(({ kind }) => kind === 'seconds');

/** Custom properties that the page offers a control for, with what counts when nothing is said, and the unit. */
export const PROPERTIES = customProperties.filter(({ offered }) => offered);

/** The chapters of a policy that has so many, as they are counted. */
export const counted = (count) => Array.from({ length: count }, (_, index) => index + 1);

/**
 * What the configurator starts with: nothing said but the language, which most pages get wrong in their own markup. `chapterCount`
 * is how many chapters the policy has.
 */
export function usual(lang, chapterCount) {
  const options = { delivery: 'element', version: 'latest', chapterCount };
  for (const name of ATTRIBUTES) options[name] = CHOICES[name] ? CHOICES[name][0] : '';
  options.chapters = counted(chapterCount);
  for (const { name, usual: value } of PROPERTIES) options[name] = value;
  return { ...options, lang };
}
