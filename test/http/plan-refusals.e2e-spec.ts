import type { Answer } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import { openMission, type OpenMission } from '../support/open-mission';
import { aPlan, aStep, criteria, PlanWork, inEachState, type Stage } from '../support/plans';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: OpenMission;
let work: PlanWork;
/** One finding in each state; only what is refused is tried on them, so they stay as they are. */
let made: Record<Stage, string>;

beforeAll(async () => {
  app = await TestApp.start();
  mission = await openMission(app);
  work = new PlanWork(app, mission);
  made = await inEachState(work);
});
afterAll(() => app.stop());

it.each<[string, (id: Record<Stage, string>) => Promise<Answer>, number, string, string?]>([
  [
    'an empty plan is sent',
    async () => {
      const id = await work.due();
      await work.write('ncmc', id, { language: 'en' });
      return work.submit('ncmc', id);
    },
    422,
    'plan.incomplete',
    '#/steps',
  ],
  [
    'a step lacks its office',
    async () => {
      const id = await work.due();
      await work.write('ncmc', id, aPlan({ steps: [aStep(), aStep({ actionOffice: null })] }));
      return work.submit('ncmc', id);
    },
    422,
    'plan.incomplete',
    '#/steps/1/actionOffice',
  ],
  ['nothing is written to send', ({ due }) => work.submit('ncmc', due), 404, 'plan.not-found'],
  ['a plan is sent twice', ({ submitted }) => work.submit('ncmc', submitted), 422, 'plan.locked'],
  [
    'another version was meant',
    ({ written }) => work.submit('ncmc', written, { planVersion: 7 }),
    412,
    'version.stale',
  ],
  [
    'a plan under review is written',
    ({ submitted }) => work.write('ncmc', submitted),
    422,
    'plan.locked',
  ],
  [
    'an accepted plan is written',
    ({ accepted }) => work.write('ncmc', accepted),
    422,
    'plan.locked',
  ],
  [
    'somebody unknown coordinates',
    ({ due }) => work.write('ncmc', due, aPlan({ coordinatorId: due })),
    422,
    'plan.reference-unknown',
    '#/coordinatorId',
  ],
  [
    'an auditor owns a step',
    ({ due }) => {
      const steps = [aStep({ ownerId: mission.people.auditor.id })];
      return work.write('ncmc', due, aPlan({ steps }));
    },
    422,
    'plan.reference-unknown',
    '#/steps/0/ownerId',
  ],
  [
    'an office is not known',
    ({ due }) => work.write('ncmc', due, aPlan({ steps: [aStep({ actionOfficeId: due })] })),
    422,
    'plan.reference-unknown',
    '#/steps/0/actionOfficeId',
  ],
  [
    'a step of nowhere is kept',
    ({ due }) => work.write('ncmc', due, aPlan({ steps: [aStep({ id: due })] })),
    422,
    'plan.reference-unknown',
    '#/steps/0/id',
  ],
  ['a draft is reviewed', ({ written }) => work.review('lead', written), 404, 'plan.not-found'],
  [
    'a poor rating has no note',
    ({ submitted }) => work.review('lead', submitted, { rating: 'partially' }),
    422,
    'plan.review-needs-note',
    '#/note',
  ],
  [
    'a full rating has an unmet criterion',
    ({ submitted }) => work.review('lead', submitted, { criteria: criteria(['realistic']) }),
    422,
    'plan.criteria-unmet',
    '#/criteria/realistic/met',
  ],
  [
    'a criterion is left out',
    ({ submitted }) =>
      work.review('lead', submitted, { criteria: { ...criteria(), specific: undefined } }),
    400,
    'request.invalid',
    '#/criteria/specific',
  ],
  [
    'a revision is reviewed twice',
    ({ accepted }) => work.review('lead', accepted),
    409,
    'plan.already-reviewed',
  ],
  [
    'a revision is reviewed that is not there',
    ({ submitted }) => work.review('lead', submitted, { revision: 2 }),
    422,
    'plan.locked',
  ],
  [
    'completion is reported with a step undone',
    ({ atWork }) => work.move('ncmc', atWork, 'completion-reported'),
    422,
    'plan.incomplete',
    '#/steps/1',
  ],
  [
    'an unverified finding is closed',
    ({ reported }) => work.move('lead', reported, 'closed'),
    422,
    'plan.incomplete',
    '#/steps/0',
  ],
  [
    'a completion is refused without a reason',
    ({ reported }) => work.move('lead', reported, 'in-progress'),
    422,
    'finding.reason-required',
    '#/reason',
  ],
  [
    'a finding is reopened without a reason',
    ({ closed }) => work.move('lead', closed, 'reopened'),
    422,
    'finding.reason-required',
    '#/reason',
  ],
  [
    'a plan is submitted as if it were a transition',
    ({ due }) => work.move('ncmc', due, 'cap-submitted'),
    422,
    'finding.transition-refused',
    '#/to',
  ],
  [
    'a step is refused without a reason',
    ({ atWork }) => work.judge('lead', atWork, { to: 'refused' }),
    422,
    'step.reason-required',
    '#/reason',
  ],
  [
    'a step is verified before it is done',
    ({ atWork }) => work.judge('lead', atWork, { to: 'verified' }, 2),
    422,
    'step.transition-refused',
    '#/to',
  ],
  [
    'a date is moved without a reason',
    ({ accepted }) => work.report('ncmc', accepted, { revisedOn: '2031-01-01' }),
    422,
    'step.reason-required',
    '#/revisionReason',
  ],
  [
    'a completion lies in the future',
    ({ accepted }) => work.report('ncmc', accepted, { progress: 100, completedOn: '2099-01-01' }),
    422,
    'step.report-wrong',
    '#/completedOn',
  ],
  [
    'the first estimate is changed',
    ({ accepted }) => work.report('ncmc', accepted, { estimatedOn: '2031-01-01' }),
    400,
    'request.invalid',
    '#/estimatedOn',
  ],
  [
    'a further step is added to a finding that did not come back',
    ({ accepted }) => work.as('ncmc').post(`/findings/${accepted}/plan/steps`, aStep()),
    422,
    'plan.locked',
  ],
  [
    'a strength gets a plan',
    async () => {
      const { id } = await work.record({ kind: 'strength' });
      await work.move('lead', id, 'issued');
      return work.write('ncmc', id);
    },
    422,
    'plan.not-needed',
  ],
])('is refused when %s', async (...[, attempt, status, code, pointer]) => {
  expectProblem(await attempt(made), status, code, pointer);
});
