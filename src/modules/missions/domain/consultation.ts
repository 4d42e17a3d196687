import type { CalendarDate } from '../../../kernel/calendar-date';
import { changesBetween, type DomainEvent } from '../../../kernel/domain-event';
import type { Language } from '../../../kernel/localized-text';
import { ConsultationAreaOutside, ConsultationFindingUnknown } from './consultation.errors';
import { assertNotOver, type Mission } from './mission';

export const CONSULTATION_KINDS = ['technical-consultation', 'knowledge-transfer'] as const;
export type ConsultationKind = (typeof CONSULTATION_KINDS)[number];

export interface Participant {
  readonly name: string;
  readonly organization?: string | null;
}

/** A technical consultation or a knowledge-transfer session of a mission. */
export interface Consultation {
  readonly id: string;
  readonly missionId: string;
  readonly kind: ConsultationKind;
  readonly topic: string;
  readonly areas: readonly string[];
  /** Null while the day is unknown. */
  readonly heldOn: CalendarDate | null;
  /** How long it took; null when nobody noted it. */
  readonly hours: number | null;
  readonly participants: readonly Participant[];
  readonly outcome: string | null;
  /** The language of topic and outcome. */
  readonly language: Language;
  readonly findingIds: readonly string[];
  readonly createdAt: Date;
  readonly version: number;
}

export type ConsultationDraft = Omit<Consultation, 'createdAt' | 'version'>;
export type ConsultationPatch = Partial<Omit<ConsultationDraft, 'id' | 'missionId'>>;

export interface ConsultationFilter {
  readonly kind?: readonly ConsultationKind[];
  readonly heldFrom?: CalendarDate;
  readonly heldTo?: CalendarDate;
  readonly q?: string;
}

/** A mission that is over keeps its consultations as they are. */
export const assertConsults = (mission: Pick<Mission, 'status' | 'reference'>): void => {
  assertNotOver(mission, 'consultations');
};

export function assertAreasInScope(
  { areas: scope, reference }: Pick<Mission, 'areas' | 'reference'>,
  areas: readonly string[],
): void {
  const outside = areas.filter((area) => !scope.includes(area));
  if (outside.length === 0) return;
  throw new ConsultationAreaOutside(`${outside.join(', ')} is outside ${reference}.`, {
    errors: outside.map((area) => ({
      pointer: `#/areas/${String(areas.indexOf(area))}`,
      code: 'area',
      detail: `${area} is outside the mission`,
    })),
  });
}

/** Every linked finding is one of the mission's. */
export function assertFindingsKnown(ids: readonly string[], known: ReadonlySet<string>): void {
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  throw new ConsultationFindingUnknown(`The mission has no finding ${unknown.join(', ')}.`, {
    errors: unknown.map((id) => ({
      pointer: `#/findingIds/${String(ids.indexOf(id))}`,
      code: 'finding',
      detail: 'no finding of this mission',
    })),
  });
}

const factOf = (
  type: string,
  { id, missionId }: Pick<Consultation, 'id' | 'missionId'>,
  changes: DomainEvent['changes'],
): DomainEvent => ({ type, subject: { kind: 'consultation', id }, missionId, changes });

function contentOf({ id: _i, missionId: _m, createdAt: _c, version: _v, ...rest }: Consultation) {
  return rest;
}

export const consultationRecorded = (consultation: Consultation): DomainEvent =>
  factOf('consultation.recorded', consultation, contentOf(consultation));

export const consultationChanged = (before: Consultation, after: Consultation): DomainEvent =>
  factOf('consultation.changed', before, changesBetween(before, contentOf(after)));

export const consultationRemoved = (consultation: Consultation): DomainEvent =>
  factOf('consultation.removed', consultation, contentOf(consultation));
