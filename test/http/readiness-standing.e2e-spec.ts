import { expectProblem } from '../support/expect-problem';
import {
  answer,
  missionUnderWay,
  readinessOf,
  type AuditedMission,
  type Readiness,
  type Status,
} from '../support/readiness';
import type { Person } from '../support/people';
import { TestApp } from '../support/test-app';

const answers = (given: Readonly<Record<string, Status>>) => new Map(Object.entries(given));
const STANDING = '/readiness?state=TJ&track=internal-audit';

describe('the standing of a State on a track', () => {
  let app: TestApp;
  let first: AuditedMission;
  let second: AuditedMission;
  let official: AuditedMission;
  let betweenThem: string;

  beforeAll(async () => {
    app = await TestApp.start();
    first = await missionUnderWay(app, { areas: ['LEG', 'SSP'] });
    second = await missionUnderWay(app, { areas: ['LEG'] });
    official = await missionUnderWay(app, { kind: 'icao-audit', areas: ['LEG'] });
    await answer(
      app,
      first,
      answers({ '1.001': 'satisfactory', '1.005': 'not-satisfactory', '1.009': 'satisfactory' }),
    );
    app.clock.advance({ days: 1 });
    betweenThem = app.clock.now().toISOString();
    app.clock.advance({ days: 1 });
    await answer(
      app,
      second,
      answers({
        '1.001': 'not-satisfactory',
        '1.005': 'not-satisfactory',
        '1.007': 'satisfactory',
        '1.009': 'not-reviewed',
      }),
    );
    await answer(app, official, answers({ '1.001': 'satisfactory', '1.011': 'not-satisfactory' }));
  });
  afterAll(() => app.stop());

  const standing = async (query = STANDING, person: Person = app.administrator) =>
    app.as(person).get<Readiness>(query);

  it('takes the latest decided answer to each question, over all questions of the edition', async () => {
    const { body } = await standing();
    expect(body).toMatchObject({ mission: null, state: 'TJ', track: 'internal-audit' });
    expect(body.counts).toEqual({
      satisfactory: 2,
      notSatisfactory: 2,
      notApplicable: 0,
      notReviewed: 831,
    });
    expect(body.overall).toMatchObject({ value: 50, coverage: 0.48 });
    expect(body.ssp?.counts.notReviewed).toBe(16);
  });

  it('is what it was before the second mission', async () => {
    const { body } = await standing(`${STANDING}&asOf=${betweenThem}`);
    expect(body.counts).toMatchObject({ satisfactory: 2, notSatisfactory: 1 });
    const long = await standing(`${STANDING}&asOf=2020-01-01T00:00:00Z`);
    expect(long.body.overall).toMatchObject({ value: null, satisfactory: 0 });
  });

  it('never mixes tracks or missions', async () => {
    const { body } = await standing('/readiness?state=TJ&track=official');
    expect(body.counts).toMatchObject({ satisfactory: 1, notSatisfactory: 1 });
    const none = await standing('/readiness?state=TJ&track=self-assessment');
    expect(none.body).toMatchObject({ overall: { value: null, coverage: 0 }, journalPosition: 0 });
    expect((await readinessOf(app, official)).counts).toMatchObject({
      satisfactory: 1,
      notSatisfactory: 1,
      notReviewed: 21,
    });
    expect((await readinessOf(app, second)).counts).toMatchObject({ notReviewed: 20 });
  });

  it('keeps the safety programme apart from everything', async () => {
    const before = await readinessOf(app, first);
    expect(before.ssp).toMatchObject({ ei: { value: null, coverage: 0 } });
    await answer(app, first, answers({ '9.001': 'not-satisfactory' }));
    const {
      ssp,
      asOf: _,
      journalPosition: __,
      gaps: ___,
      ...after
    } = await readinessOf(app, first);
    expect(ssp).toMatchObject({ ei: { value: 0, satisfactory: 0, applicable: 1, coverage: 6.25 } });
    expect(before).toMatchObject(after);
  });

  it('is for those who may read every mission in it', async () => {
    const insider = await app.member(first, 'viewer');
    expectProblem(await standing(STANDING, insider), 403, 'access.forbidden');
    await app.member(second, 'viewer', { person: insider });
    expect(await standing(STANDING, insider)).toMatchObject({ status: 200 });
    const outsider = await app.person();
    expectProblem(await standing(STANDING, outsider), 404, 'readiness.not-found');
    const other = '/readiness?state=TJ&track=official';
    expectProblem(await standing(other, insider), 404, 'readiness.not-found');
  });

  it('counts another edition by itself', async () => {
    const { body } = await standing(`${STANDING}&edition=2020`);
    expect(body).toMatchObject({ edition: '2020', overall: { value: null, applicable: 0 } });
    expectProblem(await standing(`${STANDING}&edition=1999`), 404, 'edition.not-found');
    const nowhere = await standing('/readiness?state=ZZ&track=official');
    expectProblem(nowhere, 404, 'state.not-found');
  });
});
