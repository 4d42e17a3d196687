import { DATABASE } from '../../src/platform/database/database.module';
import type { Database } from '../../src/platform/database/open-database';
import { Reader, statementsOf } from '../../src/platform/database/transaction';
import { expectProblem } from '../support/expect-problem';
import { TestApp } from '../support/test-app';

let app: TestApp;
beforeEach(async () => {
  app = await TestApp.start();
});
afterEach(() => app.stop());

const database = () => app.server.get<Database>(DATABASE);

it('says that there is nothing at an address', async () => {
  expectProblem(await app.anonymous.get('/nothing-here'), 404, 'route.not-found');
  expectProblem(await app.as(app.administrator).post('/nothing-here', {}), 404, 'route.not-found');
});

describe('an address that does not answer to the method says to which it does', () => {
  const ID = '01890000-0000-7000-8000-000000000000';

  it.each([
    ['POST', '/areas', 'GET, HEAD'],
    ['DELETE', `/findings/${ID}?include=due`, 'GET, HEAD, PATCH'],
    ['GET', `/findings/${ID}/transitions`, 'POST'],
    ['OPTIONS', '/findings', 'GET, HEAD, POST'],
    ['PUT', '/health/live', 'GET, HEAD'],
  ] as const)('%s %s', async (method, url, allow) => {
    const answer = await app.anonymous.raw({ method, url });
    expectProblem(answer, 405, 'route.method-not-allowed');
    expect(answer.headers.allow).toBe(allow);
  });
});

it('shows of a defect neither statement nor place', async () => {
  await database().writer.query('drop table "benchmark"');
  const answer = await app.as(app.administrator).get('/benchmarks');
  expectProblem(answer, 500, 'internal');
  expect(answer.text).not.toMatch(/select|benchmark"|\.ts|\.js|no such table|does not exist/i);
  expect(answer.body.requestId).toBe(answer.headers['x-request-id']);
});

it.each(['ECONNREFUSED', 'SQLITE_FULL', 'SQLITE_IOERR_READ'])(
  'says that the database is away on %s',
  async (code) => {
    const statements = statementsOf(app.server.get(Reader));
    const failure = Object.assign(new Error(`failed with ${code}`), { code });
    const away = jest.spyOn(statements, 'rows').mockRejectedValue(failure);
    const states = await app.as(app.administrator).get('/states');
    const probe = await app.server.inject('/health/ready');
    const alive = await app.server.inject('/health/live');
    away.mockRestore();
    expectProblem(states, 503, 'service.unavailable');
    expect(states.text).not.toContain(code);
    expect([probe.statusCode, alive.statusCode]).toEqual([503, 200]);
    expect(await app.server.inject('/health/ready')).toMatchObject({ statusCode: 200 });
  },
);

it('does not do again what was done but never answered', async () => {
  const key = { 'idempotency-key': 'the-same-every-time' };
  const organization = { name: 'An authority of its own', kind: 'state-authority' };
  const send = () => app.as(app.administrator).post('/organizations', organization, key);
  const first = await send();
  expect(first).toMatchObject({ status: 201 });
  await database().writer.query('update "idempotency_key" set "status" = null, "body" = null');
  expectProblem(await send(), 409, 'idempotency.in-progress');
  const { body } = await app.as(app.administrator).get('/organizations?q=of+its+own');
  expect(body.total).toBe(1);
});
