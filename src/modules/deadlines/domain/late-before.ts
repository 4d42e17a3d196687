import { addDays, beginningOf, dayIn, type CalendarDate } from '../../../kernel/calendar-date';
import type { ClockedMission } from './dues';

/** What in a mission is overdue at a moment, said by the days and instants before which it had to be. */
export interface LateBefore {
  /** Days before this one are over. */
  readonly today: CalendarDate;
  /** Plans are late of findings that were issued before; null where none can be late. */
  readonly planAskedBefore: Date | null;
  /** Replies are late to concerns of which the State learned before. */
  readonly concernKnownBefore: Date;
}

/** The same as the dues say one by one, for a list that cannot look at each. */
export function lateBefore({ days, reportedAt, timeZone }: ClockedMission, now: Date): LateBefore {
  const today = dayIn(timeZone, now);
  const planDay = addDays(today, -days.cap);
  const isPlanLate = reportedAt !== null && dayIn(timeZone, reportedAt) < planDay;
  return {
    today,
    planAskedBefore: isPlanLate ? beginningOf(timeZone, planDay) : null,
    concernKnownBefore: beginningOf(timeZone, addDays(today, -days['ssc-reply'])),
  };
}
