import {
  MISSION_ROLES,
  PERMISSIONS,
  type MissionRole,
  type Permission,
} from '../../../kernel/actor';

const EVERYONE: readonly Permission[] = [
  'account:own',
  'catalogue:read',
  'reference:read',
  'missions:read',
  'assessments:read',
  'findings:read',
  'plans:read',
  'evidence:read',
  'deadlines:read',
  'readiness:read',
  'reports:make',
  'journal:read',
];

const AUDITING: readonly Permission[] = [
  'assessments:record',
  'findings:record',
  'findings:move',
  'findings:comment',
  'consultations:write',
  'plans:review',
  'steps:verify',
  'evidence:write',
];

const LEADING: readonly Permission[] = [
  ...AUDITING,
  'missions:update',
  'members:manage',
  'users:read',
];

/** What each role adds to what everyone may do. What a role may do to one object is for the policies of that object's module. */
const OF_ROLE: Readonly<Record<MissionRole, readonly Permission[]>> = {
  'programme-manager': LEADING,
  'lead-auditor': LEADING,
  auditor: AUDITING,
  ncmc: [
    'members:manage',
    'findings:move',
    'findings:comment',
    'plans:write',
    'steps:report',
    'evidence:write',
  ],
  'area-coordinator': [
    'findings:move',
    'findings:comment',
    'plans:write',
    'steps:report',
    'evidence:write',
  ],
  'action-owner': ['steps:report', 'evidence:write'],
  viewer: [],
};

/** Manages accounts, reference data and who is in a mission, and reads everything; writes in a mission only as its member. */
const ADMINISTRATOR: readonly Permission[] = [
  'users:read',
  'users:manage',
  'catalogue:import',
  'reference:manage',
  'missions:create',
  'members:manage',
  'system:read',
];

export const ROLES = ['administrator', ...MISSION_ROLES] as const;
export type Role = (typeof ROLES)[number];

const inOrder = (permissions: Iterable<Permission>): readonly Permission[] => {
  const held = new Set(permissions);
  return PERMISSIONS.filter((permission) => held.has(permission));
};

/** Everything that somebody with this role may do. */
export function permissionsOf(role: Role): readonly Permission[] {
  return inOrder([...EVERYONE, ...(role === 'administrator' ? ADMINISTRATOR : OF_ROLE[role])]);
}

/** What a person may do: in all their roles together, and no further than the scopes of the token they came with. */
export function permissionsFor(
  administrator: boolean,
  roles: Iterable<MissionRole>,
  scopes: readonly Permission[] | null,
): ReadonlySet<Permission> {
  const held = new Set(EVERYONE);
  if (administrator) for (const permission of ADMINISTRATOR) held.add(permission);
  for (const role of roles) for (const permission of OF_ROLE[role]) held.add(permission);
  return scopes ? new Set(scopes.filter((scope) => held.has(scope))) : held;
}
