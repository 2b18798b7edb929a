// What the command line knows: the questions, the example enterprises, and the verdicts on any answers.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The checkout, with a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

// Built once and not run by cargo, which looks at every file of the checkout again for each question.
execFileSync('cargo', ['build', '--quiet', '--locked'], { cwd: root });
const selfcheck = `${process.env.CARGO_TARGET_DIR ?? `${root}target`}/debug/selfcheck`;
const text = (args, input) => execFileSync(selfcheck, args, { cwd: root, encoding: 'utf8', input, maxBuffer: 1 << 26 });
const cli = (args, input) => JSON.parse(text(args, input));

/** All questions, by fact. */
export const questions = new Map(cli(['questions', '--json']).map((question) => [question.id, question]));

/** The example enterprises with their answers. */
export const enterprises = cli(['enterprises']);

/** The one with the fewest answers: for whoever has to come to a result, whichever it is. */
export const brief = enterprises.reduce((one, other) => (Object.keys(other.answers).length < Object.keys(one.answers).length ? other : one));

/** The policy, compiled: its revision, its quick look. */
export const policy = cli(['export', '--json']);

/** How many measures a report tells: those that are not ruled out, and those that wait for an act alone. */
export const toldOf = (answers) =>
  cli(['assess', '-', '--json'], JSON.stringify(answers)).measures.filter(({ verdict, acts }) => verdict !== 'no' || acts.length > 0).length;

/** The verdicts on all measures, by measure. */
export const verdictsOf = (answers) =>
  Object.fromEntries(cli(['assess', '-', '--json'], JSON.stringify(answers)).measures.map(({ id, verdict }) => [id, verdict]));

/** All that `assess --json` says on a day, in a language. */
export const assessmentOf = (answers, date, lang) => cli(['assess', '-', '--json', '--date', date, '--lang', lang], JSON.stringify(answers));

/** Chapters with the numbers of their clauses. */
export const chapters = cli(['export', '--contents']).chapters.map(({ clauses }) => clauses.map(({ number }) => number));

/** A report as the command line makes it. */
export const reportOf = (answers, format, lang, date, address) =>
  text(['report', '-', '--format', format, '--lang', lang, '--date', date, '--address', address], JSON.stringify(answers));

/** The end of a link. */
export const linkOf = (answers, ...options) => text(['share', 'encode', '-', ...options], JSON.stringify(answers)).trim();

/** What is in a link. */
export const linked = (link) => cli(['share', 'decode', link]);
