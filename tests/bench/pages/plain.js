// Says how many are answered, and which.
const form = document.querySelector('form');
const status = document.querySelector('[role="status"]');
form.addEventListener('change', () => {
  const answers = [...new FormData(form)].map(([name, value]) => `${name} = ${value}`);
  status.textContent = `${answers.length} / 10: ${answers.join(', ')}`;
});
document.documentElement.dataset.answers = '';
