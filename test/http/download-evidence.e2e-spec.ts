import { DownloadEvidence } from '../../src/modules/evidence/application/download-evidence';
import { expectProblem } from '../support/expect-problem';
import { pdf } from '../support/files';
import { openMission, type OpenMission } from '../support/open-mission';
import { TestApp } from '../support/test-app';
import { upload } from '../support/uploading';

let app: TestApp;
let mission: OpenMission;
const bytes = pdf('To be read', 1000);
let url: string;

const downloads = async () => {
  await app.server.get(DownloadEvidence, { strict: false }).beforeApplicationShutdown();
  return (await app.journal('evidence.downloaded')).length;
};

beforeAll(async () => {
  app = await TestApp.start();
  mission = await openMission(app);
  const file = { name: 'Қарор (5).pdf', bytes };
  const { body } = await upload(app, mission.people.lead, mission, {}, file);
  url = `/evidence/${body.id}/content`;
});
afterAll(() => app.stop());

const read = (headers: Record<string, string> = {}) =>
  app.as(mission.people.auditor).get(url, headers);

describe('a content', () => {
  it('is given out to be saved, never to be shown', async () => {
    const whole = await read();
    expect(whole).toMatchObject({ status: 200, text: bytes.toString() });
    expect(whole.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="_____ (5).pdf"; filename*=UTF-8''%D2%9A%D0%B0%D1%80%D0%BE%D1%80%20%285%29.pdf`,
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-cache',
      etag: expect.stringMatching(/^"[\da-f]{64}"$/) as string,
    });
  });

  it.each<[string, number, number]>([
    ['bytes=0-7', 0, 8],
    ['bytes=5-', 5, bytes.length],
    ['bytes=-6', bytes.length - 6, bytes.length],
    ['bytes=10-99999', 10, bytes.length],
  ])('is given out in part for %s', async (range, from, to) => {
    const part = await read({ range });
    expect(part).toMatchObject({ status: 206, text: bytes.subarray(from, to).toString() });
    expect(part.headers).toMatchObject({
      'content-range': `bytes ${from}-${to - 1}/${bytes.length}`,
      'content-length': String(to - from),
    });
  });

  it.each(['bytes=99999-', 'bytes=-0'])('has no part %s', async (range) => {
    const refused = await read({ range });
    expectProblem(refused, 416, 'request.range-not-satisfiable');
    expect(refused.headers['content-range']).toBe(`bytes */${bytes.length}`);
  });

  it.each(['bytes=5-2', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=-'])(
    'is given out whole for %s',
    async (range) => {
      expect(await read({ range })).toMatchObject({ status: 200, text: bytes.toString() });
    },
  );

  it('is not sent again to whom has it, and not noted', async () => {
    const { headers } = await read();
    const before = await downloads();
    const again = await read({ 'if-none-match': headers.etag! });
    expect(again).toMatchObject({ status: 304, text: '' });
    const authorization = `Bearer ${mission.people.auditor.token}`;
    const head = await app.server.inject({
      method: 'HEAD',
      url: `/api/v1${url}`,
      headers: { authorization },
    });
    expect(head).toMatchObject({ statusCode: 200, body: '' });
    expect(head.headers['content-length']).toBe(String(bytes.length));
    expect(await downloads()).toBe(before);
    const other = await read({ range: 'bytes=0-1', 'if-range': '"another"' });
    expect(other.status).toBe(200);
  });

  it('that is confidential is kept by no cache', async () => {
    const more = { confidentiality: 'confidential' };
    const file = { name: 'x.pdf', bytes: pdf('secret') };
    const { body } = await upload(app, mission.people.lead, mission, more, file);
    const secret = await app.as(mission.people.lead).get(`/evidence/${body.id}/content`);
    expect(secret.headers['cache-control']).toBe('no-store');
  });

  it('leaves in the journal who took it, and nothing of who was refused', async () => {
    const before = await downloads();
    await read();
    await read({ range: 'bytes=0-1' });
    expectProblem(await app.as(mission.people.ncmc).get(url), 404, 'evidence.not-found');
    expect(await downloads()).toBe(before + 2);
    const facts = (await app.journal('evidence.downloaded')).slice(-2);
    expect(facts.map(({ actorName }) => actorName)).toEqual(Array(2).fill('The auditor'));
    // The facts are written beside the answers, so on PostgreSQL either may be the first.
    const parts = facts.map(({ changes }) => (JSON.parse(changes) as { range?: string }).range);
    expect(new Set(parts)).toEqual(new Set([undefined, '0-1']));
    expect(facts.map(({ changes }) => changes).every((text) => text.includes('"content":1'))).toBe(
      true,
    );
  });
});
