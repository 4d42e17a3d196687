// `node scripts/start.mjs main|cli|demo …`: builds what is missing or older than its sources, then
// becomes that program, in this very process, so that its signals and its exit status are its own.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import process from 'node:process';
import { buildWebWhenStale } from './build-web.mjs';
import { buildWhatIsStale } from './build.mjs';

const [node, script, name = 'main', ...rest] = process.argv;
const program = resolve(script, '..', '..', 'dist', 'src', `${name}.js`);
await buildWhatIsStale();
// The command line shows no screens.
if (name !== 'cli') await buildWebWhenStale();
process.argv = [node, program, ...rest];
createRequire(import.meta.url)(program);
