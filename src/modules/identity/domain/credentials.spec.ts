import { PERMISSIONS, type Permission } from '../../../kernel/actor';
import { assertPasswordAcceptable } from './password';
import { isDueForTouch, sessionExpiry } from './session';
import { assertScopesHeld, assertTokenExpiry } from './token';
import { TokenExpiryRefused, TokenScopeRefused } from './token.errors';
import { PasswordTooWeak } from './user.errors';

describe('A password', () => {
  it.each([
    ['twelve chars', true],
    ['eleven char', false],
    ['123456789012', false],
    ['210987654321', false],
    ['QwertyUiopAsdf', false],
    ['passwordpassword', false],
    ['aaaaaaaaaaaaaaaa', false],
    ['              ', false],
    ['abcdabcdabcd1', true],
    ['дувоздаҳҳарф', true],
    ['😀'.repeat(11), false],
    ['somebody@example.test', false],
    [' SomeBody@Example.test ', false],
  ])('%s is acceptable: %s', (password, isAcceptable) => {
    const judge = (): void => assertPasswordAcceptable(password, 'somebody@example.test');
    if (isAcceptable) expect(judge).not.toThrow();
    else expect(judge).toThrow(PasswordTooWeak);
  });
});

describe('A session', () => {
  const at = (hours: number): Date => new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000);
  it.each([
    [0, 12],
    [5, 17],
    [156, 168],
    [160, 168],
  ])('used after %i hours ends after %i', (used, ends) => {
    expect(sessionExpiry(at(0), at(used))).toEqual(at(ends));
  });

  it.each([
    [59_999, false],
    [60_000, true],
  ])('used %i ms ago is due to be touched: %s', (ago, isDue) => {
    expect(isDueForTouch(at(0), new Date(at(0).getTime() + ago))).toBe(isDue);
  });
});

describe('A token', () => {
  it.each([
    ['2026-05-01', true],
    ['2026-04-30', false],
    ['2027-05-01', true],
    ['2027-05-02', true],
    ['2027-05-03', false],
  ])('may end on %s: %s', (expiresOn, may) => {
    const judge = (): void => assertTokenExpiry(expiresOn, '2026-05-01');
    if (may) expect(judge).not.toThrow();
    else expect(judge).toThrow(TokenExpiryRefused);
  });

  it('holds no more than its maker', () => {
    const held = new Set<Permission>(['account:own', 'users:read']);
    expect(() => assertScopesHeld([], held)).not.toThrow();
    expect(() => assertScopesHeld(['users:read'], held)).not.toThrow();
    expect(() => assertScopesHeld(PERMISSIONS, held)).toThrow(TokenScopeRefused);
  });
});
