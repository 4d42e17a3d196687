import { writeFileSync } from 'node:fs';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SweepUploads } from '../../src/modules/evidence/application/sweep-uploads';
import { ByteStore } from '../../src/platform/files/byte-store';
import { CONFIG, type Config } from '../../src/platform/config/config';
import { form, pdf } from '../support/files';
import { openMission, type OpenMission } from '../support/open-mission';
import { TestApp } from '../support/test-app';
import { storedFiles, upload } from '../support/uploading';

let app: TestApp;
let mission: OpenMission;

beforeAll(async () => {
  app = await TestApp.start({ evidenceLimit: 1024 * 1024 });
  mission = await openMission(app);
  await app.server.listen(0, '127.0.0.1');
});
afterAll(() => app.stop());

/** Begins an upload over a real connection; the file has as many bytes as are written afterwards. */
function begin(length: number): { readonly sending: ClientRequest; readonly head: Buffer } {
  const fields = { missionId: mission.id, title: 'x', language: 'en' };
  const { payload, headers } = form(fields, { name: 'x.txt', bytes: Buffer.alloc(0) });
  const { port } = app.server.getHttpServer().address() as AddressInfo;
  const sending = request({
    port,
    method: 'POST',
    path: '/api/v1/evidence',
    headers: {
      ...headers,
      authorization: `Bearer ${mission.people.lead.token}`,
      'content-length': String(payload.length + length),
    },
  });
  sending.on('error', () => undefined);
  return { sending, head: payload.subarray(0, payload.indexOf('\r\n\r\n\r\n') + 4) };
}

async function untilNothingComesIn(): Promise<readonly string[]> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const incoming = storedFiles(app).filter((name) => name.startsWith('incoming'));
    if (incoming.length === 0) return [];
    await pause(20);
  }
  return storedFiles(app);
}

it('an upload whose connection breaks leaves nothing', async () => {
  const { sending, head } = begin(500_000);
  sending.write(head);
  sending.write(Buffer.alloc(200_000, 65));
  for (let attempt = 0; storedFiles(app).length === 0 && attempt < 100; attempt += 1)
    await pause(20);
  expect(storedFiles(app)).toHaveLength(1);
  sending.destroy();
  expect(await untilNothingComesIn()).toEqual([]);
});

it('five gigabytes are cut off at the limit, with an answer', async () => {
  const length = 5 * 1024 ** 3;
  const { sending, head } = begin(length);
  const answered = new Promise<IncomingMessage>((resolve) => sending.once('response', resolve));
  const closed = new Promise((resolve) => sending.once('close', resolve));
  let sent = 0;
  const chunk = Buffer.alloc(1024 * 1024, 65);
  const pour = (): void => {
    while (!sending.destroyed && sent < length) {
      sent += chunk.length;
      if (!sending.write(chunk)) return;
    }
  };
  sending.on('drain', pour);
  sending.write(head);
  pour();
  const response = await answered;
  expect(response.statusCode).toBe(413);
  response.resume();
  await closed;
  expect(sent).toBeLessThan(100 * 1024 * 1024);
  expect(await untilNothingComesIn()).toEqual([]);
});

it('what a killed process left behind is swept, with the bytes that no document holds', async () => {
  const kept = pdf('Kept');
  const orphan = pdf('Orphan');
  const made = await upload(app, mission.people.lead, mission, {}, { name: 'k.pdf', bytes: kept });
  const { evidence } = app.server.get<Config>(CONFIG);
  if (evidence.kind !== 'file') throw new Error('The evidence is not in a folder');
  const store = app.server.get(ByteStore);
  const orphanHash = 'f'.repeat(64);
  const noProcess = 2 ** 22 + 1;
  const left = (id: string, hash: string): string => {
    const path = join(evidence.folder, 'incoming', `${hostname()}~${noProcess}~${id}${hash}`);
    writeFileSync(path, orphan);
    return path;
  };
  left('1', '');
  left('2', `~${String(made.body.sha256)}`);
  const path = left('3', `~${orphanHash}`);
  await store.place({ path, hash: orphanHash, size: orphan.length });
  const sweep = app.server.get(SweepUploads, { strict: false });
  expect(await sweep.execute()).toBe(3);
  expect(await store.has(orphanHash)).toBe(false);
  expect(await store.has(String(made.body.sha256))).toBe(true);
  expect(await untilNothingComesIn()).toEqual([]);
  expect(await sweep.execute()).toBe(0);
});
