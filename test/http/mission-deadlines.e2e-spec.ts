import { ifMatch } from '../support/client';
import { changeMission, DEFAULT_CLOCKS, deadlinesOf, said } from '../support/deadlines';
import { expectProblem } from '../support/expect-problem';
import { openMission, type OpenMission } from '../support/open-mission';
import { succeeded, type Role } from '../support/plans';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: OpenMission;

beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());
beforeEach(async () => {
  mission = await openMission(app);
});

const url = () => `/missions/${mission.id}/deadlines`;
const change = (who: Role, body: object, version = 0) =>
  app.as(mission.people[who]).put(url(), body, ifMatch(version));

it('begins with the defaults', async () => {
  const answer = await app.as(mission.people.viewer).get(url());
  expect(answer.headers.etag).toBe('"0"');
  expect(answer.body).toEqual({ missionId: mission.id, ...DEFAULT_CLOCKS, version: 0 });
});

it.each<[Role, number, number]>([
  ['manager', 200, 200],
  ['lead', 200, 200],
  ['auditor', 200, 403],
  ['ncmc', 200, 403],
  ['coordinator', 200, 403],
  ['actionOwner', 200, 403],
  ['viewer', 200, 403],
  ['outsider', 404, 403],
])('%s reads with %i, changes with %i', async (who, read, changed) => {
  expect((await app.as(mission.people[who]).get(url())).status).toBe(read);
  expect((await change(who, DEFAULT_CLOCKS)).status).toBe(changed);
});

it('is not for the leader of another mission, nor for an administrator', async () => {
  const other = await openMission(app);
  const asOther = await app.as(other.people.lead).put(url(), DEFAULT_CLOCKS, ifMatch(0));
  expectProblem(asOther, 404, 'mission.not-found');
  const asAdmin = await app.as(app.administrator).put(url(), DEFAULT_CLOCKS, ifMatch(0));
  expectProblem(asAdmin, 403, 'access.forbidden');
});

it('holds at once, for this mission alone, and stands in the journal', async () => {
  await changeMission(app, mission, { endsOn: '2026-01-31' });
  const changed = succeeded(await change('lead', { ...DEFAULT_CLOCKS, draftReportDays: 28 }), 200);
  expect(changed).toMatchObject({ draftReportDays: 28, capDays: 45, version: 1 });
  const query = `&missionId=${mission.id}`;
  expect(said(await deadlinesOf(app, mission.people.viewer, query))).toEqual([
    'draft-report 2026-02-28',
  ]);
  const other = await openMission(app);
  const theirs = await app.as(other.people.lead).get(`/missions/${other.id}/deadlines`);
  expect(theirs.body).toMatchObject({ draftReportDays: 90, version: 0 });
  const facts = await app.journal('mission.deadlines-changed');
  const fact = facts.find(({ subjectId }) => subjectId === mission.id);
  expect(JSON.parse(fact?.changes ?? '')).toEqual({ 'draft-report': { from: 90, to: 28 } });
});

it('is changed from the version that was read', async () => {
  expectProblem(await change('lead', DEFAULT_CLOCKS, 1), 412, 'version.stale');
  succeeded(await change('lead', DEFAULT_CLOCKS), 200);
  expectProblem(await change('manager', DEFAULT_CLOCKS), 412, 'version.stale');
  succeeded(await change('manager', { ...DEFAULT_CLOCKS, capDays: 60 }, 1), 200);
  const blind = await app.as(mission.people.lead).put(url(), DEFAULT_CLOCKS);
  expectProblem(blind, 428, 'version.required');
});

it.each([
  [{ ...DEFAULT_CLOCKS, capDays: -1 }, '#/capDays'],
  [{ ...DEFAULT_CLOCKS, capDays: 3651 }, '#/capDays'],
  [{ ...DEFAULT_CLOCKS, dueSoonDays: 1.5 }, '#/dueSoonDays'],
  [{ ...DEFAULT_CLOCKS, draftReportDays: '90' }, '#/draftReportDays'],
  [{ ...DEFAULT_CLOCKS, sscReplyDays: undefined }, '#/sscReplyDays'],
  [{ ...DEFAULT_CLOCKS, teaDays: 1 }, '#/teaDays'],
])('refuses %j', async (body, pointer) => {
  expectProblem(await change('lead', body), 400, 'request.invalid', pointer);
});
