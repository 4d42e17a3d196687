import type { MissionRole } from '../../../kernel/actor';
import { daysBetween, type CalendarDate } from '../../../kernel/calendar-date';

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

export type SubjectKind = 'mission' | 'finding' | 'step';

/** Who has to do it: the person who is named, else whoever has one of the roles. */
export interface Duty {
  readonly side: 'auditing' | 'state';
  readonly roles: readonly MissionRole[];
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly office: { readonly id: string | null; readonly name: string } | null;
}

export const DUE_STATUSES = ['overdue', 'due', 'due-soon', 'later'] as const;
export type DueStatus = (typeof DUE_STATUSES)[number];

/** Something that is to be done by a day, and is not done. */
export interface DueItem {
  readonly what: Due;
  readonly subjectKind: SubjectKind;
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

export type Pending = Omit<DueItem, 'status' | 'daysLeft'>;

/** How far a day is from today, and what that means. Only what is over is overdue: the day itself still counts. */
export function standing(
  dueOn: CalendarDate,
  today: CalendarDate,
  soonDays: number,
): Pick<DueItem, 'status' | 'daysLeft'> {
  const daysLeft = daysBetween(today, dueOn);
  return { daysLeft, status: statusOf(daysLeft, soonDays) };
}

function statusOf(daysLeft: number, soonDays: number): DueStatus {
  if (daysLeft < 0) return 'overdue';
  if (daysLeft === 0) return 'due';
  return daysLeft <= soonDays ? 'due-soon' : 'later';
}

/** The same for the same thing, whatever becomes of its day. */
export const keyOf = ({ what, subjectId }: Pick<DueItem, 'what' | 'subjectId'>): string =>
  `${what}-${subjectId}`;

export const overdueDays = ({ daysLeft }: Pick<DueItem, 'daysLeft'>): number =>
  Math.max(0, -daysLeft);
