// Chance that repeats itself: the same seed and walk lead to the same numbers, whatever runs beside. And the texts that
// people, and people who mean harm, put into fields.

/** Numbers from 0 up to 1 (mulberry32), for one walk of one seed. */
export function chance(seed, walk) {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(walk + 1, 0x85ebca6b)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    /** One of a list. */
    pick: (list) => list[Math.floor(next() * list.length)],
    /** One of `[weight, value]` pairs. */
    weighed(pairs) {
      let left = next() * pairs.reduce((sum, [weight]) => sum + weight, 0);
      return pairs.find(([weight]) => (left -= weight) < 0)[1];
    },
  };
}

/** What is typed into fields. */
export const TEXTS = [
  '0',
  '250',
  '２，０００',
  '-1',
  '1e9',
  '99999999999999999999',
  ' 12 34 ',
  '担保',
  'design',
  '',
  '   ',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' OR 1=1 --",
  'javascript:alert(1)',
  '%00%0a\\u0000',
  '\u202eדוד עברית\u202c',
  '🏭👩🏽‍🔬🇨🇳'.repeat(9),
  'e\u0301'.repeat(60),
  '上海示例精密仪器有限公司 & Söhne <b>',
  'x'.repeat(10000),
  '字'.repeat(10000),
  '#16VE91nkAbckXKG3Ou2K',
  '2' + 'A'.repeat(300),
];

/** Sizes of windows: the smallest phone to a desktop, and a desktop zoomed to 400 %. */
export const SIZES = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 320, height: 200 },
];
