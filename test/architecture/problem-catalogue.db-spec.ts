import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import '../../src/app';
import { problemCatalogue } from '../../src/kernel/domain-error';
import { INTERNAL_PROBLEM, STATUS_OF } from '../../src/platform/http/problem.filter';

const ROOT = join(__dirname, '..', '..');
const problems = [
  ...problemCatalogue().map(({ kind, code, title }) => ({ code, status: STATUS_OF[kind], title })),
  INTERNAL_PROBLEM,
];

interface Row {
  readonly code: string;
  readonly status: number;
  readonly title: string;
}
function documented(): readonly Row[] {
  const page = readFileSync(join(ROOT, 'docs', 'problems.md'), 'utf8');
  return [...page.matchAll(/^\| `(.+?)` \| (\d+) \| (.+) \|$/gm)].map(
    ([, code = '', status, title = '']) => ({ code, status: Number(status), title }),
  );
}

const byCode = (one: Row, other: Row) => (one.code < other.code ? -1 : 1);

it('is documented, each problem once', () => {
  expect([...documented()].sort(byCode)).toEqual([...problems].sort(byCode));
});

it('is documented as the sources have it', () => {
  const check = () =>
    execFileSync(process.execPath, ['scripts/problems.mjs', '--check'], { cwd: ROOT });
  expect(check).not.toThrow();
});

it('has codes of one form', () => {
  const odd = problemCatalogue().filter(
    ({ code }) => !/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z0-9]+)*$/.test(code),
  );
  expect(odd).toEqual([]);
});

it('has titles that say the same in every case', () => {
  const odd = problemCatalogue().filter(({ title }) => !/^[A-Z].*[^.]$/.test(title));
  expect(odd).toEqual([]);
});

/** The texts of all tests, in which a code stands in quotes. */
function tests(): string {
  const files = ['src', 'test', 'web'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /(spec|test)\.tsx?$/.test(name) && !name.includes('node_modules'))
      .map((name) => join(ROOT, folder, name)),
  );
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}

it('has a test for every code', () => {
  const text = tests();
  const untested = problems.filter(({ code }) => !text.includes(`'${code}'`));
  expect(untested.map(({ code }) => code)).toEqual([]);
});
