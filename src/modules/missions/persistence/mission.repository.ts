import { Injectable } from '@nestjs/common';
import { heldFrom } from '../../../kernel/version';
import {
  execute,
  firstRow,
  forShare,
  forUpdate,
  insertRows,
  instantText,
  rows,
} from '../../../platform/database/sql';
import { stale } from '../../../platform/database/stale';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import type { Mission } from '../domain/mission';
import {
  MISSION_COLUMNS,
  SELECTED_COLUMNS,
  toMission,
  toValues,
  type MissionRow,
} from './mission.row';

const CHANGEABLE = [
  'title',
  'areas',
  'status',
  'statusSince',
  'statusReason',
  'draftReportedAt',
  'reportedAt',
  'leadOrganizationId',
  'startsOn',
  'endsOn',
  'note',
] as const satisfies readonly (keyof Mission)[];

/** What the past of a mission is told by. Its areas have a history of their own. */
const KEPT = ['title', 'status', 'leadOrganizationId', 'startsOn', 'endsOn'] as const;
const HISTORY_COLUMNS = ['missionId', 'version', ...KEPT, 'validFrom'];
const SCOPE_COLUMNS = ['missionId', 'version', 'areas', 'validFrom'];

const NEWEST_SCOPE = `select "validFrom" from "mission_scope" where "missionId" = ?
  order by "version" desc limit 1`;

const FIND = `select ${SELECTED_COLUMNS} from "mission" where "id" = ?`;
const UPDATE = `update "mission" set ${CHANGEABLE.map((name) => `"${name}" = ?`).join(', ')},
  "version" = "version" + 1 where "id" = ? and "version" = ?`;
const DRAW = `insert into "mission_counter" ("state", "year", "count") values (?, ?, 1)
  on conflict ("state", "year") do update set "count" = "mission_counter"."count" + 1
  returning "count"`;
const TAKE_FIRST = `insert into "mission_counter" ("state", "year", "count") values (?, ?, 1)
  on conflict ("state", "year") do nothing`;

@Injectable()
export class MissionRepository {
  async find(scope: Scope, id: string): Promise<Mission | undefined> {
    const row = await firstRow<MissionRow>(scope, FIND, [id]);
    return row && toMission(row);
  }

  /** As `find`; nobody changes the mission until the unit ends, and many may rely on that at once. */
  async findSteady(tx: Transaction, id: string): Promise<Mission | undefined> {
    const row = await firstRow<MissionRow>(tx, FIND + forShare(tx), [id]);
    return row && toMission(row);
  }

  /** As `find`, for the one unit that changes the mission: it waits for all that rely on what the mission is. */
  async hold(tx: Transaction, id: string): Promise<Mission | undefined> {
    const row = await firstRow<MissionRow>(tx, FIND + forUpdate(tx), [id]);
    return row && toMission(row);
  }

  /** The next number of a State and a year; it is free again when the unit fails. */
  async drawNumber(tx: Transaction, state: string, year: number): Promise<number> {
    const [drawn] = await rows<{ count: number }>(tx, DRAW, [state, year]);
    if (!drawn) throw new Error('The database drew no number for the mission');
    return drawn.count;
  }

  /** Takes number 1 of a State and a year; false when somebody has it, also one who is taking it right now. */
  async takeFirstNumber(tx: Transaction, state: string, year: number): Promise<boolean> {
    return (await execute(tx, TAKE_FIRST, [state, year])) === 1;
  }

  async insert(tx: Transaction, mission: Mission): Promise<void> {
    await insertRows(tx, 'mission', MISSION_COLUMNS, [toValues(mission, MISSION_COLUMNS)]);
    await this.insertScope(tx, mission, tx.now);
    await this.keep(tx, mission);
  }

  /** Notes that from now on these are the areas of the mission, so that its past figures keep those of their time. */
  async keepScope(tx: Transaction, mission: Mission): Promise<void> {
    const newest = await firstRow<{ validFrom: Date | string }>(tx, NEWEST_SCOPE, [mission.id]);
    if (!newest) throw new Error('A mission has a scope from its beginning');
    const from = heldFrom(instantText(newest.validFrom), tx.now);
    await this.insertScope(tx, mission, new Date(from));
  }

  private keep(tx: Transaction, mission: Mission): Promise<void> {
    const told = [mission.id, mission.version, ...toValues(mission, KEPT), tx.now];
    return insertRows(tx, 'mission_history', HISTORY_COLUMNS, [told]);
  }

  private insertScope(tx: Transaction, { id, version, areas }: Mission, from: Date): Promise<void> {
    const scope = [id, version, JSON.stringify(areas), from];
    return insertRows(tx, 'mission_scope', SCOPE_COLUMNS, [scope]);
  }

  /** Stores what was changed from this version on, and answers the mission with its new version. */
  async update(tx: Transaction, mission: Mission, version: number): Promise<Mission> {
    const values = [...toValues(mission, CHANGEABLE), mission.id, version];
    if ((await execute(tx, UPDATE, values)) === 0)
      throw await stale(tx, { kind: 'mission', id: mission.id, version: mission.version });
    const stored = { ...mission, version: version + 1 };
    await this.keep(tx, stored);
    return stored;
  }
}
