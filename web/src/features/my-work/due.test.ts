import { byStanding, ownAreas, placeOf, scopeFilter, scopesOf, type Deadline } from './due';

const deadline = (id: string, status: Deadline['status']): Deadline =>
  ({ id, status }) as unknown as Deadline;
const ME = {
  organizationId: 'o1',
  memberships: [{ areas: ['OPS', 'AIR'] }, { areas: ['OPS'] }, { areas: [] }],
};
const NOBODY = { organizationId: null, memberships: [{ areas: [] }] };

describe('what is due', () => {
  it('is grouped, the most pressing first', () => {
    const items = [deadline('1', 'later'), deadline('2', 'overdue'), deadline('3', 'later')];
    expect(byStanding(items).map(({ standing, items: own }) => [standing, own.length])).toEqual([
      ['overdue', 1],
      ['later', 2],
    ]);
  });

  it.each([
    ['draft-report', null, '/missions/m1'],
    ['finding', 'f1', '/missions/m1/findings/f1'],
    ['cap', 'f1', '/missions/m1/findings/f1/plan'],
    ['step', 'f1', '/missions/m1/findings/f1/plan'],
  ] as const)('%s of finding %s is done at %s', (what, findingId, place) => {
    expect(placeOf({ what, findingId, missionId: 'm1' })).toBe(place);
  });

  it('is asked for by person, office and areas', () => {
    expect(ownAreas(ME)).toEqual(['AIR', 'OPS']);
    expect(scopeFilter('mine', ME)).toEqual({ mine: true });
    expect(scopeFilter('office', ME)).toEqual({ officeId: 'o1' });
    expect(scopeFilter('areas', ME)).toEqual({ area: ['AIR', 'OPS'] });
    expect(scopeFilter('all', ME)).toEqual({});
  });

  it('offers the scopes that mean something', () => {
    expect(scopesOf(ME)).toEqual(['mine', 'office', 'areas', 'all']);
    expect(scopesOf(NOBODY)).toEqual(['mine', 'all']);
  });
});
