import { ReferenceUses } from '../../src/modules/reference-data';
import { ensureBeginnings } from '../../src/beginnings';
import { assessingMission } from '../support/assessing';
import { ifMatch } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import { TestApp } from '../support/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
  await ensureBeginnings(app.server);
});
afterAll(() => app.stop());
const administrator = () => app.as(app.administrator);

it('takes nobody into a mission who cannot sign in', async () => {
  const mission = await assessingMission(app);
  const person = await app.person();
  const disabled = await administrator().patch(
    `/users/${person.id}`,
    { disabled: true },
    ifMatch(1),
  );
  expect(disabled.status).toBe(200);
  const body = { userId: person.id, role: 'viewer', areas: [] };
  const refused = await administrator().post(`/missions/${mission.id}/members`, body);
  expectProblem(refused, 422, 'member.account-disabled');
});

it('takes one answer to a question in one call, and names the second', async () => {
  const mission = await assessingMission(app);
  const answer = { question: '4.103', status: 'satisfactory', remarks: 'Seen', version: 0 };
  const refused = await app
    .as(mission.lead)
    .patch(`/missions/${mission.id}/assessments`, { items: [answer, answer] });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('"#/items/1');
  expect(refused.text).toContain('answered-twice');
  const { body } = await app.as(mission.lead).get(`/missions/${mission.id}/assessments/4.103`);
  expect(body.version).toBe(0);
});

describe('reference data that somebody uses', () => {
  it.each([
    ['target', 'target.in-use', '/targets', { source: 'Plan', value: 90 }],
    [
      'benchmark',
      'benchmark.in-use',
      '/benchmarks',
      { source: 'Study', value: 69, observedOn: '2021' },
    ],
    [
      'legal-instrument',
      'legal-instrument.in-use',
      '/legal-instruments',
      { state: 'TJ', title: 'A law', number: '7', kind: 'law' },
    ],
  ])('stays, and the users are named: a %s', async (thing, code, path, body) => {
    const made = await administrator().post(path, body);
    expect(made).toMatchObject({ status: 201 });
    const table = thing.replaceAll('-', '_');
    const use = { kind: 'another record', table, column: 'id', label: 'id' };
    app.server.get(ReferenceUses).declare(thing, use);
    const refused = await administrator().delete(`${path}/${made.body.id}`, ifMatch(1));
    expectProblem(refused, 409, code);
    expect(refused.text).toContain('another record');
    expect(await administrator().get(`${path}/${made.body.id}`)).toMatchObject({ status: 200 });
  });
});
