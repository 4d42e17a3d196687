import { expectProblem } from '../support/expect-problem';
import { openMission, type OpenMission } from '../support/open-mission';
import type { Role } from '../support/plans';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: OpenMission;

beforeAll(async () => {
  app = await TestApp.start();
  mission = await openMission(app);
});
afterAll(() => app.stop());

const find = (who: Role, query: string) =>
  app.as(mission.people[who]).get(`/people?q=${encodeURIComponent(query)}`);

describe('finding people', () => {
  it.each<Role>(['manager', 'lead', 'ncmc'])(
    'the %s finds by name, and learns no more',
    async (who) => {
      const { id } = await app.person({ name: `Фирӯза ${who}` });
      const found = await find(who, `фирӯза ${who}`);
      const person = { id, name: `Фирӯза ${who}`, organizationId: null };
      expect(found).toMatchObject({ status: 200, body: { total: 1 } });
      expect(found.body.items).toEqual([person]);
      expect((await app.as(mission.people[who]).get(`/people/${id}`)).body).toEqual(person);
    },
  );

  it.each<Role>(['auditor', 'coordinator', 'actionOwner', 'viewer', 'outsider'])(
    'the %s does not',
    async (who) => {
      expectProblem(await find(who, 'outsider'), 403, 'access.forbidden');
      const { id } = mission.people.lead;
      const one = await app.as(mission.people[who]).get(`/people/${id}`);
      expectProblem(one, 403, 'access.forbidden');
    },
  );

  it('the administrator does, nobody else who is not signed in', async () => {
    const url = '/people?q=outsider';
    expect((await app.as(app.administrator).get(url)).body).toMatchObject({ total: 1 });
    expectProblem(await app.anonymous.get(url), 401, 'session.required');
  });

  it('never by the e-mail address, nor who is locked out', async () => {
    const { id, email } = await app.person({ name: 'Somebody quite unknown' });
    expect((await find('ncmc', email)).body).toMatchObject({ total: 0 });
    expect((await find('ncmc', 'quite unknown')).body).toMatchObject({ total: 1 });
    const administrator = app.as(app.administrator);
    const locked = await administrator.patch(
      `/users/${id}`,
      { disabled: true },
      { 'if-match': '"1"' },
    );
    expect(locked.status).toBe(200);
    expect((await find('ncmc', 'quite unknown')).body).toMatchObject({ total: 0 });
    const one = await app.as(mission.people.ncmc).get(`/people/${id}`);
    expectProblem(one, 404, 'user.not-found');
  });

  it('needs two letters of the name, and sorts by nothing else', async () => {
    const ncmc = app.as(mission.people.ncmc);
    expectProblem(await ncmc.get('/people'), 400, 'request.invalid', '#/q');
    expectProblem(await find('ncmc', 'o'), 400, 'request.invalid', '#/q');
    const byEmail = await ncmc.get('/people?q=outsider&sort=email');
    expectProblem(byEmail, 400, 'request.invalid', '#/sort');
  });
});

it('the coordinator takes whom they found into the mission', async () => {
  const { id } = await app.person({ name: 'Who will act' });
  const ncmc = app.as(mission.people.ncmc);
  const found = (await ncmc.get('/people?q=will%20act')).body.items[0];
  const body = { userId: found?.id, role: 'action-owner', areas: [] };
  const added = await ncmc.post(`/missions/${mission.id}/members`, body);
  expect(added).toMatchObject({ status: 201, body: { userId: id, name: 'Who will act' } });
});
