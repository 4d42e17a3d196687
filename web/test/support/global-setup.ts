import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..');
const BUILD = `
  import { buildWebWhenStale } from './scripts/build-web.mjs';
  import { buildWhatIsStale } from './scripts/build.mjs';
  await buildWhatIsStale();
  await buildWebWhenStale();
`;

/** Builds the server and the screens once, and finds a browser. */
export default function prepare(): void {
  const run = (...what: string[]): string =>
    execFileSync(process.execPath, what, { cwd: ROOT, encoding: 'utf8' });
  run('--input-type=module', '--eval', BUILD);
  process.env.OCTANT_CHROMIUM = run('scripts/find-chromium.mjs');
}
