import { expectProblem } from '../support/expect-problem';
import { answer, openMission, type OpenMission } from '../support/open-mission';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: OpenMission;

beforeAll(async () => {
  app = await TestApp.start();
  mission = await openMission(app);
  await answer(app, mission, { '4.103': 'not-satisfactory' });
});
afterAll(() => app.stop());

const item = (index: number, more: object = {}): object => ({
  missionId: mission.id,
  area: 'OPS',
  kind: 'observation',
  title: `Observation ${String(index)}`,
  description: 'Described',
  language: 'en',
  ...more,
});
const many = (count: number) => Array.from({ length: count }, (_, index) => item(index));
const send = (items: readonly object[], partial = false) =>
  app.as(mission.people.auditor).post(`/findings/bulk${partial ? '?partial=true' : ''}`, { items });
const total = async () =>
  (await app.as(mission.people.auditor).get(`/findings?missionId=${mission.id}`)).body.total;

describe('recording in bulk', () => {
  it('records 2,000 at once, numbered in their order, and all of them are listed', async () => {
    const before = await total();
    const answered = await send(many(2000));
    expect(answered).toMatchObject({ status: 200, body: { recorded: 2000, refused: 0 } });
    const numbers = answered.body.items.map((one) => {
      const { reference, title } = one.finding as { reference: string; title: string };
      return [Number(/\d+$/.exec(reference)?.[0]), Number(/\d+$/.exec(title)?.[0])] as const;
    });
    const first = numbers[0]?.[0] ?? 0;
    expect(numbers).toEqual(numbers.map((_, index) => [first + index, index]));
    expect(await total()).toBe(before + 2000);
    const csv = await app.as(mission.people.auditor).get('/findings', { accept: 'text/csv' });
    expect(csv.text.trimEnd().split('\r\n')).toHaveLength(1 + before + 2000);
  });

  it.each<[string, object, number, string, string]>([
    ['a malformed item', { title: 7 }, 400, 'request.invalid', '#/items/1/title'],
    ['an unknown member', { extra: 1 }, 400, 'request.invalid', '#/items/1/extra'],
    ['an item out of scope', { area: 'AGA' }, 422, 'findings.refused', '#/items/1/area'],
    ['an item of another area', { area: 'LEG' }, 422, 'findings.refused', '#/items/1'],
    [
      'an item of no mission',
      { missionId: '0190a0a0-0000-7000-8000-000000000000' },
      422,
      'findings.refused',
      '#/items/1',
    ],
  ])('records nothing when there is %s', async (_, more, status, code, pointer) => {
    const before = [await total(), await app.journalLength()];
    expectProblem(await send([item(0), item(1, more), item(2)]), status, code, pointer);
    expect([await total(), await app.journalLength()]).toEqual(before);
  });

  it('refuses the second open weakness of one question in one call', async () => {
    const weakness = { question: '4.103', area: undefined, kind: 'weakness' };
    const refused = await send([item(0, weakness), item(1, weakness)]);
    expectProblem(refused, 422, 'findings.refused', '#/items/1/question');
  });

  it('records what it can with partial=true, and tells of each of the rest', async () => {
    const before = await total();
    const answered = await send(
      [item(0), item(1, { title: 7 }), item(2, { area: 'AGA' }), item(3)],
      true,
    );
    expect(answered).toMatchObject({ status: 200, body: { recorded: 2, refused: 2 } });
    expect(answered.body.items).toMatchObject([
      { finding: { title: 'Observation 0' } },
      {
        problem: {
          code: 'request.invalid',
          errors: expect.arrayContaining([
            expect.objectContaining({ pointer: '#/title' }),
          ]) as object[],
        },
      },
      { problem: { code: 'finding.place-wrong', errors: [{ pointer: '#/area' }] } },
      { finding: { title: 'Observation 3' } },
    ]);
    expect(await total()).toBe(before + 2);
  });

  it('tells of each item also when others record the same questions at that moment', async () => {
    const questions = ['4.001', '4.003', '4.005', '4.015', '4.017', '4.018', '4.021', '4.023'];
    await answer(
      app,
      mission,
      Object.fromEntries(questions.map((question) => [question, 'not-satisfactory'])),
    );
    const weaknesses = questions.map((question, index) =>
      item(index, { question, area: undefined, kind: 'weakness' }),
    );
    const sent = await Promise.all(
      Array.from({ length: 12 }, (_, turn) =>
        send(turn % 2 === 0 ? weaknesses : weaknesses.toReversed(), true),
      ),
    );
    expect(sent.map(({ status }) => status)).toEqual(sent.map(() => 200));
    const recorded = sent.reduce((sum, { body }) => sum + Number(body.recorded), 0);
    expect(recorded).toBe(questions.length);
  });

  it.each<[string, unknown]>([
    ['no items', { items: [] }],
    ['more than 10,000', { items: Array.from({ length: 10_001 }, () => ({})) }],
    ['something else', { items: 'all' }],
  ])('is refused with %s', async (_, body) => {
    const refused = await app.as(mission.people.auditor).post('/findings/bulk', body);
    expectProblem(refused, 400, 'request.invalid', '#/items');
  });
});
