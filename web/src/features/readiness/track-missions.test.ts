import type { Mission } from '../../api/types';
import { missionsOf } from './track-missions';

const mission = (reference: string, kind: Mission['kind'], state = 'TJ', edition = '2024') =>
  ({ reference, kind, state, edition }) as unknown as Mission;

const MISSIONS = [
  mission('TJ-1', 'internal-audit'),
  mission('TJ-2', 'icao-audit'),
  mission('TJ-3', 'icvm'),
  mission('TJ-4', 'off-site-validation'),
  mission('TJ-5', 'self-assessment'),
  mission('TJ-6', 'internal-audit', 'TJ', '2020'),
  mission('XA-1', 'internal-audit', 'XA'),
];

describe('the missions behind a track', () => {
  it.each([
    ['internal-audit', ['TJ-1']],
    ['self-assessment', ['TJ-5']],
    ['official', ['TJ-2', 'TJ-3', 'TJ-4']],
  ] as const)('%s has those of its kinds, of one State and edition', (track, references) => {
    const found = missionsOf(MISSIONS, { state: 'TJ', edition: '2024', track });
    expect(found.map(({ reference }) => reference)).toEqual(references);
  });
});
