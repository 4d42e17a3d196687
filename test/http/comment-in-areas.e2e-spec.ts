import type { MissionRole } from '../../src/kernel/actor';
import { ifMatch } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import { openMission, type OpenMission } from '../support/open-mission';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: OpenMission;
let url: string;

beforeAll(async () => {
  app = await TestApp.start();
  mission = await openMission(app);
  const lead = app.as(mission.people.lead);
  const { body } = await lead.post('/findings', {
    missionId: mission.id,
    area: 'OPS',
    kind: 'observation',
    title: 'A finding in OPS',
    description: 'Seen',
    language: 'en',
  });
  await lead.post(`/findings/${body.id}/transitions`, { to: 'issued' }, ifMatch(1));
  url = `/findings/${body.id}/comments`;
});
afterAll(() => app.stop());

const AGREED = { agree: true, language: 'en' };
const NOTED = { internal: true, reason: 'Ask again', language: 'en' };

it.each<[MissionRole, string, object, number]>([
  ['area-coordinator', 'OPS', AGREED, 201],
  ['area-coordinator', 'LEG', AGREED, 403],
  ['auditor', 'OPS', NOTED, 201],
  ['auditor', 'LEG', NOTED, 403],
])('the %s of %s comments on a finding in OPS: %j', async (role, area, comment, status) => {
  const person = await app.member(mission, role, { areas: [area] });
  const answer = await app.as(person).post(url, comment);
  expect(answer.status).toBe(status);
  if (status === 403) expectProblem(answer, 403, 'access.forbidden');
});

it('an action owner does not speak for the State, whatever they are in another mission', async () => {
  const other = await openMission(app);
  const { actionOwner } = mission.people;
  await app.member(other, 'ncmc', { person: actionOwner });
  expectProblem(await app.as(actionOwner).post(url, AGREED), 403, 'access.forbidden');
});
