import { Injectable } from '@nestjs/common';
import { jsonOf, placeholders, rows } from '../../../platform/database/sql';
import type { Scope } from '../../../platform/database/transaction';
import type { LinkedEvidence } from '../domain/evidence';
import { validThen, type ValidityChange } from '../domain/evidence-then';

@Injectable()
export class EvidenceRows {
  /**
   * The evidence of the missions with what it is linked to now, or was at an instant, and as long as it was valid
   * then. Who may know of it is asked of today.
   */
  async ofMissions(
    scope: Scope,
    missionIds: readonly string[],
    asOf?: Date,
  ): Promise<readonly LinkedEvidence[]> {
    if (missionIds.length === 0) return [];
    const then = asOf
      ? `l."linkedAt" <= ? and (l."unlinkedAt" is null or l."unlinkedAt" > ?)`
      : `l."unlinkedAt" is null`;
    const found = await rows<LinkedEvidence>(
      scope,
      `select e."id", e."missionId", e."side", e."confidentiality", e."validUntil",
              l."kind", l."subjectId", l."question"
         from "evidence_link" l join "evidence" e on e."id" = l."evidenceId"
        where l."missionId" in ${placeholders(missionIds.length)} and ${then}
        order by e."id", l."id"`,
      asOf ? [...missionIds, asOf, asOf] : missionIds,
    );
    return asOf ? validThen(found, await this.changesSince(scope, missionIds, asOf)) : found;
  }

  private async changesSince(
    scope: Scope,
    missionIds: readonly string[],
    asOf: Date,
  ): Promise<readonly ValidityChange[]> {
    const found = await rows<{ subjectId: string; changes: string }>(
      scope,
      `select "subjectId", "changes" from "journal_entry"
        where "chain" in ${placeholders(missionIds.length)} and "type" = 'evidence.changed' and "occurredAt" > ?
        order by "chain", "position"`,
      [...missionIds, asOf],
    );
    return found.map(({ subjectId, changes }) => ({ id: subjectId, ...jsonOf<object>(changes) }));
  }
}
