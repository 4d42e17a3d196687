import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setScene } from './scene';
import { Server } from './server';

const ROOT = join(__dirname, '..', '..', '..');
const BUILD = `
  import { buildWebWhenStale } from './scripts/build-web.mjs';
  import { buildWhatIsStale } from './scripts/build.mjs';
  await buildWhatIsStale();
  await buildWebWhenStale();
`;

/** Builds the server and the screens once, finds a browser, and sets the scene of which each file of tests gets a copy. */
export default async function prepare(): Promise<void> {
  const run = (...what: string[]): string =>
    execFileSync(process.execPath, what, { cwd: ROOT, encoding: 'utf8' });
  run('--input-type=module', '--eval', BUILD);
  process.env.OCTANT_CHROMIUM = run('scripts/find-chromium.mjs');
  const server = await Server.start();
  process.env.OCTANT_SCENE = JSON.stringify(await setScene(server.address));
  process.env.OCTANT_SCENE_FOLDER = server.folder;
  await server.end();
}
