// The built page, used as a person would use it, and compared with what the command line says about the same answers.
//
// ONLY=text runs the tests whose name has the text.
import { readdirSync } from 'node:fs';
import { finish } from './case.mjs';

const folder = new URL('walks/', import.meta.url);
for (const file of readdirSync(folder).sort()) await import(new URL(file, folder));
await finish();
