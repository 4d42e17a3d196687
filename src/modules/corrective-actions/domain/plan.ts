import type { Language } from '../../../kernel/localized-text';
import type { Step, StepContent } from './step';

/** `draft` is the State's own; `submitted` and `accepted` are known to both sides. */
export const PLAN_STATES = ['draft', 'submitted', 'accepted'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** Somebody, by the name they had then. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** What a plan says, beside its steps. */
export interface PlanWords {
  readonly rootCause: string | null;
  readonly summary: string | null;
  readonly coordinatorId: string | null;
  readonly coordinatorName: string | null;
  readonly language: Language;
}

/** The State's answer to one finding. Instants are RFC 3339 in UTC. */
export interface Plan extends PlanWords {
  readonly id: string;
  readonly findingId: string;
  readonly missionId: string;
  readonly state: PlanState;
  /** Everybody who wrote in it. */
  readonly authors: readonly Person[];
  /** The number of the newest revision that was submitted; 0 for none. */
  readonly revision: number;
  readonly acceptedAt: string | null;
  readonly completionReportedById: string | null;
  readonly completionReportedByName: string | null;
  readonly completionReportedAt: string | null;
  readonly version: number;
  /** Since when this version holds. */
  readonly validFrom: string;
}

/** A plan with its steps in their order. */
export interface WholePlan {
  readonly plan: Plan;
  readonly steps: readonly Step[];
}

/** What is written into a plan; it takes the place of all that was there. */
export interface PlanDraft extends PlanWords {
  readonly steps: readonly StepDraft[];
}

/** A step with the id of the one that it changes; a new step without one. */
export interface StepDraft extends StepContent {
  readonly id?: string;
}

/** What is wrong with a plan, or may be: the criterion of a review that it touches, and where. */
export const CRITERIA = [
  'relevant',
  'comprehensive',
  'detailed',
  'specific',
  'realistic',
  'consistent',
] as const;
export type Criterion = (typeof CRITERIA)[number];

export interface PlanWarning {
  readonly code: string;
  readonly criterion: Criterion;
  readonly pointer: string;
  readonly detail: string;
  /** It keeps the plan from being submitted. */
  readonly blocking: boolean;
}

export const RATINGS = ['fully', 'partially', 'does-not-address'] as const;
export type Rating = (typeof RATINGS)[number];
export type Criteria = Readonly<Record<Criterion, Judgement>>;
export interface Judgement {
  readonly met: boolean;
  readonly comment: string | null;
}

/** What the auditors say to one revision. */
export interface PlanReview {
  readonly id: string;
  readonly planId: string;
  readonly findingId: string;
  /** The revision that it is about. */
  readonly revision: number;
  readonly rating: Rating;
  readonly criteria: Criteria;
  readonly note: string | null;
  readonly reviewer: Person;
  readonly reviewedAt: string;
}

/** A revision as it was sent; it never changes. */
export interface PlanSubmission {
  readonly id: string;
  readonly planId: string;
  readonly findingId: string;
  /** From 1. */
  readonly number: number;
  readonly content: WholePlan;
  readonly warnings: readonly PlanWarning[];
  readonly submitter: Person;
  readonly submittedAt: string;
}
