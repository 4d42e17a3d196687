import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { isSame } from '../../../kernel/version';
import { assertCurrent } from '../../../platform/database/stale';
import type { Transaction } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Memberships, Users, type Member } from '../../identity';
import {
  assertFits,
  assertMayManage,
  memberChanged,
  type MemberPatch,
  type NamedMember,
} from '../domain/member';
import { MembersOfMission, type MemberPlace } from './members-of-mission';
import { Missions } from './missions';

@Injectable()
export class ChangeMember {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly missions: Missions,
    private readonly members: MembersOfMission,
    private readonly memberships: Memberships,
    private readonly users: Users,
  ) {}

  execute(
    actor: Actor,
    place: MemberPlace,
    patch: MemberPatch,
    version: number,
  ): Promise<NamedMember> {
    return this.unitOfWork.run(actor, async (tx) => {
      const mission = await this.missions.getFor(tx, actor, place.missionId);
      const member = await this.members.get(tx, place);
      const changed = { ...member, ...patch };
      assertMayManage(actor, mission, [member.role, changed.role]);
      await assertCurrent(tx, { ...member, kind: 'member' }, version);
      assertFits(changed, mission);
      const stored = isSame(member, changed) ? member : await this.store(tx, member, changed);
      const names = await this.users.names(tx, [member.userId]);
      return { ...stored, name: names.get(member.userId) ?? '' };
    });
  }

  private async store(tx: Transaction, before: Member, after: Member): Promise<Member> {
    await this.memberships.update(tx, after, before.version);
    tx.record(memberChanged(before, after));
    return { ...after, version: before.version + 1 };
  }
}
