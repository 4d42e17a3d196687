import type { CalendarDate } from '../../../kernel/calendar-date';
import { dueOf, isDone, isOpen } from './follow-up';
import type { Situation } from './situation';

/** How the dates stand that were set for findings, and for the plans, the replies and the steps that are awaited of them. */
export interface Deadlines {
  readonly today: CalendarDate;
  readonly overdue: number;
  /** Not overdue yet. */
  readonly ahead: number;
  /** The next day on which something is due; null when nothing is. */
  readonly nextDueOn: CalendarDate | null;
}

export function deadlinesOf({ today, followUp }: Situation): Deadlines {
  const open = followUp.findings.filter(isOpen);
  const dues = open.flatMap(({ id, dueOn, planDueOn, replyDueOn }) => [
    dueOn ?? [],
    planDueOn ?? [],
    replyDueOn ?? [],
    ...(followUp.steps.get(id) ?? [])
      .filter((step) => !isDone(step))
      .map((step) => dueOf(step) ?? []),
  ]);
  const days = dues.flat().sort();
  const ahead = days.filter((day) => day >= today);
  return {
    today,
    overdue: days.length - ahead.length,
    ahead: ahead.length,
    nextDueOn: ahead[0] ?? null,
  };
}
