import { evenly } from './evenly';

describe('places that are named', () => {
  it.each([
    [53, 5, [0, 13, 26, 39, 52]],
    [53, 2, [0, 52]],
    [53, 0, [0, 52]],
    [3, 9, [0, 1, 2]],
    [2, 4, [0, 1]],
    [1, 4, [0]],
  ])('of %d with room for %d are %j', (count, wanted, places) => {
    expect([...evenly(count, wanted)]).toEqual(places);
  });
});
