import { execFile } from 'node:child_process';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mapping } from '../../src/mapping';
import { ExportJournal } from '../../src/modules/audit-trail/application/export-journal';
import { VerifyJournal } from '../../src/modules/audit-trail/application/verify-journal';
import { Chains } from '../../src/modules/audit-trail/persistence/chains';
import { Clock } from '../../src/platform/clock/clock';
import { openDatabase, type Database } from '../../src/platform/database/open-database';
import { SigningKey } from '../../src/platform/journal/signing-key';
import { readConfig } from '../../src/platform/config/read-config';
import { fact, tamper } from '../support/journal';
import { freshDatabase } from '../support/test-database';

const folder = mkdtempSync(join(tmpdir(), 'octant-journal-'));
const keys = generateKeyPairSync('ed25519');
const signingKey = keys.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
const SCRIPT = join(__dirname, '..', '..', 'scripts', 'verify-journal.mjs');
const mission = randomUUID();
let database: Database;

beforeEach(async () => {
  database = await openDatabase(await freshDatabase(), mapping);
  await fact(database, null, 'user.created', randomUUID(), { name: 'Ҷамшед “J”' });
  for (const number of [1, 2, 3, 4])
    await fact(database, mission, 'finding.recorded', randomUUID(), { title: `no. ${number}` });
});
afterEach(() => database.close());
afterAll(() => rmSync(folder, { recursive: true }));

const verify = (chain?: string) => new VerifyJournal(database.reader, new Chains()).execute(chain);

it('holds when nobody touched it', async () => {
  expect(await verify()).toMatchObject({ faults: [] });
  expect(await verify(mission)).toMatchObject({ entries: 4, chains: [{ chain: mission }] });
  await expect(verify(randomUUID())).rejects.toThrow('no chain');
});

it.each([
  ['update "journal_entry" set "actorName" = \'X\' where "position" = 3', 'hash', 3],
  ['update "journal_entry" set "changes" = \'{}\' where "position" = 2', 'hash', 2],
  ['update "journal_entry" set "occurredAt" = \'2020-01-01\' where "position" = 4', 'hash', 4],
  ['delete from "journal_entry" where "position" = 2', 'gap', 2],
  ['delete from "journal_entry" where "position" = 4', 'end', 4],
  ['delete from "journal_chain" where "position" = 4', 'end', 1],
  ['update "journal_chain" set "position" = 3 where "position" = 4', 'end', 4],
])('after %s names the first entry that does not fit', async (statement, fault, position) => {
  await tamper(database, statement.replace('where', `where "chain" = '${mission}' and`));
  const { faults, chains } = await verify();
  expect(faults).toEqual([expect.objectContaining({ chain: mission, fault, position })]);
  const holding = chains.map(({ chain }) => chain);
  expect(holding).toContain('system');
  expect(holding).not.toContain(mission);
});

async function exported(chain?: string): Promise<string[]> {
  const key = new SigningKey({ ...readConfig({}), signingKey });
  const lines: string[] = [];
  const journal = new ExportJournal(database.reader, new Chains(), new Clock(), key);
  for await (const line of journal.lines(chain)) lines.push(line);
  return lines;
}

interface Outcome {
  readonly status: number;
  readonly said: string;
}
function check(lines: readonly string[], key?: string): Promise<Outcome> {
  const file = join(folder, `${randomUUID()}.ndjson`);
  writeFileSync(file, lines.join(''));
  const pinned = key === undefined ? [] : ['--key', key];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [SCRIPT, file, ...pinned], (_, out, err) =>
      resolve({ status: child.exitCode ?? -1, said: out + err }),
    );
  });
}

it('is exported so that it can be checked without this program', async () => {
  const all = await exported();
  expect(await check(all)).toMatchObject({ status: 0 });
  expect(await check(await exported(mission))).toMatchObject({
    status: 0,
    said: expect.stringContaining('4 entries in 1 chains') as string,
  });
  const known = join(folder, 'known.pem');
  writeFileSync(known, keys.publicKey.export({ type: 'spki', format: 'pem' }));
  expect(await check(all, known)).toMatchObject({ status: 0 });
});

it.each<[string, (lines: string[]) => string[]]>([
  ['a word was changed', (lines) => lines.map((line) => line.replace('no. 2', 'no. 9'))],
  ['a time was changed', (lines) => lines.map((line) => line.replace(/T\d\d/, 'T25'))],
  ['an entry was taken out', (lines) => lines.filter((line) => !line.includes('no. 2'))],
  ['the last entry was taken out', (lines) => lines.filter((line) => !line.includes('no. 4'))],
  [
    'an entry is there twice',
    (lines) => lines.flatMap((line) => (line.includes('no. 3') ? [line, line] : [line])),
  ],
  ['two entries were exchanged', (lines) => [lines[0]!, lines[2]!, lines[1]!, ...lines.slice(3)]],
  [
    'the checkpoints were taken out',
    (lines) => lines.filter((line) => !line.includes('signature')),
  ],
  ['one checkpoint was taken out', (lines) => lines.slice(0, -1)],
  ['the head was taken out', (lines) => lines.slice(1)],
  ['a line is broken', (lines) => [...lines, '{"kind":\n']],
])('is refused by the script when %s', async (_, change) => {
  const lines = await exported();
  const changed = change(lines);
  expect(changed.join('')).not.toBe(lines.join(''));
  expect(await check(changed)).toMatchObject({ status: 1 });
});

it('is refused by the script when it was signed by somebody else', async () => {
  const stranger = join(folder, 'stranger.pem');
  const { publicKey } = generateKeyPairSync('ed25519');
  writeFileSync(stranger, publicKey.export({ type: 'spki', format: 'pem' }));
  const outcome = await check(await exported(), stranger);
  expect(outcome).toMatchObject({ status: 1, said: expect.stringContaining('signed') as string });
});

it('cannot be read by the script when it is not there', async () => {
  const missing = execFile(process.execPath, [SCRIPT, join(folder, 'missing.ndjson')]);
  const status = await new Promise((resolve) => missing.once('exit', resolve));
  expect(status).toBe(2);
});

it('has a key of its own beside a database file, which only the owner may read', () => {
  const file = join(folder, 'keys', 'octant.sqlite');
  const config = { ...readConfig({}), database: { kind: 'sqlite', file } as const };
  const first = new SigningKey(config);
  first.onApplicationBootstrap();
  expect(statSync(`${file}.signing-key.pem`).mode & 0o777).toBe(0o600);
  expect(new SigningKey(config).publicKey).toBe(first.publicKey);
});
