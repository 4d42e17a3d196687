import {
  assessingMission,
  firstAnswers,
  questionsOf,
  type AnsweredQuestions,
  type AssessingMission,
} from '../support/assessing';
import { ifMatch, type Client } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import { TestApp } from '../support/test-app';

/** Questions of the areas LEG, OPS and AIR in edition 2024; the mission assesses LEG, OPS and AIG. */
const LEG = '1.001';
const OPS = '4.103';

let app: TestApp;
let mission: AssessingMission;
let lead: Client;
let clients: Record<string, Client>;

beforeAll(async () => {
  app = await TestApp.start();
  mission = await assessingMission(app);
  lead = app.as(mission.lead);
  const auditor = await app.member(mission, 'auditor', { areas: ['OPS'] });
  const other = await assessingMission(app);
  clients = {
    nobody: app.anonymous,
    lead,
    auditor: app.as(auditor),
    'auditor elsewhere': app.as(other.lead),
    administrator: app.as(app.administrator),
    'programme manager': app.as(await app.member(mission, 'programme-manager')),
    ncmc: app.as(await app.member(mission, 'ncmc')),
    'area coordinator': app.as(await app.member(mission, 'area-coordinator', { areas: ['OPS'] })),
    'action owner': app.as(await app.member(mission, 'action-owner')),
    viewer: app.as(await app.member(mission, 'viewer')),
  };
});
afterAll(() => app.stop());

const one = (more: object) => ({
  items: [{ question: OPS, status: 'satisfactory', version: 0, ...more }],
});

describe('Answering many questions at once', () => {
  it('answers them in the order sent, and lists them so', async () => {
    const { id, url } = await assessingMission(app);
    const manager = await app.member({ id }, 'programme-manager');
    const sent = {
      items: [
        { question: '4.103', status: 'not-satisfactory', remarks: '  No plan ', version: 0 },
        { question: '1.001', status: 'satisfactory', lawAsOf: '2025-12-10', version: 0 },
        { question: '4.001', status: 'not-applicable', naReason: 'No operators', version: 0 },
      ],
    };
    const { status, body } = await app.as(manager).patch<AnsweredQuestions>(url, sent);
    expect(status).toBe(200);
    expect(body.items).toMatchObject([
      {
        question: '4.103',
        area: 'OPS',
        status: 'not-satisfactory',
        remarks: 'No plan',
        version: 1,
      },
      { question: '1.001', area: 'LEG', lawAsOf: '2025-12-10', version: 1 },
      { question: '4.001', status: 'not-applicable', naReason: 'No operators', version: 1 },
    ]);
    expect(body.items[0]!.assessedBy).toEqual({ id: manager.id, name: manager.name });
    const listed = await app.as(manager).get<AnsweredQuestions>(`${url}?status=not-satisfactory`);
    expect(listed.body.items).toEqual([body.items[0]]);
  });

  it('takes 200 and writes one fact for each', async () => {
    const { url, lead: leader } = await assessingMission(app);
    const client = app.as(leader);
    const list = await client.get<AnsweredQuestions>(`${url}?perPage=200`);
    const numbers = list.body.items.map(({ question }) => question);
    const before = await app.journalLength();
    const { status, body } = await client.patch<AnsweredQuestions>(url, firstAnswers(numbers));
    expect(status).toBe(200);
    expect(body.items.map(({ question }) => question)).toEqual(numbers);
    expect(numbers).toHaveLength(200);
    expect(await app.journalLength()).toBe(before + 200);
  });

  it('leaves what is left out, takes away what is null, and changes nothing that is the same', async () => {
    const { url, lead: leader } = await assessingMission(app);
    const client = app.as(leader);
    await client.patch(url, firstAnswers(['4.001', '4.103'], { remarks: 'Seen' }));
    const before = await app.journalLength();
    const { body } = await client.patch<AnsweredQuestions>(url, {
      items: [
        { question: '4.001', status: 'satisfactory', version: 1 },
        { question: '4.103', status: 'not-satisfactory', version: 1 },
        { question: '1.001', status: 'not-reviewed', version: 0 },
      ],
    });
    expect(body.items).toMatchObject([
      { version: 1, remarks: 'Seen' },
      { version: 2, remarks: 'Seen', status: 'not-satisfactory' },
      { version: 0, assessedAt: null, assessedBy: null },
    ]);
    expect(await app.journalLength()).toBe(before + 1);
    const cleared = await client.patch<AnsweredQuestions>(url, {
      items: [{ question: '4.001', status: 'satisfactory', remarks: null, version: 1 }],
    });
    expect(cleared.body.items[0]).toMatchObject({ remarks: null, version: 2 });
  });

  it('says who was quicker, and when, for each row that is out of date', async () => {
    const { url, lead: leader } = await assessingMission(app);
    const client = app.as(leader);
    const first = await client.patch<AnsweredQuestions>(url, firstAnswers(['4.001', '4.103']));
    const { assessedAt } = first.body.items[0]!;
    const late = await client.patch(url, firstAnswers(['1.001', '4.001', '4.103']));
    expectProblem(late, 412, 'version.stale', '#/items/1/version');
    expectProblem(late, 412, 'version.stale', '#/items/2/version');
    const changed = { changedBy: leader.name, changedAt: assessedAt, currentVersion: 1 };
    expect(late.body.changed).toEqual([
      { question: '4.001', ...changed },
      { question: '4.103', ...changed },
    ]);
    const untouched = await client.get(`${url}/1.001`);
    expect(untouched.body.version).toBe(0);
  });
});

