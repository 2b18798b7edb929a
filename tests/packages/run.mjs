// The package as an app has it: built with each bundler from what `npm pack` makes, and used. ONLY=text takes the builds
// and judgements whose name has the text.
import { prepare } from './workshop.mjs';

prepare();
for (const part of ['server', 'types', 'walks']) await import(`./${part}.mjs`);
const { finish } = await import('../browser/case.mjs');
await finish();
