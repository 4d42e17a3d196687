import { daysBetween, type CalendarDate } from '../../../kernel/calendar-date';
import type { DueItem, DueStatus } from '../../../kernel/due';

/** Something that is to be done, before it is seen how far its day is. */
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
