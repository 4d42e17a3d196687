import { ifMatch } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import type { Person } from '../support/people';
import { answer, missionUnderWay, type AuditedMission, type Readiness } from '../support/readiness';
import { TestApp } from '../support/test-app';

const NOBODYS = '01890000-0000-7000-8000-000000000000';

describe('asking for readiness', () => {
  let app: TestApp;
  let mission: AuditedMission;
  let stateSide: Person;
  let outsider: Person;

  beforeAll(async () => {
    app = await TestApp.start();
    mission = await missionUnderWay(app, { areas: ['LEG', 'ORG'] });
    stateSide = await app.member(mission, 'area-coordinator', { areas: ['LEG'] });
    outsider = await app.person();
  });
  afterAll(() => app.stop());

  const ask = (query: string, person: Person = mission.leadAuditor, headers = {}) =>
    app.as(person).get<Readiness>(`/readiness?${query}`, headers);

  it('every member of the mission gets the same answer, and so does the administrator', async () => {
    const { text } = await ask(`missionId=${mission.id}`);
    for (const person of [stateSide, app.administrator])
      expect(await ask(`missionId=${mission.id}`, person)).toMatchObject({ status: 200, text });
  });

  it('nobody else learns that the mission is there', async () => {
    expectProblem(await ask(`missionId=${mission.id}`, outsider), 404, 'mission.not-found');
    expectProblem(await ask(`missionId=${NOBODYS}`), 404, 'mission.not-found');
    expectProblem(await ask(`missionId=${NOBODYS}`, app.administrator), 404, 'mission.not-found');
    const nobody = await app.anonymous.get(`/readiness?missionId=${mission.id}`);
    expectProblem(nobody, 401, 'session.required');
    const limited = await app.person({ scopes: ['missions:read'] });
    expectProblem(await ask(`missionId=${mission.id}`, limited), 403, 'access.forbidden');
  });

  it.each([
    ['edition=2024', '#/missionId'],
    ['missionId=1', '#/missionId'],
    [`missionId=${NOBODYS}&missionId=${NOBODYS}`, '#/missionId'],
    [`missionId=${NOBODYS}&track=official`, '#/track'],
    ['state=TJ', '#/track'],
    ['track=official', '#/state'],
    ['state=Tajikistan&track=official', '#/state'],
    ['state=TJ&track=projected', '#/track'],
    ['state=TJ&track=official&edition=%00', '#/edition'],
    [`missionId=${NOBODYS}&asOf=2026-02-30T00:00:00Z`, '#/asOf'],
    [`missionId=${NOBODYS}&asOf=2026-03-31`, '#/asOf'],
    [`missionId=${NOBODYS}&asOf=2999-01-01T00:00:00Z`, '#/asOf'],
    [`missionId=${NOBODYS}&area=OPS`, '#/area'],
  ])('%s is malformed at %s', async (query, pointer) => {
    expectProblem(await ask(query), 400, 'request.invalid', pointer);
  });

  it('costs a 304 while nothing changes', async () => {
    const known = await ask(`missionId=${mission.id}`);
    const etag = known.headers.etag ?? '';
    expect(etag).toMatch(/^W\/"[\w-]+"$/);
    expect(known.headers['content-type']).toBe('application/json; charset=utf-8');
    const again = await ask(`missionId=${mission.id}`, stateSide, { 'if-none-match': etag });
    expect(again).toMatchObject({ status: 304, text: '' });

    await answer(app, mission, new Map([['1.001', 'satisfactory']]));
    const changed = await ask(`missionId=${mission.id}`, stateSide, { 'if-none-match': etag });
    expect(changed).toMatchObject({ status: 200, body: { counts: { satisfactory: 1 } } });
    expect(changed.headers.etag).not.toBe(etag);
    expect(changed.body.journalPosition).toBe(known.body.journalPosition + 1);
  });

  it('follows the targets as soon as they change', async () => {
    const { headers } = await ask(`missionId=${mission.id}`);
    const admin = app.as(app.administrator);
    const target = { source: 'The plan of the authority', scope: 'LEG', value: 50, dueOn: null };
    const { body } = await admin.post('/targets', target);
    const mine = { source: target.source, scope: 'LEG' };
    const added = await ask(`missionId=${mission.id}`);
    expect(added.headers.etag).not.toBe(headers.etag);
    expect(added.body.targets).toContainEqual(expect.objectContaining({ ...mine, value: 50 }));
    await admin.patch(`/targets/${body.id}`, { value: 60 }, ifMatch(body.version));
    const moved = await ask(`missionId=${mission.id}`);
    expect(moved.body.targets).toContainEqual(expect.objectContaining({ ...mine, value: 60 }));
    await admin.delete(`/targets/${body.id}`, ifMatch(body.version + 1));
    const removed = await ask(`missionId=${mission.id}`);
    expect(removed.body.targets).not.toContainEqual(expect.objectContaining(mine));
  });
});
