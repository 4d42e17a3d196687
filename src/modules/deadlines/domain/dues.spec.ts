import type { MissionRole } from '../../../kernel/actor';
import { DUES, overdueDays } from '../../../kernel/due';
import { standing } from './due-item';
import {
  findingDues,
  itemsOf,
  missionDues,
  stepDues,
  type ClockedMission,
  type OpenFinding,
  type OpenStep,
} from './dues';
import { fallsTo, type Watcher } from './duty';

const DAYS = {
  'draft-report': 90,
  'state-comments': 45,
  'final-report': 30,
  cap: 45,
  'ssc-reply': 15,
  'due-soon': 14,
};

const aMission = (more: Partial<ClockedMission> = {}): ClockedMission => ({
  id: 'm',
  reference: 'TJ-2025-01',
  title: 'A mission',
  status: 'in-progress',
  endsOn: null,
  draftReportedAt: null,
  reportedAt: null,
  office: null,
  timeZone: 'Asia/Dushanbe',
  days: DAYS,
  ...more,
});

const aFinding = (more: Partial<OpenFinding> = {}): OpenFinding => ({
  id: 'f',
  reference: 'TJ-2025-01-OPS-001',
  missionId: 'm',
  area: 'OPS',
  title: 'A finding',
  state: 'cap-due',
  issuedAt: '2025-12-01T08:00:00Z',
  dueOn: null,
  sscCandidate: false,
  office: null,
  flaggedAt: null,
  isAnswered: false,
  ...more,
});

const aStep = (more: Partial<OpenStep> = {}): OpenStep => ({
  id: 's',
  findingId: 'f',
  missionId: 'm',
  reference: 'TJ-2025-01-OPS-001',
  area: 'OPS',
  position: 2,
  action: 'Write it down',
  owner: null,
  isOwnerThere: false,
  office: null,
  estimatedOn: '2026-03-31',
  revisedOn: null,
  ...more,
});

const days = (found: readonly { what: string; dueOn: string }[]) =>
  found.map(({ what, dueOn }) => `${what} ${dueOn}`);

describe('days', () => {
  it.each([
    ['over a new year', '2025-12-21', 'draft-report 2026-03-21'],
    ['into a leap day', '2027-12-01', 'draft-report 2028-02-29'],
    ['past a February without one', '2025-12-01', 'draft-report 2026-03-01'],
    ['from the end of a month', '2026-01-31', 'draft-report 2026-05-01'],
  ])('a draft report is due 90 days after the end, %s', (_, endsOn, expected) => {
    expect(days(missionDues(aMission({ endsOn })))).toEqual([expected]);
  });

  it.each([
    ['the last moment of a day in Dushanbe', '2026-03-31T18:59:59.999Z', '2026-05-15'],
    ['the first moment of the next', '2026-03-31T19:00:00Z', '2026-05-16'],
    ['the last of February in a leap year', '2028-02-29T18:00:00Z', '2028-04-14'],
  ])('comments are counted from the day it is in the State: %s', (_, at, commentsOn) => {
    const dues = missionDues(aMission({ draftReportedAt: new Date(at) }));
    expect(dues[0]).toMatchObject({ what: 'state-comments', dueOn: commentsOn });
  });

  it.each([
    ['Asia/Dushanbe', '2026-03-31T18:59:59Z', 0],
    ['Asia/Dushanbe', '2026-03-31T19:00:00Z', 1],
    ['America/New_York', '2026-04-01T03:59:59Z', 0],
    ['America/New_York', '2026-04-01T04:00:00Z', 1],
  ])('a day ends at midnight in %s: at %s it is over since %i', (timeZone, now, overdue) => {
    const mission = aMission({ timeZone });
    const [item] = itemsOf(stepDues(aStep()), mission, new Date(now));
    expect(overdueDays(item!)).toBe(overdue);
  });
});

it('lets the final report follow the comments, and the plans the final report', () => {
  const draftReportedAt = new Date('2026-01-10T08:00:00Z');
  expect(days(missionDues(aMission({ endsOn: '2025-12-21', draftReportedAt })))).toEqual([
    'state-comments 2026-02-24',
    'final-report 2026-03-26',
  ]);
  const reported = aMission({ draftReportedAt, reportedAt: new Date('2026-03-20T08:00:00Z') });
  expect(missionDues(reported)).toEqual([]);
  expect(days(findingDues(aFinding(), reported))).toEqual(['cap 2026-05-04']);
});

const REPORTED = aMission({ reportedAt: new Date('2026-03-20T08:00:00Z') });

