import {
  MISSION_ROLES,
  coversArea,
  mayReadMission,
  seesDrafts,
  sideOf,
  systemActor,
  type Actor,
  type MissionRole,
} from './actor';

const as = (role: MissionRole | undefined, administrator = false): Actor => ({
  id: 'a',
  name: 'A',
  administrator,
  permissions: new Set(),
  memberships: new Map(role ? [['m', { missionId: 'm', role, areas: [] }]] : []),
  call: { requestId: 'r' },
});

it.each<[MissionRole, string, boolean]>([
  ['programme-manager', 'auditing', true],
  ['lead-auditor', 'auditing', true],
  ['auditor', 'auditing', true],
  ['ncmc', 'state', false],
  ['area-coordinator', 'state', false],
  ['action-owner', 'state', false],
  ['viewer', 'viewer', false],
])('%s sits on the %s side, and sees drafts: %s', (role, side, drafts) => {
  expect(sideOf(role)).toBe(side);
  expect(seesDrafts(as(role), 'm')).toBe(drafts);
  expect(mayReadMission(as(role), 'm')).toBe(true);
});

it.each(MISSION_ROLES)('%s of one mission is nobody in another', (role) => {
  expect(seesDrafts(as(role), 'other')).toBe(false);
  expect(mayReadMission(as(role), 'other')).toBe(false);
});

it('lets the administrator and the system read everything, and nobody without a role anything', () => {
  for (const reader of [as(undefined, true), systemActor('job')]) {
    expect(mayReadMission(reader, 'm')).toBe(true);
    expect(seesDrafts(reader, 'm')).toBe(true);
  }
  expect(mayReadMission(as(undefined), 'm')).toBe(false);
  expect(seesDrafts(as(undefined), 'm')).toBe(false);
});

it('covers the areas that are named, and all when none is', () => {
  const membership = { missionId: 'm', role: 'auditor', areas: ['OPS'] } as const;
  expect(coversArea(membership, 'OPS')).toBe(true);
  expect(coversArea(membership, 'AIR')).toBe(false);
  expect(coversArea({ ...membership, areas: [] }, 'AIR')).toBe(true);
});
