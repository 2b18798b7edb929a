// What of a transcript is held: what the page alone decides. Every page of the questionnaire says where it is and how to answer, the
// counts are told as a sentence, and what came of a key is. Not held is what Orca adds of its own accord, which differs
// from run to run: its two modes, what a control stands in, and words that the next key cuts off.
const HELD = /第 \d+ 页|\bPage \d+|^(已确定|Settled|已复制|Copied)/;

/** What was said, each line of it. */
const said = (text) => text.split('\n').filter((line) => line.startsWith('  ')).map((line) => line.trim());

/** All that is held, sorted, each utterance once; years are those of the day. */
export function stable(text) {
  return Array.from(new Set(said(text).filter((line) => HELD.test(line)).map((line) => line.replace(/\b20\d\d\b/g, 'YEAR')))).sort();
}

/** Questions that are said as a heading and as a group, and figures that are said without a word. */
export function clumsy(text) {
  const lines = said(text);
  const groups = new Set(lines.filter((line) => line.endsWith(' panel.')).map((line) => line.replace(/ panel\.$/, '')));
  const named = (line) => line.includes(' heading level 1') && groups.has(line.split(' heading level 1')[0]);
  return lines.filter((line) => named(line) || /^\d+$/.test(line));
}
