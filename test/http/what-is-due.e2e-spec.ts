import { ifMatch, type Body } from '../support/client';
import { changeMission, deadlinesOf, moveMission, said } from '../support/deadlines';
import { expectProblem } from '../support/expect-problem';
import { openMission, type OpenMission } from '../support/open-mission';
import { DONE, PlanWork, aPlan, aStep, inEachState, succeeded, type Role } from '../support/plans';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: OpenMission;
let work: PlanWork;

beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());

beforeEach(async () => {
  app.clock.set('2026-01-10T08:00:00Z');
  mission = await openMission(app, { areas: ['LEG', 'OPS'], own: ['OPS'] });
  work = new PlanWork(app, mission);
});

interface Due {
  readonly what: string;
  readonly subjectId: string;
  readonly step: number | null;
  readonly dueOn: string;
}
type Dated = Body & { readonly due: readonly Due[] };
type DatedPart = Body & { readonly due: Due | null };
type DatedPlan = DatedPart & { readonly steps: readonly DatedPart[] };

const read = async <T>(who: Role, path: string): Promise<T> =>
  succeeded(await work.as(who).get(path), 200) as T;
const findingOf = (who: Role, id: string) => read<Dated>(who, `/findings/${id}`);
const planOf = (who: Role, id: string) => read<DatedPlan>(who, `/findings/${id}/plan`);

const FIELDS = ['what', 'subjectId', 'step', 'by', 'dueOn', 'status', 'overdueDays', 'daysLeft'];

/** What the list of deadlines says of a finding, in the fields that the finding itself tells. */
async function listed(who: Role, id: string): Promise<readonly object[]> {
  const found = await deadlinesOf(app, mission.people[who], `&findingId=${id}`);
  return found.map((one) => Object.fromEntries(FIELDS.map((field) => [field, one[field]])));
}

interface DatedPage {
  readonly items: readonly (Body & { readonly due: readonly { readonly overdueDays: number }[] })[];
}

/** The findings that the list finds overdue are those of which it says so, and the others are the others. */
async function overdue(who: Role): Promise<readonly string[]> {
  const list = `/findings?missionId=${mission.id}&sort=reference&include=due`;
  const ids = ({ items }: DatedPage) => items.map(({ id }) => id);
  const { items } = await read<DatedPage>(who, list);
  const isLate = ({ due }: DatedPage['items'][number]) => due.some((one) => one.overdueDays > 0);
  const found = ids(await read<DatedPage>(who, `${list}&overdue=true`));
  expect(found).toEqual(ids({ items: items.filter(isLate) }));
  expect(ids(await read<DatedPage>(who, `${list}&overdue=false`))).toEqual(
    ids({ items: items.filter((one) => !isLate(one)) }),
  );
  return found;
}

const twoSteps = () =>
  aPlan({
    steps: [
      aStep({ estimatedOn: '2026-02-28', ownerId: mission.people.actionOwner.id }),
      aStep({ estimatedOn: '2026-03-31' }),
    ],
  });

it('a finding that awaits its plan tells who sends it by when, and by how much it is late', async () => {
  const id = await work.due();
  succeeded(await work.write('ncmc', id, twoSteps()), 200);
  expect((await findingOf('ncmc', id)).due).toEqual([]);
  await changeMission(app, mission, { endsOn: '2025-12-21' });
  await moveMission(app, mission, 'commenting', 'reported');
  app.clock.set('2026-02-24T18:59:59Z');
  expect(await overdue('ncmc')).toEqual([]);
  app.clock.set('2026-02-24T19:00:00Z');
  expect(await overdue('ncmc')).toEqual([id]);
  app.clock.set('2026-02-27T08:00:00Z');
  const due = {
    what: 'cap',
    subjectId: id,
    step: null,
    by: { side: 'state', roles: ['ncmc', 'area-coordinator'], person: null, office: null },
    dueOn: '2026-02-24',
    status: 'overdue',
    overdueDays: 3,
    daysLeft: -3,
  };
  expect((await findingOf('viewer', id)).due).toEqual([due]);
  expect(await planOf('ncmc', id)).toMatchObject({ due, steps: [{ due: null }, { due: null }] });
});

