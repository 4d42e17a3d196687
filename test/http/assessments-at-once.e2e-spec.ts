import {
  assessingMission,
  firstAnswers,
  questionsOf,
  type AnsweredQuestions,
} from '../support/assessing';
import { ifMatch } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import { TestApp } from '../support/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

const times = <T>(count: number, act: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => act(index));

describe('Many people at the questions of one mission', () => {
  it('answer each question once: of 30 calls over the same rows, those that overlap are refused whole', async () => {
    const mission = await assessingMission(app);
    const lead = app.as(mission.lead);
    const questions = (await questionsOf(lead, mission, 'OPS')).slice(0, 60);
    const before = await app.journalLength();
    const windows = times(30, (call) => {
      const rows = times(8, (row) => questions[(call * 7 + row * 3) % questions.length]!);
      return call % 2 === 0 ? rows : [...rows].reverse();
    });
    const answers = await Promise.all(
      windows.map((rows, call) =>
        lead.patch<AnsweredQuestions>(mission.url, firstAnswers(rows, { remarks: `call ${call}` })),
      ),
    );
    const won = new Map<string, string>();
    answers.forEach(({ status }, call) => {
      if (status !== 200) return;
      for (const question of windows[call]!) {
        expect(won.has(question)).toBe(false);
        won.set(question, `call ${call}`);
      }
    });
    expect(won.size).toBeGreaterThan(0);
    for (const answer of answers.filter(({ status }) => status !== 200))
      expectProblem(answer, 412, 'version.stale');
    const { body } = await lead.get<AnsweredQuestions>(`${mission.url}?area=OPS&perPage=200`);
    const answered = body.items.filter(({ version }) => version > 0);
    expect(new Map(answered.map(({ question, remarks }) => [question, remarks]))).toEqual(won);
    expect(answered.every(({ version }) => version === 1)).toBe(true);
    expect(await app.journalLength()).toBe(before + won.size);
  });

  it('change a row from the same version: exactly one does, and the others learn who and when', async () => {
    const mission = await assessingMission(app);
    const lead = app.as(mission.lead);
    const people = await Promise.all(
      times(4, () => app.member(mission, 'auditor', { areas: ['OPS'] })),
    );
    const url = `${mission.url}/4.103`;
    await lead.put(url, { status: 'satisfactory' }, { 'if-none-match': '*' });
    const answers = await Promise.all(
      times(30, (call) =>
        app
          .as(people[call % 4]!)
          .put(url, { status: 'not-satisfactory', remarks: `call ${call}` }, ifMatch(1)),
      ),
    );
    const winners = answers.filter(({ status }) => status === 200);
    expect(winners).toHaveLength(1);
    const now = (await lead.get(url)).body;
    expect(now).toMatchObject({ version: 2, remarks: winners[0]!.body.remarks });
    for (const late of answers.filter(({ status }) => status !== 200)) {
      expectProblem(late, 412, 'version.stale');
      expect(late.body).toMatchObject({
        changedAt: now.assessedAt,
        changedBy: (now.assessedBy as { name: string }).name,
        currentVersion: 2,
      });
    }
    expect((await lead.get(`${url}/history`)).body.total).toBe(2);
  });

  it('give a first answer in the same moment: exactly one is taken', async () => {
    const mission = await assessingMission(app);
    const lead = app.as(mission.lead);
    const url = `${mission.url}/4.103`;
    const answers = await Promise.all(
      times(12, () => lead.put(url, { status: 'satisfactory' }, { 'if-none-match': '*' })),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...times(11, () => 412)]);
  });
});
