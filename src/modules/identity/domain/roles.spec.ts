import { MISSION_ROLES, PERMISSIONS, type Permission } from '../../../kernel/actor';
import { permissionsFor, permissionsOf, ROLES } from './roles';

const WRITES_IN_A_MISSION: readonly Permission[] = [
  'missions:update',
  'consultations:write',
  'assessments:record',
  'findings:record',
  'findings:move',
  'findings:comment',
  'plans:write',
  'plans:review',
  'steps:report',
  'steps:verify',
  'evidence:write',
];
const JUDGES: readonly Permission[] = ['assessments:record', 'findings:record', 'plans:review'];
const ANSWERS: readonly Permission[] = ['plans:write', 'steps:report'];

describe('Roles', () => {
  it('together hold every permission there is', () => {
    const held = new Set(ROLES.flatMap(permissionsOf));
    expect(PERMISSIONS.filter((permission) => !held.has(permission))).toEqual([]);
  });

  it('of the account write nothing in a mission', () => {
    const written = permissionsOf('administrator').filter((one) =>
      WRITES_IN_A_MISSION.includes(one),
    );
    expect(written).toEqual([]);
  });

  it('never both judge and answer for the State', () => {
    for (const role of MISSION_ROLES) {
      const held = permissionsOf(role);
      const sides = [JUDGES, ANSWERS].filter((side) => side.some((one) => held.includes(one)));
      expect(sides.length).toBeLessThan(2);
    }
  });

  it('let a viewer read only', () => {
    expect(permissionsOf('viewer').filter((one) => WRITES_IN_A_MISSION.includes(one))).toEqual([]);
  });

  it('add up, and end where the scopes of a token end', () => {
    const both = permissionsFor(true, ['ncmc', 'auditor'], null);
    for (const role of ['administrator', 'ncmc', 'auditor'] as const)
      expect([...both]).toEqual(expect.arrayContaining([...permissionsOf(role)]));
    const scopes: Permission[] = ['plans:write', 'steps:verify', 'account:own'];
    expect([...permissionsFor(false, ['ncmc'], scopes)].sort()).toEqual([
      'account:own',
      'plans:write',
    ]);
    expect([...permissionsFor(false, [], [])]).toEqual([]);
  });
});
