import { ifMatch } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import { answer, openMission, type OpenMission } from '../support/open-mission';
import { aStep, PlanWork, succeeded } from '../support/plans';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: OpenMission;
let work: PlanWork;

beforeAll(async () => {
  app = await TestApp.start();
});
beforeEach(async () => {
  mission = await openMission(app);
  work = new PlanWork(app, mission);
});
afterAll(() => app.stop());

it('waits for work that is left to do', async () => {
  const id = await work.closed();
  succeeded(await work.move('lead', id, 'reopened', 'It came back'), 200);
  expect(await work.finding(id, 'ncmc')).toMatchObject({ closedAt: null, state: 'reopened' });
  const early = await work.move('ncmc', id, 'in-progress');
  expectProblem(early, 422, 'plan.incomplete', '#/steps');
  const incomplete = aStep({ actionOffice: null, estimatedOn: null });
  const url = `/findings/${id}/plan/steps`;
  const refused = await work.as('ncmc').post(url, incomplete);
  expectProblem(refused, 422, 'plan.incomplete', '#/actionOffice');
  for (const who of ['lead', 'auditor', 'actionOwner', 'viewer'] as const)
    expectProblem(await work.as(who).post(url, aStep()), 403, 'access.forbidden');
  succeeded(await work.as('coordinator').post(url, aStep()), 201);
  succeeded(await work.move('coordinator', id, 'in-progress'), 200);
});

it('does not happen while the question has another open weakness', async () => {
  await answer(app, mission, { '4.103': 'not-satisfactory' });
  const id = await work.due({ question: '4.103' });
  succeeded(await work.write('ncmc', id), 200);
  succeeded(await work.submit('ncmc', id), 201);
  succeeded(await work.review('auditor', id), 201);
  await work.complete(id);
  await work.prove(id);
  succeeded(await work.move('ncmc', id, 'completion-reported'), 200);
  await work.verify(id);
  succeeded(await work.move('lead', id, 'closed'), 200);
  const other = await work.record({ question: '4.103', repeatOf: id });
  expect(other.repeatOf).toBe(id);
  expectProblem(await work.move('lead', id, 'reopened', 'Again'), 409, 'finding.already-open');
  succeeded(await work.move('lead', other.id, 'withdrawn', 'The first is reopened'), 200);
  succeeded(await work.move('lead', id, 'reopened', 'Again'), 200);
});

it('does not happen in a mission that is closed', async () => {
  const id = await work.closed();
  for (const to of ['commenting', 'reported', 'following-up', 'closed']) {
    const { body } = await work.as('lead').get(`/missions/${mission.id}`);
    const url = `/missions/${mission.id}/transitions`;
    succeeded(await work.as('lead').post(url, { to }, ifMatch(body.version)), 200);
  }
  expectProblem(await work.move('lead', id, 'reopened', 'Again'), 422, 'finding.not-ready');
});
