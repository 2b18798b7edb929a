// What a webmaster copies beside the snippet: the content security policy of his page, and the lines of a server of his
// own. The server lines are files of this site, the same that the tests run in real servers.
import { codeBlock } from './code.js';
import { h, rich } from './dom.js';
import { policyLines } from './snippet.js';

/** The files of lines, and what they are for. */
const SERVERS = [
  ['nginx.conf', 'nginx'],
  ['Caddyfile', 'Caddy'],
  ['apache-htaccess.txt', 'Apache'],
  ['iis-web.config.txt', 'IIS'],
  ['oss.txt', 'OSS'],
  ['cos.txt', 'COS'],
];

/** The policy that follows the chosen delivery. */
function policy({ words, state, site }) {
  const block = codeBlock(words, words.lines.policy);
  state.watch(() => block.show(policyLines(state.options.delivery, site.origin)));
  return [h('h3', {}, words.lines.policy), words.lines.policyText.map((text) => h('p', {}, rich(text))), block.node];
}

function serverFile({ words, site }, file, name) {
  const block = codeBlock(words, name, words.loading);
  const absent = () => block.show(words.lines.absent);
  fetch(`${site.base}servers/${file}`)
    .then((answer) => (answer.ok ? answer.text().then((text) => block.show(text.trimEnd())) : absent()))
    .catch(absent);
  return h('details', {}, h('summary', {}, name), block.node, h('p', {}, h('a', { href: `servers/${file}`, download: file }, `${words.lines.download} ${file}`)));
}

/** The section. */
export function lines(app) {
  const { words } = app;
  return h('section', { id: 'lines' }, h('h2', {}, words.lines.title), policy(app),
    h('h3', {}, words.lines.servers), h('p', {}, rich(words.lines.serversText)),
    SERVERS.map(([file, name]) => serverFile(app, file, name)));
}
