import { instantOf, jsonOf } from '../../../platform/database/sql';
import type { SqlValue } from '../../../platform/database/statements';
import type { Consultation, Participant } from '../domain/consultation';

type Json<T> = string | T;

/** A consultation as it comes out of either database. */
export interface ConsultationRow extends Omit<
  Consultation,
  'areas' | 'participants' | 'findingIds' | 'hours' | 'createdAt'
> {
  readonly areas: Json<readonly string[]>;
  readonly participants: Json<readonly Participant[]>;
  readonly findingIds: Json<readonly string[]>;
  readonly hundredthsOfHours: number | null;
  readonly createdAt: Date | string;
}

/** What may change, in the order of `contentValues`. */
export const CONTENT_COLUMNS = [
  'kind',
  'topic',
  'areas',
  'heldOn',
  'hundredthsOfHours',
  'participants',
  'outcome',
  'language',
  'findingIds',
] as const;

export const CONSULTATION_COLUMNS = [
  'id',
  'missionId',
  'createdAt',
  'version',
  ...CONTENT_COLUMNS,
] as const;

export function contentValues(consultation: Consultation): readonly SqlValue[] {
  const { kind, topic, areas, heldOn, hours, participants, outcome, language, findingIds } =
    consultation;
  return [
    kind,
    topic,
    JSON.stringify(areas),
    heldOn,
    hours === null ? null : Math.round(hours * 100),
    JSON.stringify(participants),
    outcome,
    language,
    JSON.stringify(findingIds),
  ];
}

export function toConsultation({ hundredthsOfHours, ...row }: ConsultationRow): Consultation {
  return {
    ...row,
    areas: jsonOf<readonly string[]>(row.areas),
    participants: jsonOf<readonly Participant[]>(row.participants),
    findingIds: jsonOf<readonly string[]>(row.findingIds),
    hours: hundredthsOfHours === null ? null : hundredthsOfHours / 100,
    createdAt: instantOf(row.createdAt),
  };
}
