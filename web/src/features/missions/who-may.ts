import type { MissionRole, OwnMembership } from '../../api/session';

const LEADERS: ReadonlySet<MissionRole> = new Set(['programme-manager', 'lead-auditor']);
const AUDITING: ReadonlySet<MissionRole> = new Set([...LEADERS, 'auditor']);

/** Roles that mean nothing without areas. */
const IN_AREAS: ReadonlySet<MissionRole> = new Set(['auditor', 'area-coordinator']);

export const MISSION_ROLES = [
  'programme-manager',
  'lead-auditor',
  'auditor',
  'ncmc',
  'area-coordinator',
  'action-owner',
  'viewer',
] as const satisfies MissionRole[];
const STATES_OWN = ['area-coordinator', 'action-owner', 'viewer'] as const satisfies MissionRole[];

export const needsAreas = (role: MissionRole): boolean => IN_AREAS.has(role);

/** Whether a member may change the mission itself. */
export const leads = (membership: OwnMembership | undefined): boolean =>
  membership !== undefined && LEADERS.has(membership.role);

/** Whether a member records consultations. */
export const advises = (membership: OwnMembership | undefined): boolean =>
  membership !== undefined && AUDITING.has(membership.role);

/** Whether a member brings materials to a consultation that touched some areas; none means all. */
export const bringsMaterials = (
  membership: OwnMembership | undefined,
  areas: readonly string[],
): boolean =>
  membership !== undefined &&
  membership.role !== 'viewer' &&
  (membership.areas.length === 0 ||
    areas.length === 0 ||
    areas.some((area) => membership.areas.includes(area)));

/** The roles that somebody may give in a mission; none for most. */
export function rolesToGive(
  membership: OwnMembership | undefined,
  isAdministrator: boolean,
): readonly MissionRole[] {
  if (isAdministrator || leads(membership)) return MISSION_ROLES;
  return membership?.role === 'ncmc' ? STATES_OWN : [];
}
