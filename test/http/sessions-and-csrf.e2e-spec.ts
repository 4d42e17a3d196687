import { ifMatch } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import type { Person } from '../support/people';
import { TestApp } from '../support/test-app';

const PASSWORD = 'a horse, a staple';

describe('A session', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const somebody = (): Promise<Person> => app.person({ password: PASSWORD });
  const signedIn = async () => app.signIn((await somebody()).email, PASSWORD);

  it('says who is signed in, and its token again', async () => {
    const person = await somebody();
    const client = await app.signIn(person.email, PASSWORD);
    const { status, body } = await client.get('/session');
    expect(status).toBe(200);
    expect(body).toMatchObject({ csrfToken: expect.any(String) as string, me: { id: person.id } });
    const changed = await client
      .with({ 'x-csrf-token': String(body.csrfToken) })
      .patch('/me', { language: 'tg' }, ifMatch(1));
    expect(changed).toMatchObject({ status: 200, body: { language: 'tg', version: 2 } });
  });

  it('has no token against forged requests for somebody who comes with a token of their own', async () => {
    const answer = await app.as(await app.person()).get('/session');
    expect(answer).toMatchObject({ status: 200, body: { csrfToken: null } });
  });

  it('ends when one signs out, and the journal says so', async () => {
    const client = await signedIn();
    const answer = await client.delete('/session');
    expect(answer.status).toBe(204);
    expect(answer.headers['set-cookie']).toMatch(/^octant_session=; .*Expires=Thu, 01 Jan 1970/);
    expectProblem(await client.get('/me'), 401, 'session.required');
  });

  it('is not there to be ended for somebody with a token', async () => {
    expectProblem(await app.as(await app.person()).delete('/session'), 404, 'session.not-found');
  });

  it.each([
    ['no token', {}],
    ['another token', { 'x-csrf-token': 'A'.repeat(43) }],
    ['an empty token', { 'x-csrf-token': '' }],
  ])('does not act with %s against forged requests', async (_, token) => {
    const client = await signedIn();
    const forged = client.with({ 'x-csrf-token': '', ...token });
    const answer = await forged.patch('/me', { name: 'Forged' }, ifMatch(1));
    expectProblem(answer, 403, 'session.csrf-token-wrong');
    expect(await forged.get('/me')).toMatchObject({ status: 200, body: { version: 1 } });
  });

  it.each([
    ['nothing', {}],
    ['an unknown cookie', { cookie: `octant_session=${'A'.repeat(43)}` }],
    ['an unknown token', { authorization: `Bearer oct_${'A'.repeat(43)}` }],
    ['a token of another kind', { authorization: 'Basic YWRtaW46YWRtaW4=' }],
  ])('is not there with %s', async (_, headers) => {
    const answer = await app.anonymous.with(headers).get('/me');
    expectProblem(answer, 401, 'session.required');
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="octant"');
  });

  it('goes on while it is used, and ends after twelve hours of rest', async () => {
    const client = await signedIn();
    for (let times = 0; times < 3; times += 1) {
      app.clock.advance({ hours: 11 });
      expect(await client.get('/me')).toMatchObject({ status: 200 });
      await app.settled();
    }
    app.clock.advance({ hours: 13 });
    expectProblem(await client.get('/me'), 401, 'session.required');
  });

  it('ends after seven days, however much it is used', async () => {
    const client = await signedIn();
    for (let hours = 0; hours < 7 * 24 - 11; hours += 11) {
      expect(await client.get('/me')).toMatchObject({ status: 200 });
      await app.settled();
      app.clock.advance({ hours: 11 });
    }
    app.clock.advance({ hours: 11 });
    expectProblem(await client.get('/me'), 401, 'session.required');
  });

  it('stops at once when the account is disabled, and stays over when it is in use again', async () => {
    const person = await somebody();
    const client = await app.signIn(person.email, PASSWORD);
    await app.disable(person);
    expectProblem(await client.get('/me'), 401, 'session.required');
    expectProblem(await app.as(person).get('/me'), 401, 'session.required');
    const admin = app.as(app.administrator);
    await admin.patch(`/users/${person.id}`, { disabled: false }, ifMatch(2));
    expectProblem(await client.get('/me'), 401, 'session.required');
    expect(await app.as(person).get('/me')).toMatchObject({ status: 200 });
  });

  it('has a cookie for TLS only, where the service is served over TLS', async () => {
    const secure = await TestApp.start({ baseUrl: 'https://octant.example.test' });
    const { email } = await secure.person({ password: PASSWORD });
    const answer = await secure.anonymous.post('/session', { email, password: PASSWORD });
    expect(answer.headers['set-cookie']).toMatch(/; HttpOnly; Secure; SameSite=Strict$/);
    await secure.stop();
  });
});
