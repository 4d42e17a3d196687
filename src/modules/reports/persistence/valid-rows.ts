import { jsonOf, rows } from '../../../platform/database/sql';
import type { Scope } from '../../../platform/database/transaction';

/** A table whose superseded rows stand, whole, in a table of revisions. */
interface Kept {
  readonly table: string;
  readonly revisions: string;
}

/** The rows of a mission as they were at an instant: the current ones that are old enough, and those replaced since. */
export async function validRows<Row>(
  scope: Scope,
  { table, revisions }: Kept,
  missionId: string,
  asOf: Date,
): Promise<readonly Row[]> {
  const current = await rows<Row>(
    scope,
    `select * from "${table}" where "missionId" = ? and "validFrom" <= ?`,
    [missionId, asOf],
  );
  const replaced = await rows<{ row: string | Row }>(
    scope,
    `select "row" from "${revisions}" where "missionId" = ? and "validFrom" <= ? and "validTo" > ?`,
    [missionId, asOf, asOf],
  );
  return [...current, ...replaced.map(({ row }) => jsonOf<Row>(row))];
}
