// What a page may do before the element is defined, and what it hears: kept on the root element, for the test to read.
const told = [];
for (const kind of ['ready', 'step', 'complete', 'share', 'error']) {
  window.addEventListener(`selfcheck-${kind}`, (event) => {
    const { assessment } = event.target;
    told.push({ kind, detail: event.detail, target: event.target.localName, composed: event.composed, bubbles: event.bubbles, assessed: assessment && assessment.measures.length });
    document.documentElement.dataset.told = JSON.stringify(told);
  });
}
