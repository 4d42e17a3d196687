import { MISSION_ROLES, type Actor, type MissionRole } from '../../../kernel/actor';
import { Forbidden } from '../../../kernel/domain-error';
import type { Finding } from './finding';
import { FINDING_KINDS, type FindingKind } from './finding-kind';
import { FindingReasonRequired, FindingTransitionRefused } from './finding.errors';
import { FINDING_STATES, TRANSITIONS, type FindingState } from './life-cycle';
import { allowedTransitions, assertMayMove, moved, type Move } from './move-finding';

const now = new Date('2026-03-01T10:00:00.000Z');
const finding = (state: FindingState, kind: FindingKind): Finding => ({
  id: 'f1',
  reference: 'TJ-2025-01-OPS-001',
  missionId: 'm1',
  question: null,
  area: 'OPS',
  criticalElement: null,
  kind,
  shortcomingDomain: null,
  state,
  title: 'T',
  description: 'D',
  language: 'en',
  references: [],
  law: null,
  sscCandidate: false,
  ownerOrganizationId: null,
  dueOn: null,
  repeatOf: null,
  recordedAt: '2026-01-01T00:00:00.000Z',
  recordedById: 'p2',
  recordedByName: 'P2',
  issuedAt: null,
  closedAt: null,
  stateReason: null,
  version: 3,
  validFrom: '2026-01-01T00:00:00.000Z',
});

const person = (role: MissionRole, areas: readonly string[] = []): Actor => ({
  id: 'p1',
  name: 'P',
  administrator: false,
  permissions: new Set(),
  memberships: new Map([['m1', { missionId: 'm1', role, areas }]]),
  call: { requestId: 'r' },
});
const lead = person('lead-auditor');

const moveFinding = (
  before: Finding,
  to: FindingState,
  reason: string | undefined,
  actor: Actor,
  through: Move['through'] = 'transition',
): Finding => {
  assertMayMove(before, { to, reason, through }, actor);
  return moved(before, to, reason, now);
};

describe('the life of a finding', () => {
  const everyStep = FINDING_STATES.flatMap((from) =>
    FINDING_STATES.flatMap((to) => FINDING_KINDS.map((kind) => [from, to, kind] as const)),
  );

  it.each(everyStep)('%s → %s for a %s follows the table, for every role', (from, to, kind) => {
    const step = TRANSITIONS.find(
      (row) => row.from === from && row.to === to && row.kinds.includes(kind),
    );
    for (const role of MISSION_ROLES)
      for (const through of ['transition', 'plan'] as const) {
        const attempt = () =>
          moveFinding(finding(from, kind), to, 'because', person(role), through);
        if (!step || (step.through !== 'either' && step.through !== through))
          expect(attempt).toThrow(FindingTransitionRefused);
        else if (step.by.includes(role)) expect(attempt().state).toBe(to);
        else expect(attempt).toThrow(Forbidden);
      }
  });

  it.each<[FindingState, FindingKind, readonly FindingState[]]>([
    ['draft', 'weakness', ['issued', 'withdrawn']],
    ['issued', 'weakness', ['withdrawn', 'cap-due']],
    ['issued', 'regulatory-gap', ['withdrawn', 'cap-due']],
    ['issued', 'observation', ['withdrawn', 'closed']],
    ['issued', 'strength', ['withdrawn', 'closed']],
    ['closed', 'strength', []],
    ['closed', 'weakness', ['reopened']],
    ['cap-submitted', 'weakness', []],
    ['completion-reported', 'weakness', ['in-progress', 'closed']],
    ['withdrawn', 'weakness', []],
  ])('offers the lead auditor of a %s %s %j', (state, kind, offered) => {
    expect(allowedTransitions(lead, finding(state, kind))).toEqual(offered);
  });

  it('offers nothing outside one’s areas', () => {
    expect(allowedTransitions(person('auditor', ['LEG']), finding('draft', 'weakness'))).toEqual(
      [],
    );
  });

  it('notes when it was issued and closed, and raises the version', () => {
    expect(moveFinding(finding('draft', 'weakness'), 'issued', undefined, lead)).toMatchObject({
      issuedAt: '2026-03-01T10:00:00.000Z',
      version: 4,
      validFrom: '2026-03-01T10:00:00.000Z',
    });
    expect(moveFinding(finding('issued', 'strength'), 'closed', undefined, lead).closedAt).toBe(
      '2026-03-01T10:00:00.000Z',
    );
  });

  it.each(TRANSITIONS.filter(({ needsReason }) => needsReason))(
    'wants a reason for $from → $to',
    ({ from, to, kinds, by, through }) => {
      const how = through === 'plan' ? 'plan' : 'transition';
      const attempt = () =>
        moveFinding(finding(from, kinds[0]!), to, undefined, person(by[0]!), how);
      expect(attempt).toThrow(FindingReasonRequired);
    },
  );

  it('is open again once it is reopened', () => {
    const closed = { ...finding('closed', 'weakness'), closedAt: '2026-02-01T00:00:00.000Z' };
    expect(moveFinding(closed, 'reopened', 'It came back', lead)).toMatchObject({
      closedAt: null,
      stateReason: 'It came back',
    });
  });
});
