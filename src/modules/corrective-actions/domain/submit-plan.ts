import type { Actor } from '../../../kernel/actor';
import type { FieldError } from '../../../kernel/domain-error';
import { nextVersion } from '../../../kernel/version';
import type { Plan, PlanSubmission, PlanWarning, WholePlan } from './plan';
import { PlanIncomplete, PlanLocked } from './plan.errors';
import type { StepContent } from './step';
import { withPerson } from './write-plan';

/** What a step must say before it is sent. */
export function lackingIn(step: StepContent, at: string): readonly FieldError[] {
  const lacks: FieldError[] = [];
  const lack = (field: string, detail: string) =>
    lacks.push({ pointer: `${at}/${field}`, code: 'required', detail });
  if (step.action === null) lack('action', 'the step says no action');
  if (step.actionOfficeId === null && step.actionOffice === null)
    lack('actionOffice', 'the step names no office');
  if (step.estimatedOn === null) lack('estimatedOn', 'the step has no estimated date');
  return lacks;
}

/** What the guards of a submission find lacking. */
export function lackingForSubmission({ steps }: WholePlan): readonly FieldError[] {
  if (steps.length === 0)
    return [{ pointer: '#/steps', code: 'required', detail: 'the plan has no step' }];
  return steps.flatMap((step, index) => lackingIn(step, `#/steps/${index}`));
}

export interface Submitting {
  readonly id: string;
  readonly actor: Actor;
  readonly now: Date;
}

/** The plan as it is sent, and the revision that is kept of it. Throws PlanLocked and PlanIncomplete. */
export function submitPlan(
  whole: WholePlan,
  warnings: readonly PlanWarning[],
  { id, actor, now }: Submitting,
): { readonly plan: Plan; readonly submission: PlanSubmission } {
  const { plan: before, steps } = whole;
  if (before.state !== 'draft')
    throw new PlanLocked('This plan was sent already; write it anew to send another revision.');
  const errors = lackingForSubmission(whole);
  if (errors.length > 0)
    throw new PlanIncomplete(
      'A plan is sent with at least one step, each with action, office and estimated date.',
      {
        errors,
      },
    );
  const submitter = { id: actor.id, name: actor.name };
  const plan: Plan = {
    ...before,
    state: 'submitted',
    revision: before.revision + 1,
    authors: withPerson(before.authors, submitter),
    ...nextVersion(before, now),
  };
  const submission: PlanSubmission = {
    id,
    planId: plan.id,
    findingId: plan.findingId,
    number: plan.revision,
    content: { plan, steps },
    warnings,
    submitter,
    submittedAt: now.toISOString(),
  };
  return { plan, submission };
}
