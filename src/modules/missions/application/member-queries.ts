import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { Listing } from '../../../kernel/page';
import { Reader } from '../../../platform/database/transaction';
import { Users } from '../../identity';
import type { MemberFilter, NamedMember } from '../domain/member';
import { MemberList } from '../persistence/member-list';
import { MembersOfMission, type MemberPlace } from './members-of-mission';
import { Missions } from './missions';

@Injectable()
export class MemberQueries {
  constructor(
    private readonly reader: Reader,
    private readonly missions: Missions,
    private readonly members: MembersOfMission,
    private readonly users: Users,
    private readonly lists: MemberList,
  ) {}

  async get(actor: Actor, place: MemberPlace): Promise<NamedMember> {
    await this.missions.getFor(this.reader, actor, place.missionId);
    const member = await this.members.get(this.reader, place);
    const names = await this.users.names(this.reader, [member.userId]);
    return { ...member, name: names.get(member.userId) ?? '' };
  }

  async list(actor: Actor, missionId: string, filter: MemberFilter): Promise<Listing<NamedMember>> {
    await this.missions.getFor(this.reader, actor, missionId);
    return this.lists.list(missionId, filter);
  }
}
