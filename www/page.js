// The page around the element: keeps itself for when there is no network, and says when there is a newer version.
//
// Which worker is whose is told by our own registration and not by who controls this page: one of the folder above may.

const WORDS = {
  zh: ['有新版本。更新会重新打开这个页面，存下来的答案还在。', '现在更新', '以后再说'],
  en: ['There is a new version. Updating opens this page anew; answers that are kept stay.', 'Update now', 'Later'],
};

function made(name, className) {
  return Object.assign(document.createElement(name), { className });
}

/** The notice at the head of the page, once; `update` is what its button does. It speaks the language of the app. */
function offer(update) {
  if (document.querySelector('.update')) return;
  const element = document.querySelector('policy-selfcheck');
  const [notice, text, now, later] = [made('div', 'update'), made('p', ''), made('button', 'now'), made('button', 'later')];
  const app = () => element.shadowRoot && element.shadowRoot.querySelector('.app');
  const speak = () => {
    notice.lang = (app() || element).lang;
    const words = WORDS[/^en/.test(notice.lang) ? 'en' : 'zh'];
    [text, now, later].forEach((place, index) => { place.textContent = words[index]; });
  };
  const listen = () => {
    speak();
    if (app()) new MutationObserver(speak).observe(app(), { attributeFilter: ['lang'] });
  };
  text.setAttribute('role', 'status');
  for (const button of [now, later]) button.type = 'button';
  now.addEventListener('click', update);
  later.addEventListener('click', () => { notice.hidden = true; });
  notice.append(text, now, later);
  // Shown even before the app is there: where an old version cannot start, the new one is the way out.
  element.addEventListener('selfcheck-ready', listen);
  document.body.prepend(notice);
  listen();
}

/** The address of the worker, in the form that a strict page asks for. */
function worker() {
  const own = { createScriptURL: () => 'sw.js' };
  return window.trustedTypes ? window.trustedTypes.createPolicy('selfcheck-worker', own).createScriptURL('') : 'sw.js';
}

/** Resolves when a worker has come as far as one of these, or has given up. */
function reached(worker, ...states) {
  return new Promise((done) => {
    const look = () => (states.includes(worker.state) || worker.state === 'redundant') && done();
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Lets the worker that waits take over, and opens the page with it. */
function update(registration) {
  const { waiting } = registration;
  if (!waiting) return location.reload();
  waiting.postMessage('selfcheck-update');
  return reached(waiting, 'activated').then(() => location.reload());
}

async function keep() {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(worker());
  const tell = () => offer(() => update(registration));
  // Another tab has updated. This one may hold answers that are kept nowhere, so it too goes on until it is told.
  serviceWorker.addEventListener('controllerchange', tell);
  // The first one waits for nobody, and is no news.
  const look = () => registration.waiting && registration.active && tell();
  const follow = () => registration.installing && reached(registration.installing, 'installed', 'activating', 'activated').then(look);
  registration.addEventListener('updatefound', follow);
  if (!registration.active) return registration.installing && reached(registration.installing, 'activated');
  look();
  await registration.update();
  return follow();
}

/** Says that everything is asked for that will ever be. */
const settled = () => document.documentElement.setAttribute('data-settled', '');

/** Nobody may lay anything over this page. What stands in other pages is `embed.html`. */
function leave() {
  const link = Object.assign(made('a', ''), { href: location.href, target: '_blank', rel: 'noopener', textContent: '在新窗口打开 · Open in a new window' });
  document.body.textContent = '';
  document.body.append(link);
}

// A page that may not keep itself works as well, with a network.
if (window.top !== window) leave();
else if ('serviceWorker' in navigator && window.isSecureContext) keep().then(settled, settled);
else settled();
