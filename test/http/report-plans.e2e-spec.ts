import { openMission, type OpenMission } from '../support/open-mission';
import { criteria, PlanWork, succeeded } from '../support/plans';
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

it('does not show the rating of an old revision beside a new one', async () => {
  const told = async (more = '') =>
    (await reportFile(app, mission.people.lead, mission, { kind: 'plans', format: 'csv', more }))
      .text;
  const wrong = { rating: 'does-not-address', criteria: criteria(['relevant']), note: 'No' };
  const id = await work.submitted();
  succeeded(await work.review('lead', id, wrong), 201);
  succeeded(await work.write('ncmc', id), 200);
  succeeded(await work.submit('ncmc', id), 201);
  const sentAnew = `&asOf=${app.clock.now().toISOString()}`;
  expect(await told()).toContain(',submitted,,');
  app.clock.advance({ hours: 1 });

  succeeded(await work.review('lead', id), 201);
  expect(await told()).toContain(',accepted,addresses fully,');
  expect(await told(sentAnew)).toContain(',submitted,,');
});
