// Does the content security policy of a page let the self-check in? Judged as a browser judges it, from the text of the
// header. Pure.

const DEFAULT_PORTS = { 'http:': '80', 'https:': '443' };

/** Each policy of a text as a map from directive to sources; several headers, or several policies in one, all hold. */
export function parsed(text) {
  // As a header, as a line of a server, or as a tag.
  const quoted = [...text.matchAll(/content-security-policy(-report-only)?"?\s+(?:content=)?"([^"]+)"/gi)];
  const lines = quoted.length > 0 ? quoted.filter(([, reports]) => !reports).map(([, , policy]) => policy) : text.split('\n');
  return lines
    // What only reports forbids nothing.
    .filter((line) => !/^\s*content-security-policy-report-only\s*:/i.test(line))
    .flatMap((line) => line.replace(/^\s*content-security-policy\s*:/i, '').split(','))
    .filter((policy) => policy.trim())
    .map((policy) => {
      const directives = new Map();
      for (const part of policy.split(';')) {
        const [name, ...sources] = part.trim().split(/\s+/);
        // The first one counts.
        if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
      }
      return directives;
    });
}

/** Does a source, as a policy writes it, allow this address? */
export function allows(source, address, self = '') {
  const url = new URL(address);
  if (source === '*') return true;
  if (/^'self'$/i.test(source)) return url.origin === self;
  if (/^'/.test(source)) return false;
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return source.toLowerCase() === url.protocol || (source === 'http:' && url.protocol === 'https:');
  const match = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[^/:]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source);
  if (!match) return false;
  const [, scheme, host, port, path] = match;
  const secure = scheme === 'http' && url.protocol === 'https:';
  if (scheme && `${scheme.toLowerCase()}:` !== url.protocol && !secure) return false;
  const name = host.toLowerCase();
  if (name !== '*' && (name.startsWith('*.') ? !url.hostname.endsWith(name.slice(1)) : name !== url.hostname)) return false;
  const actual = url.port || DEFAULT_PORTS[url.protocol];
  const upgraded = port === '80' && actual === '443';
  if (port !== '*' && !upgraded && actual !== (port || DEFAULT_PORTS[url.protocol])) return false;
  return !path || path === '/' || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
}

/** The sources that count for a directive: its own, or those of the next one that speaks for it; nothing, where none does. */
function sourcesOf(policy, names) {
  const name = names.find((one) => policy.has(one));
  return name && { name, sources: policy.get(name) };
}

/** What is asked of each directive, by the way of delivery. */
function needs(delivery, { base, version: release }) {
  const folder = `${base}v${release.split('.')[0]}/`;
  const script = { what: 'script-src', names: ['script-src-elem', 'script-src', 'default-src'], must: true };
  if (delivery === 'frame') {
    return [
      { ...script, must: false, address: `${folder}policy-selfcheck-frame.js` },
      { what: 'frame-src', names: ['frame-src', 'child-src', 'default-src'], must: true, address: `${folder}embed.html` },
    ];
  }
  return [
    // What the first script leads to lies in the folder of the release.
    { ...script, address: `${folder}policy-selfcheck-classic.js`, also: `${base}v${release}/policy-selfcheck-program.js` },
    { what: 'wasm', names: ['script-src', 'default-src'], must: false, keyword: /^'(wasm-)?unsafe-eval'$/i, mend: "script-src 'wasm-unsafe-eval'" },
    // Without it the slower program serves.
    { what: 'connect-src', names: ['connect-src', 'default-src'], must: false, address: `${base}v${release}/policy_selfcheck_bg.wasm` },
    { what: 'img-src', names: ['img-src', 'default-src'], must: false, address: 'data:,', scheme: /^data:$/i, mend: 'img-src data:' },
    { what: 'style', names: ['style-src-elem', 'style-src', 'default-src'], must: false, inline: true, keyword: /^'unsafe-inline'$/i },
  ];
}

function holds(need, sources, self) {
  const strict = sources.some((source) => /^'strict-dynamic'$/i.test(source));
  const nonces = sources.filter((source) => /^'(nonce|sha\d+)-/i.test(source));
  // A hash or a nonce takes the power from `unsafe-inline`.
  if (need.inline) return sources.some((source) => need.keyword.test(source)) && nonces.length === 0;
  if (need.keyword) return sources.some((source) => need.keyword.test(source));
  if (need.scheme) return sources.some((source) => need.scheme.test(source));
  // Then addresses count for nothing: the script needs the nonce of the page.
  if (strict && need.what === 'script-src') return false;
  return [need.address, need.also].filter(Boolean).every((address) => sources.some((source) => allows(source, address, self)));
}

/**
 * What a policy allows and what it lacks: `{ what, found, ok, must, mend, nonce }` each, in the form of diagnosis.js. `site` is
 * `{ base, origin, version }`, `self` the origin of the page that has the policy.
 */
export function judgePolicy(text, delivery, site, self = '') {
  const policies = parsed(text);
  return needs(delivery, site).map((need) => {
    const speaking = policies.map((policy) => sourcesOf(policy, need.names)).filter(Boolean);
    const failing = speaking.find(({ sources }) => !holds(need, sources, self));
    const shown = failing || speaking[0];
    const row = { what: need.what, found: shown ? [shown.name, ...shown.sources].join(' ') : '', ok: !failing, must: need.must, mend: '' };
    if (!failing) return row;
    const strict = need.what === 'script-src' && failing.sources.some((source) => /^'strict-dynamic'$/i.test(source));
    // A directive of its own takes the place of `default-src`: what that allowed must be said again.
    const [name, added] = [need.what === 'wasm' ? 'script-src' : need.what, need.mend ? need.mend.split(' ')[1] : site.origin];
    const before = failing.sources.filter((source) => !/^'none'$/i.test(source));
    return { ...row, nonce: strict, mend: strict || need.inline ? '' : [failing.name === 'default-src' ? name : failing.name, ...before, added].join(' ') };
  });
}
