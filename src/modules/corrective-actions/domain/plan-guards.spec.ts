import type { PlanGuard } from '../../findings';
import { PLAN_GUARDS, type PlanFacts } from './plan-guards';
import type { Plan } from './plan';
import { OwnCompletion, PlanIncomplete } from './plan.errors';
import type { Step } from './step';

const VERIFIED: Partial<Step> = { state: 'verified', progress: 100, completedOn: '2026-01-01' };
const facts = (
  steps: readonly Partial<Step>[],
  plan: Partial<Plan> = {},
  without: readonly string[] = [],
): PlanFacts => ({
  whole: {
    plan: { completionReportedById: null, ...plan } as Plan,
    steps: steps.map(
      (one, index) =>
        ({ id: `s${index + 1}`, position: index + 1, reportedById: null, ...one }) as Step,
    ),
  },
  actorId: 'me',
  withoutEvidence: new Set(without),
});

it.each<[PlanGuard, string, PlanFacts, (new (...args: never[]) => Error) | null]>([
  ['steps-completed', 'all are verified', facts([VERIFIED]), null],
  ['steps-completed', 'all are completed', facts([{ ...VERIFIED, state: 'completed' }]), null],
  [
    'steps-completed',
    'one is at 99 %',
    facts([VERIFIED, { ...VERIFIED, progress: 99 }]),
    PlanIncomplete,
  ],
  [
    'steps-completed',
    'one has no completion date',
    facts([{ ...VERIFIED, completedOn: null }]),
    PlanIncomplete,
  ],
  ['steps-completed', 'one is refused', facts([{ ...VERIFIED, state: 'refused' }]), PlanIncomplete],
  ['steps-verified', 'all are verified', facts([VERIFIED, VERIFIED]), null],
  [
    'steps-verified',
    'one is only completed',
    facts([VERIFIED, { ...VERIFIED, state: 'completed' }]),
    PlanIncomplete,
  ],
  ['evidence-attached', 'each has evidence', facts([VERIFIED]), null],
  ['evidence-attached', 'one has none', facts([VERIFIED, VERIFIED], {}, ['s2']), PlanIncomplete],
  [
    'another-person',
    'somebody else reported',
    facts([VERIFIED], { completionReportedById: 'you' }),
    null,
  ],
  [
    'another-person',
    'the same person reported the whole',
    facts([VERIFIED], { completionReportedById: 'me' }),
    OwnCompletion,
  ],
  [
    'another-person',
    'the same person reported a step',
    facts([{ ...VERIFIED, reportedById: 'me' }]),
    OwnCompletion,
  ],
  ['work-to-do', 'a step is open', facts([VERIFIED, { state: 'not-started' }]), null],
  ['work-to-do', 'all are verified', facts([VERIFIED]), PlanIncomplete],
])('%s when %s', (guard, _, given, refusal) => {
  const attempt = () => PLAN_GUARDS[guard](given);
  if (refusal) expect(attempt).toThrow(refusal);
  else expect(attempt).not.toThrow();
});

it('names every step that is not as it must be', () => {
  const given = facts([VERIFIED, { state: 'completed' }, { state: 'refused' }]);
  try {
    PLAN_GUARDS['steps-verified'](given);
  } catch (error) {
    const { errors } = error as PlanIncomplete;
    expect(errors.map(({ pointer }) => pointer)).toEqual(['#/steps/1', '#/steps/2']);
  }
  expect.assertions(1);
});
