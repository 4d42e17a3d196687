import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import '../../src/app';
import { getMetadataStorage } from 'class-validator';
import { problemCatalogue } from '../../src/kernel/domain-error';
import { FAULTS } from '../../src/kernel/fault-codes';
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

/** Rules with no refusal of their own. */
const SILENT = new Set(['conditionalValidation', 'whitelistValidation', 'isOptional']);

/** What the rules of all request classes are called, as their refusals name them. */
function namesOfRules(): readonly string[] {
  const rules: unknown = Reflect.get(getMetadataStorage(), 'validationMetadatas');
  const byClass = rules as ReadonlyMap<unknown, readonly { name?: string; type: string }[]>;
  const names = [...byClass.values()].flat().map(({ name, type }) => name ?? type);
  return [...new Set(names)].filter((name) => !SILENT.has(name));
}

it('knows the code of every rule that a request class names', () => {
  expect(namesOfRules().length).toBeGreaterThan(15);
  expect(namesOfRules().filter((name) => !(name in FAULTS))).toEqual([]);
});

const isTest = (name: string) => /(spec|test)\.tsx?$/.test(name);

/** The texts of all sources of one kind in some folders. */
function texts(folders: readonly string[], isWanted: (name: string) => boolean): string {
  const files = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => isWanted(name) && !name.includes('node_modules'))
      .map((name) => join(ROOT, folder, name)),
  );
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}

const REFUSAL = /class (\w+) extends refusal\(\s*'[\w-]+',\s*'([\w.-]+)'/g;

it('has a test for every code', () => {
  const declared = texts(['src'], (name) => name.endsWith('.ts') && !isTest(name));
  const classOf = new Map([...declared.matchAll(REFUSAL)].map(([, name, code]) => [code, name]));
  const tested = texts(['src', 'test'], isTest);
  const isTested = ({ code }: Row): boolean => {
    const ofSubject = code.split('.').at(-1) ?? code;
    const ways = [`'${code}'`, `'${ofSubject}'`, classOf.get(code) ?? code];
    return ways.some((way) => tested.includes(way));
  };
  expect(problems.filter((problem) => !isTested(problem))).toEqual([]);
});
