import type { Say } from '../../i18n/use-words';

const DAY_MS = 86_400_000;

/** Calendar days from a day to another, both as the server names them. */
export const daysLeft = (today: string, day: string): number =>
  Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS);

/** How long it is until a day, or since it, in words. */
export function countdown(
  today: string,
  day: string,
  say: Say,
  number: (value: number) => string,
): string {
  const left = daysLeft(today, day);
  if (left === 0) return say('domain.dueDay.today');
  const days = Math.abs(left);
  const words = { smart_count: days, count: number(days) };
  return say(left > 0 ? 'domain.dueDay.left' : 'domain.dueDay.overdueBy', words);
}