describe('What is refused', () => {
  let airQuestion: string;
  beforeAll(async () => {
    const air = await assessingMission(app, ['AIR']);
    airQuestion = (await questionsOf(app.as(air.lead), air, 'AIR'))[0]!;
  });

  it.each<[string, object, number, string, string?]>([
    ['nobody', one({}), 401, 'session.required'],
    ['ncmc', one({}), 403, 'access.forbidden'],
    ['area coordinator', one({}), 403, 'access.forbidden'],
    ['action owner', one({}), 403, 'access.forbidden'],
    ['viewer', one({}), 403, 'access.forbidden'],
    ['administrator', one({}), 403, 'access.forbidden'],
    ['auditor elsewhere', one({}), 404, 'mission.not-found'],
    ['auditor', one({ question: LEG }), 403, 'access.forbidden', '#/items/0/question'],
    ['lead', one({ status: 'good' }), 400, 'request.invalid', '#/items/0/status'],
    ['lead', one({ version: -1 }), 400, 'request.invalid', '#/items/0/version'],
    ['lead', one({ version: '0' }), 400, 'request.invalid', '#/items/0/version'],
    ['lead', one({ version: undefined }), 400, 'request.invalid', '#/items/0/version'],
    ['lead', one({ question: 1.01 }), 400, 'request.invalid', '#/items/0/question'],
    ['lead', one({ question: '1.01' }), 400, 'request.invalid', '#/items/0/question'],
    ['lead', one({ lawAsOf: '2026-02-30' }), 400, 'request.invalid', '#/items/0/lawAsOf'],
    ['lead', one({ remarks: 'a\0b' }), 400, 'request.invalid', '#/items/0/remarks'],
    ['lead', one({ remarks: '\ud800' }), 400, 'request.invalid', '#/items/0/remarks'],
    ['lead', one({ remarks: 'x'.repeat(10_001) }), 400, 'request.invalid', '#/items/0/remarks'],
    ['lead', one({ remarks: 7 }), 400, 'request.invalid', '#/items/0/remarks'],
    ['lead', one({ grade: 5 }), 400, 'request.invalid', '#/items/0/grade'],
    [
      'lead',
      one({ evidenceItems: [{ position: 0, judgement: 'met' }] }),
      400,
      'request.invalid',
      '#/items/0/evidenceItems/0/position',
    ],
    [
      'lead',
      one({ evidenceItems: [{ position: 1, judgement: 'yes' }] }),
      400,
      'request.invalid',
      '#/items/0/evidenceItems/0/judgement',
    ],
    ['lead', { items: [] }, 400, 'request.invalid', '#/items'],
    ['lead', { items: [7] }, 400, 'request.invalid', '#/items/0'],
    ['lead', {}, 400, 'request.invalid', '#/items'],
    ['lead', firstAnswers(Array<string>(201).fill(OPS)), 400, 'request.invalid', '#/items'],
    ['lead', { ...one({}), extra: 1 }, 400, 'request.invalid', '#/extra'],
    ['lead', one({ question: '9.999' }), 422, 'assessments.refused', '#/items/0/question'],
    ['lead', one({ status: 'not-applicable' }), 422, 'assessments.refused', '#/items/0/naReason'],
    ['lead', one({ naReason: 'None' }), 422, 'assessments.refused', '#/items/0/naReason'],
    [
      'lead',
      one({ evidenceItems: [{ position: 1, judgement: 'met' }] }),
      422,
      'assessments.refused',
      '#/items/0/evidenceItems',
    ],
    ['lead', firstAnswers([OPS, OPS]), 422, 'assessments.refused', '#/items/1/question'],
    ['lead', one({ version: 3 }), 412, 'version.stale', '#/items/0/version'],
  ])('as %s, %j: %i %s', async (who, body, status, code, ...[pointer]) => {
    const before = await app.journalLength();
    expectProblem(await clients[who]!.patch(mission.url, body), status, code, pointer);
    expect(await app.journalLength()).toBe(before);
    expect((await lead.get(`${mission.url}/${OPS}`)).body.version).toBe(0);
  });

  it('a question outside the scope of the mission', async () => {
    const answer = await lead.patch(mission.url, one({ question: airQuestion }));
    expectProblem(answer, 422, 'assessments.refused', '#/items/0/question');
    expect(answer.body.errors[0]!.code).toBe('assessment.question-out-of-scope');
  });

  it('everything, when one row of several is bad; each bad row with its own faults', async () => {
    const answer = await clients.auditor!.patch(mission.url, {
      items: [
        { question: '4.001', status: 'satisfactory', version: 0 },
        { question: OPS, status: 'not-applicable', version: 0 },
        { question: LEG, status: 'satisfactory', version: 0 },
        { question: '4.003', status: 'satisfactory', version: 2 },
        { question: '9.999', status: 'satisfactory', version: 0 },
      ],
    });
    expectProblem(answer, 422, 'assessments.refused');
    expect(answer.body.errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['#/items/1/naReason', 'assessment.na-reason-required'],
      ['#/items/2/question', 'access.forbidden'],
      ['#/items/3/version', 'version.stale'],
      ['#/items/4/question', 'question.not-found'],
    ]);
    expect((await lead.get(`${mission.url}/4.001`)).body.version).toBe(0);
  });

  it('answers to a mission whose report is given', async () => {
    const reported = await assessingMission(app);
    const client = app.as(reported.lead);
    for (const to of ['commenting', 'reported']) {
      const { version } = (await client.get(`/missions/${reported.id}`)).body;
      await client.post(`/missions/${reported.id}/transitions`, { to }, ifMatch(version));
    }
    expectProblem(await client.patch(reported.url, one({})), 422, 'mission.not-open');
  });

  it.each([
    ['/missions/no-uuid/assessments', 400, 'request.invalid'],
    ['/missions/0199aaaa-0000-7000-8000-000000000000/assessments', 404, 'mission.not-found'],
  ])('%s: %i %s', async (url, status, code) => {
    expectProblem(await lead.patch(url, one({})), status, code);
  });
});
