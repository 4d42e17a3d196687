import { MISSION_ROLES, type Membership, type MissionRole } from '../../../kernel/actor';
import { DomainError } from '../../../kernel/domain-error';
import {
  MISSION_TRANSITIONS,
  allowedTransitions,
  assertMayMove,
  moveMission,
  type MissionFacts,
} from './life-cycle';
import { MISSION_STATUSES, planMission, type Mission, type MissionStatus } from './mission';

const NOW = new Date('2025-12-21T08:00:00Z');
const LATER = new Date('2026-01-30T08:00:00Z');

/** The life of a mission once more, as a reader of the domain language would write it down. */
const LIFE: Readonly<Record<MissionStatus, readonly MissionStatus[]>> = {
  planned: ['in-progress', 'cancelled'],
  'in-progress': ['commenting'],
  commenting: ['reported'],
  reported: ['following-up'],
  'following-up': ['closed'],
  closed: [],
  cancelled: [],
};
const LEADERS: readonly MissionRole[] = ['programme-manager', 'lead-auditor'];

const member = (role: MissionRole): Membership => ({ missionId: 'm', role, areas: [] });

function mission(status: MissionStatus, more: Partial<Mission> = {}): Mission {
  const planned = planMission(
    {
      id: 'm',
      title: 'Internal audit',
      state: 'TJ',
      kind: 'internal-audit',
      edition: '2024',
      areas: ['LEG', 'ORG'],
      leadOrganizationId: null,
      startsOn: null,
      endsOn: null,
      note: null,
      illustrative: true,
    },
    { year: 2025, number: 1 },
    NOW,
  );
  return { ...planned, status, ...more };
}

const FACTS: MissionFacts = { roles: ['lead-auditor'], openFindings: 0, reason: 'Put off.' };

/** What comes of trying a step: the new status, or the code of the refusal. */
function outcome(
  from: MissionStatus,
  to: MissionStatus,
  role: MissionRole,
  facts = FACTS,
  more: Partial<Mission> = {},
): string {
  try {
    const before = mission(from, more);
    return moveMission(before, assertMayMove(before, to, member(role)), facts, LATER).status;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

const everyTry = MISSION_STATUSES.flatMap((from) =>
  MISSION_STATUSES.flatMap((to) => MISSION_ROLES.map((role) => [from, to, role] as const)),
);

describe('the life of a mission', () => {
  it.each(everyTry)('from %s to %s by a %s', (from, to, role) => {
    const isStep = LIFE[from].includes(to);
    const isLeader = LEADERS.includes(role);
    const refused = isStep ? 'access.forbidden' : 'mission.transition-not-possible';
    expect(outcome(from, to, role)).toBe(isStep && isLeader ? to : refused);
    expect(allowedTransitions(from, member(role)).includes(to)).toBe(isStep && isLeader);
  });

  it('allows nothing to somebody who is no member', () => {
    for (const status of MISSION_STATUSES)
      expect(allowedTransitions(status, undefined)).toEqual([]);
  });

  it('names every step once', () => {
    const steps = MISSION_TRANSITIONS.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(steps).size).toBe(steps.length);
    expect(steps.length).toBe(Object.values(LIFE).flat().length);
  });
});

describe('what a step demands', () => {
  const nobodyAudits = { ...FACTS, roles: ['programme-manager', 'ncmc', 'viewer'] as const };
  it.each<[string, MissionStatus, MissionStatus, MissionFacts, Partial<Mission>, string]>([
    ['areas', 'planned', 'in-progress', FACTS, { areas: [] }, 'mission.needs-areas'],
    ['one who audits', 'planned', 'in-progress', nobodyAudits, {}, 'mission.needs-auditor'],
    ['an auditor', 'planned', 'in-progress', { ...FACTS, roles: ['auditor'] }, {}, 'in-progress'],
    ['no reason', 'planned', 'in-progress', { ...FACTS, reason: null }, {}, 'in-progress'],
    ['a reason', 'planned', 'cancelled', { ...FACTS, reason: null }, {}, 'mission.needs-reason'],
    ['no areas', 'planned', 'cancelled', nobodyAudits, { areas: [] }, 'cancelled'],
    [
      'no open finding',
      'following-up',
      'closed',
      { ...FACTS, openFindings: 2 },
      {},
      'mission.has-open-findings',
    ],
  ])('%s: %s → %s', (_, from, to, facts, more, expected) => {
    expect(outcome(from, to, 'lead-auditor', facts, more)).toBe(expected);
  });

  it('notes when the draft and when the final report were given', () => {
    const step = (from: MissionStatus, to: MissionStatus): Mission => {
      const before = mission(from);
      const transition = assertMayMove(before, to, member('lead-auditor'));
      return moveMission(before, transition, { ...FACTS, reason: null }, LATER);
    };
    expect(step('in-progress', 'commenting')).toMatchObject({
      statusSince: LATER,
      draftReportedAt: LATER,
      reportedAt: null,
    });
    expect(step('commenting', 'reported')).toMatchObject({ reportedAt: LATER });
    expect(step('reported', 'following-up')).toMatchObject({
      reportedAt: null,
      statusReason: null,
    });
  });
});
