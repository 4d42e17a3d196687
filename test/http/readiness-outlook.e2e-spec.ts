import { addDays } from '../../src/kernel/calendar-date';
import { expectProblem } from '../support/expect-problem';
import { PRIORITY, followedMission, type FollowedMission } from '../support/followed-mission';
import { answer, openMission, type OpenMission } from '../support/open-mission';
import type { Person } from '../support/people';
import { succeeded } from '../support/plans';
import { readinessOf, type Counts, type Ei } from '../support/readiness';
import { TestApp } from '../support/test-app';

interface Tracks {
  readonly tracks: readonly { readonly track: string; readonly counts: Counts; overall: Ei }[];
  readonly projected: {
    readonly track: string;
    readonly isProjection: boolean;
    readonly on: string;
    readonly counts: Counts;
    readonly questions: readonly { question: string; from: string; isPast: boolean }[];
  } | null;
  readonly disagreements: readonly { question: string; statuses: readonly object[] }[];
}
interface Forecast {
  readonly on: string;
  readonly method: { readonly statement: string; readonly limits: readonly string[] };
  readonly history: { readonly done: number; readonly onTime: number; readonly overdue: number };
  readonly overall: {
    readonly now: Ei;
    readonly low: number;
    readonly median: number;
    readonly high: number;
    readonly expectedQuestions: number;
    readonly targets: readonly { readonly value: number; readonly probability: number }[];
  };
  readonly questions: readonly { readonly question: string; readonly probability: number }[];
}
interface ClosurePlan {
  readonly items: readonly {
    readonly rank: number;
    readonly question: string;
    readonly dueOn: string | null;
    readonly findings: readonly { readonly id: string }[];
    readonly gainOverall: number;
    readonly overallAfter: number;
    readonly meets: readonly number[];
  }[];
}

const [FIRST = '', SECOND = '', THIRD = '', FOURTH = ''] = PRIORITY;

