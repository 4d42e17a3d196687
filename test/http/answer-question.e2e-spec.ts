import {
  assessingMission,
  questionsOf,
  type AnsweredQuestion,
  type AssessingMission,
} from '../support/assessing';
import { ifMatch, type Client } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import type { Person } from '../support/people';
import { TestApp } from '../support/test-app';

const FIRST = { 'if-none-match': '*' };
const SATISFACTORY = { status: 'satisfactory' };

let app: TestApp;
let mission: AssessingMission;
let lead: Client;
let auditor: Person;
let clients: Record<string, Client>;
let unanswered: string[];

beforeAll(async () => {
  app = await TestApp.start();
  mission = await assessingMission(app);
  lead = app.as(mission.lead);
  unanswered = [...(await questionsOf(lead, mission, 'OPS'))];
  auditor = await app.member(mission, 'auditor', { areas: ['OPS'] });
  clients = {
    nobody: app.anonymous,
    lead,
    auditor: app.as(auditor),
    outsider: app.as((await assessingMission(app)).lead),
    administrator: app.as(app.administrator),
    ncmc: app.as(await app.member(mission, 'ncmc')),
    viewer: app.as(await app.member(mission, 'viewer')),
  };
});
afterAll(() => app.stop());

/** A question of OPS that no other test touches. */
const question = (): string => `${mission.url}/${unanswered.pop()!}`;

describe('The answer to one question', () => {
  it('is not reviewed, with version 0, while nobody has answered', async () => {
    const { status, body, headers } = await lead.get<AnsweredQuestion>(question());
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'not-reviewed', version: 0, assessedBy: null });
    expect(headers.etag).toBe('"0"');
  });

  it('is given for the first time, given anew, and taken back, and all of it stays known', async () => {
    const url = question();
    const first = await lead.put(url, { ...SATISFACTORY, remarks: 'Seen' }, FIRST);
    expect(first).toMatchObject({ status: 200, body: { version: 1, remarks: 'Seen' } });
    expect(first.headers.etag).toBe('"1"');
    const second = { status: 'not-satisfactory', lawAsOf: '2025-12-17' };
    const changed = await app.as(auditor).put(url, second, ifMatch(1));
    expect(changed.body).toMatchObject({ version: 2, remarks: null, lawAsOf: '2025-12-17' });
    const back = await lead.put(url, { status: 'not-reviewed' }, ifMatch(2));
    expect(back.body).toMatchObject({ version: 3, status: 'not-reviewed' });

    const { body } = await clients.ncmc!.get(`${url}/history`);
    expect(body).toMatchObject({ total: 3, page: 1 });
    const who = { id: mission.lead.id, name: mission.lead.name };
    expect(body.items).toMatchObject([
      { version: 3, status: 'not-reviewed', assessedBy: who, replacedAt: null },
      { version: 2, status: 'not-satisfactory', assessedBy: { id: auditor.id } },
      { version: 1, status: 'satisfactory', remarks: 'Seen', assessedBy: who },
    ]);
    const [third, middle, oldest] = body.items;
    expect(middle!.replacedAt).toBe(third!.assessedAt);
    expect(oldest!.replacedAt).toBe(middle!.assessedAt);
    expect(third!.assessedAt).toBe(back.body.assessedAt);
  });

  it('says with a 412 who changed it and when', async () => {
    const url = question();
    const first = await app.as(auditor).put(url, SATISFACTORY, FIRST);
    for (const headers of [FIRST, ifMatch(0), ifMatch(7)]) {
      const late = await lead.put(url, { status: 'not-satisfactory' }, headers);
      expectProblem(late, 412, 'version.stale');
      expect(late.body).toMatchObject({
        changedBy: auditor.name,
        changedAt: first.body.assessedAt,
        currentVersion: 1,
      });
    }
    expect((await lead.get(`${url}/history`)).body.total).toBe(1);
  });

  it('is 304 for who knows it', async () => {
    const url = question();
    await lead.put(url, SATISFACTORY, FIRST);
    expect((await lead.get(url, { 'if-none-match': '"1"' })).status).toBe(304);
  });

  it.each(['lead', 'auditor', 'administrator', 'ncmc', 'viewer'])('is read by %s', async (who) => {
    const url = `${mission.url}/4.001`;
    expect((await clients[who]!.get(url)).status).toBe(200);
    expect((await clients[who]!.get(`${url}/history`)).body.items).toEqual([]);
  });

  it.each(['', '/history'])('is hidden from outsiders: %s', async (more) => {
    const url = `${mission.url}/4.001${more}`;
    expectProblem(await clients.outsider!.get(url), 404, 'mission.not-found');
    expectProblem(await app.anonymous.get(url), 401, 'session.required');
  });
});

