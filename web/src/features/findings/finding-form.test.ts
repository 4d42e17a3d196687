import type { Assessment } from '../../api/types';
import { actsOn } from './acts';
import type { Finding } from './finding';
import {
  clashes,
  emptyFinding,
  fromQuestion,
  fromRow,
  lacksOf,
  recordRequest,
  reviseRequest,
  valuesOf,
} from './finding-form';
import type { JournalEntry } from '../journal/entry-words';
import { storyOf, textOf } from './story';
import { nameOfFinding, repeatablePath } from './repeatable';
import { sideOf } from './side';

const finding = (more: Partial<Finding> = {}): Finding => ({
  id: 'f',
  reference: 'TJ-2025-01-OPS-004',
  missionId: 'm',
  question: '4.103',
  area: 'OPS',
  criticalElement: 'CE-6',
  kind: 'weakness',
  shortcomingDomain: 'supervisory-process',
  state: 'draft',
  title: 'Ramp inspections are not planned by risk',
  description: 'Seen.',
  language: 'en',
  references: ['Annex 6 Part I, 4.2.1'],
  law: null,
  sscCandidate: false,
  ownerOrganizationId: null,
  dueOn: null,
  repeatOf: null,
  recordedAt: '2025-12-01T08:00:00Z',
  recordedBy: { id: 'p', name: 'Lola' },
  issuedAt: null,
  closedAt: null,
  stateReason: null,
  version: 1,
  allowedTransitions: [],
  ...more,
});

const assessment = (status: Assessment['status']) =>
  ({ question: '4.103', area: 'OPS', criticalElement: 'CE-6', status }) as Assessment;

describe('a finding that is written', () => {
  const written = { ...emptyFinding('en'), title: ' a ', description: 'b' };

  it('is raised from a question, or within an area', () => {
    const raised = { ...written, ...fromQuestion(assessment('not-satisfactory')) };
    expect(recordRequest('m', raised)).toMatchObject({ question: '4.103', title: 'a' });
    expect(recordRequest('m', raised)).not.toHaveProperty('area');
    expect(recordRequest('m', { ...written, area: 'ORG' })).toMatchObject({
      area: 'ORG',
      criticalElement: null,
      law: null,
      dueOn: null,
    });
  });

  it('begins with the remarks of its row; another question leaves what is written alone', () => {
    const row = { ...assessment('not-satisfactory'), remarks: 'Two of five hold no delegation' };
    expect(fromRow(row)).toEqual({ ...fromQuestion(row), description: row.remarks });
    expect(fromRow({ ...row, remarks: null }).description).toBe('');
    expect(fromQuestion(row)).not.toHaveProperty('description');
  });

  it.each([
    [{}, undefined, ['area']],
    [{ area: 'OPS', title: ' ' }, undefined, ['title']],
    [{ area: 'OPS', lawInstrument: 'Air Code' }, undefined, ['lawAsOf']],
    [{ question: '4.103' }, 'satisfactory', ['notUnsatisfactory']],
    [{ question: '4.103', kind: 'strength' }, 'satisfactory', []],
    [{ question: '4.103' }, 'not-satisfactory', []],
  ] as const)('%j to a question that is %s lacks %j', (more, status, lacks) => {
    const given = status === undefined ? undefined : assessment(status);
    expect(lacksOf({ ...written, ...more }, given)).toEqual(lacks);
  });

  it('sends what changed, and of an issued finding never its words', () => {
    const changed = { ...valuesOf(finding()), title: 'other', dueOn: '2026-06-30' };
    expect(reviseRequest(finding(), changed)).toEqual({ title: 'other', dueOn: '2026-06-30' });
    expect(reviseRequest(finding({ state: 'issued' }), changed)).toEqual({ dueOn: '2026-06-30' });
    expect(reviseRequest(finding(), valuesOf(finding()))).toEqual({});
    const repeated = { ...valuesOf(finding({ state: 'issued' })), repeatOf: 'earlier' };
    expect(reviseRequest(finding({ state: 'issued' }), repeated)).toEqual({ repeatOf: 'earlier' });
    const again = finding({ repeatOf: 'earlier' });
    expect(reviseRequest(again, { ...valuesOf(again), repeatOf: '' })).toEqual({ repeatOf: null });
  });

  it('tells where two people wrote differently', () => {
    const before = valuesOf(finding());
    const mine = { ...before, title: 'mine', dueOn: '2026-06-30' };
    const theirs = { ...before, title: 'theirs', description: 'theirs too' };
    expect(clashes(before, mine, theirs)).toEqual(['title', 'description']);
  });
});

describe('acts', () => {
  it.each([
    ['draft', 'issued', 'findings.act.issued', false],
    ['draft', 'withdrawn', 'findings.act.withdrawn', true],
    ['completion-reported', 'in-progress', 'findings.act.refused', true],
    ['reopened', 'in-progress', 'findings.act.resumed', false],
    ['completion-reported', 'closed', 'findings.act.closed', false],
    ['closed', 'reopened', 'findings.act.reopened', true],
  ] as const)('from %s to %s is %s; with a reason: %s', (state, to, word, needsReason) => {
    expect(actsOn({ state, allowedTransitions: [to] })).toMatchObject([{ word, needsReason }]);
  });

  it.each([
    ['auditor', ['OPS'], 'OPS', [true, false, false]],
    ['auditor', ['OPS'], 'AIR', [false, false, false]],
    ['ncmc', [], 'AIR', [false, true, false]],
    ['action-owner', [], undefined, [false, false, true]],
    ['viewer', [], undefined, [false, false, false]],
  ] as const)('%s of %j in %s', (role, areas, area, [isAuditor, isCoordinator, isActionOwner]) => {
    const membership = { missionId: 'm', role, areas };
    expect(sideOf(membership, area)).toEqual({ isAuditor, isCoordinator, isActionOwner });
  });
});

describe('a finding that came back', () => {
  it('is looked for by its words among those that were issued', () => {
    const asked = new URLSearchParams(repeatablePath('ramp').split('?')[1]);
    expect(asked.get('q')).toBe('ramp');
    expect(asked.getAll('state')).toEqual(expect.arrayContaining(['issued', 'closed']));
    expect(asked.getAll('state')).not.toContain('draft');
    expect(asked.getAll('state')).not.toContain('withdrawn');
    expect(repeatablePath('')).not.toContain('q=');
  });

  it('is called by its number and its words', () => {
    expect(nameOfFinding(finding({ title: 'Late' }))).toBe('TJ-2025-01-OPS-004 · Late');
  });
});

describe('the timeline', () => {
  const entry = (position: number, type: string, changes = {}) =>
    ({
      chain: 'm',
      position,
      occurredAt: '2025-12-01T08:00:00Z',
      actorName: 'Lola',
      type,
      changes,
    }) as JournalEntry;

  it('tells the newest first, a draft written on and on once, and nothing twice', () => {
    const told = storyOf([
      entry(1, 'finding.recorded'),
      entry(3, 'plan.redrafted'),
      entry(4, 'plan.redrafted'),
      entry(5, 'finding.cap-submitted'),
      entry(2, 'finding.issued'),
    ]);
    expect(told.map(({ position }) => position)).toEqual([4, 2, 1]);
  });

  it.each([
    [{ reason: 'why' }, 'why'],
    [{ text: { from: null, to: 'said' } }, 'said'],
    [{ progress: { from: 0, to: 50 } }, null],
  ])('says %j as %s', (changes, text) => {
    expect(textOf(entry(1, 'x', changes))).toBe(text);
  });
});
