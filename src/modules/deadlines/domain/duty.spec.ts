import type { Membership, MissionRole } from '../../../kernel/actor';
import type { Duty } from '../../../kernel/due';
import { fallsTo, type Watcher } from './duty';

const somebody = (role: MissionRole, areas: readonly string[] = []): Watcher => {
  const membership: Membership = { missionId: 'm', role, areas };
  return { id: 'me', administrator: false, memberships: new Map([['m', membership]]) };
};
const duty = (more: Partial<Duty> = {}): Duty => ({
  side: 'state',
  roles: ['ncmc', 'area-coordinator'],
  person: null,
  office: null,
  ...more,
});

it.each<[string, Watcher, Partial<Duty>, boolean]>([
  ['one of the roles', somebody('ncmc'), {}, true],
  ['one of the roles in the area', somebody('area-coordinator', ['OPS']), {}, true],
  ['one of the roles elsewhere', somebody('area-coordinator', ['AIR']), {}, false],
  ['another role', somebody('viewer'), {}, false],
  [
    'who is named, whatever their role',
    somebody('action-owner'),
    { person: { id: 'me', name: 'I' } },
    true,
  ],
  [
    'one of the roles where somebody is named',
    somebody('ncmc'),
    { person: { id: 'x', name: 'X' } },
    false,
  ],
])('falls to %s or not', (_, watcher, more, expected) => {
  expect(fallsTo(watcher, { missionId: 'm', area: 'OPS', by: duty(more) })).toBe(expected);
});

it('falls to nobody outside of the mission, by name or not', () => {
  const by = duty({ person: { id: 'me', name: 'I' } });
  const item = { missionId: 'other', area: null, by };
  expect(fallsTo(somebody('ncmc'), item)).toBe(false);
});
