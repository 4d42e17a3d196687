// Compiles src, migrations and bench into dist with swc, in about a second, and copies beside them
// the files that they read. What .swcrc calls lazy is loaded when it is first used. Types are checked
// elsewhere (`npm run check`).
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const DIST = join(ROOT, 'dist');
const STAMP = join(DIST, '.built');
const WEB = join(DIST, 'web');
const FOLDERS = ['src', 'migrations', 'bench'];

const isLeftOut = (path) => /(\.spec|\.d)\.ts$/.test(path);
const filesOf = (folder, isWanted = () => true) =>
  existsSync(join(ROOT, folder))
    ? readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && isWanted(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
    : [];
const sources = () => [
  ...FOLDERS.flatMap((folder) => filesOf(folder, (name) => !isLeftOut(name))),
  ...filesOf('data', (name) => name.endsWith('.csv')),
];

/** Whether dist is missing, or older than a source, or built from another list of sources. */
function isStale() {
  if (!existsSync(STAMP)) return true;
  const builtAt = statSync(STAMP).mtimeMs;
  const inputs = [...sources(), join(ROOT, '.swcrc'), fileURLToPath(import.meta.url)];
  const folders = new Set(
    inputs.map(dirname).filter((folder) => folder.startsWith(join(ROOT, 'src'))),
  );
  return [...inputs, ...folders].some((path) => statSync(path).mtimeMs > builtAt);
}

async function compile(file, output) {
  // Asked for here, so that a machine with a finished build needs no compiler.
  const { transformFile } = await import('@swc/core');
  const target = output.replace(/\.ts$/, '.js');
  const { code, map } = await transformFile(file, {
    configFile: join(ROOT, '.swcrc'),
    sourceFileName: relative(dirname(output), file),
  });
  writeFileSync(target, `${code}\n//# sourceMappingURL=${basename(target)}.map\n`);
  writeFileSync(`${target}.map`, map);
}

export async function build() {
  // Built beside dist and put in its place at the end: nobody meets half a build.
  const place = join(ROOT, `dist.${process.pid}`);
  try {
    await Promise.all(
      sources().map(async (file) => {
        const output = join(place, file.slice(ROOT.length));
        mkdirSync(dirname(output), { recursive: true });
        if (file.endsWith('.ts')) await compile(file, output);
        else copyFileSync(file, output);
      }),
    );
    writeFileSync(join(place, '.built'), '');
    // The screens are built apart and stay.
    if (existsSync(WEB)) renameSync(WEB, join(place, 'web'));
    rmSync(DIST, { recursive: true, force: true });
    renameSync(place, DIST);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

export async function buildWhatIsStale() {
  if (isStale()) await build();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
