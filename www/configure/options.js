// Everything that a host may set, in the order in which it is written: the one list that controls, snippets and the manual
// are made from. Not here: what is valid (checks.js), how it is written (snippet.js), what it is called (zh.js, en.js).

/** Attributes that take one of a few words; the first one is what counts when nothing is said. */
export const CHOICES = {
  lang: ['page', 'zh-CN', 'en'],
  theme: ['auto', 'light', 'dark', 'contrast'],
  mode: ['standard', 'quick', 'booth', 'summary'],
  storage: ['tab', 'device', 'none'],
  examples: ['on', 'off'],
  loading: ['lazy', 'eager'],
  shadow: ['open', 'closed'],
};

/** All attributes as they follow each other in a tag. */
export const ATTRIBUTES = ['lang', 'theme', 'mode', 'storage', 'share-base', 'examples', 'chapters', 'idle-reset', 'loading', 'shadow', 'feedback', 'contacts'];

/** Attributes that the element follows while it runs; all others are read once. */
export const LIVE = ['lang', 'theme', 'share-base'];

/** How many chapters the policy has. */
export const CHAPTERS = 9;

/** Custom properties that the page offers a control for, with what counts when nothing is said, and the unit. */
export const PROPERTIES = [
  { name: 'accent', usual: '#1D4E89' },
  { name: 'on-accent', usual: '#FFFFFF' },
  { name: 'radius', usual: '10', unit: 'px', least: 0, most: 24 },
  { name: 'space', usual: '1', unit: '', least: 0.9, most: 1.25 },
  { name: 'max-width', usual: '680', unit: 'px', least: 280, most: 1600 },
  { name: 'font-size', usual: '16', unit: 'px', least: 16, most: 28 },
];

/** What the configurator starts with: nothing said but the language, which most pages get wrong in their own markup. */
export function usual(lang) {
  const options = { delivery: 'element', version: 'latest', chapters: Array.from({ length: CHAPTERS }, (_, index) => index + 1) };
  for (const name of Object.keys(CHOICES)) options[name] = CHOICES[name][0];
  for (const name of ['share-base', 'idle-reset', 'feedback', 'contacts']) options[name] = '';
  for (const { name, usual: value } of PROPERTIES) options[name] = value;
  return { ...options, lang };
}
