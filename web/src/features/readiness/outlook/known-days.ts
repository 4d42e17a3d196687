import type { TargetStanding } from '../../../api/types';

/** A day for which a forecast is worth asking for, and why. */
export interface KnownDay {
  readonly day: string;
  /** Percent of the targets that are due then. */
  readonly targets: readonly number[];
  readonly isAudit: boolean;
}

interface Ahead {
  readonly targets: readonly Pick<TargetStanding, 'dueOn' | 'met' | 'value'>[];
  /** The first day of the next known activity of ICAO. */
  readonly auditOn: string | null;
  /** The day it is in the State. */
  readonly today: string;
}

/** The days ahead on which targets are due that are not reached, and that of the audit; the next one first. */
export function knownDays({ targets, auditOn, today }: Ahead): readonly KnownDay[] {
  const open = targets.filter(({ met }) => !met);
  const days = new Set([auditOn, ...open.map(({ dueOn }) => dueOn)]);
  return [...days]
    .flatMap((day) => (day !== null && day >= today ? [day] : []))
    .sort()
    .map((day) => ({
      day,
      targets: [...new Set(open.filter(({ dueOn }) => dueOn === day).map(({ value }) => value))],
      isAudit: day === auditOn,
    }));
}

const YEAR_MS = 365 * 86_400_000;

/** The day that is forecast when nobody has chosen one: the next that is known, else in a year. */
export const firstDay = (known: readonly KnownDay[], today: string): string =>
  known[0]?.day ?? new Date(Date.parse(today) + YEAR_MS).toISOString().slice(0, 10);
