import { openMission, type OpenMission } from '../support/open-mission';
import { aPlan, aStep, criteria, PlanWork, succeeded } from '../support/plans';
import { reportFile } from '../support/reporting';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: OpenMission;
let work: PlanWork;

beforeAll(async () => {
  app = await TestApp.start();
  mission = await openMission(app);
  work = new PlanWork(app, mission);
});
afterAll(() => app.stop());

const told = async (more = '') =>
  (await reportFile(app, mission.people.lead, mission, { kind: 'plans', format: 'csv', more }))
    .text;
const now = () => `&asOf=${app.clock.now().toISOString()}`;

it('shows a plan that is being written anew as it was sent last, and nothing of what is being written', async () => {
  const wrong = { rating: 'partially', criteria: criteria(['relevant']), note: 'No' };
  const id = await work.submitted();
  const { reference } = await work.finding(id);
  const line = async (part: string, more = '') =>
    (await told(`&part=${part}${more}`))
      .split('\r\n')
      .filter((one) => one.includes(String(reference)));
  succeeded(await work.review('lead', id, wrong), 201);
  const reviewed = await line('plans');
  expect(reviewed).toEqual([expect.stringMatching(/,addresses partially,2030-06-01,2,0$/)]);
  const sent = await line('steps');
  const before = now();
  app.clock.advance({ hours: 1 });

  const steps = [aStep({ action: 'Secret step', estimatedOn: '2031-01-01' })];
  succeeded(await work.write('ncmc', id, aPlan({ summary: 'Secret summary', steps })), 200);
  expect(await line('plans')).toEqual(reviewed);
  expect(await line('steps')).toEqual(sent);
  const asked = { kind: 'plans', format: 'html' };
  const page = (await reportFile(app, mission.people.ncmc, mission, asked)).text;
  expect(page).toContain('A planning officer is appointed');
  expect(page).not.toContain('Secret');
  const being = now();
  app.clock.advance({ hours: 1 });

  succeeded(await work.submit('ncmc', id), 201);
  expect(await line('plans')).toEqual([expect.stringMatching(/,submitted,,2031-01-01,1,0$/)]);
  for (const then of [before, being]) {
    expect(await line('plans', then)).toEqual(reviewed);
    expect(await line('steps', then)).toEqual(sent);
  }
});

it('does not show the rating of an old revision beside a new one', async () => {
  const wrong = { rating: 'does-not-address', criteria: criteria(['relevant']), note: 'No' };
  const id = await work.submitted();
  succeeded(await work.review('lead', id, wrong), 201);
  succeeded(await work.write('ncmc', id), 200);
  succeeded(await work.submit('ncmc', id), 201);
  const sentAnew = now();
  expect(await told()).toContain(',submitted,,');
  app.clock.advance({ hours: 1 });

  succeeded(await work.review('lead', id), 201);
  expect(await told()).toContain(',accepted,addresses fully,');
  expect(await told(sentAnew)).toContain(',submitted,,');
});
