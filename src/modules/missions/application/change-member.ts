import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { assertCurrent } from '../../../platform/database/stale';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Memberships, Users } from '../../identity';
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
      await this.memberships.update(tx, changed, version);
      tx.record(memberChanged(member, changed));
      const names = await this.users.names(tx, [member.userId]);
      return { ...changed, name: names.get(member.userId) ?? '', version: version + 1 };
    });
  }
}
