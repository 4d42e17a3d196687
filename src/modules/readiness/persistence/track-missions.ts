import { Injectable } from '@nestjs/common';
import { rows } from '../../../platform/database/sql';
import type { Scope } from '../../../platform/database/transaction';
import type { MissionKind } from '../../missions';

/** A mission as a standing sees it. */
export interface StateMission {
  readonly id: string;
  readonly kind: MissionKind;
  readonly edition: string;
  readonly illustrative: boolean;
  /** Whether anything was ever answered in it. */
  readonly hasAnswers: boolean;
  /** The newest position of its journal. */
  readonly position: number;
}

interface AuditRow {
  readonly id: string;
  readonly startsOn: string;
}

interface StateMissionRow extends Omit<StateMission, 'illustrative' | 'hasAnswers'> {
  readonly illustrative: boolean | number;
  readonly hasAnswers: boolean | number;
}

@Injectable()
export class TrackMissions {
  /**
   * The activities of ICAO in a State that were still to begin at an instant, and whose first day was known then, the
   * next one first.
   */
  audits(
    scope: Scope,
    state: string,
    { asOf, today }: { readonly asOf: Date; readonly today: string },
  ): Promise<readonly AuditRow[]> {
    return rows<AuditRow>(
      scope,
      `select m."id", h."startsOn" from "mission" m
         join "mission_history" h on h."missionId" = m."id" and h."validFrom" <= ?
        where m."state" = ? and m."kind" in ('icao-audit', 'icvm', 'off-site-validation')
          and h."startsOn" >= ? and h."status" <> 'cancelled'
          and not exists (select 1 from "mission_history" l
            where l."missionId" = h."missionId" and l."version" > h."version" and l."validFrom" <= ?)
        order by h."startsOn", m."id"`,
      [asOf, state, today, asOf],
    );
  }

  /** Every mission of a State, in the order in which they were planned. */
  async ofState(scope: Scope, state: string): Promise<readonly StateMission[]> {
    const found = await rows<StateMissionRow>(
      scope,
      `select m."id", m."kind", m."edition", m."illustrative",
              exists (select 1 from "assessment" a where a."missionId" = m."id") as "hasAnswers",
              coalesce(c."position", 0) as "position"
         from "mission" m left join "journal_chain" c on c."chain" = cast(m."id" as varchar(36))
        where m."state" = ? order by m."id"`,
      [state],
    );
    return found.map((row) => ({
      ...row,
      illustrative: Boolean(row.illustrative),
      hasAnswers: Boolean(row.hasAnswers),
    }));
  }
}
