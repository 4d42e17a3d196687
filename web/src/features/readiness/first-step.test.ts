import { firstStep } from './first-step';

const AUDITOR = {
  hasScope: true,
  isPlanned: false,
  isLeader: false,
  isMember: true,
  isAdministrator: false,
  mayAnswer: true,
};
const LEADER = { ...AUDITOR, isLeader: true };
const STATE_SIDE = { ...AUDITOR, mayAnswer: false };
const ADMINISTRATOR = { ...STATE_SIDE, isMember: false, isAdministrator: true };

describe('the first step', () => {
  it.each([
    ['an auditor', AUDITOR, 'answer'],
    ['an auditor of a mission without scope', { ...AUDITOR, hasScope: false }, 'wait'],
    ['a leader', LEADER, 'answer'],
    ['a leader of a mission without scope', { ...LEADER, hasScope: false }, 'scope'],
    ['a leader before it begins', { ...LEADER, isPlanned: true, mayAnswer: false }, 'begin'],
    ['an administrator who is no member', ADMINISTRATOR, 'members'],
    ['an administrator who audits', { ...AUDITOR, isAdministrator: true }, 'answer'],
    ['somebody of the State', STATE_SIDE, 'wait'],
  ] as const)('of %s is told', (_, standing, step) => {
    expect(firstStep(standing)).toBe(step);
  });
});
