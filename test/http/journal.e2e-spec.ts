import { randomUUID } from 'node:crypto';
import { DATABASE } from '../../src/platform/database/database.module';
import type { Database } from '../../src/platform/database/open-database';
import { expectProblem } from '../support/expect-problem';
import { tamper } from '../support/journal';
import { openMission, type OpenMission } from '../support/open-mission';
import type { Person } from '../support/people';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: OpenMission;
let draft: string;
let issued: string;

const record = async (title: string): Promise<string> => {
  const recorded = await app.as(mission.people.auditor).post('/findings', {
    missionId: mission.id,
    area: 'OPS',
    kind: 'weakness',
    title,
    description: `${title}, described`,
    language: 'en',
    recommendation: `${title}, advised`,
  });
  expect(recorded.status).toBe(201);
  return recorded.body.id;
};
const comment = (id: string, body: object) =>
  app.as(mission.people.auditor).post(`/findings/${id}/comments`, { ...body, language: 'en' });

beforeAll(async () => {
  app = await TestApp.start();
  mission = await openMission(app);
  draft = await record('Secret draft');
  issued = await record('Secret until issued');
  await comment(issued, { internal: true, reason: 'Secret note' });
  const revised = await app
    .as(mission.people.auditor)
    .patch(`/findings/${issued}`, { title: 'Issued finding' }, { 'if-match': '"1"' });
  expect(revised.status).toBe(200);
  const moved = await app
    .as(mission.people.lead)
    .post(`/findings/${issued}/transitions`, { to: 'issued' }, { 'if-match': '"2"' });
  expect(moved.status).toBe(200);
  await comment(issued, { internal: true, reason: 'Secret note after' });
  await comment(issued, { reason: 'An open word' });
});
afterAll(() => app.stop());

const typesFor = async (person: Person, query: string): Promise<readonly unknown[]> => {
  const { status, body } = await app
    .as(person)
    .get(`/journal?perPage=200&sort=occurredAt&${query}`);
  expect(status).toBe(200);
  expect(body.total).toBe(body.items.length);
  return body.items.map(({ type }) => type);
};

it('says who did what to what, when, and in which request', async () => {
  const { body } = await app
    .as(mission.people.lead)
    .get(`/journal?subject=${issued}&type=finding.issued`);
  expect(body.items).toEqual([
    {
      chain: mission.id,
      position: expect.any(Number) as number,
      occurredAt: expect.stringMatching(/Z$/) as string,
      actorId: mission.people.lead.id,
      actorName: mission.people.lead.name,
      requestId: expect.any(String) as string,
      type: 'finding.issued',
      subjectKind: 'finding',
      subjectId: issued,
      missionId: mission.id,
      changes: { state: { from: 'draft', to: 'issued' } },
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    },
  ]);
});

describe('the State and viewers', () => {
  it.each(['ncmc', 'coordinator', 'actionOwner', 'viewer'] as const)(
    'see nothing of drafts and notes: the %s',
    async (who) => {
      const person = mission.people[who];
      expect(await typesFor(person, `subject=${draft}`)).toEqual([]);
      expect(await typesFor(person, `subject=${issued}`)).toEqual([
        'finding.issued',
        'finding.commented',
      ]);
      for (const accept of ['application/json', 'text/csv', 'application/x-ndjson']) {
        const { status, text } = await app.as(person).get(`/journal`, { accept });
        expect(status).toBe(200);
        expect(text).toContain('finding.issued');
        expect(text).not.toContain('Secret');
        expect(text).not.toContain(draft);
      }
    },
  );

  it('see nothing of another mission', async () => {
    const other = await openMission(app);
    expect(await typesFor(mission.people.ncmc, `mission=${other.id}`)).toEqual([]);
    expect(await typesFor(mission.people.lead, `mission=${other.id}`)).toEqual([]);
    expect(await typesFor(app.administrator, `mission=${other.id}`)).not.toEqual([]);
  });
});

it('shows the auditors all of their mission', async () => {
  expect(await typesFor(mission.people.auditor, `subject=${issued}`)).toEqual([
    'finding.recorded',
    'finding.note-added',
    'finding.revised',
    'finding.issued',
    'finding.note-added',
    'finding.commented',
  ]);
});

it('tells of a State, which has a code for its id', async () => {
  const administrator = app.as(app.administrator);
  const state = {
    code: 'UZ',
    code3: 'UZB',
    names: { en: 'Uzbekistan' },
    timeZone: 'Asia/Tashkent',
  };
  expect(await administrator.post('/states', state)).toMatchObject({ status: 201 });
  expect(await typesFor(app.administrator, 'subject=UZ')).toEqual(['state.added']);
});

it('shows the whole set as a table', async () => {
  const { text, headers } = await app
    .as(mission.people.lead)
    .get(`/journal?subject=${issued}`, { accept: 'text/csv' });
  expect(headers['content-type']).toContain('text/csv');
  expect(text.trim().split('\r\n')).toHaveLength(7);
});

it.each([
  ['subject=', '#/subject'],
  ['subject=nothing', undefined],
  ['from=2026-02-30T00:00:00Z', '#/from'],
  ['to=yesterday', '#/to'],
  ['type=', undefined],
  ['sort=actorName', '#/sort'],
  ['kind=finding', '#/kind'],
])('refuses or finds nothing with ?%s', async (query, pointer) => {
  const answer = await app.as(mission.people.lead).get(`/journal?${query}`);
  if (pointer === undefined) expect(answer.body.items).toEqual([]);
  else {
    expectProblem(answer, 400, 'request.invalid');
    expect(answer.body.errors[0]?.pointer).toBe(pointer);
  }
});

it('is for nobody who is not signed in', async () => {
  expectProblem(await app.anonymous.get('/journal'), 401, 'session.required');
});

describe('verifying', () => {
  const verify = (person: Person, query = '') => app.as(person).get(`/journal/verify${query}`);

  it('is for the administrator', async () => {
    for (const person of [mission.people.lead, mission.people.ncmc])
      expectProblem(await verify(person), 403, 'access.forbidden');
    const { status, body } = await verify(app.administrator);
    expect(status).toBe(200);
    expect(body).toMatchObject({ holds: true, faults: [] });
    expect(body.entries).toBe(await app.journalLength());
  });

  it('takes the id of a chain that there is', async () => {
    const one = await verify(app.administrator, `?chain=${mission.id}`);
    expect(one.body).toMatchObject({ holds: true, chains: [{ chain: mission.id }] });
    const unknown = await verify(app.administrator, `?chain=${randomUUID()}`);
    expectProblem(unknown, 404, 'journal.chain-not-found');
    expectProblem(await verify(app.administrator, '?chain=x'), 400, 'request.invalid');
  });

  it('names the first entry that was changed behind our back', async () => {
    const other = await openMission(app);
    await tamper(
      app.server.get<Database>(DATABASE),
      `update "journal_entry" set "actorName" = 'Nobody' where "chain" = '${other.id}' and "position" = 2`,
    );
    const { body } = await verify(app.administrator);
    expect(body).toMatchObject({
      holds: false,
      faults: [{ chain: other.id, position: 2, fault: 'hash' }],
    });
  });
});
