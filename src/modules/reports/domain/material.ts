import type { CalendarDate } from '../../../kernel/calendar-date';
import type { Language, LocalizedText } from '../../../kernel/localized-text';
import type { Area, CriticalElement } from '../../catalogue';
import type { Finding } from '../../findings';
import type { MemberRole, ReportedMission } from './mission-facts';
import type { GapsResponse, ReadinessResponse } from '../../readiness';
import type { Classification } from './report';

/** A finding as a report shows it, with what was said of it for all to know. */
export interface ReportedFinding extends Finding {
  readonly owner: string | null;
  readonly recommendations: readonly Remark[];
  readonly comments: readonly StateComment[];
}

interface Remark {
  readonly text: string;
  readonly language: Language;
}

interface StateComment {
  readonly agree: boolean | null;
  readonly text: string | null;
  readonly language: Language;
  readonly authorName: string;
}

export interface ReportedMember {
  readonly name: string;
  readonly role: MemberRole;
  readonly areas: readonly string[];
}

export interface ReportedConsultation {
  readonly kind: 'technical-consultation' | 'knowledge-transfer';
  readonly topic: string;
  readonly areas: readonly string[];
  readonly heldOn: CalendarDate | null;
  readonly participants: number;
  readonly outcome: string | null;
  readonly language: Language;
}

/** A question of the area that a sheet is about, as it is answered. */
export interface ReportedQuestion {
  readonly number: string;
  readonly criticalElement: string | null;
  readonly priority: boolean;
  readonly topic: LocalizedText;
  readonly status: 'satisfactory' | 'not-satisfactory' | 'not-applicable' | 'not-reviewed';
  readonly remarks: string | null;
}

export interface TrendPoint {
  readonly on: CalendarDate;
  readonly value: number | null;
  readonly coverage: number | null;
}

/** Which report is wanted, and how. */
export interface Wish {
  readonly language: Language;
  readonly classification: Classification;
  readonly includeDrafts: boolean;
}

/** Everything that a report is made of. What its reader may not see is not in it. */
export interface Material {
  readonly wish: Wish;
  readonly mission: ReportedMission;
  readonly areas: readonly Area[];
  readonly criticalElements: readonly CriticalElement[];
  readonly readiness: ReadinessResponse;
  readonly trend: readonly TrendPoint[];
  readonly outlook: Pick<GapsResponse, 'clusters' | 'gains'>;
  readonly findings: readonly ReportedFinding[];
  readonly team: readonly ReportedMember[];
  readonly consultations: readonly ReportedConsultation[];
  readonly asOf: string;
  /** Of the State: days are those that its people have. */
  readonly timeZone: string;
  /** The day in the State at that moment. */
  readonly today: CalendarDate;
  readonly journalPosition: number;
}
