// The service worker with the list of what it keeps, and a name that changes when any of it does.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, integrityOf } from './bundle.mjs';
import { filesBelow } from '../tools.mjs';

/** What the page needs without a network. */
const KEPT = /^(index\.html|(ahead|page)\.js|page\.css|manifest\.webmanifest|icon[^/]*|clauses\.(html|css))$/;
const PROGRAM = /\/(policy-selfcheck(-program|-trouble)?\.js|policy-selfcheck\.css|policy_selfcheck\.js|policy_selfcheck_bg\.wasm)$/;

/** The script; everything else is in `dist` already. */
export function serviceWorker(file, { dist, exact }) {
  const names = filesBelow(dist).filter((name) => KEPT.test(name) || (name.startsWith(`${exact}/`) && PROGRAM.test(name)));
  // The page is asked for by its folder.
  const files = names.map((name) => [name === 'index.html' ? './' : name, integrityOf(readFileSync(join(dist, name)))]);
  const release = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return bundle(file, { define: { __FILES__: JSON.stringify(Object.fromEntries(files)), __RELEASE__: JSON.stringify(release) } });
}
