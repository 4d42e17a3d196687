import { randomUUID } from 'node:crypto';
import { expectProblem } from '../support/expect-problem';
import { openMission, type OpenMission } from '../support/open-mission';
import { PlanWork } from '../support/plans';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: OpenMission;
let finding: string;
let recommendation: string;

type Who = keyof OpenMission['people'];
const FIRST = { 'if-none-match': '*' };

beforeAll(async () => {
  app = await TestApp.start();
  mission = await openMission(app);
  finding = (await new PlanWork(app, mission).record()).id;
});
afterAll(() => app.stop());

beforeEach(async () => {
  const made = await app
    .as(mission.people.auditor)
    .post(`/findings/${finding}/recommendations`, { text: 'Plan by risk.', language: 'en' });
  expect(made.status).toBe(201);
  recommendation = made.body.id;
});

const answer = (who: Who, body: object, headers: Record<string, string> = FIRST) =>
  app
    .as(mission.people[who])
    .put(`/findings/${finding}/recommendations/${recommendation}/response`, body, headers);

it('is nothing that the State can know of while the finding is a draft', async () => {
  expectProblem(await answer('ncmc', { response: 'accepted' }), 404, 'finding.not-found');
});

describe('a recommendation of an issued finding', () => {
  beforeAll(async () => {
    const issued = await app
      .as(mission.people.lead)
      .post(`/findings/${finding}/transitions`, { to: 'issued' }, { 'if-match': '"1"' });
    expect(issued.status).toBe(200);
  });

  it.each<[Who, object]>([
    ['ncmc', { response: 'accepted' }],
    ['coordinator', { response: 'adapted', reason: 'By season, not by risk' }],
    ['ncmc', { response: 'declined', reason: 'It is done already' }],
  ])('is answered by the %s with %j, for everybody to read', async (who, body) => {
    const answered = await answer(who, body);
    expect(answered).toMatchObject({ status: 200, body });
    const read = await app
      .as(mission.people.viewer)
      .get(`/findings/${finding}/recommendations?perPage=200`);
    const one = read.body.items.find(({ id }) => id === recommendation);
    expect(JSON.stringify(one)).toContain((body as { response: string }).response);
  });

  it.each<[string, Who, object, number, string]>([
    [
      'no reason for declining',
      'ncmc',
      { response: 'declined' },
      422,
      'recommendation.reason-required',
    ],
    [
      'no reason for adapting',
      'ncmc',
      { response: 'adapted' },
      422,
      'recommendation.reason-required',
    ],
    ['an unknown answer', 'ncmc', { response: 'perhaps' }, 400, 'request.invalid'],
    ['the lead auditor', 'lead', { response: 'accepted' }, 403, 'access.forbidden'],
    ['an action owner', 'actionOwner', { response: 'accepted' }, 403, 'access.forbidden'],
    ['a viewer', 'viewer', { response: 'accepted' }, 403, 'access.forbidden'],
    ['an outsider', 'outsider', { response: 'accepted' }, 403, 'access.forbidden'],
  ])('is not answered with %s', async (...[, who, body, status, code]) => {
    expectProblem(await answer(who, body), status, code);
  });

  it('is answered anew only by who has read the answer before', async () => {
    expect((await answer('ncmc', { response: 'accepted' })).status).toBe(200);
    const body = { response: 'declined', reason: 'On second thoughts' };
    expectProblem(await answer('ncmc', body), 412, 'version.stale');
    expectProblem(await answer('ncmc', body, {}), 428, 'version.required');
    expect((await answer('ncmc', body, { 'if-match': '"1"' })).status).toBe(200);
  });

  it('has to be there', async () => {
    recommendation = randomUUID();
    expectProblem(await answer('ncmc', { response: 'accepted' }), 404, 'recommendation.not-found');
  });
});
