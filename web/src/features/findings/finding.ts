import type { Refusal } from '../../app/Refusals';
import type { Due } from '../../app/DueLine';
import type { Language } from '../../i18n/languages';
import type { Person } from '../../api/types';

export const FINDING_STATES = [
  'draft',
  'issued',
  'cap-due',
  'cap-submitted',
  'cap-revision-required',
  'cap-accepted',
  'in-progress',
  'completion-reported',
  'reopened',
  'closed',
  'withdrawn',
] as const;
export type FindingState = (typeof FINDING_STATES)[number];

export const FINDING_KINDS = ['weakness', 'regulatory-gap', 'observation', 'strength'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export const SHORTCOMINGS = ['structure', 'regulation', 'supervisory-process'] as const;
export type Shortcoming = (typeof SHORTCOMINGS)[number];

export interface JudgedLaw {
  readonly instrument: string;
  readonly number: string | null;
  readonly asOf: string;
}

export interface Finding {
  readonly id: string;
  readonly reference: string;
  readonly missionId: string;
  readonly question: string | null;
  readonly area: string;
  readonly criticalElement: string | null;
  readonly kind: FindingKind;
  readonly shortcomingDomain: Shortcoming | null;
  readonly state: FindingState;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  readonly references: readonly string[];
  readonly law: JudgedLaw | null;
  readonly sscCandidate: boolean;
  readonly ownerOrganizationId: string | null;
  readonly dueOn: string | null;
  readonly repeatOf: string | null;
  /** Told when one finding is read. */
  readonly hasPlan?: boolean;
  readonly recordedAt: string;
  readonly recordedBy: Person;
  readonly issuedAt: string | null;
  readonly closedAt: string | null;
  readonly stateReason: string | null;
  readonly version: number;
  readonly allowedTransitions: readonly FindingState[];
  /** What would be refused of these as things stand; told when one finding is read. */
  readonly refusedTransitions?: readonly { readonly to: FindingState; readonly problem: Refusal }[];
  /** There when it was read by itself, or in a list that asks for it. */
  readonly due?: readonly Due[];
}

const ENDED: ReadonlySet<FindingState> = new Set(['closed', 'withdrawn']);

/** Nothing more is expected of it. */
export const isEnded = (state: FindingState): boolean => ENDED.has(state);

export const OPEN_STATES = FINDING_STATES.filter((state) => !isEnded(state));

/** Something is amiss: it needs a corrective action plan. */
export const isShortfall = (kind: FindingKind): boolean =>
  kind === 'weakness' || kind === 'regulatory-gap';

/** The day it is in this browser, `2026-03-31`. */
export function dayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
