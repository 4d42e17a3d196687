import type { MissionRole, OwnMembership } from '../../api/session';
import { advises, bringsMaterials, leads, MISSION_ROLES, needsAreas, rolesToGive } from './who-may';

const as = (role: MissionRole): OwnMembership => ({ missionId: 'm', role, areas: [] });

describe('who may do what in a mission', () => {
  it.each(MISSION_ROLES.map((role) => [role] as const))('%s', (role) => {
    const isLeader = role === 'programme-manager' || role === 'lead-auditor';
    expect(leads(as(role))).toBe(isLeader);
    expect(advises(as(role))).toBe(isLeader || role === 'auditor');
    expect(rolesToGive(as(role), true)).toEqual(MISSION_ROLES);
  });

  it('lets the coordinator of the State bring in their own people, and nobody else', () => {
    expect(rolesToGive(as('ncmc'), false)).toEqual(['area-coordinator', 'action-owner', 'viewer']);
    expect(rolesToGive(as('viewer'), false)).toEqual([]);
    expect(rolesToGive(undefined, false)).toEqual([]);
    expect(leads(undefined) || advises(undefined)).toBe(false);
  });

  it.each([
    [as('ncmc'), ['OPS'], true],
    [{ ...as('auditor'), areas: ['OPS'] }, ['LEG', 'OPS'], true],
    [{ ...as('auditor'), areas: ['OPS'] }, ['LEG'], false],
    [{ ...as('auditor'), areas: ['OPS'] }, [], true],
    [as('viewer'), ['OPS'], false],
    [undefined, ['OPS'], false],
  ])('%j brings materials to a consultation about %j: %s', (membership, areas, brings) => {
    expect(bringsMaterials(membership, areas)).toBe(brings);
  });

  it('asks for areas where a role means nothing without them', () => {
    expect(MISSION_ROLES.filter(needsAreas)).toEqual(['auditor', 'area-coordinator']);
  });
});
