import { Injectable } from '@nestjs/common';
import { placeholders, rows } from '../../../platform/database/sql';
import type { Scope } from '../../../platform/database/transaction';
import type { LinkedEvidence } from '../domain/evidence';

@Injectable()
export class EvidenceRows {
  /** The evidence of the missions with what it is linked to now, or was at an instant. */
  ofMissions(
    scope: Scope,
    missionIds: readonly string[],
    asOf?: Date,
  ): Promise<readonly LinkedEvidence[]> {
    if (missionIds.length === 0) return Promise.resolve([]);
    const then = asOf
      ? `l."linkedAt" <= ? and (l."unlinkedAt" is null or l."unlinkedAt" > ?)`
      : `l."unlinkedAt" is null`;
    return rows<LinkedEvidence>(
      scope,
      `select e."id", e."missionId", e."side", e."confidentiality", e."validUntil",
              l."kind", l."subjectId", l."question"
         from "evidence_link" l join "evidence" e on e."id" = l."evidenceId"
        where l."missionId" in ${placeholders(missionIds.length)} and ${then}
        order by e."id", l."id"`,
      asOf ? [...missionIds, asOf, asOf] : missionIds,
    );
  }
}
