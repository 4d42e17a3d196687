import { Injectable } from '@nestjs/common';
import type { Actor, MissionRole } from '../../../kernel/actor';
import { Ids } from '../../../platform/clock/ids';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Memberships, Users } from '../../identity';
import { assertFits, assertMayManage, memberAdded, type NamedMember } from '../domain/member';
import { MemberDisabled } from '../domain/member.errors';
import { Missions } from './missions';

export interface AddMemberCommand {
  readonly userId: string;
  readonly role: MissionRole;
  readonly areas?: readonly string[];
}

@Injectable()
export class AddMember {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
    private readonly missions: Missions,
    private readonly memberships: Memberships,
    private readonly users: Users,
  ) {}

  execute(
    actor: Actor,
    missionId: string,
    { userId, role, areas = [] }: AddMemberCommand,
  ): Promise<NamedMember> {
    return this.unitOfWork.run(actor, async (tx) => {
      const mission = await this.missions.getFor(tx, actor, missionId);
      assertMayManage(actor, mission, [role]);
      const { name, disabledAt } = await this.users.get(tx, userId);
      if (disabledAt) throw new MemberDisabled(`${name} cannot sign in, so cannot act here.`);
      const member = { id: this.ids.next(), missionId, userId, role, areas };
      assertFits(member, mission);
      await this.memberships.insert(tx, member);
      tx.record(memberAdded(member));
      return { ...member, name, version: 1 };
    });
  }
}
