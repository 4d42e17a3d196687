import { instantText } from '../../../platform/database/sql';

export interface ConcernRow {
  readonly flaggedAt: Date | string | null;
  readonly answeredAt: Date | string | null;
}

/** When a finding was first seen as a safety concern, where it was not one from the beginning, and whether the State has replied since. */
export interface Concern {
  readonly flaggedAt: string | null;
  readonly isAnswered: boolean;
}

export function toConcern(row: ConcernRow): Concern {
  const flagged = textOrNull(row.flaggedAt);
  return { flaggedAt: flagged, isAnswered: (textOrNull(row.answeredAt) ?? '') > (flagged ?? '') };
}

const textOrNull = (instant: Date | string | null): string | null =>
  instant === null ? null : instantText(instant);

/** When the State last agreed or disagreed with the finding `f`; what came after `until` is left out. */
export const answeredAt = (until?: '?'): string =>
  `(select max(c."recordedAt") from "finding_comment" c
    where c."findingId" = f."id" and c."agree" is not null${notAfter('c."recordedAt"', until)})`;

/** When the finding `f` was first seen as a safety concern, null where it was one from the beginning. */
export const flaggedAt = (until?: '?'): string =>
  `(select max(r."validTo") from "finding_revision" r
    where r."findingId" = cast(f."id" as varchar(36))
    and cast(r."row" ->> 'sscCandidate' as varchar(5)) in ('false', '0')${notAfter('r."validTo"', until)})`;

const notAfter = (column: string, until: '?' | undefined): string =>
  until === undefined ? '' : ` and ${column} <= ${until}`;
