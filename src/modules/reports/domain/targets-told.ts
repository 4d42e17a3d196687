import type { CalendarDate } from '../../../kernel/calendar-date';
import type { ReadinessResponse } from '../../readiness';

/** Whether the day of a target is over. One without a day is never late. */
export const isTargetPast = (
  { dueOn }: Pick<ReadinessResponse['targets'][number], 'dueOn'>,
  today: CalendarDate,
): boolean => dueOn !== null && dueOn < today;
