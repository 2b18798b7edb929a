// The page as it was drawn when it was built, shown until the program is there. What a visitor has chosen in it by then
// is done again in the program: nothing pressed is lost, and the first answer stands.
//
// Its controls work by themselves, so this may come late. How it is drawn: `scripts/pack/prerender.mjs`.
const element = document.querySelector('policy-selfcheck');
const ahead = element.querySelector('.ahead');
/** Was the last thing done a touch of an option? It goes on, as in the program. */
let touched = false;

/** What of these was chosen. */
const chosen = (selector) => Array.from(ahead.querySelectorAll(selector + ':checked'));

/** The same control in the program. */
function twin(control) {
  const { fact, option } = control.dataset;
  const selector = fact ? `[data-fact="${fact}"][data-option="${option}"]` : `[data-action="${control.value}"]`;
  return element.shadowRoot.querySelector(selector);
}

function press(control) {
  const found = control && twin(control);
  if (found && !found.checked) found.click();
}

function adopt() {
  const [[first], answers, [then]] = ['[name="ahead"]', '[data-fact]', '[name="then"]'].map(chosen);
  const focused = ahead.contains(document.activeElement) ? document.activeElement : null;
  const from = [scrollX, scrollY];
  ahead.remove();
  // A link was opened, or the visitor went on before.
  if (element.shadowRoot.querySelector('.app').dataset.place !== 'start') return;
  const onScreen = () => {
    answers.forEach(press);
    scrollTo(...from);
    if (focused && twin(focused)) twin(focused).focus({ preventScroll: true });
    if (then) press(then);
    else if (touched && answers.length > 0) element.shadowRoot.querySelector('[data-action="next"]').click();
  };
  if (first && first.value === 'start') element.addEventListener('selfcheck-step', onScreen, { once: true });
  else if (focused && twin(focused)) twin(focused).focus({ preventScroll: true });
  press(first);
}

// The program notes in the browser’s history which of its pages is shown.
const returning = /^selfcheck:.*Z:[1-9]\d*$/.test(history.state);

/** Calls back once the program is there, which may have been faster than this, or once it has failed. */
function over(ready, failed) {
  if (element.hasAttribute('data-ready')) return ready();
  if (element.hasAttribute('data-failed')) return failed();
  element.addEventListener('selfcheck-ready', ready, { once: true });
  element.addEventListener('selfcheck-error', failed, { once: true });
}

if (ahead) {
  ahead.addEventListener('click', ({ detail, target }) => { if (detail > 0) touched = target.closest('.option') !== null; });
  ahead.addEventListener('keydown', ({ key, target }) => {
    touched = false;
    // As in a button.
    if (key === 'Enter') target.click();
  });
  // A result that somebody has sent is not a start, nor is a page that is come back to.
  if (location.hash.length > 1 || returning) ahead.remove();
  else over(adopt, () => ahead.remove());
}

if (returning && !element.hasAttribute('data-ready')) {
  // As high as any page is, until the page is there: the browser goes back to where it was read. What is said meanwhile
  // stays in sight.
  Object.assign(element.style, { display: 'block', minHeight: '99999px' });
  Object.assign(element.querySelector('.waiting').style, { position: 'sticky', top: 0 });
  const shrink = () => element.removeAttribute('style');
  over(shrink, shrink);
}
