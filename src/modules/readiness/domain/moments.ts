import { refused } from './asked';

export const STEPS = ['day', 'week', 'month'] as const;
export type Step = (typeof STEPS)[number];

/** More points than this say nothing to anybody. */
const MOST_MOMENTS = 1200;
const DAY = 86_400_000;

/** So many steps after a moment. A month later is the same day of the month, or the month's last day. */
function after(from: Date, step: Step, steps: number): Date {
  if (step !== 'month') return new Date(from.getTime() + steps * DAY * (step === 'week' ? 7 : 1));
  const moment = new Date(from);
  moment.setUTCDate(1);
  moment.setUTCMonth(from.getUTCMonth() + steps);
  const lastDay = new Date(
    Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + 1, 0),
  ).getUTCDate();
  moment.setUTCDate(Math.min(from.getUTCDate(), lastDay));
  return moment;
}

/** The moments from one to another, step by step; the last one is always `to`. Refuses a span with too many. */
export function momentsBetween(from: Date, to: Date, step: Step): readonly Date[] {
  const moments: Date[] = [];
  for (let moment = from; moment < to; moment = after(from, step, moments.length)) {
    if (moments.length >= MOST_MOMENTS - 1)
      throw refused(['step'], `makes more than ${String(MOST_MOMENTS)} points of this span`);
    moments.push(moment);
  }
  return [...moments, to];
}
