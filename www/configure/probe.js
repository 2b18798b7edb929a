// The webmaster's self-diagnosis: asks this site for its own files, and says what the server does well and what to add.
// Begins only when asked, and asks this site only. What follows from an answer is judged in diagnosis.js.
import { filesOf, judge } from './diagnosis.js';
import { fill, h, rich, table } from './dom.js';

async function look(base, file) {
  try {
    const answer = await fetch(base + file.path, { method: 'HEAD', cache: 'no-store' });
    return judge(file, { status: answer.status, header: (name) => answer.headers.get(name) || '' });
  } catch (error) {
    return [{ what: 'status', found: '', ok: false, must: true, mend: '' }];
  }
}

function row(words, { what, found, ok, must, mend }) {
  const verdict = ok ? 'holds' : must ? 'fails' : 'slow';
  return [
    words.check.what[what],
    h('code', {}, found || words.check.nothing),
    h('span', { class: verdict }, words.check[verdict]),
    ok ? '' : mend ? h('code', {}, mend) : words.check.upload,
  ];
}

/** The section. */
export function probe({ words, site }) {
  const { check } = words;
  const result = h('div', { class: 'probed' });
  const summary = h('p', { role: 'status', class: 'summary' });
  const run = async () => {
    button.disabled = true;
    summary.textContent = words.loading;
    const files = filesOf(site.version);
    const found = await Promise.all(files.map((file) => look(site.base, file)));
    const all = found.reduce((before, more) => before.concat(more), []);
    const [fails, slow] = [all.filter(({ ok, must }) => !ok && must).length, all.filter(({ ok, must }) => !ok && !must).length];
    result.replaceChildren(...files.map(({ path }, index) =>
      h('section', {}, h('h3', {}, h('code', {}, path)), table(check.heads, found[index].map((one) => row(words, one))))));
    summary.textContent = fails + slow === 0 ? check.allHolds : fill(check.some, { fails, slow });
    button.disabled = false;
  };
  const button = h('button', { type: 'button', class: 'primary', click: run }, check.run);
  return h('section', { id: 'check' }, h('h2', {}, check.title), check.text.map((text) => h('p', {}, rich(text))), h('p', {}, button), summary, result);
}
