import { latinDigits, PERSIAN_ZERO } from './latin-digits';

/** A day of the Solar Hijri calendar; months and days count from one. */
export interface SolarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
const MONTHS = 12;
const DAYS_IN_YEAR = 365.2422;
const LONG_MONTH = 31;
const SHORT_MONTH = 30;
const LONG_MONTHS = 6;
/** The first day of the first year, near enough to search from. */
const EPOCH = Date.UTC(622, 2, 22);
const FIRST_YEAR = 1200;
const LAST_YEAR = 1600;

const parts = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

function solarAt(time: number): SolarDay {
  const found = new Map(parts.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? 0;
  return { year: of('year'), month: of('month'), day: of('day') };
}

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const timeOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** `2026-03-21` is the first day of 1405. */
export const toSolar = (iso: string): SolarDay => solarAt(timeOf(iso));

const isSame = (one: SolarDay, other: SolarDay): boolean =>
  one.year === other.year && one.month === other.month && one.day === other.day;

const daysBefore = (month: number): number =>
  (month - 1) * SHORT_MONTH + Math.min(month - 1, LONG_MONTHS);

/** The day as the server knows it; null for a day that the calendar does not have. */
export function fromSolar(solar: SolarDay): string | null {
  const { year, month, day } = solar;
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > MONTHS) return null;
  const near = Math.floor((year - 1) * DAYS_IN_YEAR) + daysBefore(month) + day - 1;
  const around = [0, -1, 1, -2, 2].map((off) => EPOCH + (near + off) * DAY_MS);
  const time = around.find((one) => isSame(solarAt(one), solar));
  return time === undefined ? null : isoOf(time);
}

/** A day as people type it, in digits of either kind: `۱۴۰۵/۱/۱`, `1405-01-01`; null for anything else. */
export function readSolar(typed: string): string | null {
  const found = /^\s*(\d{4})\s*[/.\-–]\s*(\d{1,2})\s*[/.\-–]\s*(\d{1,2})\s*$/.exec(
    latinDigits(typed),
  );
  if (!found) return null;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  return fromSolar({ year, month, day });
}

/** The same, as it is written into a field. */
export function writeSolar(iso: string): string {
  const { year, month, day } = toSolar(iso);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year)}/${two(month)}/${two(day)}`.replace(/\d/g, (digit) =>
    String.fromCharCode(PERSIAN_ZERO + Number(digit)),
  );
}

/** So many days later, or earlier. */
export const daysLater = (iso: string, days: number): string => isoOf(timeOf(iso) + days * DAY_MS);

/** The same day of a month before or after, or the last one where that month is shorter. */
export function monthsLater(iso: string, months: number): string {
  const { year, month, day } = toSolar(iso);
  const count = year * MONTHS + (month - 1) + months;
  const there = { year: Math.floor(count / MONTHS), month: (count % MONTHS) + 1 };
  const days = [day, LONG_MONTH - 1, LONG_MONTH - 2].filter((one) => one <= day);
  const found = days.map((one) => fromSolar({ ...there, day: one })).find((one) => one !== null);
  return found ?? iso;
}

const DAYS_IN_WEEK = 7;

/** The weeks that a month touches, from Saturday to Friday; null where a day is of another month. */
export function weeksOf(iso: string): readonly (readonly (string | null)[])[] {
  const { day, month } = toSolar(iso);
  const first = daysLater(iso, 1 - day);
  const lead = (new Date(timeOf(first)).getUTCDay() + 1) % DAYS_IN_WEEK;
  const cells: (string | null)[] = Array.from({ length: lead }, () => null);
  for (let one = first; toSolar(one).month === month; one = daysLater(one, 1)) cells.push(one);
  while (cells.length % DAYS_IN_WEEK > 0) cells.push(null);
  return Array.from({ length: cells.length / DAYS_IN_WEEK }, (_, week) =>
    cells.slice(week * DAYS_IN_WEEK, (week + 1) * DAYS_IN_WEEK),
  );
}
