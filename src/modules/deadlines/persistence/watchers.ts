import { Injectable } from '@nestjs/common';
import type { Membership, MissionRole } from '../../../kernel/actor';
import type { Language } from '../../../kernel/localized-text';
import { jsonOf, rows } from '../../../platform/database/sql';
import type { Scope } from '../../../platform/database/transaction';
import type { Watcher } from '../domain/duty';

/** Somebody who is reminded: where they act, and how they are reached. */
export interface Recipient extends Watcher {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly administrator: boolean | number;
}
interface MemberRow {
  readonly userId: string;
  readonly missionId: string;
  readonly role: MissionRole;
  readonly areas: string | readonly string[];
}

const ACCOUNTS = `select "id", "name", "email", "language", "administrator" from "user_account"
  where "disabledAt" is null`;
const MEMBERS = 'select "userId", "missionId", "role", "areas" from "mission_member"';

/** People with an account that is not disabled, with their part in each mission. */
@Injectable()
export class Watchers {
  /** Everybody who is in a mission. */
  async members(scope: Scope): Promise<readonly Recipient[]> {
    const accounts = await rows<AccountRow>(
      scope,
      `${ACCOUNTS} and exists (select 1 from "mission_member" m where m."userId" = "user_account"."id")`,
    );
    const members = grouped(await rows<MemberRow>(scope, MEMBERS));
    return accounts.map((account) => toRecipient(account, members.get(account.id) ?? []));
  }

  /** Undefined for an account that is disabled. */
  async find(scope: Scope, userId: string): Promise<Recipient | undefined> {
    const [account] = await rows<AccountRow>(scope, `${ACCOUNTS} and "id" = ?`, [userId]);
    if (!account) return undefined;
    const members = await rows<MemberRow>(scope, `${MEMBERS} where "userId" = ?`, [userId]);
    return toRecipient(account, members);
  }
}

function grouped(members: readonly MemberRow[]): ReadonlyMap<string, MemberRow[]> {
  const groups = new Map<string, MemberRow[]>();
  for (const member of members) {
    const group = groups.get(member.userId);
    if (group) group.push(member);
    else groups.set(member.userId, [member]);
  }
  return groups;
}

function toRecipient(account: AccountRow, members: readonly MemberRow[]): Recipient {
  const memberships = members.map(({ missionId, role, areas }): [string, Membership] => [
    missionId,
    { missionId, role, areas: jsonOf<readonly string[]>(areas) },
  ]);
  return {
    ...account,
    administrator: Boolean(account.administrator),
    memberships: new Map(memberships),
  };
}
