import type { MissionRole } from '../../src/kernel/actor';
import { ensureBeginnings } from '../../src/beginnings';
import { ifMatch, type Body } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import type { Person } from '../support/people';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: Body;
let newcomer: Person;

const url = () => `/missions/${mission.id}/members`;
const add = (who: Person, person: Person, role: MissionRole, areas: readonly string[] = []) =>
  app.as(who).post(url(), { userId: person.id, role, areas });

beforeAll(async () => {
  app = await TestApp.start();
  await ensureBeginnings(app.server);
});
afterAll(() => app.stop());

beforeEach(async () => {
  const body = {
    title: 'Internal audit',
    state: 'TJ',
    kind: 'internal-audit',
    edition: '2024',
    areas: ['LEG', 'OPS'],
  };
  mission = (await app.as(app.administrator).post('/missions', body)).body;
  newcomer = await app.person({ name: 'Нодира' });
});

describe('taking a person into a mission', () => {
  it('lets them read and act from the next request on', async () => {
    const hidden = await app.as(newcomer).get(`/missions/${mission.id}`);
    expectProblem(hidden, 404, 'mission.not-found');
    const added = await add(app.administrator, newcomer, 'auditor', ['OPS']);
    expect(added).toMatchObject({
      status: 201,
      body: { userId: newcomer.id, name: 'Нодира', role: 'auditor', areas: ['OPS'], version: 1 },
    });
    expect((await app.as(newcomer).get(`/missions/${mission.id}`)).status).toBe(200);
    const list = await app.as(newcomer).get(`${url()}?role=auditor&q=нодира`);
    expect(list.body).toMatchObject({ total: 1, items: [added.body] });
    expect((await app.as(newcomer).get(`${url()}/${added.body.id}`)).body).toEqual(added.body);
  });

  it('happens once, also when two do it at once', async () => {
    const both = await Promise.all([
      add(app.administrator, newcomer, 'viewer'),
      add(app.administrator, newcomer, 'ncmc'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expectProblem(await add(app.administrator, newcomer, 'viewer'), 409, 'member.already-there');
  });

  it('refuses what does not fit', async () => {
    const ghost = { ...newcomer, id: '019a0000-0000-7000-8000-000000000000' };
    const { administrator } = app;
    expectProblem(await add(administrator, ghost, 'viewer'), 404, 'user.not-found');
    expectProblem(
      await add(administrator, newcomer, 'auditor'),
      422,
      'member.needs-areas',
      '#/areas',
    );
    expectProblem(
      await add(administrator, newcomer, 'viewer', ['AGA']),
      422,
      'member.area-outside',
      '#/areas/0',
    );
    const boss = await app.as(administrator).post(url(), { userId: newcomer.id, role: 'boss' });
    expectProblem(boss, 400, 'request.invalid', '#/role');
  });

  it('is for those who decide on the role', async () => {
    const lead = await app.member(mission, 'lead-auditor');
    const coordinator = await app.member(mission, 'ncmc');
    const viewer = await app.member(mission, 'viewer');
    const outsider = await app.person();
    const other = (await app.as(app.administrator).get('/missions?sort=createdAt')).body.items[0]!;
    const stranger = await app.member(other, 'programme-manager');
    for (const [who, role, status, code] of [
      [stranger, 'viewer', 404, 'mission.not-found'],
      [outsider, 'viewer', 403, 'access.forbidden'],
      [viewer, 'viewer', 403, 'access.forbidden'],
      [coordinator, 'lead-auditor', 403, 'access.forbidden'],
    ] as const) {
      expectProblem(await add(who, newcomer, role), status, code);
    }
    expect((await add(coordinator, newcomer, 'action-owner')).status).toBe(201);
    expect((await add(lead, outsider, 'auditor', ['LEG'])).status).toBe(201);
  });
});

describe('changing and ending a membership', () => {
  it('changes role and areas from the version that was read', async () => {
    const { body: member } = await add(app.administrator, newcomer, 'auditor', ['OPS']);
    const place = `${url()}/${member.id}`;
    const lead = await app.member(mission, 'lead-auditor');
    const coordinator = await app.member(mission, 'ncmc');
    const changed = await app.as(lead).patch(place, { areas: ['LEG'] }, ifMatch(1));
    expect(changed.body).toMatchObject({ role: 'auditor', areas: ['LEG'], version: 2 });
    const tries = [
      [lead, { areas: [] }, 2, 422, 'member.needs-areas'],
      [lead, { role: 'viewer' }, 1, 412, 'version.stale'],
      [coordinator, { role: 'viewer' }, 2, 403, 'access.forbidden'],
    ] as const;
    for (const [who, patch, version, status, code] of tries)
      expectProblem(await app.as(who).patch(place, patch, ifMatch(version)), status, code);
    expectProblem(await app.as(lead).patch(place, { role: 'viewer' }), 428, 'version.required');
  });

  it('ends it at once, and knows the member no more', async () => {
    const { body: member } = await add(app.administrator, newcomer, 'viewer');
    const place = `${url()}/${member.id}`;
    const { administrator } = app;
    expectProblem(await app.as(administrator).delete(place, ifMatch(7)), 412, 'version.stale');
    expect((await app.as(administrator).delete(place, ifMatch(1))).status).toBe(204);
    const after = await app.as(newcomer).get(`/missions/${mission.id}`);
    expectProblem(after, 404, 'mission.not-found');
    expectProblem(await app.as(administrator).get(place), 404, 'member.not-found');
    expect((await add(administrator, newcomer, 'viewer')).status).toBe(201);
  });

  it('does not find the member of another mission', async () => {
    const { body: member } = await add(app.administrator, newcomer, 'viewer');
    const other = (await app.as(app.administrator).get('/missions?sort=createdAt')).body.items[0]!;
    const place = `/missions/${other.id}/members/${member.id}`;
    const answer = await app.as(app.administrator).delete(place, ifMatch(1));
    expectProblem(answer, 404, 'member.not-found');
  });
});
