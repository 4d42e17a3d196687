import { createHash } from 'node:crypto';
import { ByteStore } from '../../src/platform/files/byte-store';
import { expectProblem } from '../support/expect-problem';
import { pdf } from '../support/files';
import { openMission, type OpenMission } from '../support/open-mission';
import { S3Server } from '../support/s3-server';
import { TestApp } from '../support/test-app';
import { upload } from '../support/uploading';

let s3: S3Server;
let app: TestApp;
let mission: OpenMission;
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const isKept = (bytes: Buffer): Promise<boolean> => app.server.get(ByteStore).has(sha256(bytes));

beforeAll(async () => {
  s3 = await S3Server.start();
  app = await TestApp.start({ evidence: s3.evidence });
  mission = await openMission(app);
});
afterAll(async () => {
  await app.stop();
  await s3.stop();
});

it('evidence comes back from the bucket as it went in, whole and in parts', async () => {
  const bytes = pdf('In a bucket', 6 * 1024 * 1024);
  const { lead } = mission.people;
  const made = await upload(app, lead, mission, {}, { name: 'large.pdf', bytes });
  expect(made).toMatchObject({ status: 201, body: { size: bytes.length } });
  const url = `/evidence/${made.body.id}/content`;
  const whole = await app.as(lead).get(url);
  expect(whole).toMatchObject({ status: 200 });
  expect(sha256(Buffer.from(whole.text))).toBe(sha256(bytes));
  const part = await app.as(lead).get(url, { range: 'bytes=5-9' });
  expect(part).toMatchObject({ status: 206, text: bytes.subarray(5, 10).toString() });
});

it('what was refused is not in the bucket', async () => {
  const bytes = pdf('Refused');
  const links = '[{"kind":"assessment","question":"5.001"}]';
  const file = { name: 'x.pdf', bytes };
  const refused = await upload(app, mission.people.lead, mission, { links }, file);
  expectProblem(refused, 422, 'evidence.link-refused');
  expect(await isKept(bytes)).toBe(false);
});

it('ten people at once are all served', async () => {
  const bytes = pdf('The same');
  const file = { name: 'same.pdf', bytes };
  const { lead, ncmc } = mission.people;
  const made = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      upload(app, index % 2 === 0 ? lead : ncmc, mission, {}, file),
    ),
  );
  expect(made.map(({ status }) => status)).toEqual(Array(10).fill(201));
  expect(await isKept(bytes)).toBe(true);
});

it('content that the bucket has lost is a problem with a name', async () => {
  const bytes = pdf('Lost');
  const made = await upload(app, mission.people.lead, mission, {}, { name: 'lost.pdf', bytes });
  await app.server.get(ByteStore).remove(sha256(bytes));
  const lost = await app.as(mission.people.lead).get(`/evidence/${made.body.id}/content`);
  expectProblem(lost, 503, 'evidence.bytes-missing');
});

it('a bucket that cannot be reached is a problem that passes', async () => {
  const { lead } = mission.people;
  const made = await upload(app, lead, mission, {}, { name: 'a.pdf', bytes: pdf('Before') });
  await s3.stop();
  const url = `/evidence/${made.body.id}/content`;
  expectProblem(await app.as(lead).get(url), 503, 'files.unavailable');
  const refused = await upload(app, lead, mission, {}, { name: 'b.pdf', bytes: pdf('After') });
  expectProblem(refused, 503, 'files.unavailable');
  expect((await app.as(lead).get('/evidence?q=b.pdf')).body.total).toBe(0);
});
