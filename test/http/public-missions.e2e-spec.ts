import { ensureBeginnings } from '../../src/beginnings';
import { SeedMissions } from '../../src/modules/missions';
import type { Body } from '../support/client';
import { TestApp } from '../support/test-app';

let app: TestApp;
const missions = async (): Promise<readonly Body[]> =>
  (await app.as(app.administrator).get('/missions')).body.items;

beforeAll(async () => {
  app = await TestApp.start();
  await ensureBeginnings(app.server);
});
afterAll(() => app.stop());

describe('an installation begins with the missions that are publicly known', () => {
  it('the internal audit of 2025 in eight areas, as far as it is known', async () => {
    const [, audit] = await missions();
    expect(audit).toMatchObject({
      reference: 'TJ-2025-01',
      state: 'TJ',
      kind: 'internal-audit',
      edition: '2024',
      areas: ['LEG', 'ORG', 'PEL', 'OPS', 'AIR', 'AIG', 'ANS', 'AGA'],
      status: 'in-progress',
      leadOrganizationId: expect.any(String) as string,
      startsOn: null,
      endsOn: null,
      draftReportedAt: null,
      illustrative: false,
    });
  });

  it('the ICAO audit of 2026, without dates and without a scope', async () => {
    const [audit] = await missions();
    expect(audit).toMatchObject({
      reference: 'TJ-2026-01',
      kind: 'icao-audit',
      track: 'official',
      status: 'planned',
      areas: [],
      leadOrganizationId: expect.any(String) as string,
      startsOn: null,
      endsOn: null,
      illustrative: false,
    });
  });

  it('without people, without answers, and once only', async () => {
    const before = await missions();
    await app.server.get(SeedMissions).ensure();
    await Promise.all([1, 2].map(() => app.server.get(SeedMissions).ensure()));
    expect(await missions()).toEqual(before);
    expect(before).toHaveLength(2);
    for (const { id } of before) {
      const members = await app.as(app.administrator).get(`/missions/${id}/members`);
      expect(members.body.total).toBe(0);
    }
  });
});
