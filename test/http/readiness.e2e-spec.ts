import { filedQuestions, seededNumbers, type FiledQuestion } from '../support/question-file';
import {
  EIGHT_AREAS,
  answer,
  missionUnderWay,
  readinessOf,
  type AuditedMission,
  type Figure,
  type Status,
} from '../support/readiness';
import { TestApp } from '../support/test-app';

/** A seeded rule: of a hundred questions about 55 satisfactory, 30 not, 6 not applicable, 9 left alone. */
function statusesBySeed(questions: readonly FiledQuestion[], seed: number): Map<string, Status> {
  const next = seededNumbers(seed);
  const statuses = questions.map(({ number }): [string, Status] => {
    const drawn = next(100);
    if (drawn < 55) return [number, 'satisfactory'];
    if (drawn < 85) return [number, 'not-satisfactory'];
    return [number, drawn < 91 ? 'not-applicable' : 'not-reviewed'];
  });
  return new Map(statuses);
}

/** Percent with two decimals by long division on digits, so that it shares nothing with the product's arithmetic. */
function percentByHand(part: number, whole: number): number | null {
  if (whole === 0) return null;
  const tenThousandfold = BigInt(part) * 10_000n;
  const floor = tenThousandfold / BigInt(whole);
  const rest = tenThousandfold % BigInt(whole);
  const digits = String(rest * 2n >= BigInt(whole) ? floor + 1n : floor).padStart(3, '0');
  return Number(`${digits.slice(0, -2)}.${digits.slice(-2)}`);
}

const QUESTIONS = filedQuestions().filter(({ area }) => area !== 'SSP');
const STATUSES = statusesBySeed(QUESTIONS, 20_251_221);
const ELEMENTS = Array.from({ length: 8 }, (_, index) => `CE-${index + 1}`);

function byHand(isMeant: (question: FiledQuestion) => boolean): Figure {
  const statuses = QUESTIONS.filter(isMeant).map(({ number }) => STATUSES.get(number));
  const howMany = (...wanted: Status[]) =>
    statuses.filter((status) => status && wanted.includes(status)).length;
  const satisfactory = howMany('satisfactory');
  const applicable = howMany('satisfactory', 'not-satisfactory');
  const answered = howMany('satisfactory', 'not-satisfactory', 'not-applicable');
  return {
    counts: {
      satisfactory,
      notSatisfactory: howMany('not-satisfactory'),
      notApplicable: howMany('not-applicable'),
      notReviewed: howMany('not-reviewed'),
    },
    ei: {
      value: percentByHand(satisfactory, applicable),
      satisfactory,
      applicable,
      coverage: percentByHand(answered, statuses.length),
    },
  };
}

describe('readiness of a mission with all 835 questions of the eight areas', () => {
  let app: TestApp;
  let mission: AuditedMission;

  beforeAll(async () => {
    app = await TestApp.start();
    mission = await missionUnderWay(app);
    await answer(app, mission, STATUSES);
  });
  afterAll(() => app.stop());

  it('is what an independent computation makes of the raw file', async () => {
    expect(QUESTIONS).toHaveLength(835);
    const found = await readinessOf(app, mission);
    const overall = byHand(() => true);
    expect(found).toMatchObject({
      state: 'TJ',
      track: 'internal-audit',
      edition: '2024',
      counts: overall.counts,
      overall: overall.ei,
      coverage: overall.ei.coverage,
      priority: byHand(({ priority }) => priority),
      ssp: null,
    });
    expect(found.byArea).toEqual(
      EIGHT_AREAS.map((area) => ({ area, ...byHand((question) => question.area === area) })),
    );
    expect(found.byCriticalElement).toEqual(
      ELEMENTS.map((criticalElement) => ({
        criticalElement,
        ...byHand((question) => question.criticalElement === criticalElement),
      })),
    );
  });

  it('shows every pair of area and critical element, and says where there are no questions', async () => {
    const { grid } = await readinessOf(app, mission);
    expect(grid).toEqual(
      EIGHT_AREAS.flatMap((area) =>
        ELEMENTS.map((criticalElement) => {
          const isMeant = (question: FiledQuestion) =>
            question.area === area && question.criticalElement === criticalElement;
          const questions = QUESTIONS.filter(isMeant).length;
          return { area, criticalElement, questions, ...byHand(isMeant) };
        }),
      ),
    );
    const empty = grid.filter(({ questions }) => questions === 0);
    expect(empty).toHaveLength(14);
    for (const { ei } of empty) expect(ei).toMatchObject({ value: null, coverage: null });
    expect(empty.map(({ area, criticalElement }) => `${area} ${criticalElement}`)).toEqual(
      expect.arrayContaining(['LEG CE-3', 'LEG CE-8', 'AIG CE-6', 'AIG CE-7']),
    );
  });

  it('says how many questions there are to go to each target', async () => {
    const { targets } = await readinessOf(app, mission);
    const { satisfactory, applicable } = byHand(() => true).ei;
    const overall = targets.filter(({ scope }) => scope === 'overall');
    expect(overall.map(({ value }) => value)).toEqual(expect.arrayContaining([75, 85, 95]));
    for (const { value, met, questionsToGo } of overall) {
      let more = 0;
      while ((satisfactory + more) * 100 < value * applicable) more += 1;
      expect({ value, met, questionsToGo }).toEqual({
        value,
        met: more === 0,
        questionsToGo: more,
      });
    }
  });

  it('is not moved by findings, whatever they are', async () => {
    const before = await readinessOf(app, mission);
    const shortfalls = [...STATUSES].filter(([, status]) => status === 'not-satisfactory');
    for (const [question] of shortfalls.slice(0, 20)) {
      const recorded = await app.as(mission.leadAuditor).post('/findings', {
        missionId: mission.id,
        question,
        kind: 'weakness',
        title: 'The procedure is not applied',
        description: 'Two of the five files that were drawn hold no checklist.',
        language: 'en',
      });
      expect(recorded).toMatchObject({ status: 201 });
    }
    const { asOf: _then, journalPosition: from, ...figures } = before;
    const { asOf: _now, journalPosition: to, ...same } = await readinessOf(app, mission);
    expect(same).toEqual(figures);
    expect(to).toBeGreaterThanOrEqual(from + 20);
  });
});
