import {
  ACCOUNT_LIMIT,
  ADDRESS_LIMIT,
  countAttempt,
  secondsToWait,
  type Attempts,
} from './attempts';

const START = new Date('2026-01-01T00:00:00Z');
const later = (seconds: number): Date => new Date(START.getTime() + seconds * 1000);

/** Attempts as early as they may be made; answers how long each made the next one wait. */
function waits(limit: typeof ACCOUNT_LIMIT, attempts: number): number[] {
  let now = START;
  let known: Attempts | undefined;
  return Array.from({ length: attempts }, () => {
    known = countAttempt(known, limit, now);
    const wait = secondsToWait(known, now);
    now = new Date(now.getTime() + wait * 1000);
    return wait;
  });
}

describe('Attempts to sign in', () => {
  it('of one account wait from the fifth on, ever longer, a quarter of an hour at most', () => {
    expect(waits(ACCOUNT_LIMIT, 12)).toEqual([0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
  });

  it('from one address wait from the fiftieth on', () => {
    const all = waits(ADDRESS_LIMIT, 51);
    expect(all.slice(0, 49).every((wait) => wait === 0)).toBe(true);
    expect(all.slice(49)).toEqual([30, 60]);
  });

  it.each([
    [undefined, 0],
    [null, 0],
    [later(0), 0],
    [later(-5), 0],
    [later(0.2), 1],
    [later(30), 30],
  ])('blocked until %s wait %i seconds', (blockedUntil, seconds) => {
    const known =
      blockedUntil === undefined ? undefined : { count: 5, lastAt: START, blockedUntil };
    expect(secondsToWait(known, START)).toBe(seconds);
  });

  it.each([
    ['are forgotten after an hour of quiet', 3600, 1],
    ['are remembered for less than an hour', 3599, 4],
  ])('%s', (_, seconds, count) => {
    const known = { count: 3, lastAt: START, blockedUntil: null };
    expect(countAttempt(known, ACCOUNT_LIMIT, later(seconds))).toMatchObject({ count });
  });

  it('are remembered from the end of a block, not from its beginning', () => {
    const known = { count: 9, lastAt: START, blockedUntil: later(900) };
    expect(countAttempt(known, ACCOUNT_LIMIT, later(4000))).toMatchObject({ count: 10 });
  });
});
