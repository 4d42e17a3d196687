import type { CalendarDate } from '../../../kernel/calendar-date';
import type { Confidentiality, Side } from './evidence';

/** Which evidence is wanted; everything left out does not matter. */
export interface EvidenceFilter {
  readonly missionId?: string;
  /** Linked to one of these. */
  readonly finding?: readonly string[];
  readonly step?: readonly string[];
  readonly consultation?: readonly string[];
  /** Linked to the answer or an evidence item of one of these questions. */
  readonly question?: readonly string[];
  readonly confidentiality?: readonly Confidentiality[];
  readonly side?: Side;
  /** Valid until a day before this one. */
  readonly validUntilBefore?: CalendarDate;
  readonly q?: string;
}
