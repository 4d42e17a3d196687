import { Injectable } from '@nestjs/common';
import { firstRow, placeholders, rows } from '../../../platform/database/sql';
import type { Scope } from '../../../platform/database/transaction';
import type { FindingsSource } from '../../missions';
import { ENDED_STATES } from '../domain/life-cycle';

const idsOf = (found: readonly { id: string }[]): ReadonlySet<string> =>
  new Set(found.map(({ id }) => id));

/** What the missions ask of findings. */
@Injectable()
export class MissionFindingsSource implements FindingsSource {
  async among(
    scope: Scope,
    missionId: string,
    ids: readonly string[],
  ): Promise<ReadonlySet<string>> {
    const query = `select "id" from "finding" where "missionId" = ? and "id" in ${placeholders(ids.length)}`;
    return idsOf(await rows(scope, query, [missionId, ...ids]));
  }

  async shownToState(scope: Scope, missionId: string): Promise<ReadonlySet<string>> {
    const query = 'select "id" from "finding" where "missionId" = ? and "issuedAt" is not null';
    return idsOf(await rows(scope, query, [missionId]));
  }

  async countOpen(scope: Scope, missionId: string): Promise<number> {
    const counted = await firstRow<{ count: number }>(
      scope,
      `select count(*) as "count" from "finding"
        where "missionId" = ? and "state" not in ${placeholders(ENDED_STATES.length)}`,
      [missionId, ...ENDED_STATES],
    );
    return counted?.count ?? 0;
  }
}
