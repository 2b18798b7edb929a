// Why a program did not start, found from what the browser said and, where it said nothing, by asking for its files.

const SCRIPTS = /\.js$/;

/** One file: does it arrive, is this page allowed to read it, and does the server call it what it is? */
async function look(base, file) {
  const href = new URL(file, base).href;
  let answer;
  try {
    answer = await fetch(href, { method: 'HEAD', cache: 'no-store' });
  } catch (error) {
    // A page may send for anything; whether it may read the answer is what the server's header says.
    const reached = await fetch(href, { method: 'HEAD', mode: 'no-cors' }).then(() => true, () => false);
    return { code: reached ? 'SC-105' : 'SC-101', blocked: href };
  }
  if (!answer.ok) return { code: 'SC-101', blocked: href + ' (' + answer.status + ')' };
  const type = answer.headers.get('content-type') || '';
  if (SCRIPTS.test(file) && !/javascript/.test(type)) return { code: 'SC-104', blocked: href + ' (' + type + ')' };
  return null;
}

function byPolicy(blocked) {
  const found = blocked.find(({ uri }) => uri !== 'wasm-eval') || blocked[0];
  if (!found) return null;
  const code = found.uri === 'wasm-eval' ? 'SC-103' : 'SC-106';
  return { code, directive: found.directive.replace(/-(elem|attr)$/, ''), blocked: found.directive + ' ' + found.uri };
}

/** Resolves to `{ code, blocked, directive, origin }`. */
export async function diagnose({ base, error, blocked, files }) {
  const origin = new URL(base).origin;
  const message = String((error && error.message) || error);
  const code = error && error.code;
  const policy = byPolicy(blocked);
  let found = { code: code || 'SC-101', blocked: message };
  if (code === 'SC-103' || code === 'SC-107' || code === 'SC-2' || /^SC-2/.test(code)) found = { code, blocked: message };
  else if (policy) found = policy;
  else if (/integrity|digest/i.test(message)) found = { code: 'SC-108', blocked: message };
  else if (code !== 'SC-102') {
    const looked = await Promise.all(Object.keys(files).filter((file) => !/trouble|fallback/.test(file)).map((file) => look(base, file)));
    found = looked.find(Boolean) || (code ? found : { code: 'SC-108', blocked: message });
  }
  return { origin, directive: 'script-src', ...found };
}
