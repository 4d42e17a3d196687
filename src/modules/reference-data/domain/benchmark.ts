import { isCalendarDate } from '../../../kernel/calendar-date';
import { BenchmarkNotSafety } from './reference-data.errors';
import type { IdentifiedRecord } from './reference-record';

export const STAGES = ['before', 'after'] as const;
export type Stage = (typeof STAGES)[number];

/** Safety oversight only. Security audits have other figures, which are never mixed with these. */
export const PROGRAMME = 'USOAP';

/** A published figure of effective implementation, to compare with. */
export interface Benchmark extends IdentifiedRecord {
  /** Null for the world. */
  readonly state: string | null;
  /** `overall`, or the code of an area. */
  readonly scope: string;
  /** In per cent. */
  readonly value: number;
  readonly approximate: boolean;
  /** Whether the figure stood before or after the activity that it is told of. */
  readonly stage: Stage | null;
  /** A day, a month or a year, as exactly as it is known: `2021-08`. */
  readonly observedOn: string;
  readonly source: string;
  readonly programme: string;
}

export function assertSafety(benchmark: Benchmark): void {
  if (benchmark.programme !== PROGRAMME)
    throw new BenchmarkNotSafety(
      `A figure of ${benchmark.programme} cannot stand beside figures of ${PROGRAMME}.`,
    );
}

/** A day, a month or a year that exists: `2021-08-31`, `2021-08`, `2021`. */
export function isPartialDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}(-\d{2}){0,2}$/.test(value)) return false;
  return isCalendarDate(`${value}-01-01`.slice(0, 10));
}
