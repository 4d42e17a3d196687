import { instantOf, rows } from '../../src/platform/database/sql';
import { Reader } from '../../src/platform/database/transaction';
import { ifMatch, type Answer } from '../support/client';
import { changeMission } from '../support/deadlines';
import { openMission, type OpenMission } from '../support/open-mission';
import { DONE, PlanWork, aPlan, aStep, succeeded } from '../support/plans';
import { filedQuestions } from '../support/question-file';
import { readinessOf } from '../support/readiness';
import { TestApp } from '../support/test-app';

/** What two instances take for the same moment; the later one is ahead. */
const BEHIND = '2026-01-20T08:10:00.000Z';
const AHEAD = '2026-01-20T09:00:00.000Z';
const AFTER_BOTH = '2026-01-20T10:00:00.000Z';
const BETWEEN = '2026-01-20T08:30:00.000Z';

let app: TestApp;
let mission: OpenMission;
let work: PlanWork;

beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

beforeEach(async () => {
  app.clock.set('2026-01-20T08:00:00Z');
  mission = await openMission(app, { areas: ['LEG', 'OPS'], own: ['OPS'] });
  work = new PlanWork(app, mission);
});

interface Held {
  readonly id: string;
  readonly version: number;
  readonly from: number;
  /** Null while it holds. */
  readonly to: number | null;
}
type Instant = Date | string;

/** Every version of the rows of a table, by row, the oldest first. */
async function versions(table: string, subject: string): Promise<readonly Held[][]> {
  const found = await rows<{ id: string; version: number; since: Instant; until: Instant | null }>(
    app.server.get(Reader),
    `select cast("id" as varchar(36)) as "id", "version", "validFrom" as "since", null as "until" from "${table}" where "missionId" = ?
     union all select cast("${subject}" as varchar(36)), "version", "validFrom", "validTo" from "${table}_revision" where "missionId" = ?`,
    [mission.id, mission.id],
  );
  const all = found.map(({ id, version, since, until }) => ({
    ...{ id, version, from: instantOf(since).getTime() },
    to: until === null ? null : instantOf(until).getTime(),
  }));
  return [...new Set(all.map(({ id }) => id))].map((id) =>
    all.filter((one) => one.id === id).sort((one, other) => one.version - other.version),
  );
}

/** Each version holds from when the one before it no longer does. */
function expectOneAfterTheOther(held: readonly Held[][]): void {
  for (const ofOne of held)
    for (const [index, { from, to }] of ofOne.entries()) {
      const next = ofOne[index + 1];
      if (next) expect(to).toBe(next.from);
      expect(from).toBeLessThanOrEqual(to ?? Infinity);
    }
}

/** Does one act after the other, by turns on the instance that is ahead and on the one that is behind. */
async function byTurns(acts: readonly (() => Promise<Answer>)[]): Promise<void> {
  for (const [index, act] of acts.entries()) {
    app.clock.set(index % 2 === 0 ? AHEAD : BEHIND);
    const { status, body } = await act();
    expect({ index, body, isDone: status < 300 }).toMatchObject({ isDone: true });
  }
}

