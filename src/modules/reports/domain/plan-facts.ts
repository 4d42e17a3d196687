import type { CalendarDate } from '../../../kernel/calendar-date';
import type { Language } from '../../../kernel/localized-text';
import type { ReportedFinding } from './material';
import type { PlanState } from './words/labels';
import type { Words } from './words/words';

export interface ReportedStep {
  readonly position: number;
  readonly action: string | null;
  readonly actionOffice: string | null;
  readonly estimatedOn: CalendarDate | null;
  readonly revisedOn: CalendarDate | null;
  readonly completedOn: CalendarDate | null;
  readonly progress: number;
  readonly state: keyof Words['stepStates'];
}

/** A corrective action plan that was sent. */
export interface ReportedPlan {
  readonly findingId: string;
  readonly rootCause: string | null;
  readonly summary: string | null;
  readonly coordinatorName: string | null;
  readonly language: Language;
  /** The rating of the revision that is shown; null while nobody has reviewed it. */
  readonly rating: keyof Words['ratings'] | null;
  readonly steps: readonly ReportedStep[];
}

const PLAN_STATE: Readonly<Partial<Record<ReportedFinding['state'], PlanState>>> = {
  'cap-submitted': 'submitted',
  'cap-revision-required': 'revision-required',
  'cap-accepted': 'accepted',
  'in-progress': 'accepted',
  'completion-reported': 'completed',
  reopened: 'accepted',
  closed: 'completed',
};

/** Where the plan of a finding stands, as far as everybody in the mission knows. */
export const planStateOf = ({ state }: ReportedFinding): PlanState => PLAN_STATE[state] ?? 'none';

const DONE: ReadonlySet<ReportedStep['state']> = new Set(['completed', 'verified']);

/** When a step is due: the revised day where there is one. */
export const stepDueOn = ({ revisedOn, estimatedOn }: ReportedStep): CalendarDate | null =>
  revisedOn ?? estimatedOn;

/** Not completed, and its day is over. */
export function isStepOverdue(step: ReportedStep, today: CalendarDate): boolean {
  const due = stepDueOn(step);
  return !DONE.has(step.state) && due !== null && due < today;
}
