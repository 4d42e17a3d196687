import { openMission, type OpenMission } from '../support/open-mission';
import { PlanWork, succeeded } from '../support/plans';
import { reportFile } from '../support/reporting';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: OpenMission;

beforeAll(async () => {
  app = await TestApp.start();
  // It is the next day in Dushanbe already.
  app.clock.set('2026-03-10T20:30:00Z');
  mission = await openMission(app);
  const work = new PlanWork(app, mission);
  const { id } = await work.record({ kind: 'strength' });
  succeeded(await work.move('lead', id, 'issued'), 200);
  succeeded(await work.move('lead', id, 'closed'), 200);
});
afterAll(() => app.stop());

it.each([
  ['findings', '"2026-03-11"'],
  ['mission', '11 March 2026'],
])('the %s report has the days of the State', async (kind, day) => {
  const made = await reportFile(app, mission.people.lead, mission, { kind, format: 'json' });
  expect(made.headers['content-disposition']).toContain('-2026-03-11-');
  expect(made.text).toContain(day);
  expect(made.text).not.toContain('"2026-03-10"');
  expect(made.text).not.toContain('"10 March 2026"');
});