it('the steps of an accepted plan tell whose they are and by when, until they are completed', async () => {
  const id = await work.accepted(twoSteps());
  app.clock.set('2026-03-10T08:00:00Z');
  const plan = await planOf('auditor', id);
  const { id: ownerId, name } = mission.people.actionOwner;
  expect(plan.due).toBeNull();
  expect(plan.steps.map(({ due }) => due)).toMatchObject([
    { what: 'step', step: 1, by: { person: { id: ownerId, name } }, overdueDays: 10 },
    { what: 'step', step: 2, by: { person: null }, dueOn: '2026-03-31', overdueDays: 0 },
  ]);
  for (const step of plan.steps)
    expect(await read<DatedPart>('viewer', `/steps/${step.id}`)).toMatchObject({ due: step.due });
  expect((await findingOf('viewer', id)).due).toEqual(plan.steps.map(({ due }) => due));
  expect(await overdue('viewer')).toEqual([id]);
  succeeded(await work.report('actionOwner', id, DONE), 200);
  expect(await overdue('viewer')).toEqual([]);
  expect((await planOf('viewer', id)).steps.map(({ due }) => due?.dueOn)).toEqual([
    undefined,
    '2026-03-31',
  ]);
  expect((await findingOf('viewer', id)).due).toMatchObject([{ step: 2 }]);
});

it('a step whose owner has left falls to the coordinators', async () => {
  const id = await work.accepted(twoSteps());
  const { lead, ncmc, actionOwner } = mission.people;
  const steps = async () => said(await deadlinesOf(app, ncmc, `&findingId=${id}&mine=true`));
  const theirs = await steps();
  const members = `/missions/${mission.id}/members`;
  const { items } = (await app.as(lead).get(`${members}?perPage=50`)).body;
  const left = items.find(({ userId }) => userId === actionOwner.id);
  const gone = await app.as(lead).delete(`${members}/${String(left?.id)}`, ifMatch(1));
  expect(gone.status).toBe(204);
  expect(await steps()).toHaveLength(theirs.length + 1);
  expect((await findingOf('ncmc', id)).due).toMatchObject([
    { step: 1, by: { person: null, roles: ['ncmc', 'area-coordinator'] } },
    { step: 2 },
  ]);
});

it('several clocks run at once; nothing is due any more once it is withdrawn', async () => {
  const { id } = await work.record({ sscCandidate: true, dueOn: '2026-01-20' });
  expect((await findingOf('auditor', id)).due).toMatchObject([{ by: { side: 'auditing' } }]);
  succeeded(await work.move('lead', id, 'issued'), 200);
  const { due } = await findingOf('ncmc', id);
  expect(due.map(({ what, dueOn }) => `${what} ${dueOn}`)).toEqual([
    'finding 2026-01-20',
    'ssc-reply 2026-01-25',
  ]);
  succeeded(await work.move('lead', id, 'withdrawn', 'It was a mistake'), 200);
  expect((await findingOf('ncmc', id)).due).toEqual([]);
});

it('a reply to a concern is late until it is given, and again after the concern was withdrawn and seen anew', async () => {
  const { id } = await work.record({ sscCandidate: true });
  succeeded(await work.move('lead', id, 'issued'), 200);
  const reply = { agree: true, language: 'en' };
  const flag = async (sscCandidate: boolean) => {
    const { version } = await findingOf('lead', id);
    succeeded(
      await work.as('lead').patch(`/findings/${id}`, { sscCandidate }, ifMatch(version)),
      200,
    );
  };
  app.clock.set('2026-01-25T18:59:59Z');
  expect(await overdue('ncmc')).toEqual([]);
  app.clock.set('2026-01-25T19:00:00Z');
  expect(await overdue('ncmc')).toEqual([id]);
  succeeded(await work.as('ncmc').post(`/findings/${id}/comments`, reply), 201);
  expect(await overdue('ncmc')).toEqual([]);
  await flag(false);
  app.clock.set('2026-02-01T08:00:00Z');
  await flag(true);
  app.clock.set('2026-02-16T18:59:59Z');
  expect(await overdue('ncmc')).toEqual([]);
  app.clock.set('2026-02-16T19:00:00Z');
  expect(await overdue('ncmc')).toEqual([id]);
});

