import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Installation } from '../support/program';

let installation: Installation;
beforeEach(() => {
  installation = new Installation();
});
afterEach(() => installation.remove());

const PASSWORD = 'seven quiet rivers meet\n';
const user = (email: string) => ['user', 'create', '--name', 'Somebody', '--email', email];

it.each([
  [['--help']],
  [['migrate', '--help']],
  [['user', 'create', '--help']],
  [['catalogue', 'import', '--help']],
  [['journal', 'verify', '--help']],
  [['journal', 'export', '--help']],
  [['backup', '--help']],
  [['restore', '--help']],
  [['bench', '--help']],
])('explains %j', async (args) => {
  const { status, output } = await installation.run(args);
  expect(status).toBe(0);
  expect(output).toContain('Usage: octant');
});

it.each([
  ['an unknown command', ['migrat'], 1, "unknown command 'migrat'"],
  ['a missing option', ['user', 'create'], 1, "required option '--name <name>'"],
  ['a language that it does not know', [...user('a@b.org'), '--language', 'xx'], 1, 'xx'],
  ['a file that is not there', ['catalogue', 'import', 'missing.csv'], 1, 'missing.csv'],
  ['no number', ['bench', '--rounds', 'many'], 1, 'whole number'],
])('refuses %s', async (_, args, expected, words) => {
  const { status, errors } = await installation.run(args);
  expect(status).toBe(expected);
  expect(errors).toContain(words);
  expect(errors).not.toContain('    at ');
});

it('ends with 78 when the settings are wrong', async () => {
  const program = installation.start('cli', ['migrate'], { PORT: 'x' });
  expect(await program.ended).toBe(78);
  expect(program.errors).toContain('PORT takes');
});

it('migrates, makes accounts and verifies what it wrote', async () => {
  expect(await installation.run(['migrate'])).toMatchObject({ status: 0 });
  const made = await installation.run([...user('a@b.org'), '--administrator'], PASSWORD);
  expect(made).toMatchObject({ status: 0, errors: '' });
  expect(made.output).toContain('a@b.org');
  const twice = await installation.run(user('A@B.org'), PASSWORD);
  expect(twice.status).toBe(1);
  const weak = await installation.run(user('c@d.org'), 'short\n');
  expect(weak).toMatchObject({ status: 1 });
  expect(weak.errors).toContain('#/password');
  const verified = await installation.run(['journal', 'verify', '--chain', 'system']);
  expect(verified).toMatchObject({ status: 0 });
  expect(verified.output).toContain('1 entries in 1 chains');
  expect(await installation.run(['journal', 'verify', '--chain', 'nothing'])).toMatchObject({
    status: 1,
  });
});

it('exports a journal that the script can check, to a file or to standard output', async () => {
  await installation.run(user('a@b.org'), PASSWORD);
  const file = join(installation.folder, 'journal.ndjson');
  expect(await installation.run(['journal', 'export', '--out', file])).toMatchObject({ status: 0 });
  const script = join(__dirname, '..', '..', 'scripts', 'verify-journal.mjs');
  expect(execFileSync(process.execPath, [script, file], { encoding: 'utf8' })).toContain('holds');
  const written = readFileSync(file, 'utf8').split('\n').slice(0, 2);
  const { output } = await installation.run(['journal', 'export']);
  expect(output.split('\n').slice(0, 2)).toEqual(written);
  expect(await installation.run(['journal', 'export', '--out', file])).toMatchObject({ status: 1 });
});

it('does not write behind the back of a server', async () => {
  await installation.start('main').address();
  const refused = await installation.run(user('a@b.org'), PASSWORD);
  expect(refused).toMatchObject({ status: 1, output: '' });
  expect(refused.errors).toContain('is in use by another process');
});

describe('a backup', () => {
  const evidence = () => join(installation.folder, 'evidence', 'ab');
  const backup = () => join(installation.folder, 'backup');

  async function taken(): Promise<void> {
    await installation.run(user('a@b.org'), PASSWORD);
    mkdirSync(evidence(), { recursive: true });
    writeFileSync(join(evidence(), 'abcdef'), 'the bytes of a document');
    expect(await installation.run(['backup', backup()])).toMatchObject({ status: 0 });
  }

  async function restoredElsewhere() {
    const other = new Installation();
    const { status, errors, output } = await other.run(['restore', backup()]);
    return { other, status, errors, output };
  }

  it('brings everything back in another place', async () => {
    await taken();
    const { other, status, output } = await restoredElsewhere();
    expect(status).toBe(0);
    expect(output).toContain('1 journal entries that hold');
    const document = join(other.folder, 'evidence', 'ab', 'abcdef');
    expect(readFileSync(document, 'utf8')).toBe('the bytes of a document');
    expect(statSync(`${other.database}.signing-key.pem`).mode & 0o777).toBe(0o600);
    expect(await other.run(user('a@b.org'), PASSWORD)).toMatchObject({ status: 1 });
    await other.remove();
  });

  it('is taken beside a server that goes on working', async () => {
    const server = installation.start('main', [], { OCTANT_ADMIN_PASSWORD: PASSWORD.trim() });
    const address = await server.address();
    const end = new AbortController();
    const working = (async () => {
      for (let count = 0; !end.signal.aborted; count += 1)
        await fetch(`${address}/api/v1/session`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ email: `nobody-${count}@b.org`, password: 'wrong' }),
        }).then((answer) => answer.text());
    })();
    const saved = await installation.run(['backup', backup()]);
    end.abort();
    await working;
    expect(saved).toMatchObject({ status: 0 });
    const { other, status } = await restoredElsewhere();
    expect(status).toBe(0);
    await other.remove();
  });

  it('is not written over anything', async () => {
    await taken();
    const again = await installation.run(['backup', backup()]);
    expect(again).toMatchObject({ status: 1 });
    expect(again.errors).toContain('is not empty');
    const restored = await installation.run(['restore', backup()]);
    expect(restored).toMatchObject({ status: 1 });
    expect(restored.errors).toContain('there already');
  });

  it.each([
    ['a changed document', 'evidence/ab/abcdef', 'the bytes of a documenT'],
    ['a changed database', 'octant.sqlite', 'no database'],
    ['a file too many', 'evidence/more', 'x'],
    ['no manifest', 'manifest.json', '{}'],
  ])('with %s is refused, and nothing is restored', async (_, path, content) => {
    await taken();
    writeFileSync(join(backup(), path), content);
    const { other, status, errors } = await restoredElsewhere();
    expect(status).toBe(1);
    expect(errors).not.toContain('    at ');
    expect(existsSync(other.database)).toBe(false);
    await other.remove();
  });

  it('is for PostgreSQL left to its own tools', async () => {
    const program = installation.start('cli', ['backup', backup()], {
      OCTANT_DATABASE_URL: 'postgres://nowhere/octant',
    });
    expect(await program.ended).toBe(1);
    expect(program.errors).toContain('pg_dump');
  });
});
