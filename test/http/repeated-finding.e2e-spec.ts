import { expectProblem } from '../support/expect-problem';
import { openMission, type OpenMission } from '../support/open-mission';
import type { Person } from '../support/people';
import { TestApp } from '../support/test-app';

let app: TestApp;
let lead: Person;
let here: OpenMission;
/** An issued finding by State; the lead auditor works in all of these missions and sees each. */
const issued: Record<string, string> = {};

const record = (missionId: string, more: object = {}) =>
  app.as(lead).post('/findings', {
    missionId,
    area: 'OPS',
    kind: 'weakness',
    title: 'Ramp inspections are not planned',
    description: 'No plan was shown',
    language: 'en',
    ...more,
  });

beforeAll(async () => {
  app = await TestApp.start();
  here = await openMission(app);
  lead = here.people.lead;
  for (const state of ['TJ', 'KZ']) {
    const mission = await openMission(app, { state });
    await app.member(mission, 'lead-auditor', { person: lead });
    const { body } = await record(mission.id);
    const moved = await app
      .as(lead)
      .post(`/findings/${body.id}/transitions`, { to: 'issued' }, { 'if-match': '"1"' });
    expect(moved).toMatchObject({ status: 200 });
    issued[state] = body.id;
  }
});
afterAll(() => app.stop());

it('comes back in the State where it was issued, in whichever mission', async () => {
  const recorded = await record(here.id, { repeatOf: issued.TJ });
  expect(recorded).toMatchObject({ status: 201, body: { repeatOf: issued.TJ } });
});

it('repeats no finding that repeats it', async () => {
  const { body: first } = await record(here.id, { repeatOf: issued.TJ });
  const moved = await app
    .as(lead)
    .post(`/findings/${first.id}/transitions`, { to: 'issued' }, { 'if-match': '"1"' });
  expect(moved).toMatchObject({ status: 200 });
  const { body: second } = await record(here.id, { repeatOf: first.id });
  await app
    .as(lead)
    .post(`/findings/${second.id}/transitions`, { to: 'issued' }, { 'if-match': '"1"' });
  const asked = { repeatOf: second.id };
  const revised = await app.as(lead).patch(`/findings/${first.id}`, asked, { 'if-match': '"2"' });
  expectProblem(revised, 422, 'finding.repeat-unknown', '#/repeatOf');
  const again = { repeatOf: first.id };
  const kept = await app.as(lead).patch(`/findings/${second.id}`, again, { 'if-match': '"2"' });
  expect(kept).toMatchObject({ status: 200, body: { repeatOf: first.id, version: 2 } });
});

it('does not come back in another State', async () => {
  const abroad = { repeatOf: issued.KZ };
  expectProblem(await record(here.id, abroad), 422, 'finding.repeat-unknown', '#/repeatOf');
  const { body } = await record(here.id);
  const revised = await app.as(lead).patch(`/findings/${body.id}`, abroad, { 'if-match': '"1"' });
  expectProblem(revised, 422, 'finding.repeat-unknown', '#/repeatOf');
});
