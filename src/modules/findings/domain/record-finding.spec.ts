import type { Actor, Membership, MissionRole } from '../../../kernel/actor';
import { Forbidden, type DomainError } from '../../../kernel/domain-error';
import { FindingAlreadyOpen, FindingNeedsShortfall, FindingPlaceWrong } from './finding.errors';
import type { FindingKind } from './finding-kind';
import { recordFinding, type FindingDraft, type RaisedFrom } from './record-finding';

const now = new Date('2026-03-01T10:00:00.000Z');
const mission = { id: 'm1', areas: ['LEG', 'OPS'] };

function person(role?: MissionRole, areas: readonly string[] = []): Actor {
  const membership: Membership | undefined = role && { missionId: 'm1', role, areas };
  return {
    id: 'p1',
    name: 'P',
    administrator: false,
    permissions: new Set(),
    memberships: new Map(membership ? [['m1', membership]] : []),
    call: { requestId: 'r' },
  };
}

const auditor = person('auditor', ['OPS']);
const draft: FindingDraft = {
  kind: 'weakness',
  title: 'No plan of ramp inspections',
  description: 'No plan was shown.',
  language: 'en',
};
const question: RaisedFrom = {
  number: '4.103',
  area: 'OPS',
  criticalElement: 'CE-6',
  status: 'not-satisfactory',
  openFinding: null,
};
const record = (more: Partial<FindingDraft>, from?: RaisedFrom, actor = auditor) =>
  recordFinding(mission, from, { ...draft, ...more }, { id: 'f1', actor, now });

describe('a finding raised from a question', () => {
  it('takes area, critical element and shortcoming domain from it, as a draft', () => {
    expect(record({}, question)).toMatchObject({
      question: '4.103',
      area: 'OPS',
      criticalElement: 'CE-6',
      shortcomingDomain: 'supervisory-process',
      state: 'draft',
      issuedAt: null,
      version: 1,
      recordedAt: '2026-03-01T10:00:00.000Z',
    });
  });

  it.each<[string | null, string | null]>([
    ['CE-1', 'regulation'],
    ['CE-2', 'regulation'],
    ['CE-3', 'structure'],
    ['CE-4', 'structure'],
    ['CE-5', 'supervisory-process'],
    ['CE-8', 'supervisory-process'],
    [null, null],
  ])('of %s lies in %s unless the person says otherwise', (criticalElement, domain) => {
    expect(record({}, { ...question, criticalElement }).shortcomingDomain).toBe(domain);
    expect(
      record({ shortcomingDomain: 'structure' }, { ...question, criticalElement })
        .shortcomingDomain,
    ).toBe('structure');
  });

  it.each<[FindingKind, string | null, boolean]>([
    ['weakness', 'not-satisfactory', true],
    ['regulatory-gap', 'not-satisfactory', true],
    ['weakness', 'satisfactory', false],
    ['weakness', 'not-applicable', false],
    ['regulatory-gap', 'not-reviewed', false],
    ['regulatory-gap', null, false],
    ['strength', 'satisfactory', true],
    ['observation', null, true],
  ])('as a %s on an answer %s: %s', (kind, status, recorded) => {
    const attempt = () => record({ kind }, { ...question, status });
    if (recorded) expect(attempt().kind).toBe(kind);
    else expect(attempt).toThrow(FindingNeedsShortfall);
  });

  it('is refused beside an open one, but a strength is not', () => {
    const taken = { ...question, openFinding: 'TJ-2025-01-OPS-001' };
    expect(() => record({}, taken)).toThrow(FindingAlreadyOpen);
    expect(record({ kind: 'strength' }, taken).kind).toBe('strength');
  });

  it.each<[string, Partial<FindingDraft>]>([
    ['#/area', { area: 'LEG' }],
    ['#/criticalElement', { criticalElement: 'CE-1' }],
  ])('is refused when %s contradicts the question', (pointer, more) => {
    expect(() => record(more, question)).toThrow(FindingPlaceWrong);
    try {
      record(more, question);
    } catch (error) {
      expect((error as DomainError).errors).toMatchObject([{ pointer }]);
    }
  });
});

describe('a finding within an area', () => {
  it('has the critical element that the person names', () => {
    expect(record({ area: 'OPS', criticalElement: 'CE-4' })).toMatchObject({
      question: null,
      area: 'OPS',
      shortcomingDomain: 'structure',
    });
  });

  it.each([[{}], [{ area: 'AGA' }]])('is refused with %j', (more) => {
    expect(() => record(more)).toThrow(FindingPlaceWrong);
  });
});

describe('who may record', () => {
  it.each<[MissionRole | 'outsider', readonly string[], boolean]>([
    ['programme-manager', [], true],
    ['lead-auditor', [], true],
    ['auditor', ['OPS'], true],
    ['auditor', ['LEG'], false],
    ['ncmc', [], false],
    ['area-coordinator', ['OPS'], false],
    ['action-owner', [], false],
    ['viewer', [], false],
    ['outsider', [], false],
  ])('%s of %j: %s', (role, areas, allowed) => {
    const actor = role === 'outsider' ? person() : person(role, areas);
    const attempt = () => record({}, question, actor);
    if (allowed) expect(attempt().recordedById).toBe('p1');
    else expect(attempt).toThrow(Forbidden);
  });
});
