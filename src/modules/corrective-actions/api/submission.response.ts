import type { Language } from '../../../kernel/localized-text';
import type { PersonResponse } from '../../../platform/http/person.response';
import type {
  Criterion,
  Judgement,
  PlanReview,
  PlanSubmission,
  PlanWarning,
  Rating,
} from '../domain/plan';
import type { Step } from '../domain/step';
import type { CoordinatorResponse } from './plan.response';
import { personOrNull } from './step.response';

/** Something that is weak in a plan. */
export class PlanWarningResponse {
  /** Which weakness. @example "step.date-past" */
  readonly code!: string;
  /** The criterion of a review that it touches. */
  readonly criterion!: Criterion;
  /** Where: a JSON pointer from the plan. @example "#/steps/0/estimatedOn" */
  readonly pointer!: string;
  /** In words. */
  readonly detail!: string;
  /** It keeps the plan from being sent. */
  readonly blocking!: boolean;
}

/** What is mechanically weak in a plan, criterion by criterion. */
export class PlanCheckResponse {
  /** Whether the plan can be sent as it is. */
  readonly ready!: boolean;
  /** What is weak, by criterion. */
  readonly warnings!: readonly PlanWarningResponse[];
}

/** A step as it was sent. */
export class SentStepResponse {
  /** UUID. */
  readonly id!: string;
  /** Its place in the plan, from 1. */
  readonly position!: number;
  /** What is done. */
  readonly action!: string | null;
  /** The organization that does it. */
  readonly actionOfficeId!: string | null;
  /** The office that does it, by its name. */
  readonly actionOffice!: string | null;
  /** The person who carries it out. */
  readonly owner!: PersonResponse | null;
  /** What will prove that it is done. */
  readonly evidenceReference!: string | null;
  /** Lines of the question's guidance that it settles. */
  readonly evidenceItems!: readonly number[];
  /** The day by which it should be done. */
  readonly estimatedOn!: string | null;
}

/** A revision of a plan as it was sent; it never changes. */
export class PlanSubmissionResponse {
  /** UUID. */
  readonly id!: string;
  /** The number of the revision, from 1. */
  readonly number!: number;
  /** Why the shortcoming is there. */
  readonly rootCause!: string | null;
  /** What the plan does about it. */
  readonly summary!: string | null;
  /** Who answers for it. */
  readonly coordinator!: CoordinatorResponse | null;
  /** The language that it is written in. */
  readonly language!: Language;
  /** What is done, in order. */
  readonly steps!: readonly SentStepResponse[];
  /** What was mechanically weak when it was sent. */
  readonly warnings!: readonly PlanWarningResponse[];
  /** Who sent it. */
  readonly submittedBy!: PersonResponse;
  /** When. */
  readonly submittedAt!: string;
}

/** Whether a plan meets one criterion. */
export class CriterionResponse {
  /** Whether it does. */
  readonly met!: boolean;
  /** In which way. */
  readonly comment!: string | null;
}

/** All six criteria of a review. */
export class CriteriaResponse {
  /** It answers this finding. */
  readonly relevant!: CriterionResponse;
  /** It covers all of the finding. */
  readonly comprehensive!: CriterionResponse;
  /** It says how it is done. */
  readonly detailed!: CriterionResponse;
  /** It says who does what. */
  readonly specific!: CriterionResponse;
  /** It can be done in the time it takes. */
  readonly realistic!: CriterionResponse;
  /** It does not contradict itself or other plans. */
  readonly consistent!: CriterionResponse;
}

/** What the auditors said to a revision. */
export class PlanReviewResponse {
  /** UUID. */
  readonly id!: string;
  /** The number of the revision. */
  readonly revision!: number;
  /** How far the plan addresses the finding. */
  readonly rating!: Rating;
  /** The six criteria. */
  readonly criteria!: CriteriaResponse;
  /** For the State to read. */
  readonly note!: string | null;
  /** Who reviewed it. */
  readonly reviewedBy!: PersonResponse;
  /** When. */
  readonly reviewedAt!: string;
}

const toWarningResponse = (warning: PlanWarning): PlanWarningResponse => ({
  code: warning.code,
  criterion: warning.criterion,
  pointer: warning.pointer,
  detail: warning.detail,
  blocking: warning.blocking,
});

export const toCheckResponse = (warnings: readonly PlanWarning[]): PlanCheckResponse => ({
  ready: !warnings.some(({ blocking }) => blocking),
  warnings: warnings.map(toWarningResponse),
});

const toSentStep = (step: Step): SentStepResponse => ({
  id: step.id,
  position: step.position,
  action: step.action,
  actionOfficeId: step.actionOfficeId,
  actionOffice: step.actionOffice,
  owner: personOrNull(step.ownerId, step.ownerName),
  evidenceReference: step.evidenceReference,
  evidenceItems: step.evidenceItems,
  estimatedOn: step.estimatedOn,
});

export function toSubmissionResponse(submission: PlanSubmission): PlanSubmissionResponse {
  const { plan, steps } = submission.content;
  const { coordinatorId: id, coordinatorName: name } = plan;
  return {
    id: submission.id,
    number: submission.number,
    rootCause: plan.rootCause,
    summary: plan.summary,
    coordinator: name === null ? null : { id, name },
    language: plan.language,
    steps: steps.map(toSentStep),
    warnings: submission.warnings.map(toWarningResponse),
    submittedBy: submission.submitter,
    submittedAt: submission.submittedAt,
  };
}

const toCriterion = ({ met, comment }: Judgement): CriterionResponse => ({ met, comment });

export function toReviewResponse({ criteria, ...review }: PlanReview): PlanReviewResponse {
  return {
    id: review.id,
    revision: review.revision,
    rating: review.rating,
    criteria: {
      relevant: toCriterion(criteria.relevant),
      comprehensive: toCriterion(criteria.comprehensive),
      detailed: toCriterion(criteria.detailed),
      specific: toCriterion(criteria.specific),
      realistic: toCriterion(criteria.realistic),
      consistent: toCriterion(criteria.consistent),
    },
    note: review.note,
    reviewedBy: review.reviewer,
    reviewedAt: review.reviewedAt,
  };
}
