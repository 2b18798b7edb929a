// The webmaster's self-diagnosis: asks this site for its own files, and says what the server does well and what to add.
// Begins only when asked, and asks this site only. What follows from an answer is judged in diagnosis.js, what a policy
// allows in policy.js.
import { filesOf, judge } from './diagnosis.js';
import { h, rich, table } from './dom.js';
import { fill } from './fill.js';
import { judgePolicy } from './policy.js';

/** So long an answer may take. */
const WAIT = 15000;
const within = (promise) => Promise.race([promise, new Promise((done, failed) => setTimeout(failed, WAIT))]);

/** As the browser of a visitor asks: for the whole file. Servers answer a mere question about it otherwise, or not at all. */
const ask = (base, path, options) => within(fetch(base + path, { cache: 'no-store', referrerPolicy: 'no-referrer', ...options }));

/** Does a file hold a page, as servers send it for what they do not have? */
const isPage = async (kind, answer) => kind !== 'page' && kind !== 'own' && /^\s*<(!doctype|html|head|body)/i.test(await within(answer.text()));

async function look({ base, integrity }, file, readable) {
  try {
    const answer = await ask(base, file.path);
    const hash = integrity[file.path.split('/')[1]];
    const whole = hash && !/^v\d+\//.test(file.path) ? await ask(base, file.path, { integrity: hash }).then(() => true, () => false) : undefined;
    const page = await isPage(file.kind, answer);
    return judge(file, { status: answer.status, header: (name) => answer.headers.get(name) || '', page, same: whole, readable });
  } catch (error) {
    return judge(file, { status: 0 });
  }
}

/** What a page of another site may read: `{ path: boolean }`; nothing where it does not answer. */
function outside({ base }, files) {
  const frame = h('iframe', { sandbox: 'allow-scripts', hidden: true, title: '-' });
  const told = new Promise((done) => {
    window.addEventListener('message', function hear({ source, data }) {
      if (source !== frame.contentWindow || !data || data.type !== 'selfcheck-outside') return;
      window.removeEventListener('message', hear);
      done(data.readable);
    });
  });
  frame.src = `${base}configure/outside.html#${files.map(({ path }) => path).join()}`;
  document.body.append(frame);
  return within(told).catch(() => ({})).finally(() => frame.remove());
}

function row(words, { what, found, ok, must, mend, instead, same, nonce }) {
  const { check } = words;
  const verdict = ok ? 'holds' : must ? 'fails' : 'slow';
  const shown = same === undefined ? found && h('code', {}, found) : same ? check.same : check.other;
  const help = mend ? h('code', {}, mend) : instead ? check.instead : nonce ? rich(check.nonce) : what === 'style' ? rich(check.style) : check.upload;
  return [check.what[what] || h('code', {}, what), shown || check.nothing, h('span', { class: verdict }, check[verdict]), ok ? '' : help];
}

/** How many must change, and how many should. */
function counted(check, rows) {
  const [fails, slow] = [true, false].map((must) => rows.filter((one) => !one.ok && one.must === must).length);
  return fails + slow === 0 ? check.allHolds : fill(check.some, { fails, slow });
}

/** The policy of the page that shall hold the self-check, pasted here: this page cannot ask another site for it. */
function policy({ words, state, site }) {
  const { check } = words;
  const [result, summary] = [h('div', { class: 'probed' }), h('p', { role: 'status', class: 'summary' })];
  const text = h('textarea', { id: 'policy-text', rows: 4, spellcheck: 'false', autocomplete: 'off' });
  const run = () => {
    const rows = judgePolicy(text.value, state.options.delivery, site);
    result.textContent = '';
    result.append(table(check.heads, rows.map((one) => row(words, one))));
    summary.textContent = counted(check, rows);
  };
  return [h('h3', {}, check.policy), h('p', {}, rich(check.policyText)), h('p', {}, h('label', { for: 'policy-text' }, check.policyLabel), text),
    h('p', {}, h('button', { type: 'button', class: 'outline', click: run }, check.policyRun)), summary, result];
}

/** The section. */
export function probe(app) {
  const { words, site } = app;
  const { check } = words;
  const result = h('div', { class: 'probed' });
  const summary = h('p', { role: 'status', class: 'summary' });
  const run = async () => {
    button.disabled = true;
    summary.textContent = words.loading;
    const files = filesOf(site.version);
    const read = await outside(site, files.filter(({ kind }) => kind !== 'page' && kind !== 'own'));
    const found = await Promise.all(files.map((file) => look(site, file, read[file.path])));
    result.textContent = '';
    result.append(...files.map(({ path }, index) =>
      h('section', {}, h('h3', {}, h('code', {}, path)), table(check.heads, found[index].map((one) => row(words, one))))));
    summary.textContent = counted(check, found.flat());
    button.disabled = false;
  };
  const button = h('button', { type: 'button', class: 'primary', click: run }, check.run);
  return h('section', { id: 'check' }, h('h2', {}, check.title), check.text.map((text) => h('p', {}, rich(text))), h('p', {}, button), summary, result, policy(app));
}
