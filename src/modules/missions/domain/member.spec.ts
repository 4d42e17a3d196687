import { MISSION_ROLES, type Actor, type MissionRole } from '../../../kernel/actor';
import { DomainError } from '../../../kernel/domain-error';
import { assertFits, assertMayManage, assertNobodyActsOutside } from './member';
import { assertMember, type MemberDemand } from './mission.policy';

const MISSION = { id: 'm', reference: 'TJ-2025-01', areas: ['LEG', 'OPS'] };

function actor(role?: MissionRole, areas: readonly string[] = [], administrator = false): Actor {
  const membership = role && { missionId: 'm', role, areas };
  return {
    id: 'p',
    name: 'Somebody',
    administrator,
    permissions: new Set(),
    memberships: new Map(membership ? [['m', membership]] : []),
    call: { requestId: 'r' },
  };
}

function codeOf(act: () => unknown): string {
  try {
    act();
    return 'done';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

describe('who decides on members', () => {
  const everyCase = MISSION_ROLES.flatMap((own) =>
    MISSION_ROLES.map((role) => [own, role] as const),
  );
  const STATES_OWN: readonly MissionRole[] = ['area-coordinator', 'action-owner', 'viewer'];
  it.each(everyCase)('a %s about a %s', (own, role) => {
    const leads = own === 'programme-manager' || own === 'lead-auditor';
    const may = leads || (own === 'ncmc' && STATES_OWN.includes(role));
    expect(codeOf(() => assertMayManage(actor(own), MISSION, [role]))).toBe(
      may ? 'done' : 'access.forbidden',
    );
  });

  it('is the administrator too, and for the ncmc both the old and the new role count', () => {
    const administrator = actor(undefined, [], true);
    expect(codeOf(() => assertMayManage(administrator, MISSION, ['lead-auditor']))).toBe('done');
    expect(codeOf(() => assertMayManage(actor('ncmc'), MISSION, ['viewer', 'auditor']))).toBe(
      'access.forbidden',
    );
  });
});

describe('who fits', () => {
  it.each<[MissionRole, readonly string[], string]>([
    ['auditor', [], 'member.needs-areas'],
    ['area-coordinator', [], 'member.needs-areas'],
    ['auditor', ['OPS'], 'done'],
    ['auditor', ['OPS', 'AGA'], 'member.area-outside'],
    ['lead-auditor', [], 'done'],
    ['ncmc', [], 'done'],
    ['viewer', ['AGA'], 'member.area-outside'],
  ])('%s in %j: %s', (role, areas, expected) => {
    expect(codeOf(() => assertFits({ role, areas }, MISSION))).toBe(expected);
  });

  it('keeps areas in the scope in which somebody acts', () => {
    const members = [{ areas: ['OPS'] }, { areas: [] }];
    expect(codeOf(() => assertNobodyActsOutside(['OPS'], members))).toBe('done');
    expect(codeOf(() => assertNobodyActsOutside(['LEG'], members))).toBe('mission.area-in-use');
  });
});

describe('acting in a mission', () => {
  it.each<[string, Actor, MemberDemand, string]>([
    ['nobody there', actor(), {}, 'mission.not-found'],
    ['an administrator', actor(undefined, [], true), {}, 'access.forbidden'],
    ['a member', actor('viewer'), {}, 'done'],
    ['the right side', actor('auditor'), { sides: ['auditing'] }, 'done'],
    ['the other side', actor('ncmc'), { sides: ['auditing'] }, 'access.forbidden'],
    ['the right role', actor('ncmc'), { roles: ['ncmc'] }, 'done'],
    ['another role', actor('viewer'), { roles: ['ncmc'] }, 'access.forbidden'],
    ['in the area', actor('auditor', ['OPS']), { area: 'OPS' }, 'done'],
    ['in another area', actor('auditor', ['OPS']), { area: 'LEG' }, 'access.forbidden'],
    ['in all areas', actor('lead-auditor'), { area: 'LEG' }, 'done'],
  ])('%s', (_, who, demand, expected) => {
    expect(codeOf(() => assertMember(who, MISSION, demand))).toBe(expected);
  });
});
