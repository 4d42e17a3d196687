import { changesBetween, type DomainEvent } from '../../../kernel/domain-event';
import type { Plan, PlanReview, PlanSubmission, WholePlan } from './plan';
import type { Step } from './step';

const BOOKKEEPING = new Set(['version', 'validFrom', 'authors', 'judgedAt']);

const differences = <T extends object>(before: T, after: T) =>
  Object.fromEntries(
    Object.entries(changesBetween(before, after)).filter(([field]) => !BOOKKEEPING.has(field)),
  );

const aboutPlan = ({ id, missionId }: Plan) => ({ subject: { kind: 'plan', id }, missionId });
const aboutStep = ({ id, missionId }: Step) => ({ subject: { kind: 'step', id }, missionId });

const actionsOf = ({ steps }: WholePlan) =>
  steps.map(({ id, action, actionOfficeId, actionOffice, estimatedOn }) => ({
    id,
    action,
    office: actionOfficeId ?? actionOffice,
    estimatedOn,
  }));

/** A draft is the State's own, and so are these facts. */
export function planWritten(before: WholePlan | undefined, after: WholePlan): DomainEvent {
  const { plan } = after;
  const words = {
    rootCause: plan.rootCause,
    summary: plan.summary,
    coordinator: plan.coordinatorName,
  };
  if (!before)
    return {
      type: 'plan.drafted',
      ...aboutPlan(plan),
      changes: { findingId: plan.findingId, ...words, steps: actionsOf(after) },
    };
  return {
    type: 'plan.redrafted',
    ...aboutPlan(plan),
    changes: {
      ...differences(before.plan, plan),
      ...changesBetween({ steps: actionsOf(before) }, { steps: actionsOf(after) }),
    },
  };
}

export const planSubmitted = (plan: Plan, submission: PlanSubmission): DomainEvent => ({
  type: 'plan.submitted',
  ...aboutPlan(plan),
  changes: {
    findingId: plan.findingId,
    revision: submission.number,
    steps: submission.content.steps.length,
    warnings: submission.warnings.map(({ code, pointer }) => ({ code, pointer })),
  },
});

export const planReviewed = (plan: Plan, review: PlanReview): DomainEvent => ({
  type: 'plan.reviewed',
  ...aboutPlan(plan),
  changes: {
    findingId: plan.findingId,
    revision: review.revision,
    rating: review.rating,
    criteria: review.criteria,
    note: review.note,
  },
});

export const completionReported = (plan: Plan): DomainEvent => ({
  type: 'plan.completion-reported',
  ...aboutPlan(plan),
  changes: { findingId: plan.findingId },
});

export const stepAdded = (step: Step): DomainEvent => ({
  type: 'step.added',
  ...aboutStep(step),
  changes: {
    findingId: step.findingId,
    action: step.action,
    office: step.actionOfficeId ?? step.actionOffice,
    estimatedOn: step.estimatedOn,
  },
});

/** `step.completed`, `step.verified`, `step.refused` where the step came to another state; else `step.reported`. */
export const stepChanged = (before: Step, after: Step): DomainEvent => ({
  type: before.state === after.state ? 'step.reported' : `step.${after.state}`,
  ...aboutStep(after),
  changes: { findingId: after.findingId, ...differences(before, after) },
});
