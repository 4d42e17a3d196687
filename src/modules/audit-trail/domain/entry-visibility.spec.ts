import { systemActor, type Actor, type MissionRole } from '../../../kernel/actor';
import {
  KNOWN_ONCE_ISSUED,
  KNOWN_TO_THE_MISSION,
  THE_STATES_OWN,
  visibilityFor,
} from './entry-visibility';

const memberOf = (roles: Readonly<Record<string, MissionRole>>): Actor => ({
  ...systemActor('reader'),
  administrator: false,
  memberships: new Map(
    Object.entries(roles).map(([missionId, role]) => [missionId, { missionId, role, areas: [] }]),
  ),
});

it('shows everything to the administrator', () => {
  expect(visibilityFor(systemActor('job'))).toEqual({ kind: 'everything' });
});

it('shows nothing to somebody who is in no mission', () => {
  expect(visibilityFor(memberOf({}))).toEqual({
    kind: 'missions',
    auditing: [],
    state: [],
    viewer: [],
  });
});

it('tells the sides apart, mission by mission', () => {
  const actor = memberOf({
    a: 'programme-manager',
    b: 'lead-auditor',
    c: 'auditor',
    d: 'ncmc',
    e: 'area-coordinator',
    f: 'action-owner',
    g: 'viewer',
  });
  expect(visibilityFor(actor)).toEqual({
    kind: 'missions',
    auditing: ['a', 'b', 'c'],
    state: ['d', 'e', 'f'],
    viewer: ['g'],
  });
});

it('lists no fact about drafts, notes, evidence or consultations', () => {
  const known: readonly string[] = [...KNOWN_TO_THE_MISSION, ...KNOWN_ONCE_ISSUED];
  for (const hidden of ['finding.recorded', 'finding.note-added', 'recommendation.made'])
    expect(known).not.toContain(hidden);
  expect(known.filter((type) => /^(evidence|consultation|user|session)\./.test(type))).toEqual([]);
  expect(known.filter((type) => THE_STATES_OWN.some((own) => own === type))).toEqual([]);
});

it('lets facts about findings pass only by the list that demands that they were issued', () => {
  expect(KNOWN_TO_THE_MISSION.filter((type) => type.startsWith('finding.'))).toEqual([]);
  expect(KNOWN_ONCE_ISSUED.filter((type) => !type.startsWith('finding.'))).toEqual([]);
});
