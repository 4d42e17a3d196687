import { RequestInvalid } from '../../../kernel/domain-error';
import { instantAsked, whatIsAsked, type ReadinessQuestion } from './asked';

const pointersOf = (act: () => unknown): readonly string[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof RequestInvalid) return error.errors.map(({ pointer }) => pointer);
    throw error;
  }
  return [];
};

describe('what is asked', () => {
  it('is a mission, or a State on a track', () => {
    expect(whatIsAsked({ missionId: 'm' })).toEqual({ missionId: 'm' });
    expect(whatIsAsked({ state: 'TJ', track: 'official', edition: '2024' })).toEqual({
      state: 'TJ',
      track: 'official',
      edition: '2024',
    });
  });

  it.each<[ReadinessQuestion, readonly string[]]>([
    [{}, ['#/missionId']],
    [{ edition: '2024' }, ['#/missionId']],
    [{ state: 'TJ' }, ['#/track']],
    [{ track: 'official' }, ['#/state']],
    [{ missionId: 'm', edition: '2024' }, ['#/edition']],
    [{ missionId: 'm', state: 'TJ', track: 'official' }, ['#/state', '#/track']],
  ])('is refused as %j', (question, pointers) => {
    expect(pointersOf(() => whatIsAsked(question))).toEqual(pointers);
  });

  it('is a moment that is over', () => {
    const now = new Date('2026-03-31T12:00:00Z');
    expect(instantAsked({}, now)).toBeUndefined();
    expect(instantAsked({ asOf: '2026-03-31T17:00:00+05:00' }, now)).toEqual(now);
    expect(pointersOf(() => instantAsked({ asOf: '2026-03-31T12:00:00.001Z' }, now))).toEqual([
      '#/asOf',
    ]);
  });
});
