import { expectProblem } from '../support/expect-problem';
import { openMission, type OpenMission } from '../support/open-mission';
import { TestApp } from '../support/test-app';
import type { Body } from '../support/client';

let app: TestApp;
let mission: OpenMission;

beforeAll(async () => {
  app = await TestApp.start();
  mission = await openMission(app);
});
afterAll(() => app.stop());

type Who = keyof OpenMission['people'];

const record = async (kind: string): Promise<Body> => {
  const recorded = await app.as(mission.people.auditor).post('/findings', {
    missionId: mission.id,
    area: 'OPS',
    kind,
    title: 'A finding',
    description: 'Described',
    language: 'en',
  });
  return recorded.body;
};
const move = (who: Who, { id, version }: Body, to: string, reason?: string) =>
  app
    .as(mission.people[who])
    .post(`/findings/${id}/transitions`, { to, reason }, { 'if-match': `"${String(version)}"` });

describe('the life of a finding without a plan', () => {
  it.each<[string, readonly string[]]>([
    ['strength', ['issued', 'closed']],
    ['observation', ['issued', 'closed']],
    ['weakness', ['issued', 'cap-due']],
    ['regulatory-gap', ['issued', 'cap-due']],
  ])('takes a %s through %j', async (kind, path) => {
    let finding = await record(kind);
    for (const to of path) {
      const moved = await move('lead', finding, to);
      expect(moved).toMatchObject({
        status: 200,
        body: { state: to, version: finding.version + 1 },
      });
      finding = moved.body;
    }
  });

  it.each<[string, Who, string, string, string | undefined, number, string, string?]>([
    ['an auditor issues', 'auditor', 'weakness', 'issued', undefined, 403, 'access.forbidden'],
    [
      'a draft is closed',
      'lead',
      'strength',
      'closed',
      undefined,
      422,
      'finding.transition-refused',
      '#/to',
    ],
    [
      'a draft wants its plan',
      'lead',
      'weakness',
      'cap-due',
      undefined,
      422,
      'finding.transition-refused',
      '#/to',
    ],
    [
      'it is withdrawn without a reason',
      'lead',
      'weakness',
      'withdrawn',
      undefined,
      422,
      'finding.reason-required',
      '#/reason',
    ],
    [
      'an unknown state is named',
      'lead',
      'weakness',
      'lost',
      undefined,
      400,
      'request.invalid',
      '#/to',
    ],
    ['the State moves a draft', 'ncmc', 'weakness', 'issued', undefined, 404, 'finding.not-found'],
    ['an outsider moves it', 'outsider', 'weakness', 'issued', undefined, 403, 'access.forbidden'],
  ])('is refused when %s', async (...[, who, kind, to, reason, status, code, pointer]) => {
    const finding = await record(kind);
    expectProblem(await move(who, finding, to, reason), status, code, pointer);
    const unchanged = await app.as(mission.people.lead).get(`/findings/${finding.id}`);
    expect(unchanged.body).toMatchObject({ state: 'draft', version: 1 });
  });

  it('says who was quicker when two move it at once', async () => {
    const finding = await record('weakness');
    const both = await Promise.all([
      move('lead', finding, 'issued'),
      move('manager', finding, 'withdrawn', 'Recorded twice'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const stale = both.find(({ status }) => status === 412);
    expect(stale?.body).toMatchObject({ code: 'version.stale', currentVersion: 2 });
    expect(String(stale?.body.changedBy)).toMatch(/^The /);
    expect(Date.parse(String(stale?.body.changedAt))).not.toBeNaN();
  });

  it('wants the version that is changed', async () => {
    const { id } = await record('weakness');
    const lead = app.as(mission.people.lead);
    expectProblem(
      await lead.post(`/findings/${id}/transitions`, { to: 'issued' }),
      428,
      'version.required',
    );
    expectProblem(await lead.patch(`/findings/${id}`, { title: 'T' }), 428, 'version.required');
    const odd = { 'if-match': 'three' };
    expectProblem(
      await lead.patch(`/findings/${id}`, { title: 'T' }, odd),
      400,
      'request.invalid',
      '#/headers/If-Match',
    );
  });

  it('leaves room for a new weakness once the first is withdrawn', async () => {
    await app.as(mission.people.lead).patch(`/missions/${mission.id}/assessments`, {
      items: [{ question: '4.103', status: 'not-satisfactory', version: 0 }],
    });
    const weakness = {
      missionId: mission.id,
      question: '4.103',
      kind: 'weakness',
      title: 'T',
      description: 'D',
      language: 'en',
    };
    const first = await app.as(mission.people.auditor).post('/findings', weakness);
    expect((await move('lead', first.body, 'withdrawn', 'Not so')).status).toBe(200);
    expect((await app.as(mission.people.auditor).post('/findings', weakness)).status).toBe(201);
  });
});

describe('revising a finding', () => {
  const revise = (who: Who, { id, version }: Body, patch: object) =>
    app
      .as(mission.people[who])
      .patch(`/findings/${id}`, patch, { 'if-match': `"${String(version)}"` });

  it('changes the words of a draft', async () => {
    const finding = await record('weakness');
    const revised = await revise('auditor', finding, {
      title: 'Better words',
      dueOn: '2026-06-30',
    });
    expect(revised).toMatchObject({
      status: 200,
      body: { title: 'Better words', dueOn: '2026-06-30', version: 2 },
    });
    expect(revised.headers).toMatchObject({ etag: '"2"' });
    const cleared = await revise('auditor', revised.body, { dueOn: null });
    expect(cleared.body.dueOn).toBeNull();
  });

  it('leaves the words of an issued finding, but not who answers by when', async () => {
    const issued = (await move('lead', await record('weakness'), 'issued')).body;
    expectProblem(
      await revise('lead', issued, { title: 'Other' }),
      422,
      'finding.frozen',
      '#/title',
    );
    const due = await revise('lead', issued, { dueOn: '2026-07-01', sscCandidate: true });
    expect(due.body).toMatchObject({ dueOn: '2026-07-01', sscCandidate: true });
  });

  it.each<[string, Who, object, number, string, string?]>([
    ['somebody of the State', 'ncmc', { title: 'T' }, 403, 'access.forbidden'],
    ['an unknown member', 'lead', { state: 'issued' }, 400, 'request.invalid', '#/state'],
    ['an empty title', 'lead', { title: '' }, 400, 'request.invalid', '#/title'],
    ['a title of nothing', 'lead', { title: null }, 400, 'request.invalid', '#/title'],
  ])('is refused for %s', async (...[, who, patch, status, code, pointer]) => {
    const finding = await record('weakness');
    expectProblem(await revise(who, finding, patch), status, code, pointer);
  });
});
