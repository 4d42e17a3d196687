import type { MissionRole } from '../../../kernel/actor';
import type { NamedMember } from '../domain/member';

/** A person in a mission. */
export class MemberResponse {
  /** UUID of the membership. */
  readonly id!: string;
  /** UUID of the account. */
  readonly userId!: string;
  /** The person's name. */
  readonly name!: string;
  /** What the person is in the mission. */
  readonly role!: MissionRole;
  /** Area codes in which the person acts; empty for all areas of the mission. */
  readonly areas!: readonly string[];
  /** Raised by every change; the ETag. */
  readonly version!: number;
}

export function toMemberResponse(member: NamedMember): MemberResponse {
  const { id, userId, name, role, areas, version } = member;
  return { id, userId, name, role, areas, version };
}

/** Columns of the CSV. */
export const MEMBER_CSV = [
  'name',
  'role',
  'areas',
  'userId',
  'id',
  'version',
] as const satisfies (keyof MemberResponse)[];
