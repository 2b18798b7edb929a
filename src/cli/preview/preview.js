// The preview of a policy folder: asks its own server whether a file was saved, shows what is wrong with the rules, and draws the
// check with them anew. Answers stay: the check keeps them in this tab, under the name of the policy.
const [folder, count, found, coverage, main] = ['.folder', '.count', '.found', '.coverage', 'main'].map((name) => document.querySelector(name));
const { last } = document.body.dataset;
const OFTEN = 500;
let [shown, stamp] = [null, null];

function line(className, text) {
  const made = document.createElement('p');
  made.className = className;
  made.textContent = text;
  return made;
}

function problem({ severity, file, line: at, column, message, help }) {
  const made = document.createElement('article');
  made.className = severity;
  made.append(line('place', `${file}:${at}:${column}`), line('message', message), ...(help ? [line('help', help)] : []));
  return made;
}

function draw(state) {
  folder.textContent = state.folder;
  count.textContent = state.sound || shown === null ? state.count : `${state.count} ${last}`;
  count.classList.toggle('wrong', !state.sound);
  found.replaceChildren(...state.problems.map(problem));
  found.hidden = state.problems.length === 0;
  coverage.textContent = state.coverage;
  if (!state.sound || shown === state.stamp) return;
  shown = state.stamp;
  const check = document.createElement('policy-selfcheck');
  for (const [name, value] of Object.entries({ policy: `rules.pack?${state.stamp}`, loading: 'eager', lang: document.documentElement.lang })) check.setAttribute(name, value);
  main.replaceChildren(check);
}

async function look() {
  try {
    const state = await (await fetch(`state?${stamp ?? ''}`)).json();
    if (state.stamp !== stamp) draw(state);
    ({ stamp } = state);
  } catch (error) {
    count.textContent = String(error);
    count.classList.add('wrong');
  }
  setTimeout(look, OFTEN);
}

look();
