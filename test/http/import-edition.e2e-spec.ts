import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { Catalogue, SeedCatalogue } from '../../src/modules/catalogue';
import { ifMatch, type Answer } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import type { Person } from '../support/people';
import { TestApp } from '../support/test-app';

const FILE = readFileSync(join(__dirname, '../../data/usoap-2024-questions.csv'));
const HEADER = 'number,area,critical_element,priority,on_site_only,references,topic_en';
const ROWS = [
  '1.001,LEG,CE-1,true,false,STD Annex 19 3.2.1.1,Aviation law',
  '8.001,AGA,CE-6,false,true,STD Annex 14 Vol. I; App. 1,Aerodromes are certified',
];
const csv = (...rows: string[]) => [HEADER, ...rows].join('\n');

interface Imported {
  readonly edition: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rows: readonly { row: number; number: string; change: string; fields: string[] }[];
}

describe('Importing an edition', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
    await app.server.get(SeedCatalogue).ensure();
  });
  afterAll(() => app.stop());

  const send = (
    name: string,
    content: string | Buffer,
    query = '',
    who: Person = app.administrator,
  ): Promise<Answer<Imported & { version: number }>> => {
    const head = `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
    return app.as(who).raw({
      method: 'POST',
      url: `/editions/import${query}`,
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      payload: Buffer.concat([
        Buffer.from(head),
        Buffer.from(content),
        Buffer.from('\r\n--x--\r\n'),
      ]),
    });
  };
  const version = async (code: string) =>
    (await app.as(app.administrator).get(`/editions/${code}`)).body.version;

  it('says what it would do, and does nothing', async () => {
    const before = await app.journalLength();
    const { status, body } = await send('q-2031.csv', csv(...ROWS), '?dryRun=true');
    expect(status).toBe(200);
    expect(body).toMatchObject({ edition: '2031', dryRun: true, added: 2, changed: 0 });
    expect(body.rows[1]).toEqual({ row: 3, number: '8.001', change: 'added', fields: [] });
    expect(await app.journalLength()).toBe(before);
    expectProblem(await app.as(app.administrator).get('/editions/2031'), 404, 'edition.not-found');
  });

  it('takes CSV, then changes only what differs', async () => {
    expect((await send('q.csv', csv(...ROWS), '?edition=2032')).body).toMatchObject({ added: 2 });
    const more = 'number,wording_tg,evidence_items\n1.001,"Матни пурра","law\nregister"\n';
    const { body } = await send('guidance-2032.csv', more);
    expect(body).toMatchObject({ added: 0, changed: 1, unchanged: 0 });
    expect(body.rows[0]).toMatchObject({ change: 'changed', fields: ['wording', 'evidenceItems'] });
    expect((await send('guidance-2032.csv', more)).body).toMatchObject({
      changed: 0,
      unchanged: 1,
    });
    const shown = await app.as(app.administrator).get('/questions/2032/1.001');
    expect(shown.body).toMatchObject({
      topic: { en: 'Aviation law' },
      wording: { tg: 'Матни пурра' },
      evidenceItems: [
        { position: 1, text: 'law' },
        { position: 2, text: 'register' },
      ],
    });
  });

  it('takes a workbook, whose numbers must be text', async () => {
    const workbook = async (number: string | number) =>
      Buffer.from(
        await writeXlsx({
          sheets: [
            {
              name: 'Questions',
              rows: [
                HEADER.split(','),
                [number, 'OPS', 'CE-6', true, false, 'GM Doc 9946', 'Topic'],
              ],
            },
          ],
        }),
      );
    expect((await send('2033.xlsx', await workbook('4.010'))).body).toMatchObject({ added: 1 });
    const refused = await send('2033.xlsx', await workbook(4.01));
    expectProblem(refused, 400, 'edition.file-invalid', '#/rows/2/number');
  });

  it('takes JSON, which may name the edition itself', async () => {
    const question = {
      number: '9.001',
      area: 'SSP',
      criticalElement: null,
      priority: false,
      onSiteOnly: false,
      references: 'STD Annex 19 3.1',
      topic: { en: 'Programme', tg: 'Барнома' },
      evidenceItems: ['a plan', 'a review'],
    };
    const file = { edition: '2034-B', revision: 'July', questions: [question] };
    const { body } = await send('questions.json', JSON.stringify(file));
    expect(body).toMatchObject({ edition: '2034-B', added: 1 });
    const shown = await app.as(app.administrator).get('/questions/2034-B/9.001');
    expect(shown.body).toMatchObject({ topic: question.topic, criticalElement: null });
    const edition = await app.as(app.administrator).get('/editions/2034-B');
    expect(edition.body).toMatchObject({ revision: 'July', loaded: { questions: 1 } });
  });

  it('takes 851 rows within a second', async () => {
    const started = performance.now();
    const { body } = await send('q-2035.csv', FILE);
    expect(body).toMatchObject({ added: 851 });
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('names every bad cell, and takes nothing', async () => {
    const bad = csv(ROWS[0]!, '8.1,SEC,CE-6,maybe,true,,Topic', '8.003,AGA,CE-6,true,true,,');
    for (const query of ['', '?dryRun=true']) {
      const answer = await send('q-2036.csv', bad, query);
      expectProblem(answer, 400, 'edition.file-invalid', '#/rows/3/number');
      const { errors } = answer.body as unknown as { errors: { pointer: string }[] };
      expect(errors.map(({ pointer }) => pointer)).toEqual([
        '#/rows/3/number',
        '#/rows/3/area',
        '#/rows/3/priority',
        '#/rows/4/topic_en',
      ]);
    }
    expectProblem(await app.as(app.administrator).get('/editions/2036'), 404, 'edition.not-found');
  });

  it.each<[string, string, string | Buffer, number, string]>([
    ['no rows and no header', 'q-2037.csv', '', 400, 'sheet.unreadable'],
    ['broken JSON', 'q-2037.json', '{"questions":', 400, 'sheet.unreadable'],
    ['a workbook that is none', 'q-2037.xlsx', csv(...ROWS), 400, 'sheet.unreadable'],
    ['another kind of file', 'q-2037.pdf', '%PDF-1.7', 415, 'sheet.kind-unknown'],
    ['no edition anywhere', 'questions.csv', csv(...ROWS), 400, 'edition.unnamed'],
    ['an unknown column', 'q-2037.csv', 'number,weight\n1.001,3', 400, 'edition.file-invalid'],
    ['a published edition', 'q-2024.csv', csv(...ROWS), 422, 'edition.published'],
    ['more than 10 MiB', 'q-2037.csv', Buffer.alloc(11 << 20, 65), 413, 'request.too-large'],
  ])('refuses %s', async (_, name, content, status, code) => {
    expectProblem(await send(name, content), status, code);
  });

  it('refuses what is no file', async () => {
    const json = await app.as(app.administrator).post('/editions/import', { questions: [] });
    expectProblem(json, 415, 'request.unsupported-media-type');
    const empty = await app.as(app.administrator).raw({
      method: 'POST',
      url: '/editions/import',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      payload: '--x--\r\n',
    });
    expectProblem(empty, 400, 'request.malformed');
  });

  it('is for administrators', async () => {
    const reader = await app.person();
    expectProblem(await send('q-2038.csv', csv(...ROWS), '', reader), 403, 'access.forbidden');
    const move = await app
      .as(reader)
      .post('/editions/2020/transitions', { to: 'published' }, ifMatch(1));
    expectProblem(move, 403, 'access.forbidden');
  });

  it('is published once, with the version that was read, and then never changes', async () => {
    const admin = app.as(app.administrator);
    const publish = (code: string, from: number) =>
      admin.post(`/editions/${code}/transitions`, { to: 'published' }, ifMatch(from));
    await send('q-2039.csv', csv(...ROWS));
    expect((await admin.get('/editions/2039')).body.allowedTransitions).toEqual(['published']);
    expectProblem(await publish('2039', 7), 412, 'version.stale');
    const published = await publish('2039', await version('2039'));
    expect(published.body).toMatchObject({ status: 'published', questionTotal: 2 });
    expect((await app.server.get(Catalogue).edition('2039')).questions).toHaveLength(2);
    expectProblem(await publish('2039', await version('2039')), 422, 'edition.published');
    expectProblem(await send('q-2039.csv', csv(...ROWS)), 422, 'edition.published');
    expectProblem(await publish('2020', await version('2020')), 422, 'edition.incomplete');
    const blind = await admin.post('/editions/2020/transitions', { to: 'published' });
    expectProblem(blind, 428, 'version.required');
    const odd = await admin.post('/editions/2020/transitions', { to: 'draft' }, ifMatch(1));
    expectProblem(odd, 400, 'request.invalid', '#/to');
  });
});
