// `npm run dev`: the API, built and started anew whenever a source of it changes, and beside it the
// screens, which the browser loads anew piece by piece. Ctrl+C ends both.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { clearTimeout, setTimeout } from 'node:timers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from './build.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const WEB = join(ROOT, 'web');
const WATCHED = ['src', 'migrations'];
/** An editor writes several files at once, and some of them twice. */
const SETTLED_MS = 200;

let server;

async function stop() {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGTERM');
  await once(server, 'exit');
}

/** A source that cannot be compiled is said; the server then waits for the next change. */
async function restart() {
  await stop();
  try {
    await build();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    return;
  }
  server = spawn(process.execPath, [join(ROOT, 'dist', 'src', 'main.js')], { stdio: 'inherit' });
}

let restarting = restart();
let timer;
function changed() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    restarting = restarting.then(restart);
  }, SETTLED_MS);
}
for (const folder of WATCHED) watch(join(ROOT, folder), { recursive: true }, changed);

const vite = createRequire(join(WEB, 'package.json')).resolve('vite');
const { createServer } = await import(pathToFileURL(vite).href);
const screens = await createServer({ root: WEB });
await screens.listen();
screens.printUrls();

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    clearTimeout(timer);
    await restarting;
    await Promise.all([stop(), screens.close()]);
    process.exit(0);
  });
