import { expectProblem } from '../support/expect-problem';
import { openMission } from '../support/open-mission';
import { aPlan, aStep, criteria, PlanWork, succeeded } from '../support/plans';
import { TestApp } from '../support/test-app';

let app: TestApp;
let work: PlanWork;

beforeAll(async () => {
  app = await TestApp.start();
  work = new PlanWork(app, await openMission(app));
});
afterAll(() => app.stop());

it('wants the version of a plan and of a step', async () => {
  const [written, accepted] = [await work.due(), await work.accepted()];
  succeeded(await work.write('ncmc', written), 200);
  const ncmc = work.as('ncmc');
  const step = await work.step(accepted);
  expectProblem(await ncmc.put(`/findings/${written}/plan`, aPlan()), 428, 'version.required');
  expectProblem(await ncmc.patch(`/steps/${step.id}`, { progress: 1 }), 428, 'version.required');
  const old = { 'if-match': '"99"' };
  const stale = await ncmc.put(`/findings/${written}/plan`, aPlan(), old);
  expectProblem(stale, 412, 'version.stale');
  expect(stale.body).toMatchObject({ currentVersion: 1, changedBy: 'The ncmc' });
  expectProblem(await ncmc.patch(`/steps/${step.id}`, { progress: 1 }, old), 412, 'version.stale');
  const again = { 'if-none-match': '*' };
  const second = await ncmc.put(`/findings/${written}/plan`, aPlan(), again);
  expectProblem(second, 412, 'version.stale');
});

it('says of a step that a newer revision has changed who sent it, and when', async () => {
  const id = await work.submitted();
  const review = { rating: 'partially', criteria: criteria(['relevant']), note: 'More' };
  succeeded(await work.review('auditor', id, review), 201);
  const { steps } = await work.plan(id);
  const [first] = steps;
  if (!first) throw new Error('The plan has a step');
  const action = 'Something else is done';
  succeeded(
    await work.write('coordinator', id, aPlan({ steps: [{ ...aStep({ action }), id: first.id }] })),
    200,
  );
  succeeded(await work.submit('ncmc', id), 201);
  succeeded(await work.review('auditor', id), 201);
  const late = await work
    .as('ncmc')
    .patch(`/steps/${first.id}`, { progress: 1 }, { 'if-match': '"1"' });
  expectProblem(late, 412, 'version.stale');
  expect(late.body).toMatchObject({ currentVersion: 2, changedBy: 'The ncmc' });
});
