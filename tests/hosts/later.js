document.addEventListener('DOMContentLoaded', () => {
  const here = document.getElementById('here');
  here.innerHTML = document.querySelector('template').innerHTML;
  for (const dead of here.querySelectorAll('script')) {
    const made = document.createElement('script');
    for (const { name, value } of dead.attributes) made.setAttribute(name, value);
    made.text = dead.text;
    dead.replaceWith(made);
  }
});
