import { MISSION_ROLES, type Actor, type MissionRole } from '../../../kernel/actor';
import { Forbidden } from '../../../kernel/domain-error';
import type { Finding, FindingState } from '../../findings';
import { allowedStepTransitions, judgeStep } from './judge-step';
import {
  StepLocked,
  StepOwnReport,
  StepReasonRequired,
  StepReportWrong,
  StepTransitionRefused,
} from './plan.errors';
import { reportStep, type StepReport } from './report-step';
import { newStep, type Step } from './step';
import { STEP_STATES, stepTransition, type StepState } from './step-life-cycle';

const now = new Date('2026-03-01T10:00:00.000Z');
const today = '2026-03-01';

const finding = (state: FindingState): Finding =>
  ({ missionId: 'm1', area: 'OPS', state, reference: 'TJ-2025-01-OPS-001' }) as Finding;
const content = {
  action: 'A',
  actionOfficeId: null,
  actionOffice: 'O',
  ownerId: null,
  ownerName: null,
  evidenceReference: 'E',
  evidenceItems: [],
  estimatedOn: '2026-06-01',
};
const place = { id: 's1', planId: 'p1', findingId: 'f1', missionId: 'm1', position: 1, now };
const step = (state: StepState, more: Partial<Step> = {}): Step => ({
  ...newStep(content, place),
  state,
  ...more,
});
const person = (role: MissionRole, areas: readonly string[] = [], id = 'me'): Actor => ({
  id,
  name: 'Me',
  administrator: false,
  permissions: new Set(),
  memberships: new Map([['m1', { missionId: 'm1', role, areas }]]),
  call: { requestId: 'r' },
});
const report = (
  before: Step,
  said: StepReport,
  who = person('ncmc'),
  at: FindingState = 'in-progress',
) => reportStep(finding(at), before, said, { actor: who, now, today });
const judge = (
  before: Step,
  to: StepState,
  who = person('auditor'),
  at: FindingState = 'in-progress',
) => judgeStep(finding(at), before, { to, reason: 'because' }, { actor: who, now });

const pairs = STEP_STATES.flatMap((from) => STEP_STATES.map((to) => [from, to] as const));

describe('an auditor’s word on a step', () => {
  it.each(pairs)('%s → %s follows the table, for every role', (from, to) => {
    const row = stepTransition(from, to, 'transition');
    for (const role of MISSION_ROLES) {
      const attempt = () => judge(step(from), to, person(role));
      const isAuditing = ['programme-manager', 'lead-auditor', 'auditor'].includes(role);
      if (!isAuditing) expect(attempt).toThrow(Forbidden);
      else if (row) expect(attempt()).toMatchObject({ state: to, version: 2, judgedById: 'me' });
      else expect(attempt).toThrow(StepTransitionRefused);
    }
  });

  it('is for those who audit the area, and not for who reported the step', () => {
    expect(() => judge(step('completed'), 'verified', person('auditor', ['LEG']))).toThrow(
      Forbidden,
    );
    const own = step('completed', { reportedById: 'me' });
    expect(() => judge(own, 'verified')).toThrow(StepOwnReport);
    expect(allowedStepTransitions(person('auditor'), finding('in-progress'), own)).toEqual([]);
    expect(
      allowedStepTransitions(person('auditor'), finding('in-progress'), step('completed')),
    ).toEqual(['verified', 'refused']);
  });

  it.each<FindingState>(['cap-accepted', 'cap-submitted', 'closed', 'reopened'])(
    'waits while the finding is %s',
    (state) => {
      expect(() => judge(step('completed'), 'verified', person('auditor'), state)).toThrow(
        StepLocked,
      );
    },
  );

  it('takes the completion date back when it refuses, and wants a reason for it', () => {
    const done = step('completed', { progress: 100, completedOn: today });
    expect(judge(done, 'refused')).toMatchObject({ completedOn: null, stateReason: 'because' });
    const silent = () =>
      judgeStep(finding('in-progress'), done, { to: 'refused' }, { actor: person('auditor'), now });
    expect(silent).toThrow(StepReasonRequired);
  });
});

describe('a report on a step', () => {
  const DONE = { progress: 100, completedOn: today };

  it.each<[StepState, StepReport, StepState]>([
    ['not-started', { progress: 0 }, 'not-started'],
    ['not-started', { progress: 10 }, 'in-progress'],
    ['not-started', { progress: 100 }, 'in-progress'],
    ['not-started', DONE, 'completed'],
    ['in-progress', { progress: 50 }, 'in-progress'],
    ['in-progress', DONE, 'completed'],
    ['refused', { progress: 60 }, 'in-progress'],
    ['refused', DONE, 'completed'],
    ['refused', { revisedOn: '2026-09-01', revisionReason: 'R' }, 'refused'],
    ['not-started', { revisedOn: '2026-09-01', revisionReason: 'R' }, 'not-started'],
  ])('on one that is %s: %j makes it %s', (from, said, to) => {
    expect(report(step(from), said).state).toBe(to);
  });

  it.each<[string, StepState, StepReport, new (...args: never[]) => Error]>([
    [
      'a completion before all is done',
      'in-progress',
      { progress: 90, completedOn: today },
      StepReportWrong,
    ],
    [
      'a completion in the future',
      'in-progress',
      { progress: 100, completedOn: '2026-03-02' },
      StepReportWrong,
    ],
    ['a reason without a date', 'in-progress', { revisionReason: 'R' }, StepReportWrong],
    [
      'another date without a reason',
      'in-progress',
      { revisedOn: '2026-09-01' },
      StepReasonRequired,
    ],
    ['progress of what is completed', 'completed', { progress: 10 }, StepLocked],
    ['progress of what is verified', 'verified', { progress: 10 }, StepLocked],
  ])('refuses %s', (_, from, said, refusal) => {
    expect(() => report(step(from), said)).toThrow(refusal);
  });

  it('leaves the first estimate, and puts the revised date beside it', () => {
    const revised = report(step('in-progress'), { revisedOn: '2026-09-01', revisionReason: 'R' });
    expect(revised).toMatchObject({ estimatedOn: '2026-06-01', revisedOn: '2026-09-01' });
  });

  it.each(MISSION_ROLES)('as %s is for the State’s side only', (role) => {
    const isState = ['ncmc', 'area-coordinator', 'action-owner'].includes(role);
    const attempt = () => report(step('in-progress'), { progress: 20 }, person(role));
    if (isState) expect(attempt().progress).toBe(20);
    else expect(attempt).toThrow(Forbidden);
  });

  it('by an action owner is about what is theirs, or nobody’s', () => {
    const owned = (ownerId: string | null) => step('in-progress', { ownerId });
    const owner = person('action-owner');
    expect(report(owned('me'), { progress: 20 }, owner).progress).toBe(20);
    expect(report(owned(null), { progress: 20 }, owner).progress).toBe(20);
    expect(() => report(owned('other'), { progress: 20 }, owner)).toThrow(Forbidden);
    expect(() => report(owned('me'), { owner: null }, owner)).toThrow(Forbidden);
    expect(report(owned('other'), { owner: { id: 'x', name: 'X' } })).toMatchObject({
      ownerId: 'x',
      ownerName: 'X',
    });
  });

  it.each<FindingState>(['cap-due', 'cap-submitted', 'completion-reported', 'closed', 'reopened'])(
    'waits while the finding is %s',
    (state) => {
      expect(() => report(step('in-progress'), { progress: 20 }, person('ncmc'), state)).toThrow(
        StepLocked,
      );
    },
  );
});
