import { pathFor } from '../app/mission-address';
import { readinessAt } from './first-page';

const ONE = '01a20a98-0bae-74d8-9065-08790f55dc06';
const OTHER = '01a20a98-0bae-74d8-9065-08790f55dc07';

describe('addresses', () => {
  it.each([
    [`/missions/${ONE}/readiness`, null, ONE],
    [`/missions/${ONE}/worksheet`, OTHER, null],
    ['/', OTHER, OTHER],
    ['/', null, null],
    ['/users', OTHER, null],
  ])('at %s with %s seen last, the figures of %s come first', (path, last, mission) => {
    expect(readinessAt(path, last)).toBe(mission);
  });

  it.each([
    [`/missions/${ONE}/worksheet`, `/missions/${OTHER}/worksheet`],
    [`/missions/${ONE}/findings/123`, `/missions/${OTHER}/findings`],
    ['/users', `/missions/${OTHER}/readiness`],
  ])('from %s another mission is at %s', (path, expected) => {
    expect(pathFor(OTHER, path)).toBe(expected);
  });
});
