// How a server delivers the files, judged from what it answered, as a browser judges it. Pure: the asking is done by
// probe.js.

/** The files that are asked for. */
export const filesOf = (release) => [
  { path: `v${release}/policy-selfcheck-classic.js`, kind: 'script', kept: 'year' },
  { path: `v${release}/policy-selfcheck-program.js`, kind: 'script', kept: 'year' },
  { path: `v${release}/policy_selfcheck_bg.wasm`, kind: 'wasm', kept: 'year' },
  { path: `v${release}/policy-selfcheck.css`, kind: 'style', kept: 'year' },
  { path: `v${release}/embed.html`, kind: 'page', kept: 'asked' },
  { path: `v${release.split('.')[0]}/policy-selfcheck-classic.js`, kind: 'script', kept: 'short' },
  { path: 'index.html', kind: 'own', kept: 'asked' },
];

// What the type must be, the line that says so, and whether a browser insists: WebAssembly and styles are taken by another
// name, too.
const TYPES = {
  script: [/^(text|application)\/(x-)?(javascript|ecmascript)\b/i, 'Content-Type: text/javascript', true],
  wasm: [/^application\/wasm\b/i, 'Content-Type: application/wasm', false],
  style: [/^text\/css\b/i, 'Content-Type: text/css', false],
  page: [/^text\/html\b/i, 'Content-Type: text/html', true],
  own: [/^text\/html\b/i, 'Content-Type: text/html', true],
};

const KEPT = {
  year: [(text, age) => age >= 2592000 || /immutable/.test(text), 'Cache-Control: public, max-age=31536000, immutable'],
  short: [(text, age) => age <= 3600 && !/immutable/.test(text), 'Cache-Control: public, max-age=300'],
  asked: [(text, age) => /no-cache|no-store/.test(text) || age === 0, 'Cache-Control: no-cache'],
};

const ageOf = (text) => {
  const match = /max-age=(\d+)/.exec(text);
  return match ? Number(match[1]) : NaN;
};

/** The sources of each `frame-ancestors`: several headers arrive as one, and all of them hold. */
const ancestorsOf = (policy) => [...policy.matchAll(/(?:^|[;,])\s*frame-ancestors([^;,]*)/gi)].map(([, sources]) => sources.trim().split(/\s+/));

/** May other sites frame it? Where a policy speaks of it, browsers pass over X-Frame-Options, and over what that cannot say. */
function framing(header) {
  const all = ancestorsOf(header('content-security-policy'));
  const old = header('x-frame-options');
  if (all.length > 0) {
    const open = all.every((sources) => sources.some((source) => /^(\*|https:)$/i.test(source)));
    const some = all.every((sources) => sources.some((source) => !/^'(self|none)'$/i.test(source) && source !== ''));
    return { found: `frame-ancestors ${all.map((sources) => sources.join(' ')).join(', ')}`, open, some };
  }
  const closed = /\b(deny|sameorigin)\b/i.test(old);
  return { found: old && `X-Frame-Options: ${old}`, open: !closed, some: false };
}

/** May pages of other sites read it? `readable` is what a page without an origin has seen, where that could be tried. */
function reading({ header, readable }) {
  const origin = header('access-control-allow-origin');
  const row = { what: 'cors', found: origin, must: true, mend: 'Access-Control-Allow-Origin: *' };
  // Sent to some sites only: they are served, and nobody here knows who they are.
  if (readable === false || (readable === undefined && origin !== '*')) return { ...row, ok: false, must: !/^https?:/.test(origin) };
  // Sent only to those who ask as a page of another site does: a cache between must not mistake them.
  const kept = origin === '*' || /\borigin\b|\*/i.test(header('vary'));
  return kept ? { ...row, found: origin || 'Vary: Origin', ok: true } : { ...row, found: 'Origin', ok: false, must: false, mend: 'Vary: Origin' };
}

/**
 * What holds and what does not, for one file: `{ what, found, ok, must, mend }` each. `must` says that the check fails
 * without it; the others only cost time. `header` gives a header or an empty text; `page`: where a file should be there is a
 * page; `same`: the bytes are those that were published; what could not be found out is `undefined`.
 */
export function judge({ kind, kept }, { status, header, page, same, readable }) {
  const arrived = { what: 'status', found: String(status || ''), ok: status === 200, must: true, mend: '' };
  if (!arrived.ok) return [arrived];
  if (page) return [{ ...arrived, found: `${status} text/html`, ok: false, instead: true }];
  const [type, typeLine, insists] = TYPES[kind];
  const [keeps, keepLine] = KEPT[kept];
  const packing = header('content-encoding');
  const keeping = header('cache-control');
  const sharing = header('cross-origin-resource-policy');
  const frame = framing(header);
  const isPage = kind === 'page' || kind === 'own';
  return [
    arrived,
    { what: 'type', found: header('content-type'), ok: type.test(header('content-type')), must: insists, mend: typeLine },
    ...(same === undefined ? [] : [{ what: 'bytes', found: '', ok: same, must: true, mend: '', same }]),
    ...(kind === 'page' ? [{ what: 'frame', found: frame.found, ok: frame.open, must: !frame.some, mend: 'Content-Security-Policy: frame-ancestors *' }] : []),
    ...(kind === 'own' ? [{ what: 'alone', found: frame.found, ok: !frame.open && !frame.some, must: false, mend: "Content-Security-Policy: frame-ancestors 'none'" }] : []),
    ...(isPage ? [] : [reading({ header, readable })]),
    // Nothing needs it; but where it says no, no other site may run the script.
    ...(!isPage && /same-(origin|site)/i.test(sharing) ? [{ what: 'sharing', found: sharing, ok: false, must: true, mend: 'Cross-Origin-Resource-Policy: cross-origin' }] : []),
    ...(isPage ? [] : [{ what: 'packing', found: packing, ok: /^(br|gzip|zstd)$/.test(packing), must: false, mend: 'Content-Encoding: br' }]),
    { what: 'keeping', found: keeping, ok: keeps(keeping, ageOf(keeping)), must: false, mend: keepLine },
  ];
}
