// A visitor: reads what the page asks and answers it, as a person with these answers would.

/** What is asked on the page now: a question, or the rows of a checklist. `page` is the question, or the screen of the list. */
const ask = (element) =>
  element.evaluate(({ shadowRoot: root }) => {
    const facts = (selector, name) => [...new Set([...root.querySelectorAll(selector)].map((node) => node.dataset[name]))];
    const [screen, questions] = [root.querySelector('[data-screen]')?.dataset.screen ?? null, facts('[data-question]', 'question')];
    return {
      place: root.querySelector('.app').dataset.place,
      screen,
      page: questions[0] ?? screen,
      questions,
      rows: facts('[data-row]', 'row').filter((row) => row !== 'rest' && row !== 'nothing'),
    };
  });

/** Are two touches at the same place? */
const near = (one, other) => Math.max(Math.abs(one.across - other.across), Math.abs(one.down - other.down)) <= 50;

/**
 * Where in the window a control can be touched, scrolled there if need be: away from the last touch, if it is wide enough.
 * Nothing in a frame, whose window is another one, and where something stays in the way: a driver tells then what it is.
 */
function spotOf(control, last) {
  if (window !== top || control.disabled) return null;
  const hits = ({ across, down }) => {
    // The root that the control is in finds what is drawn there, or the host of what covers it.
    const hit = control.getRootNode().elementFromPoint(across, down);
    return hit !== null && control.contains(hit);
  };
  const find = () => {
    const { left, top: above, width, height } = control.getBoundingClientRect();
    const spots = [0.5, 0.2, 0.8].map((part) => ({ across: left + width * part, down: above + height / 2 }));
    const away = ({ across, down }) => !last || Math.max(Math.abs(last.across - across), Math.abs(last.down - down)) > 50;
    return [spots.find(away) ?? spots[0]].find(hits);
  };
  const spot = find();
  if (spot) return spot;
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  return find() ?? null;
}

export class Visitor {
  /** Pages that were answered, in order. */
  pages = [];

  /** How often something was touched. */
  taps = 0;

  /** The last touch: where or with which key, and when, by the clock of the page. */
  last = null;

  /** Does the page move by itself? A driver touches then, which waits until what it touches is at rest. */
  moving = false;

  /** `questions` is the list of `selfcheck questions --json`, by fact; `element` says which one, where a page has several. */
  constructor(page, questions, answers, element = 'policy-selfcheck') {
    this.page = page;
    this.element = page.locator(element);
    this.questions = questions;
    this.answers = answers;
  }

  ask() {
    return ask(this.element);
  }

  control(fact, option) {
    return this.element.locator(`[data-fact="${fact}"][data-option="${option}"]`);
  }

  /** Brings a control into a state by clicking what a visitor sees, its label; says whether that was necessary. */
  async set(control, on = true) {
    if ((await control.isChecked()) === on) return false;
    this.taps += 1;
    await this.touch(control.locator('xpath=ancestor::label'));
    return true;
  }

  /** Picks an option, which may stand behind a line. */
  async pick(fact, option) {
    const control = this.control(fact, option);
    const lines = this.element.locator(`[data-more="${fact}"][aria-expanded="false"]`);
    while ((await control.count()) === 0 && (await lines.count()) > 0) {
      this.taps += 1;
      await this.touch(lines.first());
      await this.settled();
    }
    return this.set(control);
  }

  /** Presses a button, which may be folded away. */
  async press(action) {
    const control = this.element.locator(`[data-action="${action}"]`).first();
    const fold = control.locator('xpath=ancestor::details[not(@open)]/summary');
    if (await fold.count()) {
      this.taps += 1;
      await this.touch(fold);
    }
    this.taps += 1;
    await this.touch(control);
  }

  /** Touches a control: in its middle, or beside it where the last touch was there and the control is wide enough. */
  async touch(control) {
    const spot = !this.moving && this.page.mouse && (await control.evaluate(spotOf, this.last));
    if (spot) {
      await this.looked((last) => near(last, spot));
      await this.page.mouse.click(spot.across, spot.down);
      return this.done(spot);
    }
    await control.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await control.boundingBox();
    const middle = { across: x + width / 2, down: y + height / 2 };
    await this.looked((last) => near(last, middle));
    await control.click();
    return this.done(middle);
  }

  /** Presses a key. */
  async key(key) {
    await this.looked((last) => last.key === key);
    await this.page.keyboard.press(key);
    await this.done({ key });
  }

  /**
   * Whoever touches the same place again has looked at what came of it: the page takes anything faster for one touch too
   * many. That is half a second of a clock that no test can set, so a visitor rather touches another place.
   */
  async looked(again = () => true) {
    if (this.last && again(this.last)) await this.page.waitForFunction((at) => performance.now() < at || performance.now() - at > 500, this.last.at);
  }

