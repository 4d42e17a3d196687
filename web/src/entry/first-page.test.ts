import { pathFor } from '../app/mission-address';
import { placeAt } from './first-page';

const ONE = '01a20a98-0bae-74d8-9065-08790f55dc06';
const OTHER = '01a20a98-0bae-74d8-9065-08790f55dc07';

describe('addresses', () => {
  it.each([
    [`/missions/${ONE}/readiness`, null, '/missions/:id/readiness', [ONE]],
    [`/missions/${ONE}/findings/${OTHER}`, null, '/missions/:id/findings/:id', [ONE, OTHER]],
    ['/', OTHER, '/missions/:id/readiness', [OTHER]],
    ['/', null, '/', []],
    ['/users', OTHER, '/users', []],
  ])('%s with %s seen last is %s of %j', (path, last, shape, ids) => {
    expect(placeAt(path, last)).toEqual({ shape, ids });
  });

  it.each([
    [`/missions/${ONE}/worksheet`, `/missions/${OTHER}/worksheet`],
    [`/missions/${ONE}/findings/123`, `/missions/${OTHER}/findings`],
    ['/users', `/missions/${OTHER}/readiness`],
  ])('from %s another mission is at %s', (path, expected) => {
    expect(pathFor(OTHER, path)).toBe(expected);
  });
});
