import { ifMatch } from '../support/client';
import { changeMission, deadlinesOf, moveMission, runDailyJobs } from '../support/deadlines';
import { expectProblem } from '../support/expect-problem';
import { openMission, type OpenMission } from '../support/open-mission';
import { DONE, PlanWork, aPlan, aStep, succeeded, type Role } from '../support/plans';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: OpenMission;
let work: PlanWork;

beforeEach(async () => {
  app = await TestApp.start();
  app.clock.set('2026-01-10T08:00:00Z');
  mission = await openMission(app, { own: ['OPS'] });
  work = new PlanWork(app, mission);
});
afterEach(() => app.stop());

const noticesOf = async (who: Role, query = '') =>
  (await work.as(who).get(`/me/notices?sort=createdAt${query}`)).body.items;
const kindsOf = async (who: Role) =>
  (await noticesOf(who)).map(({ kind, what, dueOn }) => [kind, what, dueOn].join(' '));

async function onDay(instant: string): Promise<void> {
  app.clock.set(instant);
  await runDailyJobs(app);
}

/** A plan with a step of the action owner, due on the last of February. */
const ownedStep = () =>
  work.accepted(
    aPlan({
      steps: [aStep({ estimatedOn: '2026-02-28', ownerId: mission.people.actionOwner.id })],
    }),
  );

it('reminds when it is due soon, due and overdue, each time once', async () => {
  await ownedStep();
  const told: number[] = [];
  for (const day of ['02-13', '02-14', '02-15', '02-28', '03-01', '03-02', '04-01']) {
    await onDay(`2026-${day}T00:30:00Z`);
    told.push((await noticesOf('actionOwner')).length);
  }
  expect(told).toEqual([0, 1, 1, 2, 3, 3, 3]);
  expect(await kindsOf('actionOwner')).toEqual([
    'due-soon step 2026-02-28',
    'due step 2026-02-28',
    'overdue step 2026-02-28',
  ]);
  expect(await noticesOf('actionOwner', '&kind=due')).toMatchObject([
    { reference: `${mission.reference}-OPS-001`, step: 1, state: 'unread', readAt: null },
  ]);
});

it('goes by the midnight of the State', async () => {
  await ownedStep();
  await onDay('2026-02-28T18:59:00Z');
  expect(await kindsOf('actionOwner')).toEqual(['due step 2026-02-28']);
  await onDay('2026-03-01T00:00:00Z');
  expect(await kindsOf('actionOwner')).toHaveLength(2);
});

it('reminds again when another day was said', async () => {
  const id = await ownedStep();
  await onDay('2026-02-20T00:30:00Z');
  const late = { revisedOn: '2026-03-20', revisionReason: 'The printer broke down' };
  succeeded(await work.report('actionOwner', id, late), 200);
  await onDay('2026-03-10T00:30:00Z');
  expect(await kindsOf('actionOwner')).toEqual([
    'due-soon step 2026-02-28',
    'due-soon step 2026-03-20',
  ]);
});

it('never reminds of what is completed, withdrawn or closed', async () => {
  const done = { ...DONE, completedOn: '2026-01-10' };
  succeeded(await work.report('actionOwner', await ownedStep(), done), 200);
  const { id } = await work.record({ dueOn: '2026-02-28' });
  succeeded(await work.move('lead', id, 'issued'), 200);
  succeeded(await work.move('lead', id, 'withdrawn', 'It was a mistake'), 200);
  await onDay('2026-03-10T00:30:00Z');
  for (const who of ['manager', 'lead', 'auditor', 'ncmc', 'coordinator', 'actionOwner'] as const)
    expect(await noticesOf(who)).toEqual([]);
});

it.each<[Role, readonly string[]]>([
  ['manager', ['due-soon draft-report 2026-03-21', 'overdue finding 2026-02-01']],
  ['lead', ['due-soon draft-report 2026-03-21', 'overdue finding 2026-02-01']],
  ['auditor', ['overdue finding 2026-02-01']],
  ['ncmc', ['due-soon ssc-reply 2026-03-24', 'overdue finding 2026-02-02']],
  ['coordinator', ['due-soon ssc-reply 2026-03-24', 'overdue finding 2026-02-02']],
  ['actionOwner', []],
  ['viewer', []],
  ['outsider', []],
])('reminds the %s of what falls to them', async (who, expected) => {
  await changeMission(app, mission, { endsOn: '2025-12-21' });
  await work.record({ dueOn: '2026-02-01' });
  app.clock.set('2026-03-09T08:00:00Z');
  const { id } = await work.record({ dueOn: '2026-02-02', sscCandidate: true });
  succeeded(await work.move('lead', id, 'issued'), 200);
  await onDay('2026-03-10T00:30:00Z');
  expect([...(await kindsOf(who))].sort()).toEqual(expected);
});

it('is done by one of two instances that look at the same moment', async () => {
  await ownedStep();
  app.clock.set('2026-02-20T00:30:00Z');
  await Promise.all([runDailyJobs(app), runDailyJobs(app), runDailyJobs(app)]);
  expect(await kindsOf('actionOwner')).toHaveLength(1);
  const [given, ...more] = await app.journal('notice.given');
  expect(more).toEqual([]);
  expect(given).toMatchObject({ actorName: 'daily job: give-notices', subjectId: '2026-02-20' });
});

