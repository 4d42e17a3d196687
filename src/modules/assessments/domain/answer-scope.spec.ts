import type { MissionRole } from '../../../kernel/actor';
import { faultOfScope } from './answer-scope';

const mission = { reference: 'TJ-2025-01', areas: ['LEG', 'OPS'] };
const member = (role: MissionRole, ...areas: readonly string[]) => ({
  missionId: 'm',
  role,
  areas,
});

describe('Who answers a question in a mission of LEG and OPS', () => {
  it.each<[MissionRole, readonly string[], string, string | undefined]>([
    ['auditor', ['OPS'], 'OPS', undefined],
    ['auditor', [], 'LEG', undefined],
    ['auditor', ['OPS'], 'LEG', 'access.forbidden'],
    ['auditor', [], 'AIR', 'assessment.question-out-of-scope'],
    ['lead-auditor', ['OPS'], 'LEG', undefined],
    ['programme-manager', ['OPS'], 'LEG', undefined],
    ['lead-auditor', [], 'AIR', 'assessment.question-out-of-scope'],
  ])('%s of %j, question of %s: %s', (role, areas, area, code) => {
    const question = { number: '4.103', area };
    expect(faultOfScope(mission, member(role, ...areas), question)?.code).toBe(code);
  });
});
