import type { Actor, MissionRole, Permission } from '../../../kernel/actor';
import { rolesOf, type User } from '../domain/user';
import { UserResponse } from './user.response';

/** What you are in one mission. */
export class OwnMembershipResponse {
  readonly missionId!: string;
  readonly role!: MissionRole;
  /** The areas in which you act; empty for all areas of the mission. */
  readonly areas!: readonly string[];
}

/** Who you are, and what you may do. */
export class MeResponse extends UserResponse {
  /** The missions of which you are a member. */
  readonly memberships!: readonly OwnMembershipResponse[];
  /** What you may do somewhere; whether you may do it to one object also depends on your part in its mission. */
  readonly permissions!: readonly Permission[];
}

export function toMeResponse(user: User, actor: Actor): MeResponse {
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    language: user.language,
    organizationId: user.organizationId,
    roles: rolesOf(user),
    disabledAt: user.disabledAt?.toISOString() ?? null,
    createdAt: user.createdAt.toISOString(),
    version: user.version,
    memberships: [...actor.memberships.values()].map(({ missionId, role, areas }) => ({
      missionId,
      role,
      areas,
    })),
    permissions: [...actor.permissions],
  };
}
