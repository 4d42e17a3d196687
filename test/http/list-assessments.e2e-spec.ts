import {
  assessingMission,
  type AnsweredQuestion,
  type AnsweredQuestions,
  type AssessingMission,
} from '../support/assessing';
import type { Client } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: AssessingMission;
let lead: Client;

beforeAll(async () => {
  app = await TestApp.start();
  mission = await assessingMission(app);
  lead = app.as(mission.lead);
  const sent = {
    items: [
      { question: '1.001', status: 'satisfactory', remarks: 'Air Code, article 7', version: 0 },
      { question: '4.103', status: 'not-satisfactory', remarks: 'Нет ПЛАНА', version: 0 },
      { question: '6.001', status: 'not-applicable', naReason: 'No such body', version: 0 },
    ],
  };
  expect(await lead.patch(mission.url, sent)).toMatchObject({ status: 200 });
});
afterAll(() => app.stop());

const list = async (query: string): Promise<AnsweredQuestions> =>
  (await lead.get<AnsweredQuestions>(`${mission.url}?${query}`)).body;
const numbersOf = ({ items }: AnsweredQuestions) => items.map(({ question }) => question);

describe('The questions of a mission', () => {
  it('are all that its areas have in its edition, answered or not, by number', async () => {
    const page = await list('');
    expect(page).toMatchObject({ page: 1, perPage: 25, total: 23 + 136 + 84, totalIsExact: true });
    expect(page.items).toHaveLength(25);
    expect(numbersOf(page)).toEqual(numbersOf(page).sort());
    expect(page.items[0]).toMatchObject({
      question: '1.001',
      area: 'LEG',
      criticalElement: 'CE-1',
      priority: true,
      onSiteOnly: false,
      status: 'satisfactory',
      version: 1,
      assessedBy: { id: mission.lead.id, name: mission.lead.name },
    });
    expect(page.items[1]).toMatchObject({ status: 'not-reviewed', version: 0, assessedAt: null });
  });

  it.each<[string, (item: AnsweredQuestion) => boolean, number | undefined]>([
    ['area=LEG', ({ area }) => area === 'LEG', 23],
    ['area=LEG&area=AIG', ({ area }) => area !== 'OPS', 107],
    ['area=AIR', () => false, 0],
    ['criticalElement=CE-1', ({ criticalElement }) => criticalElement === 'CE-1', undefined],
    ['status=satisfactory', ({ question }) => question === '1.001', 1],
    ['status=satisfactory&status=not-applicable', ({ status }) => status !== 'not-reviewed', 2],
    ['status=not-reviewed', ({ version }) => version === 0, 240],
    ['priority=true', ({ priority }) => priority, undefined],
    ['priority=false&area=LEG', ({ priority }) => !priority, undefined],
    ['onSiteOnly=true', ({ onSiteOnly }) => onSiteOnly, undefined],
    ['q=4.103', ({ question }) => question === '4.103', 1],
    ['q=article%207', ({ question }) => question === '1.001', 1],
    [
      'q=%D0%BF%D0%BB%D0%B0%D0%BD%D0%B0&status=not-satisfactory',
      ({ question }) => question === '4.103',
      1,
    ],
    ['q=zzzzzz', () => false, 0],
  ])('can be narrowed: %s', async (query, isRight, total) => {
    const page = await list(`${query}&perPage=200`);
    expect(page.items.every(isRight)).toBe(true);
    if (total === undefined) expect(page.total).toBeGreaterThan(0);
    else expect(page.total).toBe(total);
  });

  it('are found by words of their topic in any language, whatever the case', async () => {
    const found = await list('q=PRIMARY%20aviation%20LEGISLATION');
    expect(numbersOf(found)).toContain('1.001');
  });

  it.each([
    ['sort=-number', ['6.5']],
    ['sort=-assessedAt,number&status=satisfactory&status=not-satisfactory', ['1.001', '4.103']],
    ['sort=assessedAt,-number', ['6.001', '4.103', '1.001']],
    ['sort=area,-number', ['6.5']],
    ['sort=status,number', ['6.001', '1.005']],
    ['sort=-status,number', ['1.001', '4.103', '1.005']],
    ['sort=-criticalElement,number', ['4.']],
  ])('can be sorted: %s begins with %j', async (query, beginning) => {
    const numbers = numbersOf(await list(query)).slice(0, beginning.length);
    expect(numbers.map((number, at) => number.slice(0, beginning[at]!.length))).toEqual(beginning);
  });

  it('come page by page, without a gap and without a total when none is asked for', async () => {
    const whole = numbersOf(await list('perPage=200'));
    const third = await list('perPage=40&page=3&total=false');
    expect(numbersOf(third)).toEqual(whole.slice(80, 120));
    expect(third).not.toHaveProperty('total');
    expect((await list('page=99')).items).toEqual([]);
  });

  it('come whole as NDJSON and as CSV, with the same filters', async () => {
    const url = `${mission.url}?area=OPS`;
    const lines = (await lead.get(url, { accept: 'application/x-ndjson' })).text.trim().split('\n');
    expect(lines).toHaveLength(136);
    expect(JSON.parse(lines[0]!)).toMatchObject({ area: 'OPS', status: 'not-reviewed' });
    const csv = await lead.get(url, { accept: 'text/csv' });
    expect(csv.headers['content-type']).toMatch(/^text\/csv/);
    const [header, ...rows] = csv.text.trimEnd().split('\r\n');
    expect(header).toBe(
      '\uFEFFquestion,area,criticalElement,priority,onSiteOnly,status,remarks,naReason,lawAsOf,version,assessedAt,assessedBy',
    );
    expect(rows).toHaveLength(136);
    expect(rows.find((row) => row.startsWith('4.103'))).toContain('not-satisfactory,Нет ПЛАНА');
  });

  it.each([
    ['status=fine', '#/status'],
    ['priority=1', '#/priority'],
    ['area=ops', '#/area'],
    ['criticalElement=CE-9', '#/criticalElement'],
    ['perPage=201', '#/perPage'],
    ['page=0', '#/page'],
    ['sort=remarks', '#/sort'],
    ['colour=red', '#/colour'],
  ])('are not listed by %s', async (query, pointer) => {
    const answer = await lead.get(`${mission.url}?${query}`);
    expectProblem(answer, 400, 'request.invalid', pointer);
  });

  it('are for the members of the mission and the administrator', async () => {
    const owner = await app.member(mission, 'action-owner');
    expect((await app.as(owner).get(mission.url)).status).toBe(200);
    expect((await app.as(app.administrator).get(mission.url)).status).toBe(200);
    const outsider = app.as(await app.person());
    expectProblem(await outsider.get(mission.url), 404, 'mission.not-found');
    expectProblem(await app.anonymous.get(mission.url), 401, 'session.required');
  });
});
