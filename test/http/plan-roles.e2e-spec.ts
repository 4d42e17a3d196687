import type { Answer } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import { openMission, type OpenMission } from '../support/open-mission';
import { aPlan, criteria, PlanWork, type Role, inEachState, type Stage } from '../support/plans';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: OpenMission;
let work: PlanWork;
/** One finding in each state; only what is refused is tried on them, so they stay as they are. */
let made: Record<Stage, string>;

beforeAll(async () => {
  app = await TestApp.start();
  mission = await openMission(app);
  work = new PlanWork(app, mission);
  made = await inEachState(work);
});
afterAll(() => app.stop());

type Act = (who: Role, id: string) => Promise<Answer>;
const NOBODY = 'access.forbidden';

/** The acts, the stage in which each is possible, and who may then do it; everybody else is refused. */
const ACTS: readonly (readonly [string, Stage, readonly Role[], Act])[] = [
  ['write a plan', 'due', ['ncmc', 'coordinator'], (who, id) => work.write(who, id)],
  ['send a plan', 'written', ['ncmc', 'coordinator'], (who, id) => work.submit(who, id)],
  ['review a plan', 'submitted', ['manager', 'lead', 'auditor'], (who, id) => work.review(who, id)],
  [
    'report on a step',
    'accepted',
    ['ncmc', 'coordinator', 'actionOwner'],
    (who, id) => work.report(who, id, { progress: 5 }),
  ],
  [
    'verify a step',
    'atWork',
    ['manager', 'lead', 'auditor'],
    (who, id) => work.judge(who, id, { to: 'verified' }),
  ],
  [
    'report completion',
    'atWork',
    ['ncmc', 'coordinator'],
    (who, id) => work.move(who, id, 'completion-reported'),
  ],
  [
    'refuse the completion',
    'reported',
    ['manager', 'lead', 'auditor'],
    (who, id) => work.move(who, id, 'in-progress', 'Not so'),
  ],
  ['close', 'reported', ['manager', 'lead', 'auditor'], (who, id) => work.move(who, id, 'closed')],
  ['reopen', 'closed', ['manager', 'lead'], (who, id) => work.move(who, id, 'reopened', 'Again')],
];
const EVERYBODY: readonly Role[] = [
  'manager',
  'lead',
  'auditor',
  'ncmc',
  'coordinator',
  'actionOwner',
  'viewer',
  'outsider',
];

describe.each(ACTS)('to %s', (_, stage, allowed, act) => {
  it.each(EVERYBODY.filter((who) => !allowed.includes(who)))('is not for the %s', async (who) => {
    const before = await work.finding(made[stage]);
    const refused = await act(who, made[stage]);
    if (who === 'outsider') expect([403, 404]).toContain(refused.status);
    else expectProblem(refused, 403, NOBODY);
    expect(await work.finding(made[stage])).toEqual(before);
  });
});

describe('a person who acts elsewhere', () => {
  it('is not let in: neither auditors nor coordinators outside their areas', async () => {
    const legal = await app.member(mission, 'auditor', { areas: ['LEG'] });
    const theirs = await app.member(mission, 'area-coordinator', { areas: ['LEG'] });
    const review = { rating: 'fully', criteria: criteria() };
    const url = `/findings/${made.submitted}/plan/reviews`;
    expectProblem(await app.as(legal).post(url, review), 403, NOBODY);
    const first = { 'if-none-match': '*' };
    const written = await app.as(theirs).put(`/findings/${made.due}/plan`, aPlan(), first);
    expectProblem(written, 403, NOBODY);
  });
});