describe('where the clocks of two instances differ', () => {
  it('findings, plans and steps hold one version after the other', async () => {
    const { id } = await work.record();
    const long = aPlan({ steps: [aStep(), aStep({ action: 'Tell the operators' })] });
    await byTurns([
      () => work.as('auditor').patch(`/findings/${id}`, { dueOn: '2026-03-01' }, ifMatch(1)),
      () => work.move('lead', id, 'issued'),
      () => work.move('lead', id, 'cap-due'),
      () => work.write('ncmc', id, long),
      () => work.write('ncmc', id),
      () => work.write('ncmc', id, long),
      () => work.submit('ncmc', id),
      () => work.review('auditor', id),
      () => work.report('actionOwner', id, { progress: 50 }),
      () => work.report('actionOwner', id, DONE),
      () => work.report('actionOwner', id, DONE, 2),
      () => work.move('ncmc', id, 'completion-reported'),
      () => work.judge('auditor', id, { to: 'refused', reason: 'Nothing was shown' }),
      () => work.report('actionOwner', id, DONE),
      () => work.move('ncmc', id, 'completion-reported'),
      () => work.judge('auditor', id, { to: 'verified' }),
    ]);
    for (const [table, subject, least] of [
      ['finding', 'findingId', 8],
      ['corrective_action_plan', 'planId', 5],
      ['plan_step', 'stepId', 4],
    ] as const) {
      const held = await versions(table, subject);
      expect(Math.max(...held.map((ofOne) => ofOne.length))).toBeGreaterThanOrEqual(least);
      expectOneAfterTheOther(held);
    }
  });

  describe('what one that is ahead has written, and one that is behind replaces,', () => {
    const [first = '', second = ''] = filedQuestions()
      .filter(({ area }) => area === 'OPS')
      .map(({ number }) => number);

    const answer = (items: readonly object[]) =>
      work.as('lead').patch(`/missions/${mission.id}/assessments`, { items });
    const countsAt = async (asOf: string) => {
      const audited = { id: mission.id, leadAuditor: mission.people.lead };
      const { satisfactory, notSatisfactory, notReviewed } = (await readinessOf(app, audited, asOf))
        .counts;
      return { satisfactory, notSatisfactory, notReviewed };
    };
    const justBefore = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();

    it('counts once at every moment: answers', async () => {
      const [bad, good] = ['not-satisfactory', 'satisfactory'];
      const both = [first, second].map((question) => ({ question, status: bad, version: 0 }));
      succeeded(await answer(both), 200);
      app.clock.set(AHEAD);
      const ahead = [{ question: first, status: bad, remarks: 'Seen again', version: 1 }];
      const heldFrom = succeeded(await answer(ahead), 200).items[0]?.assessedAt;
      app.clock.set(BEHIND);
      const behind = [
        { question: first, status: good, version: 2 },
        { question: second, status: good, version: 1 },
      ];
      const answered = succeeded(await answer(behind), 200).items;
      expect(answered[0]).toMatchObject({ assessedAt: heldFrom, version: 3 });
      expect(String(answered[1]?.assessedAt).slice(0, 16)).toBe(BEHIND.slice(0, 16));
      expectOneAfterTheOther(await versions('assessment', 'assessmentId'));
      app.clock.set(AFTER_BOTH);
      const { notReviewed } = await countsAt(AFTER_BOTH);
      const one = { satisfactory: 1, notSatisfactory: 1, notReviewed };
      expect(await countsAt(BETWEEN)).toEqual(one);
      expect(await countsAt(justBefore(String(heldFrom)))).toEqual(one);
      const two = { satisfactory: 2, notSatisfactory: 0, notReviewed };
      expect(await countsAt(String(heldFrom))).toEqual(two);
    });

    it('counts once at every moment: the areas of the mission', async () => {
      app.clock.set(AHEAD);
      await changeMission(app, mission, { areas: ['LEG', 'OPS', 'ORG'] });
      app.clock.set(BEHIND);
      await changeMission(app, mission, { areas: ['LEG', 'OPS', 'ORG', 'AGA'] });
      app.clock.set(AFTER_BOTH);
      const scopes = await rows<{ validFrom: Instant }>(
        app.server.get(Reader),
        'select "validFrom" from "mission_scope" where "missionId" = ? order by "version"',
        [mission.id],
      );
      const since = scopes.map(({ validFrom }) => instantOf(validFrom).getTime());
      expect(since).toEqual([...since].sort((one, other) => one - other));
      const { notReviewed: before } = await countsAt('2026-01-20T08:05:00.000Z');
      expect((await countsAt(BETWEEN)).notReviewed).toBe(before);
      expect((await countsAt(AFTER_BOTH)).notReviewed).toBe(before + 13 + 153);
    });
  });
});
