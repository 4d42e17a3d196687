import { Injectable } from '@nestjs/common';
import type { Condition } from '../../../platform/database/conditions';
import { placeholders } from '../../../platform/database/sql';
import type { Scope } from '../../../platform/database/transaction';
import type { Watcher } from '../domain/duty';
import { lateBefore, type LateBefore } from '../domain/late-before';
import { answeredAt, flaggedAt } from './concern';
import { DueMaterial, type MaterialFilter } from './due-material';

const FLAGGED = flaggedAt();
const ANSWERED = answeredAt();
/** Neither issued nor flagged since, and no word of the State since it was flagged. */
const REPLY_LATE = `(f."sscCandidate" = ? and f."issuedAt" < ? and (${FLAGGED} is null or ${FLAGGED} < ?)
  and (${ANSWERED} is null or ${ANSWERED} <= ${FLAGGED}))`;
const PLAN_LATE = `(f."state" in ('cap-due', 'cap-revision-required')
  and (f."issuedAt" is null or f."issuedAt" < ?))`;
const stepLate = (missions: number) => `f."id" in (select s."findingId" from "plan_step" s
  join "corrective_action_plan" p on p."id" = s."planId"
  where s."missionId" in ${placeholders(missions)} and s."state" in ('not-started', 'in-progress', 'refused')
  and p."state" = 'accepted' and coalesce(s."revisedOn", s."estimatedOn") < ?)`;

/** Finds in lists the findings of which something is overdue, as the deadlines would say of each. */
@Injectable()
export class OverdueFindings {
  constructor(private readonly material: DueMaterial) {}

  /** What holds for the row `f` of such a finding. */
  async condition(
    scope: Scope,
    watcher: Watcher,
    now: Date,
    wanted: MaterialFilter,
  ): Promise<Condition> {
    const alike = new Map<string, { late: LateBefore; missions: string[] }>();
    for (const mission of await this.material.missions(scope, watcher, wanted)) {
      const late = lateBefore(mission, now);
      const key = JSON.stringify(late);
      const same = alike.get(key) ?? { late, missions: [] };
      same.missions.push(mission.id);
      alike.set(key, same);
    }
    const parts = [...alike.values()].map(({ late, missions }) => lateIn(missions, late));
    if (parts.length === 0) return { sql: '1 = 0', values: [] };
    return {
      sql: `f."state" not in ('closed', 'withdrawn') and (${parts.map(({ sql }) => sql).join(' or ')})`,
      values: parts.flatMap(({ values }) => values),
    };
  }
}

/** The missions of which the same is late. */
function lateIn(
  missions: readonly string[],
  { today, planAskedBefore, concernKnownBefore }: LateBefore,
): Condition {
  const plan = planAskedBefore === null ? [] : [planAskedBefore];
  const ways = [
    'f."dueOn" < ?',
    ...plan.map(() => PLAN_LATE),
    stepLate(missions.length),
    REPLY_LATE,
  ];
  return {
    sql: `(f."missionId" in ${placeholders(missions.length)} and (${ways.join(' or ')}))`,
    values: [
      ...[...missions, today, ...plan],
      ...[...missions, today],
      ...[true, concernKnownBefore, concernKnownBefore],
    ],
  };
}
