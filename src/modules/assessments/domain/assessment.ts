import type { CalendarDate } from '../../../kernel/calendar-date';
import type { AssessmentStatus } from './assessment-status';
import type { EvidenceItem } from './evidence-items';

/** What an answer says. Null where it says nothing of the kind. */
export interface Answer {
  readonly status: AssessmentStatus;
  readonly remarks: string | null;
  /** Why the question does not apply; there if and only if the status is not-applicable. */
  readonly naReason: string | null;
  /** The guidance of the question, judged line by line, in its order. */
  readonly evidenceItems: readonly EvidenceItem[] | null;
  /** The day as of which the law was read. */
  readonly lawAsOf: CalendarDate | null;
}

/** The answer to one question in one mission, as it stands. Instants are RFC 3339 in UTC. */
export interface Assessment extends Answer {
  readonly id: string;
  readonly missionId: string;
  readonly question: string;
  readonly area: string;
  readonly criticalElement: string | null;
  /** Since when this version holds. */
  readonly assessedAt: string;
  readonly assessedById: string;
  /** The person's name as it was then. */
  readonly assessedByName: string;
  readonly version: number;
}

/** An answer as it stood from one instant to another; `replacedAt` is null while it stands. */
export interface AssessmentRevision extends Assessment {
  readonly replacedAt: string | null;
}

/** The version of a question that nobody has answered. */
export const UNANSWERED = 0;
