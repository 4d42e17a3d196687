import { ifMatch } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import { openMission, type OpenMission } from '../support/open-mission';
import { PlanWork, succeeded, type Role } from '../support/plans';
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

/** The person changes sides: from now on they audit. */
const nowAudits = async (who: Role): Promise<void> => {
  const admin = app.as(app.administrator);
  const member = await app.membership(mission, mission.people[who]);
  const url = `/missions/${mission.id}/members/${member.id}`;
  const change = { role: 'lead-auditor', areas: [] };
  succeeded(await admin.patch(url, change, ifMatch(member.version)), 200);
};

it.each<Role>(['coordinator', 'ncmc'])(
  'the %s who wrote or sent a plan does not review it, on whichever side',
  async (who) => {
    const id = await work.submitted();
    await nowAudits(who);
    expectProblem(await work.review(who, id), 403, 'plan.own-review');
    succeeded(await work.review('auditor', id), 201);
  },
);

it('who reported a step does not judge it', async () => {
  const id = await work.accepted();
  await work.complete(id, 'coordinator');
  await nowAudits('coordinator');
  expectProblem(await work.judge('coordinator', id, { to: 'verified' }), 403, 'step.own-report');
  const { id: stepId } = await work.step(id);
  const seen = await work.as('coordinator').get(`/steps/${stepId}`);
  expect(seen.body).toMatchObject({ allowedTransitions: [] });
});

it.each<[string, Role, Role]>([
  ['the whole', 'ncmc', 'actionOwner'],
  ['a step', 'coordinator', 'coordinator'],
])('who reported %s does not close', async (_, closer, stepReporter) => {
  const id = await work.accepted();
  await work.complete(id, stepReporter);
  await work.prove(id);
  succeeded(await work.move('ncmc', id, 'completion-reported'), 200);
  await work.verify(id);
  await nowAudits(closer);
  expectProblem(await work.move(closer, id, 'closed'), 403, 'finding.own-completion');
  succeeded(await work.move('manager', id, 'closed'), 200);
});

it('an administrator reads the draft, and acts only as a member', async () => {
  const id = await work.due();
  succeeded(await work.write('ncmc', id), 200);
  const admin = app.as(app.administrator);
  expect(await admin.get(`/findings/${id}/plan`)).toMatchObject({ status: 200 });
  expectProblem(await admin.post(`/findings/${id}/plan/submissions`, {}), 403, 'access.forbidden');
});
