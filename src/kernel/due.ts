import type { MissionRole } from './actor';
import type { CalendarDate } from './calendar-date';

export const DUES = [
  'draft-report',
  'state-comments',
  'final-report',
  'cap',
  'ssc-reply',
  'finding',
  'step',
] as const;
/** What is due: a report, the State's comments, a plan, a reply, a finding to be settled, a step to be done. */
export type Due = (typeof DUES)[number];

/** Who has to do it: the person who is named, else whoever has one of the roles. */
export interface Duty {
  readonly side: 'auditing' | 'state';
  readonly roles: readonly MissionRole[];
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly office: { readonly id: string | null; readonly name: string } | null;
}

export const DUE_STATUSES = ['overdue', 'due', 'due-soon', 'later'] as const;
export type DueStatus = (typeof DUE_STATUSES)[number];

/** What it is about. */
export type DueSubject = 'mission' | 'finding' | 'step';

/** Something that is to be done by a day, and is not done. */
export interface DueItem {
  readonly what: Due;
  readonly subjectKind: DueSubject;
  readonly subjectId: string;
  readonly missionId: string;
  readonly findingId: string | null;
  /** Of the finding, or of the mission. */
  readonly reference: string;
  readonly title: string;
  readonly area: string | null;
  /** The position of the step in its plan. */
  readonly step: number | null;
  readonly by: Duty;
  readonly dueOn: CalendarDate;
  readonly status: DueStatus;
  /** From today; negative when the day is over. */
  readonly daysLeft: number;
}

export const overdueDays = ({ daysLeft }: Pick<DueItem, 'daysLeft'>): number =>
  Math.max(0, -daysLeft);
