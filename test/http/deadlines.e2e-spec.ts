import { ifMatch } from '../support/client';
import { changeMission, deadlinesOf, moveMission, said } from '../support/deadlines';
import { expectProblem } from '../support/expect-problem';
import { openMission, type OpenMission } from '../support/open-mission';
import { DONE, PlanWork, aPlan, aStep, succeeded, type Role } from '../support/plans';
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

const dues = (who: Role, query = '') =>
  deadlinesOf(app, mission.people[who], `&missionId=${mission.id}${query}`);

const twoSteps = () =>
  aPlan({
    steps: [
      aStep({ estimatedOn: '2026-02-28', ownerId: mission.people.actionOwner.id }),
      aStep({ estimatedOn: '2026-03-31' }),
    ],
  });

it('follows a mission from its end to the plans', async () => {
  await changeMission(app, mission, { endsOn: '2025-12-21' });
  expect(said(await dues('viewer'))).toEqual(['draft-report 2026-03-21']);
  await moveMission(app, mission, 'commenting');
  expect(said(await dues('viewer'))).toEqual([
    'state-comments 2026-02-24',
    'final-report 2026-03-26',
  ]);
  await work.due();
  app.clock.set('2026-03-31T18:59:59Z');
  await moveMission(app, mission, 'reported');
  expect(await dues('ncmc')).toMatchObject([
    {
      what: 'cap',
      subjectKind: 'finding',
      reference: `${mission.reference}-OPS-001`,
      area: 'OPS',
      by: { side: 'state', roles: ['ncmc', 'area-coordinator'], person: null, office: null },
      dueOn: '2026-05-15',
      status: 'later',
      overdueDays: 0,
      daysLeft: 45,
    },
  ]);
  app.clock.set('2026-05-15T19:00:00Z');
  expect(await dues('ncmc')).toMatchObject([{ status: 'overdue', overdueDays: 1, daysLeft: -1 }]);
});

it('counts the days of steps by the revised date, until they are completed', async () => {
  const id = await work.accepted(twoSteps());
  app.clock.set('2026-03-10T08:00:00Z');
  expect(await dues('auditor', `&findingId=${id}`)).toMatchObject([
    { what: 'step', step: 1, dueOn: '2026-02-28', status: 'overdue', overdueDays: 10 },
    { what: 'step', step: 2, dueOn: '2026-03-31', status: 'later', daysLeft: 21 },
  ]);
  const late = { revisedOn: '2026-03-20', revisionReason: 'The printer broke down' };
  succeeded(await work.report('actionOwner', id, late), 200);
  expect(await dues('viewer')).toMatchObject([
    { dueOn: '2026-03-20', status: 'due-soon', overdueDays: 0 },
    { dueOn: '2026-03-31' },
  ]);
  succeeded(await work.report('actionOwner', id, DONE), 200);
  expect(said(await dues('viewer'))).toEqual(['step 2026-03-31']);
});

it('asks for a reply to a safety concern until the State has replied', async () => {
  const { id } = await work.record({ sscCandidate: true });
  succeeded(await work.move('lead', id, 'issued'), 200);
  expect(said(await dues('coordinator'))).toEqual(['ssc-reply 2026-01-25']);
  const reply = { agree: true, language: 'en' };
  succeeded(await work.as('ncmc').post(`/findings/${id}/comments`, reply), 201);
  expect(await dues('coordinator')).toEqual([]);
});

it('counts the reply to a safety concern from the day on which it was seen', async () => {
  const { id } = await work.record({ sscCandidate: false });
  succeeded(await work.move('lead', id, 'issued'), 200);
  const reply = { agree: true, language: 'en' };
  succeeded(await work.as('ncmc').post(`/findings/${id}/comments`, reply), 201);
  app.clock.set('2026-03-10T20:00:00Z');
  const { version } = succeeded(await work.as('lead').get(`/findings/${id}`), 200);
  const flag = { sscCandidate: true };
  succeeded(await work.as('lead').patch(`/findings/${id}`, flag, ifMatch(version)), 200);
  expect(said(await dues('coordinator'))).toEqual(['ssc-reply 2026-03-26']);
  app.clock.set('2026-03-10T21:00:00Z');
  succeeded(await work.as('ncmc').post(`/findings/${id}/comments`, reply), 201);
  expect(await dues('coordinator')).toEqual([]);
});

