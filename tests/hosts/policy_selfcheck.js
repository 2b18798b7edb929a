// A script of the page that is named as a file of the program is: what it throws is the page's all the same.
(() => {
  const fail = () => { throw new Error('host: a file of the same name'); };
  if (document.documentElement.dataset.fault === 'name') window.addEventListener('click', () => setTimeout(fail), true);
})();
