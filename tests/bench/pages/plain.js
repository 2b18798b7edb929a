// Says how many are answered, and which; shows one page after the other.
const form = document.querySelector('form');
const status = document.querySelector('[role="status"]');
const next = document.querySelector('button');
form.addEventListener('change', () => {
  const answers = [...new FormData(form)].map(([name, value]) => `${name} = ${value}`);
  status.textContent = `${answers.length} / 60: ${answers.join(', ')}`;
});
next.addEventListener('click', () => {
  const page = form.querySelector('section:not([hidden])');
  page.hidden = true;
  page.nextElementSibling.hidden = false;
  next.hidden = page.nextElementSibling.nextElementSibling === next;
  scrollTo(0, 0);
});
document.documentElement.dataset.answers = '';
