import {
  coversArea,
  mayReadMission,
  sideOf,
  type Actor,
  type Membership,
  type MissionRole,
} from '../../../kernel/actor';
import { Forbidden } from '../../../kernel/domain-error';
import type { Mission } from './mission';
import { MissionNotFound } from './mission.errors';

/** Whom an act in a mission asks for. What is left out does not matter. */
export interface MemberDemand {
  readonly sides?: readonly ReturnType<typeof sideOf>[];
  readonly roles?: readonly MissionRole[];
  /** The area in which the act happens. */
  readonly area?: string | undefined;
}

/** Who may not read a mission does not learn that it is there. */
export function assertMayRead(actor: Actor, mission: Pick<Mission, 'id'>): void {
  if (!mayReadMission(actor, mission.id)) throw missionNotFound();
}

export const missionNotFound = (): MissionNotFound =>
  new MissionNotFound('There is no mission with this id, or you may not know of it.');

type Named = Pick<Mission, 'id' | 'reference'>;

/** One acts in a mission only as its member, in the areas given: administrators too. */
export function assertMember(actor: Actor, mission: Named, demand: MemberDemand = {}): Membership {
  assertMayRead(actor, mission);
  const membership = actor.memberships.get(mission.id);
  if (!membership)
    throw new Forbidden(`You read ${mission.reference}; only its members act in it.`);
  assertIs(membership, mission, demand);
  return membership;
}

function assertIs(
  membership: Membership,
  { reference }: Named,
  { sides, roles, area }: MemberDemand,
): void {
  const { role, areas } = membership;
  if (sides && !sides.includes(sideOf(role)))
    throw new Forbidden(`This is not for the ${role} of ${reference}.`);
  if (roles && !roles.includes(role))
    throw new Forbidden(`Only ${roles.join(' or ')} of ${reference} may do this.`);
  if (area !== undefined && !coversArea(membership, area))
    throw new Forbidden(`You act in ${areas.join(', ')}, not in ${area}.`);
}