it('follows the clocks of the mission', async () => {
  await ownedStep();
  const url = `/missions/${mission.id}/deadlines`;
  const { missionId: _, version: __, ...days } = (await work.as('lead').get(url)).body;
  succeeded(await work.as('lead').put(url, { ...days, dueSoonDays: 3 }, ifMatch(0)), 200);
  await onDay('2026-02-20T00:30:00Z');
  expect(await noticesOf('actionOwner')).toEqual([]);
  await onDay('2026-02-25T00:30:00Z');
  expect(await kindsOf('actionOwner')).toEqual(['due-soon step 2026-02-28']);
});

describe('marking', () => {
  beforeEach(async () => {
    await ownedStep();
    await onDay('2026-02-20T00:30:00Z');
  });
  const move = (who: Role, id: string, to: string, version: number) =>
    work.as(who).post(`/me/notices/${id}/transitions`, { to }, ifMatch(version));

  it('as read and unread again, from the version that was read', async () => {
    const [notice] = await noticesOf('actionOwner', '&state=unread');
    expect(notice).toMatchObject({ allowedTransitions: ['read'], version: 1 });
    const read = succeeded(await move('actionOwner', notice!.id, 'read', 1), 200);
    expect(read).toMatchObject({ state: 'read', allowedTransitions: ['unread'], version: 2 });
    expect(await noticesOf('actionOwner', '&state=unread')).toEqual([]);
    expect(await noticesOf('actionOwner', '&state=read')).toHaveLength(1);
    expectProblem(await move('actionOwner', notice!.id, 'unread', 1), 412, 'version.stale');
    const again = await move('actionOwner', notice!.id, 'read', 2);
    expectProblem(again, 422, 'notice.transition-unknown');
    succeeded(await move('actionOwner', notice!.id, 'unread', 2), 200);
    const shown = await work.as('actionOwner').get(`/me/notices/${notice!.id}`);
    expect(shown.body).toMatchObject({ state: 'unread', readAt: null, version: 3 });
    const malformed = await move('actionOwner', notice!.id, 'eaten', 3);
    expectProblem(malformed, 400, 'request.invalid', '#/to');
  });

  it('all at once, those that were given until then, of one person', async () => {
    await onDay('2026-03-01T00:30:00Z');
    const readAll = (who: Role, more = {}) =>
      work.as(who).post('/me/notices/transitions', { to: 'read', ...more });
    const [first, second] = await noticesOf('actionOwner');
    const before = (await app.journal('notice.read')).length;
    const until = { until: first!.createdAt };
    expect(succeeded(await readAll('actionOwner', until), 200)).toEqual({ changed: 1 });
    expect(await noticesOf('actionOwner', '&state=unread')).toMatchObject([{ id: second!.id }]);
    expect(succeeded(await readAll('actionOwner'), 200)).toEqual({ changed: 1 });
    expect(await noticesOf('actionOwner')).toMatchObject([
      { state: 'read', version: 2 },
      { state: 'read', version: 2 },
    ]);
    expect(await app.journal('notice.read')).toHaveLength(before + 2);
    expectProblem(await move('actionOwner', first!.id, 'unread', 1), 412, 'version.stale');
  });

  it('all at once is not for the notices of others, nor to be taken back', async () => {
    const readAll = (who: Role, to: string) => work.as(who).post('/me/notices/transitions', { to });
    expectProblem(await readAll('lead', 'read'), 422, 'notice.transition-unknown');
    expect(await noticesOf('actionOwner', '&state=unread')).toHaveLength(1);
    expectProblem(await readAll('actionOwner', 'unread'), 400, 'request.invalid', '#/to');
  });

  it.each(['lead', 'ncmc', 'viewer', 'outsider'] as const)('is not for the %s', async (who) => {
    const [notice] = await noticesOf('actionOwner');
    expectProblem(await move(who, notice!.id, 'read', 1), 404, 'notice.not-found');
    const shown = await work.as(who).get(`/me/notices/${notice!.id}`);
    expectProblem(shown, 404, 'notice.not-found');
  });
});

it('is gone from the sight of an auditor who changed sides, where it is about a draft', async () => {
  await work.record({ dueOn: '2026-02-01' });
  await onDay('2026-02-20T00:30:00Z');
  expect(await noticesOf('auditor')).toHaveLength(1);
  const admin = app.as(app.administrator);
  const auditor = await app.membership(mission, mission.people.auditor);
  const url = `/missions/${mission.id}/members/${auditor.id}`;
  succeeded(await admin.patch(url, { role: 'viewer' }, ifMatch(auditor.version)), 200);
  expect(await noticesOf('auditor')).toEqual([]);
});

it('says nothing of a mission that is closed', async () => {
  await changeMission(app, mission, { endsOn: '2025-12-21' });
  await moveMission(app, mission, 'commenting', 'reported', 'following-up', 'closed');
  await onDay('2026-04-10T00:30:00Z');
  expect(await noticesOf('lead')).toEqual([]);
  expect(await deadlinesOf(app, mission.people.lead)).toEqual([]);
});
