import { TestApp } from '../support/test-app';

const OURS = 'https://tools.example.test';
const URL = '/api/v1/findings';

let app: TestApp;
beforeAll(async () => {
  app = await TestApp.start({ corsOrigins: [OURS] });
});
afterAll(() => app.stop());

const ask = (headers: Readonly<Record<string, string>>) =>
  app.server.inject({ method: 'OPTIONS', url: URL, headers });

it.each(['PATCH', 'PUT', 'DELETE'])('pages of a configured origin may send %s', async (method) => {
  const { statusCode, headers } = await ask({
    origin: OURS,
    'access-control-request-method': method,
  });
  expect(statusCode).toBe(204);
  expect(headers['access-control-allow-origin']).toBe(OURS);
  expect(headers['access-control-allow-credentials']).toBe('true');
  expect(String(headers['access-control-allow-methods']).split(/, ?/)).toContain(method);
});

it('pages of other origins get no leave to read', async () => {
  const elsewhere = { origin: 'https://elsewhere.example.test' };
  const { headers } = await app.as(app.administrator).get('/areas', elsewhere);
  expect(headers).not.toHaveProperty('access-control-allow-origin');
  expect(headers.vary).toBe('Origin, accept');
});

it('an OPTIONS that asks for nothing is not refused as a bad one', async () => {
  expect(await ask({})).toMatchObject({ statusCode: 204 });
});
