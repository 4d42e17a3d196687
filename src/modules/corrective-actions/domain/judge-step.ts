import type { Actor } from '../../../kernel/actor';
import type { Finding } from '../../findings';
import {
  StepLocked,
  StepOwnReport,
  StepReasonRequired,
  StepTransitionRefused,
} from './plan.errors';
import { assertJudges, mayJudge } from './plan.policy';
import { withChanges, type Step } from './step';
import { STEP_TRANSITIONS, stepTransition, type StepState } from './step-life-cycle';

export interface StepJudgement {
  readonly to: StepState;
  readonly reason?: string;
}

/** While a finding is in one of these, the auditors judge what was completed. */
const JUDGED: ReadonlySet<string> = new Set(['in-progress', 'completion-reported']);

/** What this person may judge the step to be now. */
export function allowedStepTransitions(
  actor: Actor,
  finding: Finding,
  step: Step,
): readonly StepState[] {
  if (!mayJudge(actor, finding) || !JUDGED.has(finding.state)) return [];
  if (step.reportedById === actor.id) return [];
  return STEP_TRANSITIONS.filter(
    ({ from, through }) => from === step.state && through === 'transition',
  ).map(({ to }) => to);
}

/** The step after an auditor's word. Throws Forbidden, StepTransitionRefused, StepOwnReport and StepReasonRequired. */
export function judgeStep(
  finding: Finding,
  step: Step,
  { to, reason }: StepJudgement,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
): Step {
  assertJudges(actor, finding);
  if (!JUDGED.has(finding.state))
    throw new StepLocked(`${finding.reference} is ${finding.state}; its steps are not judged now.`);
  const transition = stepTransition(step.state, to, 'transition');
  if (!transition)
    throw new StepTransitionRefused(
      `A step that is ${step.state} is not made ${to} by an auditor.`,
      {
        errors: [
          { pointer: '#/to', code: 'life-cycle', detail: `${step.state} does not lead to ${to}` },
        ],
      },
    );
  if (step.reportedById === actor.id)
    throw new StepOwnReport('You reported this step as completed; somebody else judges it.');
  if (transition.needsReason && reason === undefined)
    throw new StepReasonRequired(`Say why the step is ${to}.`, {
      errors: [
        { pointer: '#/reason', code: 'required', detail: 'reason is required for this step' },
      ],
    });
  return withChanges(
    step,
    {
      state: to,
      stateReason: reason ?? null,
      judgedById: actor.id,
      judgedByName: actor.name,
      judgedAt: now.toISOString(),
      ...(to === 'refused' ? { completedOn: null } : {}),
    },
    now,
  );
}
