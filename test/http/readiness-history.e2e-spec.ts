import { ifMatch } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import type { Person } from '../support/people';
import {
  answer,
  missionUnderWay,
  readinessOf,
  type AuditedMission,
  type Counts,
  type Ei,
  type Figure,
  type Status,
} from '../support/readiness';
import { TestApp } from '../support/test-app';

interface Trend {
  readonly from: string;
  readonly to: string;
  readonly step: string;
  readonly journalPosition: number;
  readonly points: readonly {
    readonly at: string;
    readonly counts: Counts;
    readonly overall: Ei;
    readonly priority: Ei;
    readonly byArea: readonly { readonly area: string; readonly ei: Ei }[];
    readonly ssp: Ei | null;
  }[];
}
interface ChangedFigure {
  readonly before: Figure;
  readonly after: Figure;
  readonly difference: Counts;
  readonly causes: readonly { cause: string; questions: number; difference: Counts }[];
}
interface Changes {
  readonly overall: ChangedFigure;
  readonly ssp: ChangedFigure | null;
  readonly items: readonly {
    readonly question: string;
    readonly cause: string;
    readonly before: { readonly status: string; readonly missionId: string | null } | null;
    readonly after: { readonly status: string; readonly missionId: string | null } | null;
  }[];
}

const answers = (given: Readonly<Record<string, Status>>) => new Map(Object.entries(given));
const TRACK = 'state=TJ&track=internal-audit';

