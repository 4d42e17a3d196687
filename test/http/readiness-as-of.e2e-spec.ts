import { filedQuestions, seededNumbers } from '../support/question-file';
import {
  answer,
  missionUnderWay,
  readinessOf,
  type AuditedMission,
  type Counts,
  type Readiness,
  type Status,
} from '../support/readiness';
import { TestApp } from '../support/test-app';

const ALL: readonly Status[] = [
  'satisfactory',
  'not-satisfactory',
  'not-applicable',
  'not-reviewed',
];
/** The legislation area alone is enough for a history. */
const QUESTIONS = filedQuestions().filter(({ area }) => area === 'LEG');
const UNANSWERED = QUESTIONS.length;

interface Change {
  readonly at: string;
  readonly question: string;
  readonly status: Status;
}

/** Replays the whole history for one instant: the slow way. */
function countsAt(history: readonly Change[], instant: string): Counts {
  const standing = new Map<string, Status>();
  for (const { at, question, status } of history) if (at <= instant) standing.set(question, status);
  const howMany = (wanted: Status) =>
    [...standing.values()].filter((status) => status === wanted).length;
  return {
    satisfactory: howMany('satisfactory'),
    notSatisfactory: howMany('not-satisfactory'),
    notApplicable: howMany('not-applicable'),
    notReviewed: UNANSWERED - standing.size + howMany('not-reviewed'),
  };
}

describe('readiness as of a moment', () => {
  let app: TestApp;
  let mission: AuditedMission;
  const history: Change[] = [];
  const versions = new Map<string, number>();

  /** Answers one question, and notes when the product says that it was answered. */
  async function change(question: string, status: Status): Promise<void> {
    const { id, leadAuditor } = mission;
    await answer(app, mission, new Map([[question, status]]), versions.get(question) ?? 0);
    const path = `/missions/${id}/assessments/${question}`;
    const { body } = await app.as(leadAuditor).get(path);
    versions.set(question, body.version);
    history.push({ at: String(body.assessedAt), question, status });
  }

  beforeAll(async () => {
    app = await TestApp.start();
    mission = await missionUnderWay(app, { areas: ['LEG'] });
    const next = seededNumbers(7);
    for (let step = 0; step < 40; step += 1) {
      app.clock.advance({ hours: 1 + next(100) });
      const question = QUESTIONS[next(8)]!.number;
      const before = history.findLast((one) => one.question === question)?.status ?? 'not-reviewed';
      const others = ALL.filter((status) => status !== before);
      await change(question, others[next(others.length)]!);
    }
    app.clock.advance({ minutes: 1 });
  });
  afterAll(() => app.stop());

  const justBefore = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();

  it('is what replaying the history gives, at and just before every change', async () => {
    for (const { at } of history) {
      for (const asOf of [at, justBefore(at)]) {
        const found = await readinessOf(app, mission, asOf);
        expect(found).toMatchObject({ asOf, counts: countsAt(history, asOf) });
      }
    }
  });

  it('ends where the present figures are', async () => {
    const now = await readinessOf(app, mission);
    const { asOf: _, ...figures } = now;
    expect(now.counts).toEqual(countsAt(history, now.asOf));
    expect(await readinessOf(app, mission, now.asOf)).toMatchObject(figures);
  });

  it('begins with nothing reviewed', async () => {
    const first = await readinessOf(app, mission, '2020-01-01T00:00:00Z');
    expect(first.overall).toEqual({ value: null, satisfactory: 0, applicable: 0, coverage: 0 });
    expect(first.targets[0]).toMatchObject({ met: false, questionsToGo: null });
  });

  it('reads a moment in any offset, and the past does not change with the present', async () => {
    const { at } = history[20]!;
    const inDushanbe = `${new Date(Date.parse(at) + 5 * 3_600_000).toISOString().slice(0, -1)}+05:00`;
    const url = `/readiness?missionId=${mission.id}&asOf=${encodeURIComponent(inDushanbe)}`;
    const before = await app.as(mission.leadAuditor).get<Readiness>(url);
    expect(before.body).toMatchObject({ asOf: at, counts: countsAt(history, at) });
    const question = QUESTIONS[15]!.number;
    await change(question, 'satisfactory');
    const after = await app.as(mission.leadAuditor).get<Readiness>(url);
    const { journalPosition, ...figures } = before.body;
    expect(after.body).toMatchObject(figures);
    expect(after.body.journalPosition).toBe(journalPosition + 1);
  });
});
