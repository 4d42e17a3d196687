import { Injectable } from '@nestjs/common';
import type { Membership, MissionRole } from '../../../kernel/actor';
import {
  execute,
  firstRow,
  insertRows,
  jsonOf,
  placeholders,
  rows,
} from '../../../platform/database/sql';
import { stale } from '../../../platform/database/stale';
import type { Scope, Transaction } from '../../../platform/database/transaction';
import { violates } from '../../../platform/database/violation';
import { AlreadyMember, MemberNotFound } from '../domain/member.errors';

/** A person in a mission. */
export interface Member extends Membership {
  readonly id: string;
  readonly userId: string;
  readonly version: number;
}

interface MemberRow {
  readonly id: string;
  readonly missionId: string;
  readonly userId: string;
  readonly role: MissionRole;
  readonly areas: string | readonly string[];
  readonly version: number;
}

const SELECT =
  'select "id", "missionId", "userId", "role", "areas", "version" from "mission_member"';
const PERSON = {
  name: 'mission_member_person',
  columns: 'mission_member.missionId, mission_member.userId',
};

const toMember = ({ id, missionId, userId, role, areas, version }: MemberRow): Member => ({
  id,
  missionId,
  userId,
  role,
  areas: jsonOf<readonly string[]>(areas),
  version,
});

/** Who is in which mission. Every change also raises the person's access version, so that it holds from the next request on. */
@Injectable()
export class Memberships {
  async list(scope: Scope, missionId: string): Promise<readonly Member[]> {
    const found = await rows<MemberRow>(scope, `${SELECT} where "missionId" = ? order by "id"`, [
      missionId,
    ]);
    return found.map(toMember);
  }

  async listOf(scope: Scope, userId: string): Promise<readonly Member[]> {
    const found = await rows<MemberRow>(scope, `${SELECT} where "userId" = ? order by "id"`, [
      userId,
    ]);
    return found.map(toMember);
  }

  async get(scope: Scope, id: string): Promise<Member> {
    const row = await firstRow<MemberRow>(scope, `${SELECT} where "id" = ?`, [id]);
    if (!row) throw new MemberNotFound('The mission has no such member.');
    return toMember(row);
  }

  /** Throws AlreadyMember. */
  async insert(tx: Transaction, member: Omit<Member, 'version'>): Promise<void> {
    const { id, missionId, userId, role, areas } = member;
    try {
      await execute(
        tx,
        `insert into "mission_member" ("id", "missionId", "userId", "role", "areas") values ${placeholders(5)}`,
        [id, missionId, userId, role, areas],
      );
    } catch (error) {
      if (violates(error, PERSON))
        throw new AlreadyMember('Change the role that this person has in the mission.');
      throw error;
    }
    await keep(tx, { ...member, version: 1 });
    await raiseAccessVersion(tx, userId);
  }

  /** Changes role and areas; throws Stale when `version` is not the version that stands. */
  async update(tx: Transaction, member: Member, version: number): Promise<void> {
    const { id, userId, role, areas } = member;
    const changed = await execute(
      tx,
      'update "mission_member" set "role" = ?, "areas" = ?, "version" = "version" + 1 where "id" = ? and "version" = ?',
      [role, areas, id, version],
    );
    if (changed === 0) throw await stale(tx, { kind: 'member', id });
    await keep(tx, { ...member, version: version + 1 });
    await raiseAccessVersion(tx, userId);
  }

  async remove(tx: Transaction, member: Member, version: number): Promise<void> {
    const { id, userId } = member;
    const removed = await execute(
      tx,
      'delete from "mission_member" where "id" = ? and "version" = ?',
      [id, version],
    );
    if (removed === 0) throw await stale(tx, { kind: 'member', id });
    await keep(tx, { ...member, role: null, version: version + 1 });
    await raiseAccessVersion(tx, userId);
  }
}

const HISTORY = ['memberId', 'version', 'missionId', 'userId', 'role', 'areas', 'validFrom'];

/** Notes who is in the mission as what from now on; without a role, that they have left. */
async function keep(
  tx: Transaction,
  member: Omit<Member, 'role'> & { readonly role: MissionRole | null },
): Promise<void> {
  const { id, version, missionId, userId, role, areas } = member;
  const told = [id, version, missionId, userId, role, JSON.stringify(areas), tx.now];
  await insertRows(tx, 'mission_member_history', HISTORY, [told]);
}

/** The version is raised, too: what a person sees of themselves holds their memberships. */
async function raiseAccessVersion(tx: Transaction, userId: string): Promise<void> {
  await execute(
    tx,
    'update "user_account" set "accessVersion" = "accessVersion" + 1, "version" = "version" + 1 where "id" = ?',
    [userId],
  );
}
