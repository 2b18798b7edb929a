// The page around the element: keeps itself for when there is no network, and says when there is a newer version.

const WORDS = {
  zh: ['有新版本，答案不会丢。', '现在更新'],
  en: ['There is a new version. Your answers stay.', 'Update now'],
};

function offer(worker) {
  const element = document.querySelector('policy-selfcheck');
  const [text, label] = WORDS[/^en/.test(element.lang) ? 'en' : 'zh'];
  const notice = document.createElement('p');
  notice.className = 'update';
  notice.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', () => worker.postMessage('selfcheck-update'));
  notice.append(text + ' ', button);
  document.body.prepend(notice);
}

/** The address of the worker, in the form that a strict page asks for. */
function worker() {
  const own = { createScriptURL: () => 'sw.js' };
  return window.trustedTypes ? window.trustedTypes.createPolicy('selfcheck-worker', own).createScriptURL('') : 'sw.js';
}

/** Says that everything is asked for that will ever be. */
const settled = () => document.documentElement.setAttribute('data-settled', '');

async function keep() {
  const { serviceWorker } = navigator;
  const before = serviceWorker.controller;
  const registration = await serviceWorker.register(worker());
  serviceWorker.ready.then(settled);
  const waiting = () => registration.waiting && before && offer(registration.waiting);
  waiting();
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker.addEventListener('statechange', () => worker.state === 'installed' && waiting());
  });
  // The first worker takes nothing over; a newer one does when the visitor has asked for it.
  serviceWorker.addEventListener('controllerchange', () => before && location.reload());
}

// A page that may not keep itself works as well, with a network.
if ('serviceWorker' in navigator && window.isSecureContext) keep().catch(settled);
else settled();
