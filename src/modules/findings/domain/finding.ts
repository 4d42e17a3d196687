import type { CalendarDate } from '../../../kernel/calendar-date';
import type { Language } from '../../../kernel/localized-text';
import type { FindingKind } from './finding-kind';
import type { FindingState } from './life-cycle';

export const SHORTCOMING_DOMAINS = ['structure', 'regulation', 'supervisory-process'] as const;
/** Where the shortcoming lies. */
export type ShortcomingDomain = (typeof SHORTCOMING_DOMAINS)[number];

/** The law that a finding was judged against, as it stood on a day. */
export interface JudgedLaw {
  readonly instrument: string;
  readonly number: string | null;
  readonly asOf: CalendarDate;
}

/** What a mission states. Instants are RFC 3339 in UTC. */
export interface Finding {
  readonly id: string;
  /** `TJ-2025-01-OPS-004`. */
  readonly reference: string;
  readonly missionId: string;
  /** Null when it was raised within an area, from no single question. */
  readonly question: string | null;
  readonly area: string;
  readonly criticalElement: string | null;
  readonly kind: FindingKind;
  readonly shortcomingDomain: ShortcomingDomain | null;
  readonly state: FindingState;
  readonly title: string;
  readonly description: string;
  /** The language the person wrote in. */
  readonly language: Language;
  /** Provisions that the finding rests on, as the auditors cite them. */
  readonly references: readonly string[];
  readonly law: JudgedLaw | null;
  /** It may be a significant safety concern: an immediate risk. */
  readonly sscCandidate: boolean;
  readonly ownerOrganizationId: string | null;
  readonly dueOn: CalendarDate | null;
  /** The finding of which this is a repetition. */
  readonly repeatOf: string | null;
  readonly recordedAt: string;
  readonly recordedById: string;
  readonly recordedByName: string;
  /** Since when the State may see it. */
  readonly issuedAt: string | null;
  readonly closedAt: string | null;
  /** Why it was withdrawn or closed, where a reason was given. */
  readonly stateReason: string | null;
  readonly version: number;
  /** Since when this version holds. */
  readonly validFrom: string;
}

const DOMAIN_OF: Readonly<Record<string, ShortcomingDomain>> = {
  'CE-1': 'regulation',
  'CE-2': 'regulation',
  'CE-3': 'structure',
  'CE-4': 'structure',
  'CE-5': 'supervisory-process',
  'CE-6': 'supervisory-process',
  'CE-7': 'supervisory-process',
  'CE-8': 'supervisory-process',
};

/** The domain that a critical element suggests; null where there is no critical element. */
export const shortcomingDomainOf = (criticalElement: string | null): ShortcomingDomain | null =>
  criticalElement === null ? null : (DOMAIN_OF[criticalElement] ?? null);

/** The State sees what was issued, and nothing that never was. */
export const isKnownToState = (finding: Pick<Finding, 'issuedAt'>): boolean =>
  finding.issuedAt !== null;

/** `TJ-2025-01-OPS-004`: the mission, the area, a number within both. */
export const findingReference = (mission: string, area: string, number: number): string =>
  `${mission}-${area}-${String(number).padStart(3, '0')}`;
