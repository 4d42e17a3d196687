import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { SeedCatalogue } from '../../src/modules/catalogue';
import { expectProblem } from '../support/expect-problem';
import type { Person } from '../support/people';
import { TestApp } from '../support/test-app';

const FILE = join(__dirname, '../../data/usoap-2024-questions.csv');

describe('The catalogue', () => {
  let app: TestApp;
  let reader: Person;
  beforeAll(async () => {
    app = await TestApp.start();
    await app.server.get(SeedCatalogue).ensure();
    reader = await app.person();
  });
  afterAll(() => app.stop());

  it('names nine areas in four languages, in their order', async () => {
    const { status, body } = await app.as(reader).get('/areas');
    expect(status).toBe(200);
    expect(body.items.map(({ code }) => code)).toEqual(
      'LEG ORG PEL OPS AIR AIG ANS AGA SSP'.split(' '),
    );
    expect(body.items[3]).toEqual({
      code: 'OPS',
      names: {
        en: 'Aircraft operations',
        ru: 'производство полётов',
        fa: 'عملیات پرواز',
        tg: 'истифодаи парвозӣ',
      },
      countsInOverall: true,
      position: 4,
    });
    expect(body.items[8]).toMatchObject({ code: 'SSP', countsInOverall: false });
  });

  it('names eight critical elements, five that establish and three that implement', async () => {
    const { body } = await app.as(reader).get('/critical-elements?sort=-position&perPage=4');
    expect(body).toMatchObject({ total: 8, totalIsExact: true });
    expect(body.items.map(({ code, phase }) => [code, phase])).toEqual([
      ['CE-8', 'implement'],
      ['CE-7', 'implement'],
      ['CE-6', 'implement'],
      ['CE-5', 'establish'],
    ]);
  });

  it('counts the edition of 2024 by area and critical element', async () => {
    const { body, headers } = await app.as(reader).get('/editions/2024');
    expect(body).toMatchObject({
      code: '2024',
      status: 'published',
      questionTotal: 851,
      loaded: { questions: 851, priority: 209, onSiteOnly: 585 },
      allowedTransitions: [],
    });
    expect(headers.etag).toBe(`"${String(body.version)}"`);
    const areas = body.areas as { area: string; questions: number }[];
    expect(areas.map(({ area, questions }) => [area, questions])).toEqual([
      ['LEG', 23],
      ['ORG', 13],
      ['PEL', 100],
      ['OPS', 136],
      ['AIR', 198],
      ['AIG', 84],
      ['ANS', 128],
      ['AGA', 153],
      ['SSP', 16],
    ]);
    const cells = body.cells as {
      area: string;
      criticalElement: string | null;
      questions: number;
    }[];
    expect(cells.filter(({ area }) => area === 'LEG')).toEqual([
      { area: 'LEG', criticalElement: 'CE-1', questions: 14 },
      { area: 'LEG', criticalElement: 'CE-2', questions: 6 },
      { area: 'LEG', criticalElement: 'CE-5', questions: 3 },
    ]);
    expect(cells.at(-1)).toEqual({ area: 'SSP', criticalElement: null, questions: 16 });
    expect(cells.reduce((sum, { questions }) => sum + questions, 0)).toBe(851);
  });

  it('knows of the edition of 2020 its areas and its total only', async () => {
    const { body } = await app.as(reader).get('/editions/2020');
    expect(body).toMatchObject({
      status: 'draft',
      questionTotal: 790,
      publishedAt: null,
      loaded: { questions: 0 },
      cells: [],
    });
    expect((await app.as(app.administrator).get('/editions/2020')).body).toMatchObject({
      allowedTransitions: [],
    });
    expect(body.areas).toHaveLength(8);
    expect((body.areas as object[])[0]).toEqual({
      area: 'LEG',
      questions: null,
      priority: null,
      onSiteOnly: null,
    });
  });

  it('lists editions, and refuses one that is not there', async () => {
    const { body } = await app.as(reader).get('/editions?status=published');
    expect(body.items.map(({ code }) => code)).toEqual(['2024']);
    expectProblem(await app.as(reader).get('/editions/1999'), 404, 'edition.not-found');
    expectProblem(await app.as(reader).get('/questions?edition=1999'), 404, 'edition.not-found');
  });

  it('holds every row of the file, in the newest edition unless asked for another', async () => {
    const file = parse<{ number: string; references: string }>(readFileSync(FILE), {
      columns: true,
    });
    const { text } = await app.as(reader).get('/questions', { accept: 'application/x-ndjson' });
    const held = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(held.map(({ number }) => number)).toEqual(file.map(({ number }) => number));
    expect(held.map(({ referencesText }) => referencesText)).toEqual(
      file.map(({ references }) => references),
    );
    const none = await app.as(reader).get('/questions?edition=2020');
    expect(none.body).toMatchObject({ items: [], total: 0 });
  });

  it.each([
    ['area=OPS', 136],
    ['area=LEG&area=ORG', 36],
    ['area=SSP', 16],
    ['priority=true', 209],
    ['onSiteOnly=true', 585],
    ['area=LEG&criticalElement=CE-1', 14],
    ['edition=2024&area=AIG&criticalElement=CE-6', 0],
    ['q=4.103', 1],
    ['q=ЧИКАГСКОЙ КОНВЕНЦИИ', 1],
    ['q=شیکاگو', 1],
    ['q=100%25_', 0],
  ])('finds by %s', async (query, atLeast) => {
    const { status, body } = await app
      .as(reader)
      .get(`/questions?${encodeURI(query).replaceAll('%2525', '%25')}`);
    expect(status).toBe(200);
    if (query.startsWith('q=')) expect(body.total).toBeGreaterThanOrEqual(atLeast);
    else expect(body.total).toBe(atLeast);
  });

  it('shows a question with its references apart', async () => {
    const { body } = await app.as(reader).get('/questions/2024/1.001');
    expect(body).toMatchObject({
      number: '1.001',
      area: 'LEG',
      criticalElement: 'CE-1',
      priority: true,
      onSiteOnly: false,
      wording: null,
      evidenceItems: [],
      references: [
        { kind: 'CC', document: 'Chicago Convention', locator: 'Part I' },
        { kind: 'STD', document: 'Annex 19', locator: '3.2.1.1' },
        { kind: 'GM', document: 'Doc 9734 Part A', locator: 'C3' },
      ],
    });
    expect(body.topic).toMatchObject({ en: expect.any(String) as string });
    expectProblem(await app.as(reader).get('/questions/2024/9.999'), 404, 'question.not-found');
    expectProblem(await app.as(reader).get('/questions/1999/1.001'), 404, 'edition.not-found');
  });

  it('answers a CSV with one line a question', async () => {
    const { text } = await app.as(reader).get('/questions?area=ORG', { accept: 'text/csv' });
    expect(text.trim().split('\r\n')).toHaveLength(14);
  });

  it.each([
    ['priority=perhaps', '#/priority'],
    ['sort=wording', '#/sort'],
    ['perPage=201', '#/perPage'],
    ['colour=red', '#/colour'],
  ])('refuses %s', async (query, pointer) => {
    expectProblem(await app.as(reader).get(`/questions?${query}`), 400, 'request.invalid', pointer);
  });

  it('is for people who are signed in', async () => {
    expectProblem(await app.anonymous.get('/questions'), 401, 'session.required');
  });

  it('begins once: a second start adds nothing', async () => {
    const before = await app.journalLength();
    await app.server.get(SeedCatalogue).ensure();
    expect(await app.journalLength()).toBe(before);
  });
});
