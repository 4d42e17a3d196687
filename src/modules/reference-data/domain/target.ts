import type { CalendarDate } from '../../../kernel/calendar-date';
import type { IdentifiedRecord } from './reference-record';

/** The scope of a figure over all areas that count in the overall one. */
export const OVERALL = 'overall';

/** An effective implementation that a plan asks for. */
export interface Target extends IdentifiedRecord {
  readonly source: string;
  /** `overall`, or the code of an area. */
  readonly scope: string;
  /** In per cent. */
  readonly value: number;
  /** Null where the plan names no day. */
  readonly dueOn: CalendarDate | null;
}
