import type { Language } from '../../../kernel/localized-text';
import type { Consultation, ConsultationKind } from '../domain/consultation';

/** Somebody who took part. */
export class ParticipantResponse {
  /** Name of the person or group. */
  readonly name!: string;
  /** The organization they came from; null when nobody noted it. */
  readonly organization!: string | null;
}

/** A technical consultation or a knowledge-transfer session of a mission. */
export class ConsultationResponse {
  /** UUID. */
  readonly id!: string;
  /** The mission that it belongs to. */
  readonly missionId!: string;
  /** What it was. */
  readonly kind!: ConsultationKind;
  /** What it was about. */
  readonly topic!: string;
  /** Area codes that it touched. */
  readonly areas!: readonly string[];
  /** The day; null while unknown. */
  readonly heldOn!: string | null;
  /** How long it took, in hours; null when nobody noted it. */
  readonly hours!: number | null;
  /** Who took part. */
  readonly participants!: readonly ParticipantResponse[];
  /** What came of it. */
  readonly outcome!: string | null;
  /** The language of topic and outcome. */
  readonly language!: Language;
  /** Findings that it concerned; those that were not issued are shown to auditors only. */
  readonly findingIds!: readonly string[];
  /** When it was recorded. */
  readonly createdAt!: string;
  /** Raised by every change; the ETag. */
  readonly version!: number;
}

export function toConsultationResponse(consultation: Consultation): ConsultationResponse {
  return {
    id: consultation.id,
    missionId: consultation.missionId,
    kind: consultation.kind,
    topic: consultation.topic,
    areas: consultation.areas,
    heldOn: consultation.heldOn,
    hours: consultation.hours,
    participants: consultation.participants.map(({ name, organization = null }) => ({
      name,
      organization,
    })),
    outcome: consultation.outcome,
    language: consultation.language,
    findingIds: consultation.findingIds,
    createdAt: consultation.createdAt.toISOString(),
    version: consultation.version,
  };
}

/** Columns of the CSV. */
export const CONSULTATION_CSV = [
  'kind',
  'topic',
  'areas',
  'heldOn',
  'hours',
  'participants',
  'outcome',
  'language',
  'findingIds',
  'createdAt',
  'id',
  'version',
] as const satisfies (keyof ConsultationResponse)[];
