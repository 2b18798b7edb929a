// What `assess` takes: answers and a day, each refused by its name where it is none. What was given is never repeated, for
// an error may end in somebody's log.

const isObject = (value) => typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));

/** A day of the calendar: `2026-02-30` is none. */
function isDay(text) {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(text + 'T00:00:00Z');
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const isAnswer = (value) => ['boolean', 'string', 'number'].includes(typeof value) || (Array.isArray(value) && value.every((option) => typeof option === 'string'));

/** `assess` over a program that `load` resolves to. */
export function assessing(load) {
  /**
   * The verdicts on `answers` (`{ fact: answer }`, by the names that `selfcheck questions` lists) on a day
   * (`date: 'YYYY-MM-DD'`, today unless given) by the rules of `policy` (a file of `selfcheck pack`, those of the program unless given), in the form of `selfcheck assess --json`. Rejects with what is wrong.
   */
  return async function assess(answers, options = {}) {
    if (!isObject(answers)) throw new TypeError('assess: answers is no object of answers by the names of facts');
    if (!isObject(options)) throw new TypeError('assess: options is no object such as { date, policy }');
    const { date, policy } = options;
    if (date !== undefined && !isDay(date)) throw new TypeError('assess: date is no day such as 2026-11-24');
    if (policy !== undefined && !(policy instanceof Uint8Array)) throw new TypeError('assess: policy is no Uint8Array with a file of `selfcheck pack`');
    const wrong = Object.keys(answers).find((name) => !isAnswer(answers[name]));
    if (wrong !== undefined) throw new TypeError('assess: the answer to ' + wrong + ' is not true, false, text, a list of texts or a number');
    const made = await load();
    try {
      return JSON.parse(made.assess(answers, date || '', policy));
    } catch (error) {
      throw error instanceof Error ? error : new Error(String(error));
    }
  };
}
