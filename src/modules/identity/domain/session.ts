const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const IDLE = 12 * HOUR;
const LONGEST = 7 * 24 * HOUR;

export interface Session {
  readonly id: string;
  readonly userId: string;
  /** SHA-256 of the secret in the cookie. */
  readonly secretHash: string;
  readonly createdAt: Date;
  readonly usedAt: Date;
  readonly expiresAt: Date;
}

/** A session ends twelve hours after it was last used, and seven days after it began. */
export function sessionExpiry(createdAt: Date, usedAt: Date): Date {
  return new Date(Math.min(usedAt.getTime() + IDLE, createdAt.getTime() + LONGEST));
}

/** Use is noted once a minute, not with every request. */
export function isDueForTouch(usedAt: Date, now: Date): boolean {
  return now.getTime() - usedAt.getTime() >= MINUTE;
}