it.each<[string, Partial<OpenFinding>, string[]]>([
  [
    'a plan, of a finding issued after the report',
    { issuedAt: '2026-04-01T08:00:00Z' },
    ['cap 2026-05-16'],
  ],
  ['a plan that was given back', { state: 'cap-revision-required' }, ['cap 2026-05-04']],
  ['nothing, once a plan is with the auditors', { state: 'cap-submitted' }, []],
  ['the reply to a concern', { state: 'issued', sscCandidate: true }, ['ssc-reply 2025-12-16']],
  [
    'the reply to a concern that was seen later, from then on by the calendar of the State',
    { state: 'issued', sscCandidate: true, flaggedAt: '2026-01-31T20:00:00.000Z' },
    ['ssc-reply 2026-02-16'],
  ],
  [
    'the reply to a concern that was seen in the draft, from its issue on',
    { state: 'issued', sscCandidate: true, flaggedAt: '2025-11-20T08:00:00.000Z' },
    ['ssc-reply 2025-12-16'],
  ],
  [
    'nothing, once the State replied',
    { state: 'issued', sscCandidate: true, isAnswered: true },
    [],
  ],
  ['nothing of a concern in a draft', { state: 'draft', sscCandidate: true, issuedAt: null }, []],
  ['its own day', { state: 'in-progress', dueOn: '2026-06-01' }, ['finding 2026-06-01']],
])('a finding waits for %s', (_, more, expected) => {
  expect(days(findingDues(aFinding(more), REPORTED))).toEqual(expected);
});

it('has no day for a plan before the final report', () => {
  expect(findingDues(aFinding(), aMission())).toEqual([]);
});

it.each<[string, Partial<OpenStep>, string[]]>([
  ['the estimate', {}, ['step 2026-03-31']],
  ['the revised day in its place', { revisedOn: '2026-05-01' }, ['step 2026-05-01']],
  ['nothing, where no day was said', { estimatedOn: null }, []],
])('a step is due by %s', (_, more, expected) => {
  expect(days(stepDues(aStep(more)))).toEqual(expected);
});

it.each([
  ['2026-03-31', '2026-04-01', 'overdue', -1],
  ['2026-03-31', '2026-03-31', 'due', 0],
  ['2026-04-14', '2026-03-31', 'due-soon', 14],
  ['2026-04-15', '2026-03-31', 'later', 15],
  ['2028-02-29', '2028-03-01', 'overdue', -1],
])('%s, asked for on %s, is %s', (dueOn, today, status, daysLeft) => {
  expect(standing(dueOn, today, 14)).toEqual({ status, daysLeft });
});

it.each([
  ['draft', 'auditing'],
  ['in-progress', 'state'],
  ['completion-reported', 'auditing'],
] as const)('falls to the side that has to act: a finding that is %s to %s', (state, side) => {
  const [due] = findingDues(aFinding({ state, dueOn: '2026-06-01' }), aMission());
  expect(due?.by.side).toBe(side);
});

it('follows the clocks of the mission', () => {
  const mission = aMission({ endsOn: '2026-01-01', days: { ...DAYS, 'draft-report': 0 } });
  expect(days(missionDues(mission))).toEqual(['draft-report 2026-01-01']);
  expect(DUES).toHaveLength(7);
});

describe('a step falls', () => {
  const owner = { id: 'o', name: 'The owner' };
  const member = (id: string, role: MissionRole, areas: readonly string[] = []): Watcher => ({
    id,
    administrator: false,
    memberships: new Map([['m', { missionId: 'm', role, areas }]]),
  });
  const people = {
    owner: member('o', 'action-owner'),
    ncmc: member('n', 'ncmc'),
    coordinator: member('c', 'area-coordinator', ['OPS']),
    elsewhere: member('e', 'area-coordinator', ['AIR']),
    auditor: member('a', 'auditor'),
  };

  it.each<[string, Partial<OpenStep>, readonly (keyof typeof people)[]]>([
    ['its owner', { owner, isOwnerThere: true }, ['owner']],
    ['the coordinators of its area when the owner has left', { owner }, ['ncmc', 'coordinator']],
    ['the coordinators of its area where nobody is named', {}, ['ncmc', 'coordinator']],
  ])('to %s', (_, more, expected) => {
    const [item] = itemsOf(stepDues(aStep(more)), aMission(), new Date('2026-05-01T08:00:00Z'));
    const there = Object.entries(people).filter(([who]) => who !== 'owner' || more.isOwnerThere);
    expect(there.filter(([, one]) => fallsTo(one, item!)).map(([who]) => who)).toEqual(expected);
  });
});