describe('what may become of readiness', () => {
  let app: TestApp;
  let followed: FollowedMission;
  let audit: OpenMission;
  let lead: Person;

  beforeAll(async () => {
    app = await TestApp.start();
    followed = await followedMission(app);
    lead = followed.mission.people.lead;
    audit = await openMission(app, { areas: ['OPS'], kind: 'icao-audit' });
    await answer(app, audit, { [FIRST]: 'satisfactory', [SECOND]: 'not-satisfactory' });
  });
  afterAll(() => app.stop());

  const tracks = (who: Person = app.administrator, more = '') =>
    app.as(who).get<Tracks>(`/readiness/tracks?state=TJ${more}`);
  const forecast = (on: string, who: Person = lead) =>
    app.as(who).get<Forecast>(`/readiness/forecast?missionId=${followed.mission.id}&on=${on}`);
  const closurePlan = (who: Person = lead) =>
    app.as(who).get<ClosurePlan>(`/readiness/closure-plan?missionId=${followed.mission.id}`);
  const inDays = (days: number) => addDays(followed.begin, days);

  it('shows the tracks side by side, and where they disagree', async () => {
    const { body } = await tracks();
    expect(body.tracks).toMatchObject([
      { track: 'official', counts: { satisfactory: 1, notSatisfactory: 1 } },
      { track: 'internal-audit', counts: { satisfactory: 1, notSatisfactory: 4 } },
      { track: 'self-assessment', overall: { value: null } },
    ]);
    expect(body.disagreements).toMatchObject([
      {
        question: FIRST,
        statuses: [
          { track: 'official', status: 'satisfactory' },
          { track: 'internal-audit', status: 'not-satisfactory' },
        ],
      },
    ]);
  });

  it('projects what accepted plans promise, from their last day on, and says what it is', async () => {
    const { body } = await tracks();
    expect(body.projected).toMatchObject({
      track: 'projected',
      isProjection: true,
      basis: 'internal-audit',
      on: inDays(60),
      counts: { satisfactory: 2, notSatisfactory: 3 },
      questions: [{ question: FIRST, from: inDays(60), isPast: false }],
    });
    const before = await tracks(app.administrator, `&on=${inDays(59)}`);
    expect(before.body.projected).toMatchObject({ questions: [], counts: { satisfactory: 1 } });
    const official = await tracks(app.administrator, '&basis=official');
    expect(official.body.projected).toMatchObject({ questions: [], counts: { satisfactory: 1 } });
  });

  it('shows everybody the tracks that they may know of, and no other', async () => {
    const { people } = followed.mission;
    const own = await tracks(people.ncmc);
    expect(own.body.tracks.map(({ track }) => track)).toEqual(['internal-audit']);
    expect(own.body.disagreements).toEqual([]);
    const auditor = await tracks(audit.people.viewer);
    expect(auditor.body.tracks.map(({ track }) => track)).toEqual(['official']);
    expect(auditor.body.projected).toBeNull();
    expectProblem(await tracks(people.outsider), 404, 'readiness.not-found');
    expectProblem(await app.as(lead).get('/readiness/tracks?state=ZZ'), 404, 'state.not-found');
  });

  it('ranks what to close first, with what it wins', async () => {
    const { items } = (await closurePlan()).body;
    expect(items.map(({ question }) => question)).toEqual([FIRST, SECOND, THIRD, FOURTH].sort());
    expect(items.find(({ question }) => question === FIRST)).toMatchObject({
      dueOn: inDays(60),
      findings: [{ id: followed.accepted, state: 'cap-accepted' }],
      gainOverall: 20,
      gainInArea: 25,
    });
    expect(items.find(({ question }) => question === FOURTH)?.findings).toEqual([]);
    expect(items.map(({ rank, overallAfter }) => [rank, overallAfter])).toEqual([
      [1, 40],
      [2, 60],
      [3, 80],
      [4, 100],
    ]);
    expect(items.flatMap(({ meets }) => meets)).toEqual([75, 85, 95]);
  });

  it('forecasts by the history of the steps, and says how', async () => {
    const { body } = await forecast(inDays(90));
    expect(body.overall).toMatchObject({ now: { value: 20 }, low: 20, high: 40 });
    expect(body.overall.expectedQuestions).toBe(0.25);
    expect(body.questions).toContainEqual(
      expect.objectContaining({ question: FIRST, probability: 0.25 }),
    );
    expect(body.questions.filter(({ probability }) => probability > 0)).toHaveLength(1);
    expect(body.overall.targets).toMatchObject([{ value: 75, probability: 0 }, {}, {}]);
    expect(body.method.limits.length).toBeGreaterThan(3);
    const { asOf: _, ...again } = (await forecast(inDays(90))).body as Forecast & { asOf: string };
    expect(body).toMatchObject(again);

    const completedOn = app.clock.now().toISOString().slice(0, 10);
    const done = { progress: 100, completedOn };
    succeeded(await followed.work.report('actionOwner', followed.accepted, done), 200);
    const after = await forecast(inDays(90));
    expect(after.body.history).toEqual({ done: 1, onTime: 1, overdue: 0 });
    expect(after.body.overall.expectedQuestions).toBe(0.6667);
  });

  it('changes no figure of what is', async () => {
    const { id, people } = followed.mission;
    const found = await readinessOf(app, { id, leadAuditor: people.lead });
    expect(found.counts).toMatchObject({ satisfactory: 1, notSatisfactory: 4 });
  });

  it('is the same for every member, and for nobody else', async () => {
    const { people } = followed.mission;
    const mine = { closure: await closurePlan(), forecast: await forecast(inDays(90)) };
    for (const person of [people.auditor, people.ncmc, people.coordinator, people.viewer]) {
      expect((await closurePlan(person)).body.items).toEqual(mine.closure.body.items);
      expect((await forecast(inDays(90), person)).body.overall).toEqual(mine.forecast.body.overall);
    }
    expect(mine.closure.text + mine.forecast.text).not.toContain(followed.draft);
    expectProblem(await closurePlan(people.outsider), 404, 'mission.not-found');
    expectProblem(await forecast(inDays(90), people.outsider), 404, 'mission.not-found');
  });

  it.each([
    ['forecast?state=TJ&track=official', '#/on'],
    ['forecast?state=TJ&track=official&on=2020-01-01', '#/on'],
    ['forecast?state=TJ&on=2099-01-01', '#/track'],
    ['closure-plan', '#/missionId'],
    ['tracks', '#/state'],
    ['tracks?state=TJ&basis=projected', '#/basis'],
    ['tracks?state=TJ&on=tomorrow', '#/on'],
    ['tracks?state=TJ&asOf=2999-01-01T00:00:00Z', '#/asOf'],
  ])('%s is malformed at %s', async (query, pointer) => {
    const asked = await app.as(app.administrator).get(`/readiness/${query}`);
    expectProblem(asked, 400, 'request.invalid', pointer);
  });
});
