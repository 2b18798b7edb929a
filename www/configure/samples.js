// The short examples of the manual. Code is the same in every language; where it has words for people, they come from the
// catalogue. `site` says where this page stands, so that an example works as it is copied.
import { elementTag, frameSnippet } from './snippet.js';
import { usual } from './options.js';

/** How a department of the policy is reached, with a number that nobody has. */
export const contactsOf = ({ department }) => `{"${department}": {"phone": "021-00000000", "page": "https://example.cn/"}}`;

/**
 * Each example by the part of the manual that it belongs to. `policy` names what the examples speak of: `chapters`, a `department`,
 * a `fact` with one of its `option`s, and a `day` on which it is in force.
 */
export function samples(words, { base, origin, version: release, integrity, policy }) {
  const folder = `${base}v${release.split('.')[0]}/`;
  const { sample, lang } = words;
  const site = { base, origin, version: release, integrity };
  const first = usual(lang, policy.chapters.length);
  const { fact, option, day } = policy;
  return {
    slots: `<policy-selfcheck lang="${lang}">
  <p slot="header">${sample.header}</p>
  <p slot="contact">${sample.contact}</p>
  <p slot="next-step">${sample.next}</p>
  <p slot="fallback"><a href="${base}">${sample.fallback}</a></p>
</policy-selfcheck>`,
    contacts: `<policy-selfcheck lang="${lang}" contacts='${contactsOf(policy)}'></policy-selfcheck>`,
    properties: `policy-selfcheck {
  --selfcheck-accent: #23663F;
  --selfcheck-radius: 4px;
  --selfcheck-max-width: 960px;
}`,
    parts: `policy-selfcheck::part(primary-button) {
  border-radius: 999px;
}`,
    methods: `const check = document.querySelector('policy-selfcheck');
check.prefill = { ${fact}: '${option}' };  // ${sample.prefill}
check.start();  // ${sample.start}
check.reset();  // ${sample.reset}
check.open(location.hash);  // ${sample.open}
console.log(check.version, check.assessment);`,
    events: `document.addEventListener('selfcheck-complete', (event) => {
  const { measures } = event.target.assessment;
  console.log(measures.filter(({ verdict }) => verdict === 'qualifies').length);
});
document.addEventListener('selfcheck-share', (event) => console.log(event.detail.way));
document.addEventListener('selfcheck-error', (event) => console.warn(event.detail.code));`,
    place: `policy-selfcheck {
  scroll-margin-top: 80px;
}`,
    module: `<script type="module" async src="${folder}policy-selfcheck.js" referrerpolicy="no-referrer"></script>`,
    import: `${elementTag(first, site)}
<script referrerpolicy="no-referrer">
  import('${folder}policy-selfcheck.js').catch(function () {
    var script = document.createElement('script');
    script.referrerPolicy = 'no-referrer';
    script.src = '${folder}policy-selfcheck-classic.js';
    document.head.appendChild(script);
  });
</script>`,
    frame: frameSnippet(first, site),
    messages: `// ${sample.messages}
{ type: 'selfcheck-size', height: 812 }
{ type: 'selfcheck-event', name: 'selfcheck-complete' }`,
    headless: `import { assess } from '${folder}policy-selfcheck-headless.js';

const result = await assess({ ${fact}: '${option}' }, { date: '${day}' });
console.log(result.measures.map(({ id, verdict }) => [id, verdict]));`,
    packages: `import 'policy-selfcheck';

// HTML, JSX, Vue, Svelte, Angular
<policy-selfcheck share-base="${base}" prefill='{"${fact}":"${option}"}'></policy-selfcheck>`,
    pinned: `<script async src="${base}v${release}/policy-selfcheck-classic.js" referrerpolicy="no-referrer" integrity="${integrity['policy-selfcheck-classic.js'] || 'sha384-…'}" crossorigin></script>`,
  };
}

/** The one line that mends what a code reports. */
export function mends({ base, origin, version: release }) {
  const folder = `${base}v${release}/`;
  return {
    'SC-100': `curl -i ${folder}policy-selfcheck-classic.js | head`,
    'SC-101': `curl -I ${folder}policy_selfcheck_bg.wasm`,
    'SC-102': `curl -I ${folder}policy-selfcheck-fallback.js`,
    'SC-103': `script-src ${origin} 'wasm-unsafe-eval'`,
    'SC-104': '.js  text/javascript; .wasm  application/wasm',
    'SC-105': 'Access-Control-Allow-Origin: *',
    'SC-106': `script-src ${origin}; connect-src ${origin}`,
    'SC-107': `<script async src="${folder}policy-selfcheck-classic.js" referrerpolicy="no-referrer"></script>`,
    'SC-108': `curl ${folder}integrity.json`,
    'SC-109': `curl -o - ${folder}policy_selfcheck_bg.wasm | wc -c`,
    'SC-201': `curl -I ${folder}policy_selfcheck_bg.wasm`,
    'SC-202': 'document.querySelector(\'policy-selfcheck\').version',
    'SC-301': 'curl -I https://rules.example.cn/policy.pack',
    'SC-302': 'Access-Control-Allow-Origin: *',
    'SC-303': 'openssl dgst -sha384 -binary policy.pack | base64',
    'SC-304': 'selfcheck pack DIR -o policy.pack',
  };
}
