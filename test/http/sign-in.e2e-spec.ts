import { expectProblem } from '../support/expect-problem';
import type { Person } from '../support/people';
import { TestApp } from '../support/test-app';

const PASSWORD = 'a horse, a staple';

describe('Signing in', () => {
  let app: TestApp;
  let ali: Person;
  beforeAll(async () => {
    app = await TestApp.start();
    ali = await app.person({ name: 'Ali', email: 'ali@example.test', password: PASSWORD });
  });
  afterAll(() => app.stop());

  const signIn = (email: unknown, password: unknown, more: object = {}) =>
    app.anonymous.post('/session', { email, password, ...more });

  it('leaves nobody inside with a password that is changed in the same moment', async () => {
    const admin = app.as(app.administrator);
    for (let round = 0; round < 4; round += 1) {
      const { id } = await app.person({ email: `r${round}@example.test`, password: PASSWORD });
      const { version } = (await admin.get(`/users/${id}`)).body;
      const password = 'another horse, another staple';
      const [entered] = await Promise.all([
        signIn(`r${round}@example.test`, PASSWORD),
        admin.patch(`/users/${id}`, { password }, { 'if-match': `"${version}"` }),
      ]);
      const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? '';
      expect(await app.anonymous.get('/me', { cookie })).toMatchObject({ status: 401 });
    }
  });

  it('answers who one is, and sets a cookie that no script can read', async () => {
    const { status, body, headers } = await signIn(' Ali@Example.test ', PASSWORD);
    expect(status).toBe(200);
    expect(body).toEqual({
      csrfToken: expect.stringMatching(/^[\w-]{43}$/) as string,
      me: expect.objectContaining({
        id: ali.id,
        name: 'Ali',
        email: 'ali@example.test',
        language: 'en',
        roles: [],
        memberships: [],
        permissions: expect.arrayContaining(['account:own', 'missions:read']) as string[],
      }) as object,
    });
    expect(headers['set-cookie']).toMatch(
      /^octant_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
  });

  it('is in the journal, with the address and without the secret', async () => {
    await signIn(ali.email, PASSWORD);
    const started = await app.journal('session.started');
    expect(started.at(-1)).toMatchObject({ actorName: 'Ali', subjectKind: 'session' });
    expect(JSON.parse(started.at(-1)?.changes ?? '')).toEqual({ address: '127.0.0.1' });
  });

  it('takes a password however its accents are typed', async () => {
    const composed = 'пароль с йотой и Ё'.normalize('NFC');
    const { email } = await app.person({ password: composed });
    expect(await signIn(email, composed.normalize('NFD'))).toMatchObject({ status: 200 });
  });

  it.each([
    [
      'a wrong password',
      () => signIn(ali.email, 'not my password'),
      401,
      'session.wrong-credentials',
      undefined,
    ],
    [
      'nobody',
      () => signIn('nobody@example.test', PASSWORD),
      401,
      'session.wrong-credentials',
      undefined,
    ],
    ['no password', () => signIn(ali.email, undefined), 400, 'request.invalid', '#/password'],
    ['a number', () => signIn(ali.email, 123456789012), 400, 'request.invalid', '#/password'],
    ['a list', () => signIn([ali.email], PASSWORD), 400, 'request.invalid', '#/email'],
    [
      'an unknown member',
      () => signIn(ali.email, PASSWORD, { admin: true }),
      400,
      'request.invalid',
      '#/admin',
    ],
    [
      'a null byte',
      () => signIn('ali\0@example.test', PASSWORD),
      400,
      'request.invalid',
      '#/email',
    ],
    [
      'an endless password',
      () => signIn(ali.email, 'x'.repeat(257)),
      400,
      'request.invalid',
      '#/password',
    ],
  ])('refuses %s', async (_, request, status, code, pointer) => {
    expectProblem(await request(), status, code, pointer);
  });

  it('refuses an account without a password, and a disabled one, as if they were not there', async () => {
    const { email } = await app.person();
    expectProblem(await signIn(email, ''), 401, 'session.wrong-credentials');
    const gone = await app.person({ password: PASSWORD });
    await app.disable(gone);
    expectProblem(await signIn(gone.email, PASSWORD), 401, 'session.wrong-credentials');
  });
});

describe('Too many attempts to sign in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({ trustProxy: true });
  });
  afterAll(() => app.stop());

  let house = 0;
  const from = (address = `10.0.0.${++house}`) =>
    app.anonymous.with({ 'x-forwarded-for': address });
  const attempt = (email: string, password: string, client = from()) =>
    client.post('/session', { email, password });

  it('lock an account for half a minute, then longer, and are in the journal', async () => {
    const person = await app.person({ password: PASSWORD });
    for (let count = 0; count < 5; count += 1)
      expectProblem(await attempt(person.email, 'wrong'), 401, 'session.wrong-credentials');
    const locked = await attempt(person.email, PASSWORD);
    expectProblem(locked, 429, 'session.too-many-attempts');
    expect(Number(locked.headers['retry-after'])).toBeGreaterThan(25);
    expect(Number(locked.headers['retry-after'])).toBeLessThanOrEqual(30);
    expect(await app.journal('session.locked-out')).toEqual([
      expect.objectContaining({ subjectKind: 'user', subjectId: person.id }),
    ]);
    app.clock.advance({ seconds: 31 });
    expectProblem(await attempt(person.email, 'wrong'), 401, 'session.wrong-credentials');
    const again = await attempt(person.email, PASSWORD);
    expect(Number(again.headers['retry-after'])).toBeGreaterThan(50);
  });

  it('lock out an unknown account just the same', async () => {
    for (let count = 0; count < 5; count += 1) await attempt('ghost@example.test', 'wrong');
    expectProblem(await attempt('ghost@example.test', 'wrong'), 429, 'session.too-many-attempts');
  });

  it('are forgotten after a success', async () => {
    const person = await app.person({ password: PASSWORD });
    for (let round = 0; round < 2; round += 1) {
      for (let count = 0; count < 4; count += 1) await attempt(person.email, 'wrong');
      expect(await attempt(person.email, PASSWORD)).toMatchObject({ status: 200 });
    }
  });

  it('count one by one when they come at once', async () => {
    const person = await app.person({ password: PASSWORD });
    const all = await Promise.all(Array.from({ length: 12 }, () => attempt(person.email, 'wrong')));
    const statuses = all.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array<number>(5).fill(401), ...Array<number>(7).fill(429)]);
  });

  it('from one address are refused whatever the account, and other addresses are not', async () => {
    const person = await app.person({ password: PASSWORD });
    const client = from('192.0.2.7');
    for (let count = 0; count < 50; count += 1)
      await attempt(`person-${count % 25}@nowhere.test`, 'wrong', client);
    expectProblem(await attempt(person.email, PASSWORD, client), 429, 'session.too-many-attempts');
    expect(await attempt(person.email, PASSWORD)).toMatchObject({ status: 200 });
  });
});
