import type { FaultCode } from '../../../kernel/fault-codes';
import type { PlanGuard } from '../../findings';
import type { WholePlan } from './plan';
import { OwnCompletion, PlanIncomplete } from './plan.errors';
import type { Step } from './step';

/** What is known when a step in the life of a finding asks something of its plan. */
export interface PlanFacts {
  readonly whole: WholePlan;
  readonly actorId: string;
  /** Ids of steps for which no evidence is attached. */
  readonly withoutEvidence: ReadonlySet<string>;
}

const isDone = ({ progress, completedOn, state }: Step): boolean =>
  progress === 100 && completedOn !== null && (state === 'completed' || state === 'verified');

/** Refuses with every step that is not as it must be. */
function assertEvery(
  steps: readonly Step[],
  holds: (step: Step) => boolean,
  code: FaultCode,
  what: string,
) {
  const lacking = steps.filter((step) => !holds(step));
  if (lacking.length === 0) return;
  throw new PlanIncomplete(`${lacking.length} of ${steps.length} steps are not ${what}.`, {
    errors: lacking.map(({ position }) => ({
      pointer: `#/steps/${position - 1}`,
      code,
      detail: `step ${position} is not ${what}`,
    })),
  });
}

/** What each guard demands; it throws a refusal where the plan is not so. */
export const PLAN_GUARDS: Readonly<Record<PlanGuard, (facts: PlanFacts) => void>> = {
  'steps-completed': ({ whole: { steps } }) =>
    assertEvery(steps, isDone, 'not-completed', 'at 100 % with a completion date'),
  'steps-verified': ({ whole: { steps } }) =>
    assertEvery(steps, ({ state }) => state === 'verified', 'not-verified', 'verified'),
  'evidence-attached': ({ whole: { steps }, withoutEvidence }) =>
    assertEvery(steps, ({ id }) => !withoutEvidence.has(id), 'no-evidence', 'proved by evidence'),
  'another-person': ({ whole: { plan, steps }, actorId }) => {
    const reporters = [
      plan.completionReportedById,
      ...steps.map(({ reportedById }) => reportedById),
    ];
    if (reporters.includes(actorId))
      throw new OwnCompletion('You reported the completion; somebody else closes the finding.');
  },
  'work-to-do': ({ whole: { steps } }) => {
    if (steps.every(({ state }) => state === 'verified'))
      throw new PlanIncomplete(
        'Every step is verified: add a further step that says what is done now.',
        {
          errors: [{ pointer: '#/steps', code: 'no-work', detail: 'no step is left to be done' }],
        },
      );
  },
};
