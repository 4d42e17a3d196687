// Builds the screens into dist/web and puts a compressed copy beside every text file, so that the
// server compresses nothing while it answers.
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const WEB = join(ROOT, 'web');
const OUTPUT = join(ROOT, 'dist', 'web');
const STAMP = join(OUTPUT, '.built');
const TEXT = /\.(js|css|html|svg|json|txt)$/;
const SMALLEST = 1024;

const filesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

const sources = () => [
  ...['src', 'public'].flatMap((name) => filesIn(join(WEB, name))),
  ...['index.html', 'package.json', 'vite.config.ts'].map((name) => join(WEB, name)),
  fileURLToPath(import.meta.url),
];

function isStale() {
  if (!existsSync(STAMP)) return true;
  const list = sources();
  const { builtAt, files } = JSON.parse(readFileSync(STAMP, 'utf8'));
  return files !== list.length || list.some((path) => statSync(path).mtimeMs > builtAt);
}

async function compress(path) {
  const content = readFileSync(path);
  if (content.length < SMALLEST) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, { params }),
    promisify(gzip)(content, { level: 9 }),
  ]);
  writeFileSync(`${path}.br`, br);
  writeFileSync(`${path}.gz`, gz);
}

export async function buildWeb() {
  const builtAt = Date.now();
  const files = sources().length;
  rmSync(STAMP, { force: true });
  // Whoever asks, tests included, gets the application that people get.
  process.env.NODE_ENV = 'production';
  // Asked for here, so that a machine with a finished build needs no bundler.
  const vite = pathToFileURL(createRequire(join(WEB, 'package.json')).resolve('vite'));
  const { build } = await import(vite.href);
  await build({ root: WEB, logLevel: 'warn' });
  await Promise.all(
    filesIn(OUTPUT)
      .filter((path) => TEXT.test(path))
      .map(compress),
  );
  writeFileSync(STAMP, JSON.stringify({ builtAt, files }));
}

export async function buildWebWhenStale() {
  if (existsSync(join(WEB, 'index.html')) && isStale()) await buildWeb();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWeb();
