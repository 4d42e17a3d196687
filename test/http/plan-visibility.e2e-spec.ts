import { expectProblem } from '../support/expect-problem';
import { openMission, type OpenMission } from '../support/open-mission';
import { aPlan, aStep, criteria, PlanWork, succeeded, type Role } from '../support/plans';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: OpenMission;
let work: PlanWork;

beforeAll(async () => {
  app = await TestApp.start();
  mission = await openMission(app);
  work = new PlanWork(app, mission);
});
afterAll(() => app.stop());

const SECRET = 'Only the State knows this';
const OTHERS: readonly Role[] = ['manager', 'lead', 'auditor', 'viewer'];
const STATE: readonly Role[] = ['ncmc', 'coordinator', 'actionOwner'];

/** Whether the finding tells of a plan. */
const hasPlan = async (who: Role, id: string): Promise<unknown> =>
  (await work.as(who).get(`/findings/${id}`)).body.hasPlan;

const journalOf = async (who: Role): Promise<string> =>
  (await work.as(who).get(`/journal?mission=${mission.id}&perPage=200`)).text;

describe('a draft of a plan', () => {
  it('is the State’s own: in no answer and no journal for anybody else', async () => {
    const id = await work.due();
    for (const who of [...OTHERS, ...STATE]) expect(await hasPlan(who, id)).toBe(false);
    succeeded(await work.write('ncmc', id, aPlan({ rootCause: SECRET })), 200);
    const step = await work.step(id);
    for (const who of OTHERS) {
      const reader = work.as(who);
      expectProblem(await reader.get(`/findings/${id}/plan`), 404, 'plan.not-found');
      expectProblem(await reader.get(`/findings/${id}/plan/check`), 404, 'plan.not-found');
      expectProblem(await reader.get(`/steps/${step.id}`), 404, 'step.not-found');
      expect((await reader.get(`/findings/${id}/plan/submissions`)).body.items).toEqual([]);
      expect(await journalOf(who)).not.toContain(SECRET);
      expect(await journalOf(who)).not.toContain('plan.drafted');
      expect(await hasPlan(who, id)).toBe(false);
    }
    for (const who of STATE) {
      expect((await work.as(who).get(`/findings/${id}/plan`)).text).toContain(SECRET);
      expect(await journalOf(who)).toContain(SECRET);
      expect(await hasPlan(who, id)).toBe(true);
    }
    expectProblem(await work.as('outsider').get(`/findings/${id}/plan`), 404, 'finding.not-found');
  });

  it('that follows a review stays hidden behind what was sent', async () => {
    const id = await work.submitted();
    const review = { rating: 'does-not-address', criteria: criteria(['relevant']), note: 'No' };
    succeeded(await work.review('lead', id, review), 201);
    const first = await work.plan(id);
    const steps = [{ ...aStep({ action: SECRET }), id: first.steps[0]?.id }];
    succeeded(await work.write('coordinator', id, aPlan({ steps })), 200);
    for (const who of OTHERS) {
      expect(await hasPlan(who, id)).toBe(true);
      const seen = await work.plan(id, who);
      expect(seen).toMatchObject({ state: 'submitted', revision: 1 });
      expect(seen.steps).toHaveLength(2);
      expect(JSON.stringify(seen)).not.toContain(SECRET);
      for (const step of first.steps)
        expect((await work.as(who).get(`/steps/${step.id}`)).body).toMatchObject({
          id: step.id,
          action: step.action,
          version: 1,
        });
    }
    const own = await work.plan(id);
    expect(own).toMatchObject({ state: 'draft', revision: 1 });
    expect(own.steps).toMatchObject([{ id: first.steps[0]?.id, action: SECRET, version: 2 }]);
    const takenOut = await work.as('ncmc').get(`/steps/${String(first.steps[1]?.id)}`);
    expectProblem(takenOut, 404, 'step.not-found');
    const judged = await work
      .as('auditor')
      .post(
        `/steps/${String(first.steps[0]?.id)}/transitions`,
        { to: 'verified' },
        { 'if-match': '"1"' },
      );
    expectProblem(judged, 422, 'step.locked');
  });

  it('takes no document away that was there for what was sent, and shows none of its own', async () => {
    const id = await work.submitted();
    const proof = await work.prove(id, { confidentiality: 'confidential' });
    succeeded(await work.review('lead', id, { rating: 'partially', note: 'When?' }), 201);
    const sent = (await work.plan(id)).steps.map((step) => step.id);
    succeeded(await work.write('coordinator', id, aPlan({ steps: [aStep()] })), 200);
    const fresh = await work.prove(id, { confidentiality: 'internal' });
    for (const who of ['auditor', 'ncmc'] as const) {
      const { body } = await work.as(who).get(`/evidence/${proof.id}`);
      expect(body.links).toMatchObject(sent.map((subjectId) => ({ kind: 'step', subjectId })));
    }
    const hidden = await work.as('auditor').get(`/evidence/${fresh.id}`);
    expectProblem(hidden, 404, 'evidence.not-found');
    const [drafted] = (await work.plan(id)).steps;
    expect(await journalOf('auditor')).not.toContain(drafted?.id);
  });
});

