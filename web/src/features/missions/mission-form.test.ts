import { toMissionChange } from './mission-form';

describe('a change of a mission', () => {
  it('carries what may be changed and nothing else', () => {
    const mission = { id: '1', title: 'Audit', areas: ['OPS'], state: 'TJ', startsOn: undefined };
    expect(toMissionChange(mission)).toEqual({
      title: 'Audit',
      areas: ['OPS'],
      leadOrganizationId: null,
      startsOn: null,
      endsOn: null,
      note: null,
    });
    expect(toMissionChange({ areas: null }).areas).toEqual([]);
  });
});
