import { expectProblem } from '../support/expect-problem';
import type { Person } from '../support/people';
import { reportedMission, reportFile, type ReportedMission } from '../support/reporting';
import { TestApp } from '../support/test-app';

const NAME = '01890000-0000-7000-8000-000000000001';
const OTHER = '01890000-0000-7000-8000-000000000002';

let app: TestApp;
let mission: ReportedMission;

beforeAll(async () => {
  app = await TestApp.start();
  mission = await reportedMission(app);
}, 60_000);
afterAll(() => app.stop());

const make = (who: Person, kind: string, jobId: string, more = '') =>
  reportFile(app, who, mission, { kind, format: 'pdf', more: `&jobId=${jobId}${more}` });
const job = (who: Person, id = NAME) => app.as(who).get(`/reports/jobs/${id}`);

it('a report is done when its file is there', async () => {
  const { lead } = mission.people;
  expect((await make(lead, 'readiness', NAME)).status).toBe(200);
  const { status, body, headers } = await job(lead);
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe('no-store');
  // Four charts, the pages and the file.
  expect(body).toEqual({
    id: NAME,
    state: 'done',
    place: null,
    partsDone: 6,
    parts: 6,
    fraction: 1,
  });
});

it('nobody else knows of it, whoever they are', async () => {
  const { lead, auditor, ncmc } = mission.people;
  await make(lead, 'mission', OTHER);
  for (const who of [auditor, ncmc, app.administrator])
    expectProblem(await job(who, OTHER), 404, 'report.job-not-found');
  expectProblem(await app.anonymous.get(`/reports/jobs/${OTHER}`), 401, 'session.required');
});

it('a name is its owner’s own', async () => {
  const { lead, ncmc } = mission.people;
  await make(lead, 'readiness', NAME);
  await make(ncmc, 'findings', NAME);
  expect((await job(lead)).body).toMatchObject({ parts: 6 });
  expect((await job(ncmc)).body).toMatchObject({ parts: 3 });
});

it('a report that is refused has failed', async () => {
  const { viewer } = mission.people;
  const refused = await make(viewer, 'findings', OTHER, '&includeDrafts=true');
  expect(refused.status).toBe(403);
  expect((await job(viewer, OTHER)).body).toMatchObject({ state: 'failed', parts: null });
});

it('asks for a UUID', async () => {
  const { lead } = mission.people;
  expect((await make(lead, 'readiness', 'mine')).status).toBe(400);
  expectProblem(await job(lead, 'mine'), 400, 'request.invalid', '#/path/id');
});
