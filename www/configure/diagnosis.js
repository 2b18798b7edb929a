// How a server delivers the files, judged from what it answered. Pure: the asking is done by probe.js.

/** The files that are asked for. */
export const filesOf = (release) => [
  { path: `v${release}/policy-selfcheck.js`, kind: 'script', kept: 'year' },
  { path: `v${release}/policy_selfcheck_bg.wasm`, kind: 'wasm', kept: 'year' },
  { path: `v${release}/policy-selfcheck.css`, kind: 'style', kept: 'year' },
  { path: `v${release}/embed.html`, kind: 'page', kept: 'asked' },
  { path: `v${release.split('.')[0]}/policy-selfcheck.js`, kind: 'script', kept: 'short', small: true },
];

const TYPES = {
  script: [/^(text|application)\/(javascript|ecmascript)\b/, 'text/javascript js;'],
  wasm: [/^application\/wasm\b/, 'application/wasm wasm;'],
  style: [/^text\/css\b/, 'text/css css;'],
  page: [/^text\/html\b/, 'text/html html;'],
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

function framing(header) {
  const ancestors = /frame-ancestors ([^;]*)/.exec(header('content-security-policy'));
  if (header('x-frame-options')) return { found: `X-Frame-Options: ${header('x-frame-options')}`, ok: false };
  return { found: ancestors ? ancestors[0].trim() : '', ok: !ancestors || /\*/.test(ancestors[1]) };
}

/**
 * What holds and what does not, for one file: `{ what, found, ok, must, mend }` each. `must` says that the check fails
 * without it; the others only cost time. `header` gives a header or an empty text.
 */
export function judge({ kind, kept, small }, { status, header }) {
  const arrived = { what: 'status', found: String(status), ok: status === 200, must: true, mend: '' };
  if (!arrived.ok) return [arrived];
  const [type, typeLine] = TYPES[kind];
  const [keeps, keepLine] = KEPT[kept];
  const frame = framing(header);
  const packing = header('content-encoding');
  const keeping = header('cache-control');
  const origin = header('access-control-allow-origin');
  return [
    arrived,
    { what: 'type', found: header('content-type'), ok: type.test(header('content-type')), must: true, mend: typeLine },
    kind === 'page'
      ? { what: 'frame', ...frame, must: true, mend: 'Content-Security-Policy: frame-ancestors *' }
      : { what: 'cors', found: origin, ok: origin === '*', must: true, mend: 'Access-Control-Allow-Origin: *' },
    ...(small || kind === 'page' ? [] : [{ what: 'packing', found: packing, ok: /^(br|gzip|zstd)$/.test(packing), must: false, mend: 'gzip_static on;' }]),
    { what: 'keeping', found: keeping, ok: keeps(keeping, ageOf(keeping)), must: false, mend: keepLine },
  ];
}
