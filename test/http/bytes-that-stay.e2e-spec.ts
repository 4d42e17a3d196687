import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { SweepUploads } from '../../src/modules/evidence/application/sweep-uploads';
import { EvidenceRepository } from '../../src/modules/evidence/persistence/evidence.repository';
import { CONFIG, type Config } from '../../src/platform/config/config';
import type { Scope } from '../../src/platform/database/transaction';
import { ByteStore } from '../../src/platform/files/byte-store';
import { pdf } from '../support/files';
import { openMission, type OpenMission } from '../support/open-mission';
import { TestApp } from '../support/test-app';
import { storedFiles, upload } from '../support/uploading';

let app: TestApp;
let mission: OpenMission;
let store: ByteStore;

beforeAll(async () => {
  app = await TestApp.start();
  mission = await openMission(app);
  store = app.server.get(ByteStore);
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => app.stop());

/** What a replica that lags behind would answer to whoever asks it for a document made just now. */
function letTheReaderLag(): void {
  const evidence = app.server.get(EvidenceRepository, { strict: false });
  const holds = evidence.holds.bind(evidence);
  jest
    .spyOn(evidence, 'holds')
    .mockImplementation((scope: Scope, hash: string) =>
      'kind' in scope ? Promise.resolve(false) : holds(scope, hash),
    );
}

/** A file of a process that is no more. */
function leave(id: string, hash: string, bytes: Buffer): string {
  const { evidence } = app.server.get<Config>(CONFIG);
  if (evidence.kind !== 'file') throw new Error('The evidence is not in a folder');
  const noProcess = 2 ** 22 + 1;
  const path = join(evidence.folder, 'incoming', `${hostname()}~${noProcess}~${id}~${hash}`);
  writeFileSync(path, bytes);
  return path;
}

const sweep = (): Promise<number> => app.server.get(SweepUploads, { strict: false }).execute();
const send = (bytes: Buffer, more = {}) =>
  upload(app, mission.people.lead, mission, more, { name: 'x.pdf', bytes });

it('a refused upload leaves the bytes that a document holds of which the reader does not know', async () => {
  const bytes = pdf('Known to the writer');
  const made = await send(bytes);
  letTheReaderLag();
  const refused = await send(bytes, { links: '[{"kind":"assessment","question":"5.001"}]' });
  expect(refused.status).toBeGreaterThanOrEqual(400);
  expect(await store.has(String(made.body.sha256))).toBe(true);
});

it('a sweep leaves the bytes that a document holds of which the reader does not know', async () => {
  const bytes = pdf('Swept');
  const made = await send(bytes);
  const hash = String(made.body.sha256);
  leave('1', hash, bytes);
  letTheReaderLag();
  expect(await sweep()).toBe(1);
  expect(await store.has(hash)).toBe(true);
});

it('a sweep brings back the bytes of which somebody made a document while it removed them', async () => {
  const bytes = pdf('Meanwhile');
  const hash = createHash('sha256').update(bytes).digest('hex');
  const path = leave('2', hash, bytes);
  await store.place({ path, hash, size: bytes.length });
  const remove = store.remove.bind(store);
  // As a removal does that takes its time: the upload still finds the bytes, before and after its work.
  jest.spyOn(store, 'remove').mockImplementationOnce(async (gone) => {
    expect(await send(bytes)).toMatchObject({ status: 201 });
    await remove(gone);
  });
  expect(await sweep()).toBe(1);
  const stored = await store.open(hash);
  expect(Buffer.concat(await stored.toArray())).toEqual(bytes);
  expect(storedFiles(app).filter((name) => name.startsWith('incoming'))).toEqual([]);
});
