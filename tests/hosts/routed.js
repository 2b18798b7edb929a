// A router as many sites have one: the route is behind the `#`, the place in the page is in the state of the history.
localStorage.setItem('host-theme', 'green');
sessionStorage.setItem('host-visit', '1');
history.replaceState({ host: 'home' }, '', '#/home');
addEventListener('hashchange', () => {
  document.getElementById('route').textContent = location.hash;
});
