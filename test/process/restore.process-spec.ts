import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lockForThisProcess } from '../../src/platform/database/process-lock';
import { Installation } from '../support/program';

let installation: Installation;
let other: Installation;
beforeEach(async () => {
  installation = new Installation();
  other = new Installation();
  await installation.run(['migrate']);
});
afterEach(() => Promise.all([installation.remove(), other.remove()]));

const backup = () => join(installation.folder, 'backup');

it('a backup is not restored beside a log that its database left behind', async () => {
  expect(await installation.run(['backup', backup()])).toMatchObject({ status: 0 });
  mkdirSync(dirname(other.database), { recursive: true });
  for (const kind of ['wal', 'shm', 'journal']) {
    const log = `${other.database}-${kind}`;
    writeFileSync(log, 'what was written last');
    const { status, errors } = await other.run(['restore', backup()]);
    expect(status).toBe(1);
    expect(errors).toContain(`${log}. Nothing is written over`);
    expect(existsSync(other.database)).toBe(false);
    expect(readFileSync(log, 'utf8')).toBe('what was written last');
    rmSync(log);
  }
  expect(await other.run(['restore', backup()])).toMatchObject({ status: 0 });
});

it('a restore that finds another process at work takes nothing of it away', async () => {
  expect(await installation.run(['backup', backup()])).toMatchObject({ status: 0 });
  const evidence = join(other.folder, 'evidence');
  mkdirSync(evidence);
  mkdirSync(dirname(other.database));
  const lock = lockForThisProcess(other.database);
  const { status, errors } = await other.run(['restore', backup()]);
  lock.release();
  expect(status).toBe(1);
  expect(errors).toContain('is in use by another process');
  expect(existsSync(evidence)).toBe(true);
});

it('a backup holds the evidence also of a folder that is called as the temporary place in it', async () => {
  const evidence = join(installation.folder, 'incoming');
  for (const [folder, name] of [
    ['ab', 'abcdef'],
    ['incoming', 'half'],
  ] as const) {
    mkdirSync(join(evidence, folder), { recursive: true });
    writeFileSync(join(evidence, folder, name), 'some bytes');
  }
  const saving = installation.start('cli', ['backup', backup()], {
    OCTANT_EVIDENCE_URL: `file:${evidence}`,
  });
  expect(await saving.ended).toBe(0);
  expect(existsSync(join(backup(), 'evidence', 'ab', 'abcdef'))).toBe(true);
  expect(existsSync(join(backup(), 'evidence', 'incoming'))).toBe(false);
});
