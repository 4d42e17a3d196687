import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const BUILD = `import('./scripts/build.mjs').then(({ buildWhatIsStale }) => buildWhatIsStale())`;

/** Tests of the running program start what is built. */
export default function buildSetup(): void {
  execFileSync(process.execPath, ['--eval', BUILD], { cwd: ROOT, stdio: 'inherit' });
}
