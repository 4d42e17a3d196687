import { expectProblem } from '../support/expect-problem';
import { openMission, type OpenMission } from '../support/open-mission';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: OpenMission;

const DUE = ['2026-03-01', '2026-01-01', null, '2026-02-01', null];

beforeAll(async () => {
  app = await TestApp.start();
  mission = await openMission(app);
  for (const [index, dueOn] of DUE.entries()) {
    const recorded = await app.as(mission.people.lead).post('/findings', {
      missionId: mission.id,
      area: index % 2 === 0 ? 'OPS' : 'LEG',
      kind: index < 3 ? 'weakness' : 'strength',
      title: ['Полёты', 'Пожар', 'آتش‌نشانی', '50%_done', '=SUM(A1)'][index],
      description: 'Described',
      language: 'en',
      dueOn,
    });
    expect(recorded.status).toBe(201);
  }
});
afterAll(() => app.stop());

const list = (query: string) =>
  app.as(mission.people.lead).get(`/findings?missionId=${mission.id}${query}`);

describe('a list of findings', () => {
  it('sorts days that are missing after all others, both ways round', async () => {
    const due = async (sort: string) =>
      (await list(`&sort=${sort}`)).body.items.map((one) => one.dueOn);
    expect(await due('dueOn')).toEqual(['2026-01-01', '2026-02-01', '2026-03-01', null, null]);
    expect(await due('-dueOn')).toEqual([null, null, '2026-03-01', '2026-02-01', '2026-01-01']);
  });

  it.each<[string, number]>([
    ['&area=OPS', 3],
    ['&area=OPS&area=LEG', 5],
    ['&kind=strength&area=LEG', 1],
    ['&state=issued', 0],
    ['&dueFrom=2026-01-15&dueTo=2026-02-15', 1],
    ['&sscCandidate=false', 5],
    ['&q=полёты', 1],
    ['&q=ПОЖАР', 1],
    ['&q=آتش', 1],
    ['&q=%25_', 1],
    ['&q=%25x', 0],
  ])('filters by %s', async (query, count) => {
    const page = await list(query);
    expect(page.body.total).toBe(count);
    expect(page.body.items).toHaveLength(count);
  });

  it('pages, and tells how many there are unless that is not wanted', async () => {
    const second = await list('&sort=reference&page=2&perPage=2');
    expect(second.body).toMatchObject({ page: 2, perPage: 2, total: 5, totalIsExact: true });
    expect(second.body.items).toHaveLength(2);
    const without = await list('&total=false');
    expect(without.body).not.toHaveProperty('total');
    expect((await list('&page=9')).body).toMatchObject({ items: [], total: 5 });
  });

  it.each<[string, string]>([
    ['&perPage=201', '#/perPage'],
    ['&perPage=0', '#/perPage'],
    ['&page=-1', '#/page'],
    ['&page=1e3', '#/page'],
    ['&sort=password', '#/sort'],
    ['&sort=dueOn;drop', '#/sort'],
    ['&colour=red', '#/colour'],
    ['&state=lost', '#/state'],
    ['&dueFrom=2026-02-30', '#/dueFrom'],
    ['&sscCandidate=maybe', '#/sscCandidate'],
  ])('refuses %s', async (query, pointer) => {
    expectProblem(await list(query), 400, 'request.invalid', pointer);
  });

  it('is a CSV that no spreadsheet takes for formulas, with Cyrillic and Persian whole', async () => {
    const csv = await app
      .as(mission.people.lead)
      .get(`/findings?missionId=${mission.id}&sort=reference`, { accept: 'text/csv' });
    expect(csv.headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8' });
    expect(csv.text.charCodeAt(0)).toBe(0xfeff);
    expect(csv.text).toContain('Полёты');
    expect(csv.text).toContain('آتش‌نشانی');
    expect(csv.text).toContain("'=SUM(A1)");
    expect(csv.text).not.toMatch(/,=SUM/);
  });

  it('is NDJSON, one finding a line', async () => {
    const lines = await app
      .as(mission.people.lead)
      .get('/findings?sort=-reference', { accept: 'application/x-ndjson' });
    const found = lines.text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { reference: string });
    const references = found.map(({ reference }) => reference);
    expect(references).toEqual([...references].sort().reverse());
    expect(references).toHaveLength(5);
  });
});

describe('the board', () => {
  interface Column {
    readonly state: string;
    readonly total: number;
    readonly items: readonly { readonly reference: string; readonly due?: unknown }[];
  }
  const board = (query: string) =>
    app
      .as(mission.people.lead)
      .get<{ columns: readonly Column[] }>(`/findings/board?missionId=${mission.id}${query}`);

  it('has a column for each state, with the first findings in it and how many there are', async () => {
    const { status, body } = await board('&sort=reference&perPage=2&include=due');
    expect(status).toBe(200);
    expect(body.columns.map(({ state, total }) => [state, total])).toEqual([
      ['draft', 5],
      ['issued', 0],
      ['cap-due', 0],
      ['cap-submitted', 0],
      ['cap-revision-required', 0],
      ['cap-accepted', 0],
      ['in-progress', 0],
      ['completion-reported', 0],
      ['closed', 0],
      ['reopened', 0],
      ['withdrawn', 0],
    ]);
    const [draft] = body.columns;
    const listed = await list('&sort=reference&perPage=2&state=draft&include=due');
    expect(draft).toEqual({
      state: 'draft',
      items: listed.body.items,
      total: 5,
      totalIsExact: true,
    });
  });

  it('filters as the list does', async () => {
    const { body } = await board('&area=LEG&state=issued&state=draft');
    expect(body.columns.map(({ state, total }) => [state, total])).toEqual([
      ['draft', 2],
      ['issued', 0],
    ]);
  });

  it.each<[string, string]>([
    ['&page=2', '#/page'],
    ['&total=false', '#/total'],
    ['&perPage=201', '#/perPage'],
    ['&sort=password', '#/sort'],
    ['&state=lost', '#/state'],
  ])('refuses %s', async (query, pointer) => {
    expectProblem(await board(query), 400, 'request.invalid', pointer);
  });
});
