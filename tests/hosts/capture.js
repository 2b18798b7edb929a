// What the page hears, by where it listens: kept on the root element, for the test to read.
for (const kind of ['click', 'keydown', 'input', 'change', 'submit', 'focusin', 'pointerdown']) {
  window.addEventListener(kind, () => {
    const { dataset } = document.querySelector('p');
    dataset[kind] = Number(dataset[kind] || 0) + 1;
  }, true);
}
document.addEventListener('keydown', (event) => {
  if (!/^([1-9]|Enter)$/.test(event.key)) return;
  const { dataset } = document.querySelector('p');
  dataset.shortcuts = (dataset.shortcuts || '') + event.key;
});
