import { fieldIdOf, stepOf, wordOfWarning } from './check-words';
import { compare } from './compare';
import { lineThrough } from './dates-line';
import { isStepOverdue, type Plan, type Step, type StepContent, type Submission } from './plan';
import { movedStep, newStep, planRequest, valuesOf, withIds } from './plan-form';

const content = (more: Partial<StepContent> = {}): StepContent => ({
  id: 's1',
  position: 1,
  action: 'Write the procedure',
  actionOfficeId: null,
  actionOffice: 'Flight operations',
  owner: null,
  evidenceReference: null,
  evidenceItems: [],
  estimatedOn: '2026-05-01',
  ...more,
});

const sent = (more: Partial<Submission> = {}): Submission => ({
  id: 'r',
  number: 1,
  rootCause: 'No procedure',
  summary: null,
  coordinator: null,
  language: 'en',
  steps: [content()],
  submittedBy: { id: 'p', name: 'Naim' },
  submittedAt: '2026-03-01T00:00:00Z',
  ...more,
});

describe('a plan that is written', () => {
  it('sends nothing for what is empty, and the office by one name only', () => {
    const values = {
      ...valuesOf(null, 'ru'),
      rootCause: '  ',
      coordinatorName: ' Naim ',
      steps: [{ ...newStep('k'), actionOfficeId: 'o', actionOffice: 'Office', action: ' do ' }],
    };
    expect(planRequest(values)).toMatchObject({
      rootCause: null,
      coordinatorId: null,
      coordinatorName: 'Naim',
      language: 'ru',
      steps: [{ action: 'do', actionOfficeId: 'o', actionOffice: null, estimatedOn: null }],
    });
  });

  it.each([
    [0, 1, ['b', 'a', 'c']],
    [2, -1, ['a', 'c', 'b']],
    [0, -1, ['a', 'b', 'c']],
    [2, 1, ['a', 'b', 'c']],
  ] as const)('moves the step %d by %d', (index, by, keys) => {
    const steps = ['a', 'b', 'c'].map(newStep);
    expect(movedStep(steps, index, by).map(({ key }) => key)).toEqual(keys);
  });

  it('learns the ids of new steps, also when it was written on meanwhile', () => {
    const before = { ...valuesOf(null, 'en'), steps: [newStep('a'), newStep('b')] };
    const saved = { steps: [{ id: '1' }, { id: '2' }] } as unknown as Plan;
    const now = { ...before, steps: [newStep('b'), newStep('c')] };
    expect(withIds(now, before, saved).steps.map(({ id }) => id)).toEqual(['2', null]);
  });
});

describe('revisions compared', () => {
  it('tells nothing where nothing changed', () => {
    expect(compare(sent(), sent({ number: 2 }))).toEqual([]);
  });

  it('tells words, fields, new steps and dropped ones', () => {
    const after = sent({
      rootCause: 'No staff',
      steps: [content({ estimatedOn: '2026-06-01' }), content({ id: 's2', position: 2 })],
    });
    const parts = compare(sent(), after).map(({ part, field, before, after: now }) => [
      part,
      field,
      before,
      now,
    ]);
    expect(parts).toEqual([
      ['rootCause', null, 'No procedure', 'No staff'],
      ['step', 'day', '2026-05-01', '2026-06-01'],
      ['step', null, null, 'Write the procedure'],
    ]);
    expect(compare(after, sent()).at(-1)).toMatchObject({ part: 'step', position: 2, after: null });
  });
});

describe('the line of days', () => {
  it('has room for every day, and air', () => {
    const line = lineThrough(['2026-03-01', '2026-01-01', '2026-02-01']);
    expect(line).toMatchObject({ from: '2026-01-01', to: '2026-03-01' });
    expect(line?.placeOf('2026-01-01')).toBeGreaterThan(0);
    expect(line?.placeOf('2026-03-01')).toBeLessThan(100);
  });

  it('puts a single day in the middle, and is not there without days', () => {
    expect(lineThrough(['2026-03-01'])?.placeOf('2026-03-01')).toBe(50);
    expect(lineThrough([])).toBeNull();
  });
});

describe('what is weak', () => {
  it.each([
    ['#/steps/1/estimatedOn', 2, 'plan-steps-1-estimatedOn'],
    ['#/rootCause', null, 'plan-rootCause'],
    ['#/steps', null, 'plan-steps'],
  ])('%s is about step %s', (pointer, step, field) => {
    expect(stepOf({ pointer })).toBe(step);
    expect(fieldIdOf(pointer)).toBe(field);
  });

  it('is said in our words, where we have them', () => {
    expect(wordOfWarning({ code: 'plan.no-steps' })).toBe('plans.warn.noSteps');
    expect(wordOfWarning({ code: 'plan.something-new' })).toBeNull();
  });

  it.each([
    ['2026-03-01', null, null, true],
    ['2026-03-01', '2026-04-01', null, false],
    ['2026-03-01', null, '2026-03-05', false],
    [null, null, null, false],
  ])('estimated %s, revised %s, done %s: overdue %s', (estimatedOn, revisedOn, completedOn, is) => {
    const step = { estimatedOn, revisedOn, completedOn } as Step;
    expect(isStepOverdue(step, '2026-03-31')).toBe(is);
  });
});
