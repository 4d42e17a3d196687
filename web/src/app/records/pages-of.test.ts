import { shownOn } from './pages-of';

describe('a page of a list', () => {
  it.each([
    [1, 25, 25, 1, 25],
    [3, 25, 7, 51, 57],
    [1, 25, 0, 0, 0],
  ])('%d of %d each, with %d: from %d to %d', (page, perPage, count, from, to) => {
    expect(shownOn(page, perPage, count)).toEqual({ from, to });
  });
});
