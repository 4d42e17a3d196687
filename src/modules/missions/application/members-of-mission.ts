import { Injectable } from '@nestjs/common';
import type { Scope } from '../../../platform/database/transaction';
import { MemberNotFound, Memberships, type Member } from '../../identity';

/** Where a member stands: the mission, and the member in it. */
export interface MemberPlace {
  readonly missionId: string;
  readonly id: string;
}

/** The members of one mission: a member of another is not there. */
@Injectable()
export class MembersOfMission {
  constructor(private readonly memberships: Memberships) {}

  async get(scope: Scope, { missionId, id }: MemberPlace): Promise<Member> {
    const member = await this.memberships.get(scope, id);
    if (member.missionId !== missionId) throw new MemberNotFound('The mission has no such member.');
    return member;
  }
}
