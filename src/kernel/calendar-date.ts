/** A day without time and zone, `2026-03-31`. Days compare as text. */
export type CalendarDate = string;

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;

/** True for a day that exists: `2026-02-30` does not, nor does a day of the year 0. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string' || !FORM.test(value)) return false;
  if (value.startsWith('0000')) return false;
  const instant = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Calendar days from one day to another; negative when `to` is the earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** Which day it is at an instant in a time zone, such as `Asia/Dushanbe`. */
export function dayIn(timeZone: string, instant: Date): CalendarDate {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant);
}
