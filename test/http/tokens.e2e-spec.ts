import { addDays } from '../../src/kernel/calendar-date';
import { expectProblem } from '../support/expect-problem';
import { TestApp } from '../support/test-app';

describe('A token', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const inDays = (days: number): string =>
    addDays(app.clock.now().toISOString().slice(0, 10), days);
  const body = (more: object = {}): object => ({ name: 'ci', expiresOn: inDays(30), ...more });
  const bearer = (token: unknown) =>
    app.anonymous.with({ authorization: `Bearer ${String(token)}` });

  it('is shown once and acts for its maker', async () => {
    const person = await app.person();
    const made = await app.as(person).post('/me/tokens', body());
    expect(made).toMatchObject({
      status: 201,
      body: {
        name: 'ci',
        scopes: null,
        expiresOn: inDays(30),
        token: expect.stringMatching(/^oct_[\w-]{43}$/) as string,
      },
    });
    expect(await bearer(made.body.token).get('/me')).toMatchObject({ body: { id: person.id } });
    const listed = await app.as(person).get('/me/tokens?sort=-createdAt');
    expect(listed.body.items[0]).toEqual({
      id: made.body.id,
      name: 'ci',
      scopes: null,
      expiresOn: inDays(30),
      createdAt: expect.any(String) as string,
    });
    expect(listed.text).not.toContain('oct_');
  });

  it('stands nowhere in the database, not even for a repeated request', async () => {
    const own = app.as(await app.person());
    const key = { 'idempotency-key': 'make-token-1' };
    const first = await own.post('/me/tokens', body(), key);
    const again = await own.post('/me/tokens', body(), key);
    expect(again.headers['idempotent-replayed']).toBe('true');
    const { token, ...shown } = first.body;
    expect(again).toMatchObject({ status: 201, body: shown });
    expect(again.body).not.toHaveProperty('token');
    const texts = await app.everyText(['api_token', 'idempotency_key', 'journal_entry']);
    expect(texts).not.toContain(String(token));
    expect(texts).not.toContain(String(token).slice(4));
  });

  it('reaches no further than its scopes', async () => {
    const administrator = app.as(app.administrator);
    const made = await administrator.post('/me/tokens', body({ scopes: ['users:read'] }));
    const narrow = bearer(made.body.token);
    expect(await narrow.get('/users')).toMatchObject({ status: 200 });
    expectProblem(await narrow.get('/me'), 403, 'access.forbidden');
    expectProblem(await narrow.post('/users', {}), 403, 'access.forbidden');
  });

  it('cannot make a token that reaches further than itself', async () => {
    const scopes = ['account:own', 'users:read'];
    const made = await app.as(app.administrator).post('/me/tokens', body({ scopes }));
    const narrow = bearer(made.body.token);
    const wider = await narrow.post('/me/tokens', body({ scopes: ['users:manage'] }));
    expectProblem(wider, 422, 'token.scope-refused', '#/scopes/0');
    const child = await narrow.post('/me/tokens', body());
    expect([...(child.body.scopes as string[])].sort()).toEqual(scopes);
  });

  it('works to the end of its last day, and not a moment longer', async () => {
    const own = app.as(await app.person());
    app.clock.set('2026-12-01T10:00:00Z');
    const made = await own.post('/me/tokens', body({ expiresOn: '2026-12-02' }));
    const client = bearer(made.body.token);
    app.clock.set('2026-12-02T23:59:00Z');
    expect(await client.get('/me')).toMatchObject({ status: 200 });
    app.clock.set('2026-12-03T00:00:01Z');
    expectProblem(await client.get('/me'), 401, 'session.required');
  });

  it('opens nothing once it is revoked', async () => {
    const person = await app.person();
    const made = await app.as(person).post('/me/tokens', body());
    const address = `/me/tokens/${made.body.id}`;
    expectProblem(await app.as(app.administrator).delete(address), 404, 'token.not-found');
    expect(await app.as(person).delete(address)).toMatchObject({ status: 204 });
    expectProblem(await bearer(made.body.token).get('/me'), 401, 'session.required');
    expectProblem(await app.as(person).delete(address), 404, 'token.not-found');
  });

  it.each([
    ['yesterday', { expiresOn: -1 }, 422, 'token.expiry-refused', '#/expiresOn'],
    ['more than a year', { expiresOn: 367 }, 422, 'token.expiry-refused', '#/expiresOn'],
    [
      'a day that does not exist',
      { expiresOn: '2027-02-30' },
      400,
      'request.invalid',
      '#/expiresOn',
    ],
    ['no name', { name: '' }, 400, 'request.invalid', '#/name'],
    ['a long name', { name: 'x'.repeat(101) }, 400, 'request.invalid', '#/name'],
    ['no scope at all', { scopes: [] }, 400, 'request.invalid', '#/scopes'],
    ['an unknown scope', { scopes: ['all'] }, 400, 'request.invalid', '#/scopes'],
    [
      'a scope twice',
      { scopes: ['account:own', 'account:own'] },
      400,
      'request.invalid',
      '#/scopes',
    ],
    [
      'a scope not held',
      { scopes: ['account:own', 'users:manage'] },
      422,
      'token.scope-refused',
      '#/scopes/1',
    ],
  ])('is refused with %s', async (_, fault, status, code, pointer) => {
    const { expiresOn } = fault as { expiresOn?: unknown };
    const more = typeof expiresOn === 'number' ? { expiresOn: inDays(expiresOn) } : fault;
    const answer = await app.as(await app.person()).post('/me/tokens', body(more));
    expectProblem(answer, status, code, pointer);
  });

  it.each(['', 'Basic ', 'Bearer'])('opens nothing behind %j', async (scheme) => {
    const { token } = await app.person();
    const caller = app.anonymous.with({ authorization: `${scheme}${token}` });
    expectProblem(await caller.get('/me'), 401, 'session.required');
  });

  it('has an id that is a UUID', async () => {
    const answer = await app.as(await app.person()).delete('/me/tokens/1');
    expectProblem(answer, 400, 'request.invalid', '#/path/id');
  });
});
