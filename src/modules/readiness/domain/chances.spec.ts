import { followedFinding, followedStep } from '../../../../test/support/followed';
import { questionChances } from './chances';
import { lastDueDay } from './projection';
import type { AskedQuestion, Situation } from './situation';

const step = (state: string, index: number) =>
  followedStep({ id: `s${index}`, position: index + 1, state, estimatedOn: '2026-03-01' });

const question: AskedQuestion = {
  number: '4.001',
  area: 'OPS',
  criticalElement: 'CE-1',
  priority: false,
  onSiteOnly: false,
};

/** One question that is not satisfactory, for a finding in this state whose accepted plan has steps in these. */
const situation = (state: string, steps: readonly string[] | undefined) =>
  ({
    today: '2026-02-01',
    answers: [{ question: '4.001', status: 'not-satisfactory', since: '2026-01-01T00:00:00.000Z' }],
    byStatus: new Map([['not-satisfactory', [question]]]),
    followUp: {
      findings: [followedFinding({ state })],
      steps: new Map(steps ? [['f', steps.map(step)]] : []),
    },
  }) satisfies Partial<Situation> as unknown as Situation;

const NO_EXPERIENCE = { lateness: [], lateSoFar: [] };

describe('the chance of a question', () => {
  it.each([
    ['cap-due', undefined, 0],
    ['cap-accepted', ['not-started'], 0.5],
    ['in-progress', ['not-started', 'in-progress'], 0.25],
    ['in-progress', ['verified', 'refused'], 0.5],
    ['completion-reported', ['completed', 'verified'], 1],
    // The plan was done and has not helped; what is done now is not said until a step is added.
    ['reopened', ['verified', 'verified'], 0],
    ['reopened', ['verified', 'not-started'], 0.5],
  ])('whose finding is %s, its steps %j, is %d', (state, steps, probability) => {
    const found = questionChances(situation(state, steps), NO_EXPERIENCE, '2026-12-31');
    expect(found).toMatchObject([{ question: '4.001', findingIds: ['f'], probability }]);
  });

  it.each([
    ['reopened', ['verified'], null],
    ['reopened', ['verified', 'not-started'], '2026-03-01'],
    ['in-progress', ['verified'], '2026-03-01'],
  ])('whose finding is %s, its steps %j, is promised for %s', (state, steps, day) => {
    expect(lastDueDay(situation(state, steps).followUp)).toBe(day);
  });
});