it('is silent about what is closed or withdrawn', async () => {
  const { id } = await work.record({ dueOn: '2026-02-01' });
  succeeded(await work.move('lead', id, 'issued'), 200);
  expect(said(await dues('viewer'))).toEqual(['finding 2026-02-01']);
  succeeded(await work.move('lead', id, 'withdrawn', 'It was a mistake'), 200);
  expect(await dues('lead')).toEqual([]);
});

describe('who sees what', () => {
  beforeEach(async () => {
    await work.record({ dueOn: '2026-02-01' });
    const { id } = await work.record({ dueOn: '2026-02-02' });
    succeeded(await work.move('lead', id, 'issued'), 200);
    succeeded(await work.write('ncmc', await work.due(), twoSteps()), 200);
  });

  const ISSUED = ['finding 2026-02-02'];
  const WITH_DRAFT = ['finding 2026-02-01', ...ISSUED];

  it.each<[Role, readonly string[]]>([
    ['manager', WITH_DRAFT],
    ['lead', WITH_DRAFT],
    ['auditor', WITH_DRAFT],
    ['ncmc', ISSUED],
    ['coordinator', ISSUED],
    ['actionOwner', ISSUED],
    ['viewer', ISSUED],
    ['outsider', []],
  ])('%s: no drafts but their own, in pages, totals and exports', async (who, expected) => {
    expect(said(await dues(who))).toEqual(expected);
    const client = app.as(mission.people[who]);
    expect((await client.get('/deadlines')).body.total).toBe(expected.length);
    const lines = (await client.get('/deadlines', { accept: 'application/x-ndjson' })).text;
    expect(lines.split('\n').filter((line) => line !== '')).toHaveLength(expected.length);
    const csv = (await client.get('/deadlines', { accept: 'text/csv' })).text;
    expect(csv.trim().split('\r\n')).toHaveLength(expected.length + 1);
  });

  it('the administrator: everything', async () => {
    const query = `&missionId=${mission.id}`;
    expect(said(await deadlinesOf(app, app.administrator, query))).toEqual(WITH_DRAFT);
  });
});

describe('filters', () => {
  let officeId: string;
  beforeEach(async () => {
    const office = { name: `Office of ${mission.reference}`, kind: 'state-authority', state: 'TJ' };
    officeId = succeeded(await app.as(app.administrator).post('/organizations', office), 201).id;
    await work.accepted(twoSteps());
    const { id } = await work.record({ dueOn: '2026-02-02', ownerOrganizationId: officeId });
    succeeded(await work.move('lead', id, 'issued'), 200);
    app.clock.set('2026-03-10T08:00:00Z');
  });

  const FINDING = 'finding 2026-02-02';
  const OWNED = 'step 2026-02-28';
  const OTHER = 'step 2026-03-31';

  it.each<[Role, string, readonly string[]]>([
    ['viewer', '', [FINDING, OWNED, OTHER]],
    ['viewer', '&mine=true', []],
    ['actionOwner', '&mine=true', [OWNED]],
    ['ncmc', '&mine=true', [FINDING, OTHER]],
    ['ncmc', '&mine=false', [OWNED]],
    ['auditor', '&mine=true', []],
    ['viewer', '&overdue=true', [FINDING, OWNED]],
    ['viewer', '&overdue=false', [OTHER]],
    ['viewer', '&status=overdue&status=later', [FINDING, OWNED, OTHER]],
    ['viewer', '&status=due-soon', []],
    ['viewer', '&what=step', [OWNED, OTHER]],
    ['viewer', '&area=LEG', []],
    ['viewer', '&dueFrom=2026-02-28', [OWNED, OTHER]],
    ['viewer', '&dueTo=2026-02-28', [FINDING, OWNED]],
    ['viewer', '&sort=-dueOn', [OTHER, OWNED, FINDING]],
    ['viewer', '&q=ops-002', [FINDING]],
  ])('%s, %s', async (who, query, expected) => {
    expect(said(await dues(who, query))).toEqual(expected);
  });

  it('by office', async () => {
    expect(await dues('viewer', `&officeId=${officeId}`)).toMatchObject([
      { what: 'finding', by: { office: { id: officeId } } },
    ]);
  });

  it.each(['mine=perhaps', 'dueFrom=2026-02-30', 'what=tea', 'officeId=1', 'colour=red'])(
    'refuses %s',
    async (query) => {
      const answer = await app.as(mission.people.viewer).get(`/deadlines?${query}`);
      expectProblem(answer, 400, 'request.invalid');
    },
  );
});
