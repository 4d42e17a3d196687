import type { Actor, MissionRole } from '../../../kernel/actor';
import { Forbidden } from '../../../kernel/domain-error';
import { changesBetween, type DomainEvent } from '../../../kernel/domain-event';
import type { Member } from '../../identity';
import { MemberAreaOutside, MemberNeedsAreas } from './member.errors';
import type { Mission } from './mission';
import { MissionAreaInUse } from './mission.errors';

export type MemberDraft = Omit<Member, 'version'>;
export type NamedMember = Member & { readonly name: string };
/** What may be changed of a member. */
export type MemberPatch = Partial<Pick<Member, 'role' | 'areas'>>;

export interface MemberFilter {
  readonly role?: readonly MissionRole[];
  readonly q?: string;
}

/** Roles that mean nothing without areas. */
const ROLES_IN_AREAS: ReadonlySet<MissionRole> = new Set(['auditor', 'area-coordinator']);
const MANAGERS: ReadonlySet<MissionRole> = new Set(['programme-manager', 'lead-auditor']);
/** Whom the State's coordinator brings in. */
const STATES_OWN: ReadonlySet<MissionRole> = new Set([
  'area-coordinator',
  'action-owner',
  'viewer',
]);

/** Whether the actor decides who has these roles in the mission: the roles before and after a change. */
export function assertMayManage(
  actor: Actor,
  mission: Pick<Mission, 'id' | 'reference'>,
  roles: readonly MissionRole[],
): void {
  if (actor.administrator) return;
  const own = actor.memberships.get(mission.id)?.role;
  if (own !== undefined && MANAGERS.has(own)) return;
  if (own === 'ncmc' && roles.every((role) => STATES_OWN.has(role))) return;
  throw new Forbidden(
    own === 'ncmc'
      ? `The ncmc of ${mission.reference} decides on ${[...STATES_OWN].join(', ')} only.`
      : `Administrators and the leaders of ${mission.reference} decide who is in it.`,
  );
}

/** Refuses a member who could not act: without areas where the role needs them, or outside the scope. */
export function assertFits(
  { role, areas }: Pick<Member, 'role' | 'areas'>,
  mission: Pick<Mission, 'areas' | 'reference'>,
): void {
  if (ROLES_IN_AREAS.has(role) && areas.length === 0)
    throw new MemberNeedsAreas(`Say in which areas the ${role} acts.`, {
      errors: [{ pointer: '#/areas', code: 'areas', detail: 'at least one area' }],
    });
  const outside = areas.filter((area) => !mission.areas.includes(area));
  if (outside.length === 0) return;
  const scope = mission.areas.join(', ') || 'no area yet';
  throw new MemberAreaOutside(
    `${mission.reference} covers ${scope}; ${outside.join(', ')} is outside.`,
    {
      errors: outside.map((area) => ({
        pointer: `#/areas/${String(areas.indexOf(area))}`,
        code: 'area',
        detail: `${area} is outside the mission`,
      })),
    },
  );
}

/** Refuses a scope that leaves out an area in which somebody acts. */
export function assertNobodyActsOutside(
  scope: readonly string[],
  members: readonly Pick<Member, 'areas'>[],
): void {
  const held = new Set(members.flatMap(({ areas }) => areas));
  const lost = [...held].filter((area) => !scope.includes(area));
  if (lost.length === 0) return;
  throw new MissionAreaInUse(
    `Members act in ${lost.join(', ')}: change their areas first, then the scope.`,
    { facts: { areas: lost } },
  );
}

const factOf = (
  type: string,
  { id, missionId }: Pick<Member, 'id' | 'missionId'>,
  changes: DomainEvent['changes'],
): DomainEvent => ({ type, subject: { kind: 'member', id }, missionId, changes });

export function memberAdded(member: MemberDraft): DomainEvent {
  const { userId, role, areas } = member;
  return factOf('member.added', member, { userId, role, areas });
}

export function memberChanged(before: Member, { role, areas }: Member): DomainEvent {
  const changes = changesBetween(before, { role, areas });
  return factOf('member.changed', before, { userId: before.userId, ...changes });
}

export function memberRemoved(member: Member): DomainEvent {
  const { userId, role, areas } = member;
  return factOf('member.removed', member, { userId, role, areas });
}
