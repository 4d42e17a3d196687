import { checkPlan, type CheckFacts } from './check-plan';
import { CRITERIA, type Plan, type WholePlan } from './plan';
import { newStep, type Step, type StepContent } from './step';
import { lackingForSubmission } from './submit-plan';

const now = new Date('2026-03-01T10:00:00.000Z');
const facts: CheckFacts = {
  finding: {
    title: 'Surveillance has no programme',
    description:
      'Inspections are made on request and no yearly programme is approved by the authority',
    dueOn: '2026-12-31',
  },
  today: '2026-03-01',
  itemsNotMet: [],
};
const CONTENT: StepContent = {
  action: 'Appoint a planning officer',
  actionOfficeId: null,
  actionOffice: 'Flight safety department',
  ownerId: null,
  ownerName: null,
  evidenceReference: 'The order',
  evidenceItems: [],
  estimatedOn: '2026-06-01',
};
const step = (more: Partial<Step> = {}, position = 1): Step => ({
  ...newStep(CONTENT, {
    id: `s${position}`,
    planId: 'p',
    findingId: 'f',
    missionId: 'm',
    position,
    now,
  }),
  ...more,
});
const whole = (steps: readonly Step[], more: Partial<Plan> = {}): WholePlan => ({
  plan: {
    rootCause: 'Nobody is charged with planning',
    summary: 'A planning officer is appointed',
    coordinatorName: 'Head of department',
    ...more,
  } as Plan,
  steps,
});
const SOUND = [step(), step({ estimatedOn: '2026-07-01' }, 2)];
const found = (plan: WholePlan, more: Partial<CheckFacts> = {}) =>
  checkPlan(plan, { ...facts, ...more }).map(({ code, pointer }) => `${code} ${pointer}`);

it('finds nothing in a sound plan', () => {
  expect(found(whole(SOUND))).toEqual([]);
});

