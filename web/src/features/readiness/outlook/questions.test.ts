import { milestones, prospectCounts, prospectOf, withChances, type Closure } from './questions';

const inStates = (...states: string[]) => states.map((state) => ({ state }));

describe('what may become of a question', () => {
  it.each([
    [0.335, ['in-progress'], 'possible'],
    [0.5, ['reopened'], 'possible'],
    [1, ['completion-reported'], 'done'],
    [1, ['in-progress', 'completion-reported'], 'done'],
    [1, ['reopened'], 'reopened'],
    [1, [], 'closed'],
    [0, ['cap-accepted'], 'too-late'],
    [0, ['in-progress', 'in-progress'], 'too-late'],
    [0, ['in-progress', 'cap-due'], 'without-plan'],
    [0, ['issued'], 'without-plan'],
    [0, ['cap-submitted'], 'without-plan'],
    [0, ['cap-revision-required'], 'without-plan'],
    [0, ['reopened'], 'reopened'],
    [0, [], 'nothing-issued'],
  ])('with a chance of %d and findings that are %j: %s', (probability, states, expected) => {
    expect(prospectOf(probability, inStates(...states))).toBe(expected);
  });
});

const closure = (rank: number, question: string, meets: readonly number[] = []): Closure => ({
  rank,
  question,
  area: 'OPS',
  criticalElement: 'CE-6',
  priority: false,
  sscCandidate: false,
  findings: [],
  dueOn: null,
  gainOverall: 0.13,
  gainInArea: 0.76,
  overallAfter: 81,
  meets,
});

describe('the closure plan with its chances', () => {
  const items = [closure(1, '4.103'), closure(2, '4.001', [85]), closure(3, '4.009')];
  const chance = (question: string, probability: number) => ({
    question,
    area: 'OPS',
    findingIds: [],
    probability,
  });
  const questions = [chance('4.001', 0.4), chance('4.103', 0)];

  it('keeps the order of the plan, also of questions that the forecast does not know', () => {
    const found = withChances(items, { questions });
    expect(found.map((one) => [one.question, one.probability, one.prospect])).toEqual([
      ['4.103', 0, 'nothing-issued'],
      ['4.001', 0.4, 'possible'],
      ['4.009', null, null],
    ]);
    expect(prospectCounts(found)).toEqual([
      ['possible', 1],
      ['nothing-issued', 1],
    ]);
  });

  it('has no chances without a forecast', () => {
    expect(withChances(items, undefined).map(({ prospect }) => prospect)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('tells how far down an overall target is met', () => {
    const target = (scope: string, value: number) => ({
      source: 'Plan',
      scope,
      value,
      dueOn: null,
      met: false,
      questionsToGo: 2,
    });
    const targets = [target('overall', 85), target('overall', 99), target('OPS', 85)];
    expect(milestones(targets, items).map(({ target: { value }, rank }) => [value, rank])).toEqual([
      [85, 2],
      [99, null],
    ]);
  });
});
