import { Transform } from 'class-transformer';
import { IsIn, IsUUID } from 'class-validator';
import { MISSION_ROLES, type MissionRole } from '../../../kernel/actor';
import { MayBeAbsent } from '../../../platform/http/fields';
import { ListQuery, toList } from '../../../platform/http/list-query';
import { AreasField } from './mission-fields';

/** A person to take into the mission. */
export class AddMemberRequest {
  /** The account. */
  @IsUUID() readonly userId!: string;
  /** What the person is in the mission. */
  @IsIn(MISSION_ROLES) readonly role!: MissionRole;
  /** Area codes in which the person acts; an auditor and an area coordinator need at least one, for the others none means all. @example ["OPS"] */
  @MayBeAbsent() @AreasField() readonly areas?: readonly string[];
}

/** Fields to change; what is left out stays. */
export class ChangeMemberRequest {
  /** What the person is in the mission. */
  @MayBeAbsent() @IsIn(MISSION_ROLES) readonly role?: MissionRole;
  /** Area codes in which the person acts. */
  @MayBeAbsent() @AreasField() readonly areas?: readonly string[];
}

/** Which members are wanted. */
export class ListMembersQuery extends ListQuery {
  /** Roles. */
  @Transform(toList)
  @MayBeAbsent()
  @IsIn(MISSION_ROLES, { each: true })
  readonly role?: MissionRole[];
}