describe('to everybody', () => {
  const WHO: readonly Role[] = [
    'manager',
    'lead',
    'auditor',
    'ncmc',
    'coordinator',
    'actionOwner',
    'viewer',
  ];

  it('says the same as the list of deadlines, whatever the state of the plan', async () => {
    app.clock.set('2026-02-01T08:00:00Z');
    const stages = await inEachState(work);
    await changeMission(app, mission, { endsOn: '2025-12-21' });
    await moveMission(app, mission, 'commenting', 'reported');
    for (const day of ['2026-02-01', '2026-03-20']) {
      app.clock.set(`${day}T08:00:00Z`);
      for (const who of ['lead', 'viewer'] as const) await overdue(who);
    }
    for (const id of Object.values(stages))
      for (const who of WHO)
        expect({ id, who, due: (await findingOf(who, id)).due }).toEqual({
          ...{ id, who },
          due: await listed(who, id),
        });
    expect((await findingOf('lead', stages.closed)).due).toEqual([]);
    expect((await planOf('lead', stages.closed)).steps).toMatchObject([
      { due: null },
      { due: null },
    ]);
  });

  it('no day of a plan that is written anew comes out', async () => {
    const id = await work.submitted();
    const note = 'Say who does it';
    const review = { rating: 'partially', note };
    succeeded(await work.review('auditor', id, review), 201);
    succeeded(await work.write('ncmc', id, twoSteps()), 200);
    for (const who of WHO)
      expect((await planOf(who, id)).steps).toMatchObject([{ due: null }, { due: null }]);
  });
});

describe('in lists', () => {
  const list = (who: Role, query = '') =>
    read<{ readonly items: readonly Dated[] }>(who, `/findings?missionId=${mission.id}${query}`);

  it('only when it is asked for; of drafts to nobody but their auditors', async () => {
    await work.record({ dueOn: '2026-02-01' });
    const id = await work.accepted(twoSteps());
    const plain = await list('viewer');
    expect(plain.items.map((item) => 'due' in item)).toEqual([false]);
    const [shown] = (await list('viewer', '&include=due')).items;
    expect(shown?.due).toEqual(await listed('viewer', id));
    const items = (await list('auditor', '&include=due&sort=reference')).items;
    expect(items.map(({ due }) => due.map(({ dueOn }) => dueOn))).toEqual([
      ['2026-02-01'],
      ['2026-02-28', '2026-03-31'],
    ]);
    const all = said(await deadlinesOf(app, mission.people.auditor, `&missionId=${mission.id}`));
    expect(all).toHaveLength(items.flatMap(({ due }) => due).length);
  });

  it('also in whole sets; nothing else can be asked for', async () => {
    await work.record({ dueOn: '2026-02-01' });
    const client = work.as('auditor');
    const url = `/findings?missionId=${mission.id}`;
    const lines = await client.get(`${url}&include=due`, { accept: 'application/x-ndjson' });
    expect(JSON.parse(lines.text)).toMatchObject({ due: [{ dueOn: '2026-02-01' }] });
    expectProblem(await client.get(`${url}&include=plan`), 400, 'request.invalid', '#/include');
  });
});

it('what passes with the day is kept by no cache, and the version stays the ETag', async () => {
  const id = await work.accepted(twoSteps());
  const { steps } = await planOf('lead', id);
  for (const path of [`/findings/${id}`, `/findings/${id}/plan`, `/steps/${steps[0]?.id ?? ''}`]) {
    const { headers, body } = await work.as('lead').get(path);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', etag: `"${body.version}"` });
  }
});