describe('how readiness came to be', () => {
  let app: TestApp;
  let first: AuditedMission;
  let second: AuditedMission;
  const moments: string[] = [];
  const mark = () => {
    app.clock.advance({ hours: 30 });
    moments.push(app.clock.now().toISOString());
    app.clock.advance({ hours: 30 });
  };

  beforeAll(async () => {
    app = await TestApp.start();
    first = await missionUnderWay(app, { areas: ['LEG'] });
    mark();
    await answer(
      app,
      first,
      answers({
        '1.001': 'satisfactory',
        '1.005': 'not-satisfactory',
        '1.007': 'satisfactory',
        '1.009': 'not-applicable',
      }),
    );
    mark();
    await answer(
      app,
      first,
      answers({ '1.001': 'not-satisfactory', '1.005': 'satisfactory', '1.007': 'not-reviewed' }),
      1,
    );
    const url = `/missions/${first.id}`;
    const lead = app.as(first.leadAuditor);
    const { version } = (await lead.get(url)).body;
    const grown = await lead.patch(url, { areas: ['LEG', 'ORG', 'SSP'] }, ifMatch(version));
    expect(grown).toMatchObject({ status: 200 });
    mark();
    second = await missionUnderWay(app, { areas: ['LEG'] });
    await answer(app, second, answers({ '1.001': 'satisfactory', '1.009': 'not-reviewed' }));
    await answer(app, first, answers({ '9.001': 'satisfactory' }));
    mark();
  });
  afterAll(() => app.stop());

  const trend = (query: string, person: Person = first.leadAuditor) =>
    app.as(person).get<Trend>(`/readiness/trend?${query}`);
  const changes = (query: string, person: Person = first.leadAuditor) =>
    app.as(person).get<Changes>(`/readiness/changes?${query}`);

  it.each(['day', 'week', 'month'])('is at every %s what it was as of then', async (step) => {
    const query = `missionId=${first.id}&from=${moments[0]}&step=${step}`;
    const { status, body } = await trend(query);
    expect({ status, step: body.step, from: body.from }).toEqual({
      status: 200,
      step,
      from: moments[0],
    });
    expect(body.points.at(-1)?.at).toBe(body.to);
    for (const point of body.points) {
      const then = await readinessOf(app, first, point.at);
      expect(point).toEqual({
        at: then.asOf,
        counts: then.counts,
        overall: then.overall,
        priority: then.priority.ei,
        byArea: then.byArea.map(({ area, ei }) => ({ area, ei })),
        ssp: then.ssp?.ei ?? null,
      });
    }
    expect(body.journalPosition).toBe((await readinessOf(app, first)).journalPosition);
  });

  it('is that of a standing too, and begins with its first answer', async () => {
    const { body } = await trend(`${TRACK}&step=day`, app.administrator);
    expect(body.points[0]?.counts).toMatchObject({ satisfactory: 2, notSatisfactory: 1 });
    for (const { at, counts } of body.points) {
      const then = await app.as(app.administrator).get(`/readiness?${TRACK}&asOf=${at}`);
      expect(then.body).toMatchObject({ asOf: at, counts });
    }
    const nothing = await trend('state=TJ&track=self-assessment', app.administrator);
    expect(nothing.body.points).toMatchObject([{ overall: { value: null } }]);
  });

  it('keeps the scope of its time: what came later was not asked before', async () => {
    const [, before = '', after = ''] = moments;
    const asked = async (moment: string) =>
      (await readinessOf(app, first, moment)).byArea.map(({ area }) => area);
    expect(await asked(before)).toEqual(['LEG']);
    expect(await asked(after)).toEqual(['LEG', 'ORG']);
    expect((await readinessOf(app, first, before)).overall.coverage).toBe(17.39);
    expect((await readinessOf(app, first, before)).ssp).toBeNull();
  });

  it('explains the difference by causes that add up', async () => {
    const [, from = '', to = ''] = moments;
    const { body } = await changes(`missionId=${first.id}&from=${from}&to=${to}`);
    expect(body.items.slice(0, 3)).toMatchObject([
      { question: '1.001', cause: 'satisfactory-to-not-satisfactory' },
      { question: '1.005', cause: 'not-satisfactory-to-satisfactory' },
      { question: '1.007', cause: 'reopened', after: { status: 'not-reviewed', since: null } },
    ]);
    const causes = body.overall.causes.map(({ cause, questions }) => [cause, questions]);
    expect(causes[0]).toEqual(['scope-changed', 13]);
    expect(causes).toHaveLength(4);
    expect(body.overall.before.counts).toEqual((await readinessOf(app, first, from)).counts);
    expect(body.overall.after.counts).toEqual((await readinessOf(app, first, to)).counts);
    for (const name of Object.keys(body.overall.difference) as (keyof Counts)[]) {
      const { before, after, difference } = body.overall;
      expect(difference[name]).toBe(after.counts[name] - before.counts[name]);
      const sum = body.overall.causes.reduce((total, one) => total + one.difference[name], 0);
      expect(sum).toBe(difference[name]);
    }
    expect(body.ssp).toMatchObject({ difference: { notReviewed: 16 } });
  });

  it('says when another mission took over the standing', async () => {
    const [, , from = ''] = moments;
    const { body } = await changes(`${TRACK}&from=${from}`, app.administrator);
    expect(body.items).toMatchObject([
      {
        question: '1.001',
        cause: 'another-mission',
        before: { status: 'not-satisfactory', missionId: first.id },
        after: { status: 'satisfactory', missionId: second.id },
      },
      { question: '9.001', cause: 'first-assessed' },
    ]);
    expect(body.overall.causes).toMatchObject([{ cause: 'another-mission', questions: 1 }]);
    expect(body.ssp?.causes).toMatchObject([{ cause: 'first-assessed', questions: 1 }]);
  });

  it('is for the members, each with the same answer, and for nobody else', async () => {
    const query = `missionId=${first.id}&from=${moments[0]}&to=${moments[3]}`;
    const mine = { trend: await trend(query), changes: await changes(query) };
    for (const role of [
      'programme-manager',
      'auditor',
      'ncmc',
      'action-owner',
      'viewer',
    ] as const) {
      const person = await app.member(first, role, role === 'auditor' ? { areas: ['LEG'] } : {});
      expect((await trend(query, person)).body.points).toEqual(mine.trend.body.points);
      expect((await changes(query, person)).body.items).toEqual(mine.changes.body.items);
    }
    const outsider = await app.person();
    expectProblem(await trend(query, outsider), 404, 'mission.not-found');
    expectProblem(await changes(query, outsider), 404, 'mission.not-found');
    const standing = `${TRACK}&from=${moments[0]}`;
    expectProblem(await trend(standing, outsider), 404, 'readiness.not-found');
    expectProblem(await changes(standing), 403, 'access.forbidden');
  });

  it.each([
    ['trend', 'missionId=1', '#/missionId'],
    ['trend', 'state=TJ', '#/track'],
    ['trend', `${TRACK}&step=year`, '#/step'],
    ['trend', `${TRACK}&from=2026-01-01`, '#/from'],
    ['trend', `${TRACK}&to=2999-01-01T00:00:00Z`, '#/to'],
    ['trend', `${TRACK}&from=2020-01-01T00:00:00Z&step=day`, '#/step'],
    ['trend', `${TRACK}&from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z`, '#/from'],
    ['changes', TRACK, '#/from'],
    ['changes', `${TRACK}&from=2026-01-01T00:00:00Z&step=day`, '#/step'],
  ])('%s?%s is malformed at %s', async (route, query, pointer) => {
    const asked = await app.as(app.administrator).get(`/readiness/${route}?${query}`);
    expectProblem(asked, 400, 'request.invalid', pointer);
  });
});
