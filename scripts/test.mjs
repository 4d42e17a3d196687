// `npm test`: every check and every test. `npm run check`: the checks alone. It prints what failed,
// and, of the tests, the sum of all runs as its last line.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const PATH = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
const RUN_AT_ONCE = 2;

const FOLDERS = ['src', 'migrations', 'bench', 'test', 'web/src', 'web/test'].filter((name) =>
  existsSync(join(ROOT, name)),
);
/** TypeScript 7 checks ten times as fast; linting needs the interface of TypeScript 6, which 7 does not have. */
const TYPE_CHECK = 'node node_modules/typescript7/bin/tsc --noEmit';
const CHECKS = [
  { name: 'format', command: 'prettier --check --cache --log-level warn .' },
  {
    name: 'lint',
    command: 'eslint --max-warnings 0 .',
    // It makes so many small objects that room for the young ones saves a sixth of its time.
    env: { NODE_OPTIONS: '--max-semi-space-size=128' },
  },
  { name: 'types', command: TYPE_CHECK },
  { name: 'types of the screens', command: `${TYPE_CHECK} -p web` },
  { name: 'types of the browser tests', command: `${TYPE_CHECK} -p web/test` },
  { name: 'boundaries', command: `depcruise --output-type err-long ${FOLDERS.join(' ')}` },
  { name: 'unused code', command: 'knip --no-progress' },
  { name: 'openapi', command: 'node scripts/openapi.mjs --check' },
  {
    name: 'api description',
    command: 'redocly lint docs/openapi.json',
    env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  },
];
const TESTS = [
  {
    name: 'rules, and the rest on SQLite',
    command: 'jest --selectProjects rules process together web browser',
    env: { DB: 'sqlite' },
  },
  {
    name: 'the rest on PostgreSQL',
    command: 'jest --selectProjects together',
    env: { DB: 'postgres' },
  },
];

const say = (text) => process.stdout.write(`${text}\n`);
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const child of running) child.kill(signal);
    process.exit(1);
  });
}

/** Runs a command; resolves with whether it succeeded, what it said and how long it took. */
function run({ command, env = {} }, stdio) {
  const since = performance.now();
  const child = spawn(`exec ${command}`, {
    shell: true,
    cwd: ROOT,
    env: { ...process.env, PATH, ...env },
    stdio,
  });
  running.add(child);
  const said = [];
  child.stdout?.on('data', (chunk) => said.push(chunk));
  child.stderr?.on('data', (chunk) => said.push(chunk));
  return new Promise((done) => {
    child.on('close', (status) => {
      running.delete(child);
      done({ isGood: status === 0, said: Buffer.concat(said).toString(), took: seconds(since) });
    });
  });
}

/** All checks, some at a time; what they say comes in their order. Returns the names of those that failed. */
async function check() {
  const started = [];
  const failed = [];
  for (const [index, step] of CHECKS.entries()) {
    await started[index - RUN_AT_ONCE];
    started.push(run(step, ['ignore', 'pipe', 'pipe']));
  }
  for (const [index, { name }] of CHECKS.entries()) {
    const { isGood, said, took } = await started[index];
    say(`${isGood ? 'ok    ' : 'FAILED'}  ${name}  (${took})`);
    if (isGood) continue;
    say(said.trimEnd());
    failed.push(name);
  }
  return failed;
}

/** The results of one run of jest. A file that does not even run is a failure, and so is no run at all. */
function readCounts(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const results = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
  };
}

async function test() {
  const folder = mkdtempSync(join(tmpdir(), 'octant-results-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const sum = { passed: 0, failed: 0, runs: [] };
  for (const [index, { name, command, env }] of TESTS.entries()) {
    say(`\n${name}`);
    const file = join(folder, `${index}.json`);
    const step = { command: `${command} --json --outputFile=${file}`, env };
    const { isGood } = await run(step, ['ignore', 'ignore', 'inherit']);
    const counts = readCounts(file);
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    if (!isGood) sum.runs.push(name);
  }
  return sum;
}

const failedChecks = await check();
const isCheckOnly = process.argv.includes('--check');
const { passed, failed, runs } =
  isCheckOnly || failedChecks.length > 0
    ? { passed: 0, failed: failedChecks.length, runs: [] }
    : await test();
const all = [...failedChecks, ...runs];
if (all.length > 0) say(`\nFailed: ${all.join(', ')}`);
if (!isCheckOnly) say(`${passed} passed, ${Math.max(failed, runs.length)} failed`);
process.exitCode = all.length > 0 ? 1 : 0;