it.each<[string, WholePlan, Partial<CheckFacts>, readonly string[]]>([
  ['no root cause', whole(SOUND, { rootCause: null }), {}, ['plan.no-root-cause #/rootCause']],
  ['no summary', whole(SOUND, { summary: null }), {}, ['plan.no-summary #/summary']],
  [
    'no coordinator',
    whole(SOUND, { coordinatorName: null }),
    {},
    ['plan.no-coordinator #/coordinatorName'],
  ],
  ['no step', whole([]), {}, ['plan.no-steps #/steps']],
  [
    'a step without an action',
    whole([step({ action: null })]),
    {},
    ['step.no-action #/steps/0/action'],
  ],
  [
    'a step without an office',
    whole([step({ actionOffice: null })]),
    {},
    ['step.no-office #/steps/0/actionOffice'],
  ],
  [
    'a step without a date',
    whole([step({ estimatedOn: null })]),
    {},
    ['step.no-date #/steps/0/estimatedOn'],
  ],
  [
    'a step without evidence',
    whole([step({ evidenceReference: null })]),
    {},
    ['step.no-evidence #/steps/0/evidenceReference'],
  ],
  [
    'a date that is over',
    whole([step({ estimatedOn: '2026-02-28' })]),
    {},
    ['step.date-past #/steps/0/estimatedOn'],
  ],
  ...(['completed', 'verified'] as const).map(
    (state): [string, WholePlan, object, readonly string[]] => [
      `nothing in the dates of what is ${state}`,
      whole([
        step({ state, estimatedOn: '2027-02-28' }),
        step({ state, estimatedOn: '2026-02-28' }, 2),
        step({}, 3),
      ]),
      {},
      [],
    ],
  ),
  [
    'a date that is over of what was refused',
    whole([step({ state: 'refused', estimatedOn: '2026-02-28' })]),
    {},
    ['step.date-past #/steps/0/estimatedOn'],
  ],
  [
    'nothing in a date that is over where it was postponed',
    whole([
      step({ estimatedOn: '2026-02-27', revisedOn: '2026-06-01' }),
      step({ estimatedOn: '2026-02-28', revisedOn: '2026-07-01' }, 2),
    ]),
    {},
    [],
  ],
  [
    'a date to which it was postponed and that is over, or after the target, or before one above it',
    whole([
      step({ revisedOn: '2027-01-01' }),
      step({ estimatedOn: '2027-01-02', revisedOn: '2026-02-28' }, 2),
    ]),
    {},
    [
      'step.date-after-target #/steps/0/revisedOn',
      'step.date-past #/steps/1/revisedOn',
      'step.date-order #/steps/1/revisedOn',
    ],
  ],
  [
    'all steps on one day, to which one was postponed',
    whole([step({ revisedOn: '2026-09-01' }), step({ estimatedOn: '2026-09-01' }, 2)]),
    {},
    ['plan.one-day #/steps'],
  ],
  ['a date of today', whole([step({ estimatedOn: '2026-03-01' })]), {}, []],
  [
    'a date after the target',
    whole([step({ estimatedOn: '2027-01-01' })]),
    {},
    ['step.date-after-target #/steps/0/estimatedOn'],
  ],
  [
    'a date without a target',
    whole([step({ estimatedOn: '2029-01-01' })]),
    { finding: { ...facts.finding, dueOn: null } },
    [],
  ],
  [
    'a later step that ends earlier',
    whole([step(), step({ estimatedOn: '2026-05-01' }, 2)]),
    {},
    ['step.date-order #/steps/1/estimatedOn'],
  ],
  [
    'an item that no step settles',
    whole([step({ evidenceItems: [1] })]),
    { itemsNotMet: [1, 3] },
    ['plan.item-not-covered #/steps'],
  ],
  [
    'a summary that repeats the finding',
    whole(SOUND, { summary: 'No yearly programme is approved by the authority.' }),
    {},
    ['plan.text-copied #/summary'],
  ],
  [
    'an action that repeats the title',
    whole([step({ action: 'SURVEILLANCE has no programme; inspections are made on request' })]),
    {},
    ['plan.text-copied #/steps/0/action'],
  ],
  [
    'a short text that is in the finding',
    whole(SOUND, { summary: 'Surveillance programme' }),
    {},
    [],
  ],
  ['all steps on one day', whole([step(), step({}, 2)]), {}, ['plan.one-day #/steps']],
  [
    'one person for everything',
    whole(SOUND.map((one) => ({ ...one, ownerId: 'x' }))),
    {},
    ['plan.one-person #/steps'],
  ],
  ['one person for the only step', whole([step({ ownerId: 'x' })]), {}, []],
])('sees %s', (_, plan, more, expected) => {
  expect(found(plan, more)).toEqual(expected);
});

it('speaks of one criterion after the other', () => {
  const weak = whole([step({ action: null, estimatedOn: null, evidenceReference: null })], {
    rootCause: null,
    summary: null,
  });
  const criteria = checkPlan(weak, facts).map(({ criterion }) => CRITERIA.indexOf(criterion));
  expect(criteria).toEqual([...criteria].sort((one, other) => one - other));
  expect(criteria.length).toBeGreaterThan(3);
});

it('blocks exactly what the guards of a submission refuse', () => {
  const lacking = [
    whole([]),
    whole([
      step({ action: null }),
      step({ actionOffice: null }, 2),
      step({ estimatedOn: null }, 3),
    ]),
    whole(SOUND),
    whole([step({ actionOffice: null, actionOfficeId: 'o' })]),
  ];
  for (const plan of lacking) {
    const blocking = checkPlan(plan, facts).filter((one) => one.blocking);
    const refused = lackingForSubmission(plan);
    expect(blocking.map(({ pointer }) => pointer).sort()).toEqual(
      refused.map(({ pointer }) => pointer).sort(),
    );
  }
});