  async done(touch) {
    // A touch that leads to another document is over.
    const at = await this.page.evaluate(() => performance.now()).catch(() => null);
    this.last = at === null ? null : { ...touch, at };
  }

  /** From the start page: takes the answers of an example over, and is at its result. */
  async takeOver(id) {
    await this.press('examples');
    await this.touch(this.element.locator(`[data-example="${id}"] button`));
    await this.press('take-over');
    await this.settled();
  }

  /** Answers this page and goes on. */
  async answerPage() {
    const { page, rows, questions: [fact] } = await this.ask();
    this.pages.push(page);
    const gone = rows.length === 0 && (await this.answerQuestion(fact));
    const nothing = rows.length > 0 && !(await this.answerRows());
    if (!gone) await this.press(nothing ? 'none-next' : 'next');
    await this.settled();
  }

  /** Starts and answers every page. */
  async throughAll() {
    await this.press('start');
    await this.settled();
    while ((await this.ask()).place === 'screen') {
      if (this.pages.length > 30) throw new Error(`no end: ${this.pages}`);
      await this.answerPage();
    }
  }

  /** Answers a question; says whether the page went on by itself, as it does after a single choice. */
  async answerQuestion(fact) {
    const answer = this.answers[fact];
    switch (this.questions.get(fact).kind) {
      case 'multi':
        await this.tickOptions(fact, answer);
        return false;
      case 'number':
        if (typeof answer === 'number') await this.control(fact, 'number').fill(String(answer));
        else await this.set(this.control(fact, 'unsure'));
        return false;
      default:
        return this.pick(fact, optionOf(answer));
    }
  }

  async tickOptions(fact, answer) {
    const ticked = several(answer);
    for (const option of ticked) await this.pick(fact, option);
    if (ticked.length === 0) await this.set(this.control(fact, 'none'));
  }

  /** Ticks what holds; says whether anything was ticked. */
  async answerRows() {
    const rows = async () => (await this.ask()).rows;
    const says = (fact) => this.standing(fact);
    const first = await rows();
    // What is left unticked is either all absent or all not known; a single *not sure* is a chip of its row.
    const rest = first.every((fact) => says(fact) !== 'absent') && first.some((fact) => says(fact) === 'unsure');
    const done = new Set();
    let ticked = 0;
    for (;;) {
      const fact = (await rows()).find((row) => !done.has(row));
      if (!fact) break;
      done.add(fact);
      if (says(fact) === 'absent' || (rest && says(fact) === 'unsure')) continue;
      ticked += 1;
      await this.set(this.row(fact));
      const { kind } = this.questions.get(fact);
      if (kind === 'multi') for (const option of several(this.answers[fact])) await this.pick(fact, option);
      if (kind === 'choice') await this.pick(fact, optionOf(this.answers[fact]));
    }
    if (rest) await this.set(this.row('rest'));
    return rest || ticked > 0;
  }

  row(fact) {
    return this.element.locator(`[data-row="${fact}"]`);
  }

  /** What the visitor would say to a row of a checklist: `present`, `absent` or `unsure`. */
  standing(fact) {
    const { kind } = this.questions.get(fact);
    const answer = this.answers[fact];
    if (answer === undefined || answer === 'unsure') return 'unsure';
    if (kind === 'multi') return answer.length === 0 ? 'absent' : 'present';
    if (kind === 'choice') return answer === 'none' ? 'absent' : 'present';
    return answer ? 'present' : 'absent';
  }

  /** Waits for the page to have drawn what the last press led to, all of it. */
  async settled() {
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))));
    await this.element.locator('main.result:not(:has(.notices))').first().waitFor({ state: 'detached' });
  }

  /** All verdicts on the result page, by measure; those that do not apply are unfolded first. */
  async allVerdicts() {
    const fold = this.element.locator('[data-action="inapplicable"][aria-expanded="false"]');
    if (await fold.count()) await this.touch(fold);
    await this.settled();
    return this.verdicts();
  }

  /** The verdicts on the result page, by measure. */
  verdicts() {
    return this.element.evaluate(({ shadowRoot: root }) => {
      return Object.fromEntries([...root.querySelectorAll('[data-measure]')].map((node) => [node.dataset.measure, node.dataset.verdict]));
    });
  }
}

/** What nobody answered is not known. */
const optionOf = (answer) => (answer === undefined ? 'unsure' : answer === true ? 'yes' : answer === false ? 'no' : answer);
const several = (answer) => (answer === undefined ? ['unsure'] : Array.isArray(answer) ? answer : [answer]);
