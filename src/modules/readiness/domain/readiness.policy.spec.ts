import type { Actor } from '../../../kernel/actor';
import { assertMayReadStanding } from './readiness.policy';

const actor = (memberOf: readonly string[], administrator = false): Actor => ({
  id: 'person',
  name: 'Somebody',
  administrator,
  permissions: new Set(['readiness:read']),
  memberships: new Map(
    memberOf.map((missionId) => [missionId, { missionId, role: 'viewer', areas: [] }]),
  ),
  call: { requestId: 'test' },
});

const MISSIONS = [
  { id: 'first', contributes: true },
  { id: 'second', contributes: true },
  { id: 'planned', contributes: false },
];

const codeOf = (act: () => void): string => {
  try {
    act();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'allowed';
};

describe('who may read the standing of a State', () => {
  it.each([
    ['an administrator', actor([], true), 'allowed'],
    ['a member of every mission that is in it', actor(['first', 'second']), 'allowed'],
    ['a member of one of them only', actor(['first']), 'access.forbidden'],
    ['a member of one that is not in it yet', actor(['planned']), 'access.forbidden'],
    ['a member of none', actor(['elsewhere']), 'readiness.not-found'],
  ])('%s: %s', (_, reader, code) => {
    const subject = { state: 'TJ', track: 'internal-audit' };
    expect(codeOf(() => assertMayReadStanding(reader, subject, MISSIONS))).toBe(code);
  });
});
