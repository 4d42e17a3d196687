export const MISSION_ROLES = [
  'programme-manager',
  'lead-auditor',
  'auditor',
  'ncmc',
  'area-coordinator',
  'action-owner',
  'viewer',
] as const;
/** What a person is in one mission. The administrator is not among them: that is a role of the account. */
export type MissionRole = (typeof MISSION_ROLES)[number];

export const PERMISSIONS = [
  'account:own',
  'users:read',
  'users:manage',
  'catalogue:read',
  'catalogue:import',
  'reference:read',
  'reference:manage',
  'missions:read',
  'missions:create',
  'missions:update',
  'members:manage',
  'consultations:write',
  'assessments:read',
  'assessments:record',
  'findings:read',
  'findings:record',
  'findings:move',
  'findings:comment',
  'plans:read',
  'plans:write',
  'plans:review',
  'steps:report',
  'steps:verify',
  'evidence:read',
  'evidence:write',
  'deadlines:read',
  'readiness:read',
  'reports:make',
  'journal:read',
  'system:read',
] as const;
/** What a route may demand. Which role holds which permission is data of the identity module. */
export type Permission = (typeof PERMISSIONS)[number];

export interface Membership {
  readonly missionId: string;
  readonly role: MissionRole;
  /** Area codes in which the person acts; empty means every area of the mission. */
  readonly areas: readonly string[];
}

/** The request in which somebody acts: its id for the journal, and its idempotency claim if it carries one. */
export interface Call {
  readonly requestId: string;
  readonly idempotency?: { readonly keyHash: string; readonly fingerprint: string };
}

/** Who acts. Passed by hand from the route to the journal; there is no unknown actor. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly administrator: boolean;
  readonly permissions: ReadonlySet<Permission>;
  readonly memberships: ReadonlyMap<string, Membership>;
  readonly call: Call;
}

const AUDITING_ROLES: ReadonlySet<MissionRole> = new Set([
  'programme-manager',
  'lead-auditor',
  'auditor',
]);
const STATE_ROLES: ReadonlySet<MissionRole> = new Set(['ncmc', 'area-coordinator', 'action-owner']);

/** On which side of the table a role sits. A viewer sits on neither and sees what the State sees. */
export function sideOf(role: MissionRole): 'auditing' | 'state' | 'viewer' {
  if (AUDITING_ROLES.has(role)) return 'auditing';
  return STATE_ROLES.has(role) ? 'state' : 'viewer';
}

/** Drafts and internal notes are for the auditing side of the mission, and for the administrator who reads everything. */
export function seesDrafts(
  actor: Pick<Actor, 'administrator' | 'memberships'>,
  missionId: string,
): boolean {
  if (actor.administrator) return true;
  const membership = actor.memberships.get(missionId);
  return membership !== undefined && sideOf(membership.role) === 'auditing';
}

export function mayReadMission(actor: Actor, missionId: string): boolean {
  return actor.administrator || actor.memberships.has(missionId);
}

/** Whether the membership covers an area; an empty list of areas covers all. */
export function coversArea(membership: Membership, area: string): boolean {
  return membership.areas.length === 0 || membership.areas.includes(area);
}

/** An actor for work that no person asked for: imports, seeds, daily jobs. Always named in the journal. */
export function systemActor(name: string, requestId = 'system'): Actor {
  return {
    id: '00000000-0000-7000-8000-000000000000',
    name,
    administrator: true,
    permissions: new Set(PERMISSIONS),
    memberships: new Map(),
    call: { requestId },
  };
}
