import { expectProblem } from '../support/expect-problem';
import {
  answer,
  missionUnderWay,
  type AuditedMission,
  type Ei,
  type Status,
} from '../support/readiness';
import { TestApp } from '../support/test-app';

interface Published {
  readonly state: string | null;
  readonly value: number;
  readonly observedOn: string;
  readonly source: string;
}
interface Comparison {
  readonly scopes: readonly {
    readonly scope: string;
    readonly ei: Ei;
    readonly targets: readonly {
      scope: string;
      value: number;
      met: boolean;
      questionsToGo: number | null;
    }[];
    readonly benchmarks: readonly Published[];
    readonly baseline: Published | null;
  }[];
}

describe('readiness beside what it is measured by', () => {
  let app: TestApp;
  let mission: AuditedMission;

  beforeAll(async () => {
    app = await TestApp.start();
    mission = await missionUnderWay(app, { areas: ['LEG', 'ORG', 'SSP'] });
    const statuses: [string, Status][] = [
      ['1.001', 'satisfactory'],
      ['1.005', 'satisfactory'],
      ['1.007', 'satisfactory'],
      ['1.009', 'not-satisfactory'],
    ];
    await answer(app, mission, new Map(statuses));
  });
  afterAll(() => app.stop());

  const compare = async (more = '') => {
    const url = `/readiness/comparison?missionId=${mission.id}${more}`;
    const { status, body } = await app.as(mission.leadAuditor).get<Comparison>(url);
    expect(status).toBe(200);
    const of = (scope: string) => body.scopes.find((one) => one.scope === scope)!;
    return { body, of };
  };

  it('says what is met and how far it is, overall and by area', async () => {
    const { body, of } = await compare();
    expect(body.scopes.map(({ scope }) => scope)).toEqual(['overall', 'LEG', 'ORG', 'SSP']);
    expect(of('overall')).toMatchObject({
      ei: { value: 75 },
      targets: [
        { value: 75, met: true, questionsToGo: 0 },
        { value: 85, met: false, questionsToGo: 1 },
        { value: 95, met: false, questionsToGo: 1 },
      ],
    });
    expect(of('ORG').targets).toMatchObject([{ scope: 'overall', questionsToGo: null }, {}, {}]);
    const admin = app.as(app.administrator);
    const added = { source: 'The plan of the authority', scope: 'LEG', value: 90 };
    expect(await admin.post('/targets', added)).toMatchObject({ status: 201 });
    expect((await compare()).of('LEG').targets).toContainEqual(
      expect.objectContaining({ ...added, met: false, questionsToGo: 1 }),
    );
    expect((await compare()).of('overall').targets).toHaveLength(3);
  });

  it('shows published figures of the same scope, and knows no baseline of the State', async () => {
    const { of } = await compare();
    expect(of('overall').benchmarks).toMatchObject([
      { state: 'KZ', value: 84, observedOn: '2021-08' },
      { state: null, value: 69, observedOn: '2021' },
    ]);
    expect(of('LEG').benchmarks.map(({ value }) => value)).toEqual([81, 61]);
    for (const { baseline } of (await compare()).body.scopes) expect(baseline).toBeNull();
  });

  it('takes the newest figure that somebody recorded of the State, and moves nothing by it', async () => {
    const admin = app.as(app.administrator);
    const recorded = {
      state: 'TJ',
      observedOn: '2017',
      source: 'A report of the tests',
      value: 42.5,
    };
    for (const more of [{}, { observedOn: '2019-05', value: 47 }])
      expect(await admin.post('/benchmarks', { ...recorded, ...more })).toMatchObject({
        status: 201,
      });
    const { of } = await compare();
    expect(of('overall').baseline).toMatchObject({ value: 47, observedOn: '2019-05' });
    expect(of('overall').ei).toMatchObject({ value: 75, applicable: 4 });
    expect(of('LEG').baseline).toBeNull();
    const official = await admin.get('/readiness?state=TJ&track=official');
    expect(official.body).toMatchObject({ overall: { value: null } });
  });

  it('is as of a moment, and for those who may read the mission', async () => {
    const { of } = await compare('&asOf=2020-01-01T00:00:00Z');
    expect(of('overall')).toMatchObject({ ei: { value: null }, targets: [{ met: false }, {}, {}] });
    const outsider = app.as(await app.person());
    const hidden = await outsider.get(`/readiness/comparison?missionId=${mission.id}`);
    expectProblem(hidden, 404, 'mission.not-found');
    const viewer = app.as(await app.member(mission, 'viewer'));
    const shown = await viewer.get<Comparison>(`/readiness/comparison?missionId=${mission.id}`);
    expect(shown.body.scopes).toEqual((await compare()).body.scopes);
    const both = `/readiness/comparison?missionId=${mission.id}&state=TJ`;
    expectProblem(await viewer.get(both), 400, 'request.invalid', '#/state');
  });
});
