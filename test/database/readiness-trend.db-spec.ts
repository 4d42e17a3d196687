import { systemActor } from '../../src/kernel/actor';
import { Ids } from '../../src/platform/clock/ids';
import { insertRows } from '../../src/platform/database/sql';
import type { SqlValue } from '../../src/platform/database/statements';
import { UnitOfWork } from '../../src/platform/database/unit-of-work';
import { filedQuestions, seededNumbers } from '../support/question-file';
import { EIGHT_AREAS, missionUnderWay, readinessOf } from '../support/readiness';
import { TestApp } from '../support/test-app';

const STATUSES = ['satisfactory', 'not-satisfactory', 'not-applicable', 'not-reviewed'];
const QUESTIONS = filedQuestions();
const REVISIONS = 20_000;
const THREE_YEARS = 3 * 365 * 86_400_000;
const BEGIN = Date.UTC(2023, 0, 1);

const COLUMNS = ['missionId', 'question', 'area', 'criticalElement', 'status', 'validFrom'];
const BY = ['assessedById', 'assessedByName', 'version'];
const CURRENT = ['id', ...COLUMNS, ...BY];
const REVISED = ['assessmentId', ...COLUMNS, ...BY, 'validTo'];

interface Rows {
  readonly current: SqlValue[][];
  readonly revised: SqlValue[][];
}

/** Every question answered again and again, in three years, by the same seed each time. */
function threeYears(missionId: string, newId: () => string): Rows {
  const next = seededNumbers(3);
  const each = Math.ceil((REVISIONS + QUESTIONS.length) / QUESTIONS.length);
  const current: SqlValue[][] = [];
  const revised: SqlValue[][] = [];
  for (const { number, area, criticalElement } of QUESTIONS) {
    const id = newId();
    const instants = Array.from({ length: each }, () => BEGIN + next(THREE_YEARS)).sort(
      (one, other) => one - other,
    );
    instants.forEach((instant, index) => {
      const answer = [id, missionId, number, area, criticalElement, STATUSES[next(4)]];
      const by = [new Date(instant), id, 'Somebody', index + 1];
      const until = instants[index + 1];
      if (until === undefined) current.push([...answer, ...by]);
      else revised.push([...answer, ...by, new Date(until)]);
    });
  }
  return { current, revised };
}

it('answers three years of 851 questions week by week, out of 20,000 revisions, well under a second', async () => {
  const app = await TestApp.start();
  const mission = await missionUnderWay(app, { areas: [...EIGHT_AREAS, 'SSP'] });
  const ids = app.server.get(Ids);
  const { current, revised } = threeYears(mission.id, () => ids.next());
  await app.server.get(UnitOfWork).run(systemActor('tests'), async (tx) => {
    await insertRows(tx, 'assessment', CURRENT, current);
    await insertRows(tx, 'assessment_revision', REVISED, revised);
  });
  expect(revised.length).toBeGreaterThanOrEqual(REVISIONS);

  const to = new Date(BEGIN + THREE_YEARS).toISOString();
  const from = new Date(BEGIN).toISOString();
  const url = `/readiness/trend?missionId=${mission.id}&from=${from}&to=${to}&step=week`;
  const since = performance.now();
  const { body } = await app.as(mission.leadAuditor).get<{
    readonly points: readonly { readonly at: string; readonly counts: object }[];
  }>(url);
  const took = performance.now() - since;
  expect(took).toBeLessThan(1000);
  expect(body.points).toHaveLength(158);
  for (const { at, counts } of [body.points[40]!, body.points[157]!])
    expect(await readinessOf(app, mission, at)).toMatchObject({ counts });
  await app.stop();
});
