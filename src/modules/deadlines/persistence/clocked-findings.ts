import { Injectable } from '@nestjs/common';
import { instantOf, placeholders, rows } from '../../../platform/database/sql';
import type { Scope } from '../../../platform/database/transaction';
import type { FindingClock } from '../domain/dues';
import { ClockRepository } from './clock.repository';
import { answeredAt, flaggedAt, toConcern, type Concern, type ConcernRow } from './concern';

interface MissionRow {
  readonly id: string;
  readonly timeZone: string;
  readonly reportedAt: Date | string | null;
}

const MISSIONS = `select m."id", m."reportedAt", s."timeZone"
  from "mission" m join "state" s on s."code" = m."state"`;

/** What the days that clocks set for findings follow from, as it is or as it was at an instant. */
@Injectable()
export class ClockedFindings {
  constructor(private readonly clocks: ClockRepository) {}

  /** By mission. */
  async clocksOf(
    scope: Scope,
    missionIds: readonly string[],
    asOf?: Date,
  ): Promise<ReadonlyMap<string, FindingClock>> {
    if (missionIds.length === 0) return new Map();
    const found = await rows<MissionRow>(
      scope,
      `${MISSIONS} where m."id" in ${placeholders(missionIds.length)}`,
      missionIds,
    );
    const days = await this.clocks.ofMissions(scope, missionIds, asOf);
    return new Map(
      found.flatMap(({ id, timeZone, reportedAt }) => {
        const ofMission = days.get(id);
        if (!ofMission) return [];
        const reported = reportedAt === null ? null : instantOf(reportedAt);
        const isKnown = reported !== null && (asOf === undefined || reported <= asOf);
        return [[id, { timeZone, days: ofMission, reportedAt: isKnown ? reported : null }]];
      }),
    );
  }

  /** By finding. */
  async concerns(
    scope: Scope,
    findingIds: readonly string[],
    asOf?: Date,
  ): Promise<ReadonlyMap<string, Concern>> {
    if (findingIds.length === 0) return new Map();
    const until = asOf && '?';
    const found = await rows<ConcernRow & { readonly id: string }>(
      scope,
      `select f."id", ${answeredAt(until)} as "answeredAt", ${flaggedAt(until)} as "flaggedAt"
        from "finding" f where f."id" in ${placeholders(findingIds.length)}`,
      [...(asOf ? [asOf, asOf] : []), ...findingIds],
    );
    return new Map(found.map(({ id, ...row }) => [id, toConcern(row)]));
  }
}
