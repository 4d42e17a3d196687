import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const TESTS = join(__dirname, '..');
const FOLDERS = ['http', 'database', 'architecture'];
const SPEC = /\.(e2e|db)-spec\.ts$/;
/** One for each file beside this one that runs a part. */
const PARTS = readdirSync(__dirname).filter((name) => name.endsWith('-spec.ts')).length;

/**
 * Runs one part of the files that need a database, counted from 1, in one process: the product is loaded once, not once a
 * file, and its code is warm. Each file has its own databases, and runs alone as well.
 */
export function gather(part: number): void {
  files()
    .filter((_, index) => index % PARTS === part - 1)
    .forEach((file) => describe(relative(TESTS, file), () => void jest.requireActual(file)));
}

const files = (): readonly string[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(join(TESTS, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => SPEC.test(name))
      .sort()
      .map((name) => join(TESTS, folder, name)),
  );
