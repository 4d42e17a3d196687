import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { assertCurrent } from '../../../platform/database/stale';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Memberships } from '../../identity';
import { assertMayManage, memberRemoved } from '../domain/member';
import { MembersOfMission, type MemberPlace } from './members-of-mission';
import { Missions } from './missions';

/** Ends a membership. What the person did in the mission stays, under their name. */
@Injectable()
export class RemoveMember {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly missions: Missions,
    private readonly members: MembersOfMission,
    private readonly memberships: Memberships,
  ) {}

  execute(actor: Actor, place: MemberPlace, version: number): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const mission = await this.missions.getFor(tx, actor, place.missionId);
      const member = await this.members.get(tx, place);
      assertMayManage(actor, mission, [member.role]);
      await assertCurrent(tx, { ...member, kind: 'member' }, version);
      await this.memberships.remove(tx, member, version);
      tx.record(memberRemoved(member));
    });
  }
}
