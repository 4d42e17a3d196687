import type { Due } from '../../app/DueLine';
import type { Language } from '../../i18n/languages';
import type { Person } from '../../api/types';

export type StepState = 'not-started' | 'in-progress' | 'completed' | 'verified' | 'refused';

/** What a plan says of a step. */
export interface StepContent {
  readonly id: string;
  readonly position: number;
  readonly action: string | null;
  readonly actionOfficeId: string | null;
  readonly actionOffice: string | null;
  readonly owner: Person | null;
  readonly evidenceReference: string | null;
  readonly evidenceItems: readonly number[];
  readonly estimatedOn: string | null;
}

export interface Step extends StepContent {
  readonly findingId: string;
  readonly revisedOn: string | null;
  readonly revisionReason: string | null;
  readonly state: StepState;
  readonly progress: number;
  readonly completedOn: string | null;
  readonly reportedBy: Person | null;
  readonly judgedBy: Person | null;
  readonly judgedAt: string | null;
  readonly stateReason: string | null;
  readonly version: number;
  readonly allowedTransitions: readonly StepState[];
  /** There when the step or its plan was read. */
  readonly due?: Due | null;
}

interface PlanWords {
  readonly rootCause: string | null;
  readonly summary: string | null;
  readonly coordinator: { readonly id: string | null; readonly name: string } | null;
  readonly language: Language;
}

export interface Plan extends PlanWords {
  readonly id: string;
  readonly findingId: string;
  readonly state: 'draft' | 'submitted' | 'accepted';
  readonly steps: readonly Step[];
  readonly revision: number;
  readonly acceptedAt: string | null;
  readonly completionReportedBy: Person | null;
  readonly completionReportedAt: string | null;
  readonly version: number;
}

export const CRITERIA = [
  'relevant',
  'comprehensive',
  'detailed',
  'specific',
  'realistic',
  'consistent',
] as const;
export type Criterion = (typeof CRITERIA)[number];

export const RATINGS = ['fully', 'partially', 'does-not-address'] as const;
export type Rating = (typeof RATINGS)[number];

export interface Warning {
  readonly code: string;
  readonly criterion: Criterion;
  readonly pointer: string;
  readonly detail: string;
  readonly blocking: boolean;
}

export interface PlanCheck {
  readonly ready: boolean;
  readonly warnings: readonly Warning[];
}

export interface Submission extends PlanWords {
  readonly id: string;
  readonly number: number;
  readonly steps: readonly StepContent[];
  readonly submittedBy: Person;
  readonly submittedAt: string;
}

export type Criteria = Readonly<
  Record<Criterion, { readonly met: boolean; readonly comment: string | null }>
>;

export interface Review {
  readonly id: string;
  readonly revision: number;
  readonly rating: Rating;
  readonly criteria: Criteria;
  readonly note: string | null;
  readonly reviewedBy: Person;
  readonly reviewedAt: string;
}
