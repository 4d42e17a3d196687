import { instantOf, jsonOf } from '../../../platform/database/sql';
import type { SqlValue } from '../../../platform/database/statements';
import type { Mission } from '../domain/mission';

type Instant = Date | string;

/** A mission as it comes out of either database. */
export interface MissionRow extends Omit<
  Mission,
  'areas' | 'statusSince' | 'draftReportedAt' | 'reportedAt' | 'illustrative' | 'createdAt'
> {
  readonly areas: string | readonly string[];
  readonly statusSince: Instant;
  readonly draftReportedAt: Instant | null;
  readonly reportedAt: Instant | null;
  readonly illustrative: boolean | number;
  readonly createdAt: Instant;
}

export const MISSION_COLUMNS = [
  'id',
  'reference',
  'year',
  'title',
  'state',
  'kind',
  'edition',
  'areas',
  'status',
  'statusSince',
  'statusReason',
  'draftReportedAt',
  'reportedAt',
  'leadOrganizationId',
  'startsOn',
  'endsOn',
  'note',
  'illustrative',
  'createdAt',
  'version',
] as const satisfies readonly (keyof Mission)[];

export const SELECTED_COLUMNS = MISSION_COLUMNS.map((name) => `"${name}"`).join(', ');

const momentOrNull = (value: Instant | null): Date | null =>
  value === null ? null : instantOf(value);

export function toMission(row: MissionRow): Mission {
  return {
    ...row,
    areas: jsonOf<readonly string[]>(row.areas),
    statusSince: instantOf(row.statusSince),
    draftReportedAt: momentOrNull(row.draftReportedAt),
    reportedAt: momentOrNull(row.reportedAt),
    illustrative: Boolean(row.illustrative),
    createdAt: instantOf(row.createdAt),
  };
}

/** The values of the columns; lists as JSON text, which both databases take. */
export function toValues(
  mission: Mission,
  columns: readonly (keyof Mission)[],
): readonly SqlValue[] {
  return columns.map((column) =>
    column === 'areas' ? JSON.stringify(mission.areas) : mission[column],
  );
}
