import { Injectable } from '@nestjs/common';
import { firstRow, jsonOf } from '../../../platform/database/sql';
import type { Scope } from '../../../platform/database/transaction';
import type { Known } from '../domain/evidence-link';
import { stepWasSent } from './known-links';

/** Something that evidence may be linked to. */
export interface LinkSubject {
  readonly missionId: string;
  /** None for what is about the mission as a whole. */
  readonly areas: readonly string[];
  readonly known: Known;
}

/** Findings, steps and consultations, read by the names of their tables: evidence needs to know no more of them. */
@Injectable()
export class LinkSubjects {
  async finding(scope: Scope, id: string): Promise<LinkSubject | undefined> {
    const found = await firstRow<{ missionId: string; area: string; issuedAt: unknown }>(
      scope,
      'select "missionId", "area", "issuedAt" from "finding" where "id" = ?',
      [id],
    );
    if (!found) return undefined;
    const { missionId, area, issuedAt } = found;
    return { missionId, areas: [area], known: { toAuditors: true, toState: issuedAt !== null } };
  }

  async step(scope: Scope, id: string): Promise<LinkSubject | undefined> {
    const found = await firstRow<{ missionId: string; area: string; isSent: number }>(
      scope,
      `select s."missionId", f."area",
          case when p."state" <> 'draft' or ${stepWasSent('s."id"')} then 1 else 0 end as "isSent"
        from "plan_step" s
        join "corrective_action_plan" p on p."id" = s."planId"
        join "finding" f on f."id" = s."findingId" where s."id" = ?`,
      [id],
    );
    if (!found) return undefined;
    const { missionId, area, isSent } = found;
    return { missionId, areas: [area], known: { toAuditors: isSent === 1, toState: true } };
  }

  async consultation(scope: Scope, id: string): Promise<LinkSubject | undefined> {
    const found = await firstRow<{ missionId: string; areas: string | readonly string[] }>(
      scope,
      'select "missionId", "areas" from "consultation" where "id" = ?',
      [id],
    );
    if (!found) return undefined;
    const areas = jsonOf<readonly string[]>(found.areas);
    return { missionId: found.missionId, areas, known: { toAuditors: true, toState: true } };
  }
}