it('a revision keeps what it said and what was weak in it, whatever comes after', async () => {
  const id = await work.due();
  succeeded(await work.write('ncmc', id, aPlan({ rootCause: null, steps: [aStep()] })), 200);
  const check = await work.as('ncmc').get(`/findings/${id}/plan/check`);
  expect(check.body).toMatchObject({
    ready: true,
    warnings: [{ code: 'plan.no-root-cause', criterion: 'relevant', pointer: '#/rootCause' }],
  });
  const sent = succeeded(await work.submit('ncmc', id), 201);
  expect(sent).toMatchObject({ number: 1, warnings: [{ code: 'plan.no-root-cause' }] });
  const review = { rating: 'partially', criteria: criteria(['relevant']), note: 'Why?' };
  succeeded(await work.review('auditor', id, review), 201);
  succeeded(await work.write('ncmc', id, aPlan({ summary: 'Another' })), 200);
  const kept = await work.as('lead').get(`/findings/${id}/plan/submissions`);
  expect(kept.body.items).toEqual([sent]);
});

it('the journal tells both sides of what is between them', async () => {
  await work.reportedDone();
  for (const who of ['lead', 'ncmc', 'viewer'] as const) {
    const journal = await journalOf(who);
    for (const type of [
      'plan.submitted',
      'plan.reviewed',
      'step.completed',
      'finding.cap-accepted',
    ])
      expect(journal).toContain(type);
  }
});

it('what was stays readable: superseded plans and steps are kept with their time', async () => {
  const id = await work.accepted();
  const { id: stepId } = await work.step(id);
  succeeded(await work.report('ncmc', id, { progress: 40 }), 200);
  succeeded(await work.report('ncmc', id, { progress: 60 }), 200);
  const history = JSON.parse(
    await app.everyText(['plan_step_revision', 'corrective_action_plan_revision']),
  ) as readonly {
    stepId?: string;
    findingId: string;
    state: string;
    validFrom: string;
    validTo: string;
  }[][];
  const steps = history[0]!.filter((row) => row.stepId === stepId);
  expect(steps.map(({ state }) => state)).toEqual(['not-started', 'in-progress']);
  expect(steps[0]!.validTo).toBe(steps[1]!.validFrom);
  const plans = history[1]!.filter((row) => row.findingId === id);
  expect(plans.map(({ state }) => state)).toEqual(['draft', 'submitted']);
});

it('of two reviews at once one is kept', async () => {
  const id = await work.submitted();
  const both = await Promise.all([work.review('lead', id), work.review('manager', id)]);
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
});

it('a changed step is a new version of the plan', async () => {
  const id = await work.accepted();
  const { version } = await work.plan(id, 'lead');
  succeeded(await work.report('ncmc', id, { progress: 40 }), 200);
  expect((await work.plan(id, 'lead')).version).toBeGreaterThan(version);
});
