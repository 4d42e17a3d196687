import { fieldIdOf, stepOf, wordOfWarning } from './check-words';
import { compare } from './compare';
import { lineThrough } from './dates-line';
import type { Plan, Step, StepContent, Submission } from './plan';
import { mayReport, mayReviewPlan, maySendPlan } from './may';
import { movedStep, newStep, planRequest, valuesOf, withIds, withStep } from './plan-form';
import { EMPTY_REVIEW, reviewLack, reviewRequest } from './review-form';
import { faultIn, reportOf, reportRequest } from './step-report';

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

describe('a step that was taken out', () => {
  it('is put back where it stood, as one that the server does not know', () => {
    const [one, two] = [newStep('a'), { ...newStep('b'), id: 's2', action: 'Train' }];
    expect(withStep([one], { step: two, index: 0 })).toEqual([{ ...two, id: null }, one]);
    expect(withStep([one], { step: two, index: 1 })).toEqual([one, { ...two, id: null }]);
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

  it('knows a step that was written anew in the same words', () => {
    const anew = content({ id: 's9', estimatedOn: '2026-06-01' });
    expect(compare(sent(), sent({ number: 2, steps: [anew] }))).toEqual([
      { part: 'step', position: 1, field: 'day', before: '2026-05-01', after: '2026-06-01' },
    ]);
    const both = [content(), content({ id: 's9', position: 2 })];
    expect(compare(sent(), sent({ number: 2, steps: both }))).toEqual([
      { part: 'step', position: 2, field: null, before: null, after: 'Write the procedure' },
    ]);
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
});

describe('who may do what with a plan', () => {
  const coordinator = { isAuditor: false, isCoordinator: true, isActionOwner: false };
  const owner = { isAuditor: false, isCoordinator: false, isActionOwner: true };
  const auditor = { isAuditor: true, isCoordinator: false, isActionOwner: false };

  it('sends it once it was asked for, and reviews it once it was sent', () => {
    expect(maySendPlan(coordinator, 'issued')).toBe(false);
    expect(maySendPlan(coordinator, 'cap-due')).toBe(true);
    expect(mayReviewPlan(auditor, 'cap-submitted')).toBe(true);
    expect(mayReviewPlan(coordinator, 'cap-submitted')).toBe(false);
  });

  it.each([
    [coordinator, 'other', 'not-started', true],
    [coordinator, 'other', 'completed', false],
    [owner, 'me', 'in-progress', true],
    [owner, 'other', 'in-progress', false],
    [auditor, 'me', 'in-progress', false],
  ] as const)('%j reports on a step of %s that is %s: %s', (side, ownerId, state, is) => {
    const step = { state, owner: { id: ownerId, name: '' } };
    expect(mayReport(side, 'in-progress', step, 'me')).toBe(is);
  });
});

describe('a report on a step', () => {
  const step = { progress: 20, completedOn: null, revisedOn: null, owner: null } as Step;
  const values = reportOf(step);

  it('sends what is different', () => {
    expect(reportRequest(step, values)).toEqual({});
    const done = { ...values, progress: 100, completedOn: '2026-05-01' };
    expect(reportRequest(step, done)).toEqual({ progress: 100, completedOn: '2026-05-01' });
  });

  it('waits for the reason of a later day, and for the day of completion', () => {
    expect(faultIn(step, { ...values, revisedOn: '2026-06-01' })).toBe('reason');
    expect(faultIn(step, { ...values, progress: 100 })).toBe('day');
    expect(faultIn(step, values)).toBeNull();
  });
});

describe('a review', () => {
  const all = Object.fromEntries(
    ['relevant', 'comprehensive', 'detailed', 'specific', 'realistic', 'consistent'].map((one) => [
      one,
      true,
    ]),
  );

  it.each([
    [{}, 'criteria'],
    [{ met: all }, 'rating'],
    [{ met: all, rating: 'fully' }, null],
    [{ met: { ...all, detailed: false }, rating: 'fully' }, 'unmet'],
    [{ met: all, rating: 'partially' }, 'note'],
    [{ met: all, rating: 'partially', note: 'why' }, null],
  ] as const)('%j lacks %s', (more, lack) => {
    expect(reviewLack({ ...EMPTY_REVIEW, ...more })).toBe(lack);
  });

  it('sends all six criteria', () => {
    const { criteria, note } = reviewRequest(2, { ...EMPTY_REVIEW, comments: { detailed: ' x ' } });
    expect(criteria.detailed).toEqual({ met: false, comment: 'x' });
    expect([Object.keys(criteria).length, note]).toEqual([6, null]);
  });
});
