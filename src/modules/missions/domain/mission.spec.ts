import { DomainError } from '../../../kernel/domain-error';
import {
  acceptsAssessments,
  acceptsFindings,
  assertAreasOf,
  changeMission,
  missionReference,
  planMission,
  trackOf,
  type Mission,
  type MissionPatch,
  type MissionStatus,
} from './mission';

const NOW = new Date('2025-12-01T08:00:00Z');
const DRAFT = {
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
} as const;
const PLANNED = planMission(DRAFT, { year: 2025, number: 1 }, NOW);

function refusalOf(act: () => unknown): DomainError | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

const codeOf = (act: () => unknown): string => refusalOf(act)?.code ?? 'done';

describe('a mission', () => {
  it.each([
    ['TJ', 2025, 1, 'TJ-2025-01'],
    ['TJ', 2026, 12, 'TJ-2026-12'],
    ['KZ', 2021, 100, 'KZ-2021-100'],
  ])('of %s in %i with number %i is called %s', (state, year, number, expected) => {
    expect(missionReference(state, year, number)).toBe(expected);
  });

  it.each([
    ['icao-audit', 'official'],
    ['icvm', 'official'],
    ['off-site-validation', 'official'],
    ['internal-audit', 'internal-audit'],
    ['self-assessment', 'self-assessment'],
  ] as const)('of kind %s moves the track %s', (kind, track) => {
    expect(trackOf(kind)).toBe(track);
  });

  it.each([
    [null, null, 'done'],
    ['2025-12-01', null, 'done'],
    [null, '2025-12-01', 'done'],
    ['2025-12-01', '2025-12-01', 'done'],
    ['2025-12-02', '2025-12-01', 'mission.ends-before-start'],
  ])('from %s to %s: %s', (startsOn, endsOn, expected) => {
    const draft = { ...DRAFT, startsOn, endsOn };
    expect(codeOf(() => planMission(draft, { year: 2025, number: 1 }, NOW))).toBe(expected);
    expect(codeOf(() => changeMission(PLANNED, { startsOn, endsOn }))).toBe(expected);
  });

  it.each<[MissionStatus, string]>([
    ['planned', 'mission.not-open'],
    ['in-progress', 'done'],
    ['commenting', 'done'],
    ['reported', 'mission.not-open'],
    ['following-up', 'done'],
    ['closed', 'mission.not-open'],
    ['cancelled', 'mission.not-open'],
  ])('that is %s takes answers and findings: %s', (status, expected) => {
    const mission = { ...PLANNED, status };
    expect(codeOf(() => acceptsAssessments(mission))).toBe(expected);
    expect(codeOf(() => acceptsFindings(mission))).toBe(expected);
  });

  it('names each area that its edition does not have', () => {
    const edition = { code: '2024', areas: ['LEG', 'ORG'] };
    expect(codeOf(() => assertAreasOf(edition, ['ORG']))).toBe('done');
    const refused = refusalOf(() => assertAreasOf(edition, ['ORG', 'XYZ']));
    expect(refused).toMatchObject({
      code: 'mission.area-unknown',
      errors: [{ pointer: '#/areas/1' }],
    });
  });
});

describe('a change', () => {
  const as = (status: MissionStatus): Mission => ({ ...PLANNED, status });
  const grown: MissionPatch = { areas: ['LEG', 'ORG', 'OPS'] };
  const shrunk: MissionPatch = { areas: ['ORG'] };
  const turned: MissionPatch = { areas: ['ORG', 'LEG'] };
  const retitled: MissionPatch = { title: 'Another title' };
  it.each<[string, MissionStatus, MissionPatch, string]>([
    ['more areas', 'planned', grown, 'done'],
    ['fewer areas', 'planned', shrunk, 'done'],
    ['no areas', 'planned', { areas: [] }, 'done'],
    ['more areas', 'in-progress', grown, 'done'],
    ['fewer areas', 'in-progress', shrunk, 'mission.scope-fixed'],
    ['other areas', 'in-progress', { areas: ['ORG', 'OPS'] }, 'mission.scope-fixed'],
    ['more areas', 'commenting', grown, 'mission.scope-fixed'],
    ['fewer areas', 'following-up', shrunk, 'mission.scope-fixed'],
    ['the same areas', 'reported', turned, 'done'],
    ['a title', 'following-up', retitled, 'done'],
    ['a title', 'closed', retitled, 'mission.is-over'],
    ['a title', 'cancelled', retitled, 'mission.is-over'],
  ])('to %s of a mission that is %s', (_, status, patch, expected) => {
    expect(codeOf(() => changeMission(as(status), patch))).toBe(expected);
  });

  it('sets what is given and leaves the rest', () => {
    const dated = changeMission(PLANNED, { startsOn: '2025-12-01' });
    expect(changeMission(dated, { title: 'T', startsOn: null })).toEqual({
      ...PLANNED,
      title: 'T',
    });
  });
});
