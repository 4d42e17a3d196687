const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** How often one may try, and how long one waits after that. */
export interface AttemptLimit {
  readonly free: number;
  readonly shortestMs: number;
  readonly longestMs: number;
  /** After so much quiet the count begins anew. */
  readonly forgottenAfterMs: number;
}

/** One account: five attempts, then 30 seconds, doubling up to a quarter of an hour. */
export const ACCOUNT_LIMIT: AttemptLimit = {
  free: 5,
  shortestMs: 30 * SECOND,
  longestMs: 15 * MINUTE,
  forgottenAfterMs: 60 * MINUTE,
};

/** One address, from which a whole office may come. */
export const ADDRESS_LIMIT: AttemptLimit = {
  free: 50,
  shortestMs: 30 * SECOND,
  longestMs: 15 * MINUTE,
  forgottenAfterMs: 15 * MINUTE,
};

export interface Attempts {
  readonly count: number;
  readonly lastAt: Date;
  readonly blockedUntil: Date | null;
}

/** Seconds still to wait before the next attempt; 0 when it may be made now. */
export function secondsToWait(known: Attempts | undefined, now: Date): number {
  const left = (known?.blockedUntil?.getTime() ?? 0) - now.getTime();
  return left > 0 ? Math.ceil(left / SECOND) : 0;
}

/**
 * The count after one more attempt. It is taken before the password is looked at, so that many attempts at once
 * count as many; a success gives it back.
 */
export function countAttempt(
  known: Attempts | undefined,
  limit: AttemptLimit,
  now: Date,
): Attempts {
  const count = (known && !isForgotten(known, limit, now) ? known.count : 0) + 1;
  const beyond = count - limit.free;
  if (beyond < 0) return { count, lastAt: now, blockedUntil: null };
  const wait = Math.min(limit.shortestMs * 2 ** beyond, limit.longestMs);
  return { count, lastAt: now, blockedUntil: new Date(now.getTime() + wait) };
}

function isForgotten({ lastAt, blockedUntil }: Attempts, limit: AttemptLimit, now: Date): boolean {
  const since = Math.max(lastAt.getTime(), blockedUntil?.getTime() ?? 0);
  return now.getTime() - since >= limit.forgottenAfterMs;
}
