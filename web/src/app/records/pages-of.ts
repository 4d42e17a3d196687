/** Which records of how many a page of a list shows, counted from one. */
export interface Shown {
  readonly from: number;
  readonly to: number;
}

export const shownOn = (page: number, perPage: number, count: number): Shown => ({
  from: count === 0 ? 0 : (page - 1) * perPage + 1,
  to: (page - 1) * perPage + count,
});
