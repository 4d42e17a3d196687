import { randomUUID } from 'node:crypto';
import type { Answer } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import { form, pdf } from '../support/files';
import { openMission, type OpenMission } from '../support/open-mission';
import { TestApp } from '../support/test-app';
import { storedFiles } from '../support/uploading';

let app: TestApp;
let mission: OpenMission;

beforeAll(async () => {
  app = await TestApp.start();
  mission = await openMission(app);
});
afterAll(() => app.stop());

const send = (key: string, title: string, text: string, name = 'document.pdf'): Promise<Answer> => {
  const fields = { missionId: mission.id, title, language: 'en' };
  const { headers, payload } = form(fields, { name, bytes: pdf(text) });
  return app.as(mission.people.lead).raw({
    method: 'POST',
    url: '/evidence',
    headers: { ...headers, 'idempotency-key': key },
    payload,
  });
};
const total = async () => (await app.as(mission.people.lead).get('/evidence')).body.total;

describe('an idempotency key of a form with a file', () => {
  it('brings the first answer again, and leaves one document', async () => {
    const key = `key-${randomUUID()}`;
    const before = await total();
    const first = await send(key, 'A title', 'One');
    const files = storedFiles(app);
    const second = await send(key, 'A title', 'One');
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.headers).toMatchObject({ 'idempotent-replayed': 'true', etag: '"1"' });
    expect(second.body).toEqual(first.body);
    expect(await total()).toBe(before + 1);
    expect(storedFiles(app)).toEqual(files);
  });

  it.each<[string, string, string, string?]>([
    ['another file of the same length', 'A title', 'Two'],
    ['another word of the same length', 'B title', 'One'],
    ['another name of the same length', 'A title', 'One', 'documend.pdf'],
    ['a longer file', 'A title', 'Something longer'],
  ])('is refused with %s', async (_, ...other) => {
    const key = `key-${randomUUID()}`;
    expect(await send(key, 'A title', 'One')).toMatchObject({ status: 201 });
    const [before, files] = [await total(), storedFiles(app)];
    expectProblem(await send(key, ...other), 422, 'idempotency.key-reused');
    expect(await total()).toBe(before);
    expect(storedFiles(app)).toEqual(files);
  });

  it('works once when two come at the same moment', async () => {
    const key = `key-${randomUUID()}`;
    const before = await total();
    const answers = await Promise.all([0, 1, 2].map(() => send(key, 'At once', 'At once')));
    expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([]);
    expect(await total()).toBe(before + 1);
  });
});
