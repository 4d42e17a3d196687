import type { Actor } from '../../../kernel/actor';
import { toRefusedSteps, type RefusalResponse } from '../../../platform/http/refusal.response';
import { allowedTransitions, type RefusedStep } from '../domain/life-cycle';
import {
  trackOf,
  type Mission,
  type MissionKind,
  type MissionStatus,
  type Track,
} from '../domain/mission';

/** A step that is yours, and why it would be refused now. */
export class RefusedMissionStepResponse {
  /** Where the step leads. */
  readonly to!: MissionStatus;
  /** What stands against it. */
  readonly problem!: RefusalResponse;
}

/** An activity that assesses questions in a State. */
export class MissionResponse {
  /** UUID. */
  readonly id!: string;
  /** The number people use. @example "TJ-2025-01" */
  readonly reference!: string;
  /** The year in the reference: that of the start, or of the planning while the start is unknown. */
  readonly year!: number;
  /** One line. */
  readonly title!: string;
  /** Code of the audited State. @example "TJ" */
  readonly state!: string;
  /** What kind of activity it is. */
  readonly kind!: MissionKind;
  /** The track of figures that its answers move. */
  readonly track!: Track;
  /** Code of the edition whose questions it asks. @example "2024" */
  readonly edition!: string;
  /** Area codes in its scope; empty while the scope is unknown. */
  readonly areas!: readonly string[];
  /** Where it is in its life. */
  readonly status!: MissionStatus;
  /** When the present status began. */
  readonly statusSince!: string;
  /** The reason that was given with the last transition, if any. */
  readonly statusReason!: string | null;
  /** When the State got the draft report to comment on; null until then. */
  readonly draftReportedAt!: string | null;
  /** When the final report was given; null until then. */
  readonly reportedAt!: string | null;
  /** The organization that leads it; null while unknown. */
  readonly leadOrganizationId!: string | null;
  /** Its first day; null while unknown. */
  readonly startsOn!: string | null;
  /** Its last day; null while unknown. */
  readonly endsOn!: string | null;
  /** What else is known of it. */
  readonly note!: string | null;
  /** True for made-up data that must never be taken for a real mission. */
  readonly illustrative!: boolean;
  /** When it was planned. */
  readonly createdAt!: string;
  /** Raised by every change; the ETag. */
  readonly version!: number;
  /** What the caller may make of it; what each step demands is checked when it is taken. */
  readonly allowedTransitions!: readonly MissionStatus[];
  /** Those of them that would be refused as things stand, whatever reason is given. Not part of the version; there when one mission is read. */
  readonly refusedTransitions?: readonly RefusedMissionStepResponse[];
}

const text = (instant: Date | null): string | null => instant?.toISOString() ?? null;

export function toMissionResponse(
  mission: Mission,
  actor: Actor,
  refused?: readonly RefusedStep[],
): MissionResponse {
  return {
    id: mission.id,
    reference: mission.reference,
    year: mission.year,
    title: mission.title,
    state: mission.state,
    kind: mission.kind,
    track: trackOf(mission.kind),
    edition: mission.edition,
    areas: mission.areas,
    status: mission.status,
    statusSince: mission.statusSince.toISOString(),
    statusReason: mission.statusReason,
    draftReportedAt: text(mission.draftReportedAt),
    reportedAt: text(mission.reportedAt),
    leadOrganizationId: mission.leadOrganizationId,
    startsOn: mission.startsOn,
    endsOn: mission.endsOn,
    note: mission.note,
    illustrative: mission.illustrative,
    createdAt: mission.createdAt.toISOString(),
    version: mission.version,
    allowedTransitions: allowedTransitions(mission.status, actor.memberships.get(mission.id)),
    ...(refused && { refusedTransitions: toRefusedSteps(refused) }),
  };
}

/** Columns of the CSV. */
export const MISSION_CSV = [
  'reference',
  'title',
  'state',
  'kind',
  'track',
  'edition',
  'areas',
  'status',
  'statusSince',
  'statusReason',
  'startsOn',
  'endsOn',
  'draftReportedAt',
  'reportedAt',
  'leadOrganizationId',
  'note',
  'illustrative',
  'createdAt',
  'id',
  'version',
] as const satisfies (keyof MissionResponse)[];
