/** A day without time and zone, `2026-03-31`. Days compare as text. */
export type CalendarDate = string;

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

const exists = (year: number, month: number, day: number): boolean =>
  year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

/** True for a day that exists: `2026-02-30` does not, nor does a day of the year 0. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  const parts = typeof value === 'string' ? FORM.exec(value) : null;
  return parts !== null && exists(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

let known = { day: Number.NaN, text: '' };

/** Which day it is at an instant, in UTC. Most questions are asked of the same day. */
export function dayOf(instant: Date): CalendarDate {
  const day = Math.floor(instant.getTime() / DAY);
  if (day !== known.day) known = { day, text: instant.toISOString().slice(0, 10) };
  return known.text;
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

const QUARTER = 900_000;
/** Clocks on earth are up to 14 hours away from UTC, by quarters of an hour. */
const FARTHEST = 60;

/** The instant at which a day begins in a time zone. */
export function beginningOf(timeZone: string, day: CalendarDate): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  let before = -FARTHEST;
  let after = FARTHEST;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayIn(timeZone, new Date(midnight + middle * QUARTER)) < day) before = middle;
    else after = middle;
  }
  return new Date(midnight + after * QUARTER);
}
