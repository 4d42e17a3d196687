import { faultOfPassword } from './new-password';

describe('a new password', () => {
  it.each([
    ['short one', 'short one', 'short'],
    ['a long enough one', 'a long enough two', 'different'],
    ['a long enough one', 'a long enough one', null],
  ])('%s and %s: %s', (password, repeated, fault) => {
    expect(faultOfPassword(password, repeated)).toBe(fault);
  });
});
