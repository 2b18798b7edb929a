// The pages that are compared in a browser: ours, sixty questions on six pages in plain HTML, and the same by
// SurveyJS. All are served the same way: packed with brotli, kept for good where a name says which release it is.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.wasm': 'application/wasm', '.svg': 'image/svg+xml', '.png': 'image/png', '.webmanifest': 'application/manifest+json' };

const range = (count) => Array.from({ length: count }, (_, index) => index);

const SURVEY = range(6).map((page) => range(10).map((place) => {
  const question = 10 * page + place + 1;
  return {
    name: `q${question}`,
    title: `第 ${question} 个问题：贵单位符合下面哪一种情况？`,
    options: ['登记在本区', '登记在别处，实际在本区经营', '准备落户本区', '都不是', '不清楚'],
  };
}));

const fieldset = ({ name, title, options }) =>
  `<fieldset><legend>${title}</legend>${options.map((option, index) => `<label><input type="radio" name="${name}" value="${index}"> ${option}</label>`).join('')}</fieldset>`;

const section = (questions, page) => `<section id="page${page}"${page > 0 ? ' hidden' : ''}>${questions.map(fieldset).join('\n')}</section>`;

const element = ({ name, title, options }) =>
  ({ type: 'radiogroup', name, title, choices: options.map((text, value) => ({ value, text })) });

/** What is written into a file on its way. */
const WRITTEN = {
  'plain.html': (text) => text.replace('{questions}', SURVEY.map(section).join('\n')),
  'survey.js': (text) => text.replace('window.pages', JSON.stringify(SURVEY.map((questions) => ({ elements: questions.map(element) })))),
};

const FOLDERS = ['dist', 'tests/bench/pages', '.tools/pages/node_modules/survey-core', '.tools/pages/node_modules/survey-js-ui'].map((folder) => `${ROOT}${folder}/`);
const packed = new Map();

/** A file as it goes out; nothing, where there is none. */
function file(name) {
  if (!packed.has(name)) {
    const path = FOLDERS.map((folder) => folder + name).find(existsSync);
    const bytes = path && readFileSync(path);
    const written = WRITTEN[name] ? Buffer.from(WRITTEN[name](bytes.toString())) : bytes;
    packed.set(name, written ? brotliCompressSync(written) : null);
  }
  return packed.get(name);
}

/** Starts the server; `{ origin, close }`. */
export async function startPages() {
  const server = createServer((request, response) => {
    const name = request.url.split(/[?#]/)[0].slice(1) || 'index.html';
    const bytes = file(name);
    if (!bytes) return response.writeHead(404).end();
    const kept = /^v\d/.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache';
    return response.writeHead(200, { 'Content-Type': TYPES[extname(name)], 'Content-Encoding': 'br', 'Content-Length': bytes.length, 'Cache-Control': kept }).end(bytes);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { origin: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