describe('What is refused', () => {
  it.each<[string, string, object, object, number, string, string?]>([
    ['nobody', '4.001', SATISFACTORY, FIRST, 401, 'session.required'],
    ['outsider', '4.001', SATISFACTORY, FIRST, 404, 'mission.not-found'],
    ['ncmc', '4.001', SATISFACTORY, FIRST, 403, 'access.forbidden'],
    ['viewer', '4.001', SATISFACTORY, FIRST, 403, 'access.forbidden'],
    ['administrator', '4.001', SATISFACTORY, FIRST, 403, 'access.forbidden'],
    ['auditor', '1.001', SATISFACTORY, FIRST, 403, 'access.forbidden'],
    ['lead', '4.001', SATISFACTORY, {}, 428, 'version.required'],
    [
      'lead',
      '4.001',
      SATISFACTORY,
      { 'if-match': '1' },
      400,
      'request.invalid',
      '#/headers/If-Match',
    ],
    [
      'lead',
      '4.001',
      SATISFACTORY,
      { 'if-match': '*' },
      400,
      'request.invalid',
      '#/headers/If-Match',
    ],
    ['lead', '4.001', SATISFACTORY, { 'if-match': '"2"' }, 412, 'version.stale'],
    ['lead', '4.1', SATISFACTORY, FIRST, 400, 'request.invalid', '#/path/number'],
    ['lead', '9.999', SATISFACTORY, FIRST, 404, 'question.not-found'],
    ['lead', '5.001', SATISFACTORY, FIRST, 422, 'assessment.question-out-of-scope'],
    ['lead', '4.001', { status: 'fine' }, FIRST, 400, 'request.invalid', '#/status'],
    ['lead', '4.001', {}, FIRST, 400, 'request.invalid', '#/status'],
    ['lead', '4.001', { ...SATISFACTORY, version: 0 }, FIRST, 400, 'request.invalid', '#/version'],
    [
      'lead',
      '4.001',
      { ...SATISFACTORY, lawAsOf: '2026-02-30' },
      FIRST,
      400,
      'request.invalid',
      '#/lawAsOf',
    ],
    [
      'lead',
      '4.001',
      { ...SATISFACTORY, remarks: '\udc00' },
      FIRST,
      400,
      'request.invalid',
      '#/remarks',
    ],
    [
      'lead',
      '4.001',
      { status: 'not-applicable' },
      FIRST,
      422,
      'assessment.na-reason-required',
      '#/naReason',
    ],
    [
      'lead',
      '4.001',
      { ...SATISFACTORY, naReason: 'x' },
      FIRST,
      422,
      'assessment.na-reason-unexpected',
      '#/naReason',
    ],
    [
      'lead',
      '4.001',
      { ...SATISFACTORY, evidenceItems: [] },
      FIRST,
      422,
      'assessment.evidence-items-unknown',
      '#/evidenceItems',
    ],
  ])(
    'as %s, question %s, %j %j: %i %s',
    async (who, number, body, headers, status, code, ...[pointer]) => {
      const before = await app.journalLength();
      const answer = await clients[who]!.put(`${mission.url}/${number}`, body, { ...headers });
      expectProblem(answer, status, code, pointer);
      expect(await app.journalLength()).toBe(before);
    },
  );

  it.each([
    ['5.001', 404, 'question.not-found'],
    ['9.999', 404, 'question.not-found'],
    ['12', 400, 'request.invalid'],
  ])('reading question %s: %i %s', async (number, status, code) => {
    expectProblem(await lead.get(`${mission.url}/${number}`), status, code);
    expectProblem(await lead.get(`${mission.url}/${number}/history`), status, code);
  });

  it('broken JSON, and a body that is not JSON', async () => {
    const url = question();
    const send = (type: string, payload: string) =>
      lead.raw({ method: 'PUT', url, headers: { 'content-type': type, ...FIRST }, payload });
    expectProblem(await send('application/json', '{"status":'), 400, 'request.malformed');
    expectProblem(await send('application/xml', '<a/>'), 415, 'request.unsupported-media-type');
  });
});
