import { expectProblem } from '../support/expect-problem';
import { openMission, type OpenMission } from '../support/open-mission';
import type { Person } from '../support/people';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: OpenMission;
let draft: string;
let issued: string;
let withdrawn: string;

const record = async (title: string): Promise<string> => {
  const recorded = await app.as(mission.people.auditor).post('/findings', {
    missionId: mission.id,
    area: 'OPS',
    kind: 'weakness',
    title,
    description: `${title}, described`,
    language: 'en',
  });
  expect(recorded.status).toBe(201);
  return recorded.body.id;
};
const move = (id: string, to: string, version: number, reason?: string) =>
  app
    .as(mission.people.lead)
    .post(`/findings/${id}/transitions`, { to, reason }, { 'if-match': `"${String(version)}"` });

beforeAll(async () => {
  app = await TestApp.start();
  mission = await openMission(app);
  draft = await record('Secret draft');
  issued = await record('Issued finding');
  withdrawn = await record('Secret withdrawn draft');
  expect((await move(issued, 'issued', 1)).status).toBe(200);
  expect((await move(withdrawn, 'withdrawn', 1, 'Recorded twice')).status).toBe(200);
  await app.as(mission.people.auditor).post(`/findings/${issued}/comments`, {
    internal: true,
    reason: 'Secret note',
    language: 'en',
  });
});
afterAll(() => app.stop());

const titles = (items: readonly Readonly<Record<string, unknown>>[]) =>
  items.map((item) => item.title).sort();

describe('drafts', () => {
  it.each(['ncmc', 'coordinator', 'actionOwner', 'viewer'] as const)(
    'are in no list, total, export or answer for the %s',
    async (who) => {
      const client = app.as(mission.people[who]);
      for (const query of ['', `&missionId=${mission.id}`, '&q=secret', '&state=draft']) {
        const page = await client.get(`/findings?perPage=200${query}`);
        expect(page.status).toBe(200);
        expect(page.text).not.toContain('Secret');
        expect(page.body.total).toBe(query.includes('secret') || query.includes('draft') ? 0 : 1);
      }
      const board = await client.get<{ columns: readonly { state: string; total: number }[] }>(
        `/findings/board?missionId=${mission.id}`,
      );
      expect(board.text).not.toContain('Secret');
      expect(board.body.columns.filter(({ total }) => total > 0)).toEqual([
        expect.objectContaining({ state: 'issued', total: 1 }),
      ]);
      for (const accept of ['text/csv', 'application/x-ndjson']) {
        const whole = await client.get('/findings', { accept });
        expect(whole.text).toContain('Issued finding');
        expect(whole.text).not.toContain('Secret');
      }
      for (const id of [draft, withdrawn]) {
        expectProblem(await client.get(`/findings/${id}`), 404, 'finding.not-found');
        expectProblem(await client.get(`/findings/${id}/comments`), 404, 'finding.not-found');
        expectProblem(
          await client.get(`/findings/${id}/recommendations`),
          404,
          'finding.not-found',
        );
      }
    },
  );

  it('cannot be commented on or told apart from nothing by the State', async () => {
    const comment = { agree: false, reason: 'No', language: 'en' };
    const ncmc = app.as(mission.people.ncmc);
    expectProblem(
      await ncmc.post(`/findings/${draft}/comments`, comment),
      404,
      'finding.not-found',
    );
  });

  it('are named by no finding that the State reads, and none names itself', async () => {
    const auditor = app.as(mission.people.auditor);
    const named = await auditor.post('/findings', {
      missionId: mission.id,
      area: 'OPS',
      kind: 'weakness',
      title: 'Secret repetition',
      description: 'Seen again',
      language: 'en',
      repeatOf: draft,
    });
    expectProblem(named, 422, 'finding.repeat-unknown', '#/repeatOf');
    const version = { 'if-match': '"2"' };
    for (const repeatOf of [withdrawn, issued]) {
      const refused = await auditor.patch(`/findings/${issued}`, { repeatOf }, version);
      expectProblem(refused, 422, 'finding.repeat-unknown', '#/repeatOf');
    }
  });

  it.each<[string, () => Person, readonly string[]]>([
    [
      'the lead auditor',
      () => mission.people.lead,
      ['Issued finding', 'Secret draft', 'Secret withdrawn draft'],
    ],
    [
      'the administrator',
      () => app.administrator,
      ['Issued finding', 'Secret draft', 'Secret withdrawn draft'],
    ],
    ['the NCMC', () => mission.people.ncmc, ['Issued finding']],
    ['an outsider', () => mission.people.outsider, []],
  ])('%s lists what is theirs to know', async (_, who, expected) => {
    const page = await app.as(who()).get('/findings');
    expect(titles(page.body.items)).toEqual(expected);
    expect(page.body.total).toBe(expected.length);
  });

  it('of a mission that one is not in are not to be asked for', async () => {
    const page = await app.as(mission.people.outsider).get(`/findings?missionId=${mission.id}`);
    expectProblem(page, 404, 'mission.not-found');
  });
});

describe('internal notes', () => {
  it('are shown to auditors only', async () => {
    const url = `/findings/${issued}/comments`;
    const seen = await app.as(mission.people.lead).get(url);
    expect(seen.body.items).toMatchObject([{ internal: true, reason: 'Secret note' }]);
    for (const who of ['ncmc', 'viewer', 'coordinator', 'actionOwner'] as const) {
      const page = await app.as(mission.people[who]).get(url);
      expect(page.body.items).toEqual([]);
      expect(page.body.total).toBe(0);
      for (const accept of ['text/csv', 'application/x-ndjson'])
        expect((await app.as(mission.people[who]).get(url, { accept })).text).not.toContain(
          'Secret',
        );
    }
  });

  it.each<[string, 'ncmc' | 'auditor' | 'viewer', object, number, string]>([
    [
      'an internal note of the State',
      'ncmc',
      { internal: true, reason: 'x' },
      422,
      'comment.out-of-place',
    ],
    ['a comment without agreement', 'ncmc', { reason: 'x' }, 422, 'comment.out-of-place'],
    ['a disagreement without a reason', 'ncmc', { agree: false }, 422, 'comment.out-of-place'],
    ['an auditor who agrees', 'auditor', { agree: true, reason: 'x' }, 422, 'comment.out-of-place'],
    ['an auditor without a text', 'auditor', { internal: true }, 422, 'comment.out-of-place'],
    ['a viewer', 'viewer', { agree: true }, 403, 'access.forbidden'],
  ])('%s is refused', async (_, who, comment, status, code) => {
    const refused = await app
      .as(mission.people[who])
      .post(`/findings/${issued}/comments`, { language: 'en', ...comment });
    expectProblem(refused, status, code);
  });

  it('are not what a refused change is explained by', async () => {
    const late = await app
      .as(mission.people.ncmc)
      .post(`/findings/${issued}/transitions`, { to: 'cap-due' }, { 'if-match': '"1"' });
    expectProblem(late, 412, 'version.stale');
    expect(late.body.changedBy).toBe(mission.people.lead.name);
  });

  it('the State agrees or disagrees, and everybody reads it', async () => {
    const said = await app.as(mission.people.ncmc).post(`/findings/${issued}/comments`, {
      agree: false,
      reason: 'The plan exists',
      language: 'en',
    });
    expect(said.status).toBe(201);
    const read = await app.as(mission.people.auditor).get(`/findings/${issued}/comments`);
    expect(read.body.items.at(-1)).toMatchObject({ agree: false, reason: 'The plan exists' });
  });
});
