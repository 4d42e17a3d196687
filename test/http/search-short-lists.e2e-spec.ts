import { ensureBeginnings } from '../../src/beginnings';
import { TestApp } from '../support/test-app';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start();
  await ensureBeginnings(app.server);
});
afterAll(() => app.stop());

it.each([
  ['/areas', 'aerodrome', ['AGA']],
  ['/critical-elements', 'законодательство', ['CE-1']],
  ['/editions', '2024', ['2024']],
  ['/roles', 'ncmc', ['ncmc']],
])('%s?q=%s finds what holds the words, as a page and as a whole', async (list, words, codes) => {
  const client = app.as(app.administrator);
  const url = `${list}?q=${encodeURIComponent(words)}`;
  const { body } = await client.get(url);
  expect(body.items.map(({ code }) => code)).toEqual(codes);
  expect(body.total).toBe(codes.length);
  const whole = await client.get(url, { accept: 'application/x-ndjson' });
  expect(whole.text.trim().split('\n')).toHaveLength(codes.length);
  expect((await client.get(`${list}?q=no+such+words`)).body.total).toBe(0);
});
