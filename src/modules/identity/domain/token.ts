import type { Permission } from '../../../kernel/actor';
import type { FieldError } from '../../../kernel/domain-error';
import { addDays, type CalendarDate } from '../../../kernel/calendar-date';
import { TokenExpiryRefused, TokenScopeRefused } from './token.errors';

export const TOKEN_PREFIX = 'oct_';
const LONGEST_DAYS = 366;

/** What a program signs in with, in the name of a person. */
export interface ApiToken {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  /** SHA-256 of the token. */
  readonly secretHash: string;
  /** What it may do at most; null for everything that its person may do. */
  readonly scopes: readonly Permission[] | null;
  /** The last day (UTC) on which it works. */
  readonly expiresOn: CalendarDate;
  readonly createdAt: Date;
}

export function assertTokenExpiry(expiresOn: CalendarDate, today: CalendarDate): void {
  if (expiresOn >= today && expiresOn <= addDays(today, LONGEST_DAYS)) return;
  const detail = 'A token ends today at the earliest and a year from now at the latest';
  throw new TokenExpiryRefused(`${detail}.`, {
    errors: [{ pointer: '#/expiresOn', code: 'range', detail }],
  });
}

/** A token may hold only what its maker may do at this moment. */
export function assertScopesHeld(
  scopes: readonly Permission[],
  held: ReadonlySet<Permission>,
): void {
  const errors = scopes.flatMap((scope, index): readonly FieldError[] =>
    held.has(scope)
      ? []
      : [{ pointer: `#/scopes/${index}`, code: 'held', detail: `You may not do ${scope}` }],
  );
  if (errors.length > 0)
    throw new TokenScopeRefused('A token may do only what you may do yourself.', { errors });
}
