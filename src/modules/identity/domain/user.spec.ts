import {
  assertAdministrationSurvives,
  changeUser,
  isAdministrator,
  normalEmail,
  rolesOf,
  type User,
} from './user';
import { LastAdministrator, OwnAdministratorRole } from './user.errors';

const NOW = new Date('2026-05-01T00:00:00Z');
const EARLIER = new Date('2026-04-01T00:00:00Z');
const user = (more: Partial<User> = {}): User => ({
  id: 'a',
  name: 'A',
  email: 'a@example.test',
  language: 'en',
  organizationId: null,
  administrator: true,
  disabledAt: null,
  createdAt: EARLIER,
  version: 1,
  ...more,
});

describe('An account', () => {
  it.each([
    [{}, {}],
    [{ email: ' B@Example.Test ' }, { email: 'b@example.test' }],
    [{ organizationId: 'o' }, { organizationId: 'o' }],
    [{ disabled: true }, { disabledAt: NOW }],
    [{ disabled: false }, { disabledAt: null }],
  ])('changed by %j', (change, expected) => {
    expect(changeUser(user(), change, NOW)).toEqual(user(expected));
  });

  it('that is disabled stays disabled since then', () => {
    const disabled = user({ disabledAt: EARLIER });
    expect(changeUser(disabled, { disabled: true }, NOW).disabledAt).toBe(EARLIER);
    expect(changeUser(disabled, { disabled: false }, NOW).disabledAt).toBeNull();
    expect(changeUser(disabled, { name: 'B' }, NOW).disabledAt).toBe(EARLIER);
  });

  it('has one role of its own', () => {
    expect(rolesOf(user())).toEqual(['administrator']);
    expect(rolesOf(user({ administrator: false }))).toEqual([]);
    expect(isAdministrator(['administrator'])).toBe(true);
    expect(isAdministrator([])).toBe(false);
    expect(normalEmail(' A@B ')).toBe('a@b');
  });
});

describe('The administration', () => {
  const gone = user({ disabledAt: NOW });
  const plain = user({ administrator: false });
  it.each([
    ['oneself, losing the role', 'a', user(), plain, 3, OwnAdministratorRole],
    ['oneself, disabled', 'a', user(), gone, 3, OwnAdministratorRole],
    ['the last, losing the role', 'b', user(), plain, 1, LastAdministrator],
    ['the last, disabled', 'b', user(), gone, 1, LastAdministrator],
  ])('does not survive %s', (_, actorId, before, after, active, refusal) => {
    expect(() => assertAdministrationSurvives(actorId, before, after, active)).toThrow(refusal);
  });

  it.each([
    ['another of two', 'b', user(), plain, 2],
    ['somebody who never had it', 'b', plain, { ...plain, disabledAt: NOW }, 1],
    ['somebody who was disabled before', 'b', gone, plain, 1],
    ['oneself, under another name', 'a', user(), user({ name: 'B' }), 1],
  ])('survives a change of %s', (_, actorId, before, after, active) => {
    expect(() => assertAdministrationSurvives(actorId, before, after, active)).not.toThrow();
  });
});
