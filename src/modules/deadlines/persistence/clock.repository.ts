import { Injectable } from '@nestjs/common';
import { execute, placeholders, rows } from '../../../platform/database/sql';
import { stale } from '../../../platform/database/stale';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import { CLOCKS, type ClockCode, type ClockDays, type MissionClocks } from '../domain/clocks';

interface ClockRow {
  readonly missionId: string | null;
  readonly code: ClockCode;
  readonly days: number;
  readonly version: number;
}

const DEFAULTS = `select null as "missionId", "code", "days", 0 as "version" from "deadline_clock"`;
const CHANGED = `select "missionId", "clock" as "code", "days", "version" from "mission_deadline"`;
const UPDATE = `update "mission_deadline" set "days" = ?, "version" = "version" + 1
  where "missionId" = ? and "clock" = ? and "version" = ?`;
const INSERT = `insert into "mission_deadline" ("missionId", "clock", "days", "version")
  values ${CLOCKS.map(() => '(?, ?, ?, 1)').join(', ')} on conflict ("missionId", "clock") do nothing`;

/** The clocks of missions: a table of defaults, and what single missions have changed. */
@Injectable()
export class ClockRepository {
  async get(scope: Scope, missionId: string): Promise<MissionClocks> {
    const changed = await rows<ClockRow>(scope, `${CHANGED} where "missionId" = ?`, [missionId]);
    const [first] = changed;
    if (!first) return { missionId, days: await this.defaults(scope), version: 0 };
    return { missionId, days: toDays(changed), version: first.version };
  }

  private async defaults(scope: Scope): Promise<ClockDays> {
    return toDays(await rows<ClockRow>(scope, DEFAULTS));
  }

  /** The clocks of these missions, as they are or as they were set at an instant: the journal keeps what was changed since. */
  async ofMissions(
    scope: Scope,
    missionIds: readonly string[],
    asOf?: Date,
  ): Promise<ReadonlyMap<string, ClockDays>> {
    const defaults = await this.defaults(scope);
    const changed = await this.changed(scope);
    const days = new Map(missionIds.map((id) => [id, changed.get(id) ?? defaults]));
    if (asOf === undefined) return days;
    const since = await rows<{ missionId: string; changes: string }>(
      scope,
      `select "chain" as "missionId", "changes" from "journal_entry"
        where "chain" in ${placeholders(missionIds.length)} and "type" = 'mission.deadlines-changed'
          and "occurredAt" > ? order by "position" desc`,
      [...missionIds, asOf],
    );
    for (const { missionId, changes } of since)
      days.set(missionId, { ...(days.get(missionId) ?? defaults), ...daysBefore(changes) });
    return days;
  }

  /** The clocks of all missions that have their own. */
  private async changed(scope: Scope): Promise<ReadonlyMap<string, ClockDays>> {
    const byMission = new Map<string, ClockRow[]>();
    for (const row of await rows<ClockRow>(scope, CHANGED)) {
      const id = row.missionId ?? '';
      byMission.set(id, [...(byMission.get(id) ?? []), row]);
    }
    return new Map([...byMission].map(([id, found]) => [id, toDays(found)]));
  }

  /** Stores what was changed from the version of `before` on; throws Stale when that is not the one that stands. */
  async replace(tx: Transaction, before: MissionClocks, days: ClockDays): Promise<MissionClocks> {
    const { missionId, version } = before;
    const isStored =
      version === 0
        ? await insertFirst(tx, missionId, days)
        : await updateAll(tx, missionId, days, version);
    if (!isStored) throw await stale(tx, { kind: 'mission', id: missionId });
    return { missionId, days, version: version + 1 };
  }
}

/** What the days that were changed had been. */
function daysBefore(changes: string): Partial<ClockDays> {
  const changed = JSON.parse(changes) as Partial<Record<ClockCode, { readonly from: number }>>;
  return Object.fromEntries(Object.entries(changed).map(([code, { from }]) => [code, from]));
}

const toDays = (found: readonly ClockRow[]): ClockDays =>
  Object.fromEntries(found.map(({ code, days }) => [code, days])) as ClockDays;

/** Inserts nothing where somebody else was quicker; a refused statement would end the transaction on PostgreSQL. */
async function insertFirst(tx: Transaction, missionId: string, days: ClockDays): Promise<boolean> {
  const values = CLOCKS.flatMap((clock) => [missionId, clock, days[clock]]);
  return (await execute(tx, INSERT, values)) === CLOCKS.length;
}

async function updateAll(
  tx: Transaction,
  missionId: string,
  days: ClockDays,
  version: number,
): Promise<boolean> {
  for (const clock of CLOCKS)
    if ((await execute(tx, UPDATE, [days[clock], missionId, clock, version])) === 0) return false;
  return true;
}
