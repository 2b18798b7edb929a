// What pages show of the policy without a program: the official text, which search engines find, and what its parts are called.
import { fill, places } from '../../www/configure/fill.js';

const escaped = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** The module `policy-contents`, as a text: what is read where the program cannot run, and what the configurator speaks of. */
export function contentsModule({ id, revision, name, chapters, departments, answer, from }) {
  const contents = { id, revision, name, chapters: chapters.map(({ short, ...chapter }) => chapter) };
  const policy = { chapters: chapters.map(({ short }) => short), department: departments[0]?.zh ?? '', ...answer, day: from };
  return `export const contents = ${JSON.stringify(contents)};\nexport const POLICY = ${JSON.stringify(policy)};\n`;
}

/** The clauses with the departments in charge, as a list; each leads to its words in `page`. */
export function clauseList({ chapters }, page) {
  const clause = ({ number, zh, departments }) =>
    `<li><a href="${page}#clause-${number}">第 ${number} 条　${escaped(zh)}</a> <small>${escaped(departments.map((name) => name.zh).join('、'))}</small></li>`;
  const chapter = ({ zh, clauses }) => `<h3>${escaped(zh)}</h3>\n<ul>\n${clauses.map(clause).join('\n')}\n</ul>`;
  return chapters.map(chapter).join('\n');
}

/** Every clause with its words. */
export function clauseText({ chapters }) {
  const paragraphs = (text) => text.split('\n').map((line) => `<p>${escaped(line)}</p>`).join('');
  const clause = ({ number, zh, en, departments, text }) =>
    `<section id="clause-${number}"><h3>第 ${number} 条　${escaped(zh)}</h3><p class="aid" lang="en">${number}. ${escaped(en)}</p>` +
    `<blockquote>${paragraphs(text)}</blockquote><p class="soft">责任单位：${escaped(departments.map((name) => name.zh).join('、'))}</p></section>`;
  return chapters.map(({ zh, clauses }) => `<h2>${escaped(zh)}</h2>\n${clauses.map(clause).join('\n')}`).join('\n');
}

/** A page with its placeholders filled. A page has no braces of its own: one that nothing fills is a mistake, and visitors would see it. */
export function filledPage(text, values) {
  const unknown = places(text).find((name) => !Object.hasOwn(values, name));
  if (unknown) throw new Error(`nothing fills {${unknown}}; known are ${Object.keys(values).join(', ')}`);
  return fill(text, values);
}
