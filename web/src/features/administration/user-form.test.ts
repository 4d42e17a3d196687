import { toUserChange, userAsTyped } from './user-form';

const USER = {
  id: '1',
  version: 2,
  name: 'Lola',
  email: 'lola@example.org',
  language: 'tg',
  organizationId: null,
  roles: ['administrator'],
  disabledAt: null,
};
const SENT = {
  name: 'Lola',
  email: 'lola@example.org',
  language: 'tg',
  organizationId: null,
  roles: ['administrator'],
  disabled: false,
};

describe('the form of an account', () => {
  it('sends what it was opened with when nothing was typed', () => {
    expect(toUserChange(userAsTyped(USER))).toEqual(SENT);
  });

  it.each([
    [{ isAdministrator: false }, { roles: [] }],
    [{ disabled: true }, { disabled: true }],
    [{ password: 'a long enough one' }, { password: 'a long enough one' }],
    [{ password: null }, {}],
    [{ password: '' }, {}],
  ])('of %j makes %j', (typed, sent) => {
    expect(toUserChange({ ...userAsTyped(USER), ...typed })).toEqual({ ...SENT, ...sent });
  });
});
