import { ifMatch } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import { TestApp } from '../support/test-app';

const PASSWORD = 'a horse, a staple';
const UNKNOWN = '01890000-0000-7000-8000-000000000000';

describe('Accounts', () => {
  let app: TestApp;
  let count = 0;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const admin = () => app.as(app.administrator);
  const user = (more: object = {}) => ({
    name: 'Nilufar',
    email: `nilufar-${++count}@example.test`,
    password: PASSWORD,
    language: 'tg',
    organizationId: null,
    roles: [],
    ...more,
  });

  it('are made, and used at once', async () => {
    const made = await admin().post('/users', user({ email: ' Nilufar@Example.test' }));
    expect(made.status).toBe(201);
    expect(made.headers.etag).toBe('"1"');
    expect(made.body).toEqual({
      id: expect.any(String) as string,
      name: 'Nilufar',
      email: 'nilufar@example.test',
      language: 'tg',
      organizationId: null,
      roles: [],
      disabledAt: null,
      createdAt: expect.any(String) as string,
      version: 1,
    });
    expect(await admin().get(`/users/${made.body.id}`)).toMatchObject({ body: made.body });
    const own = await app.signIn('nilufar@example.test', PASSWORD);
    expectProblem(await own.get('/users'), 403, 'access.forbidden');
  });

  it('are in the journal without the password', async () => {
    const { body } = await admin().post('/users', user({ roles: ['administrator'] }));
    const fact = (await app.journal('user.created')).at(-1);
    expect(fact).toMatchObject({ subjectId: body.id, actorName: 'Administrator' });
    expect(fact?.changes).not.toMatch(/password/i);
  });

  it.each([
    ['no name', { name: undefined }, 400, 'request.invalid', '#/name'],
    ['a long name', { name: 'x'.repeat(201) }, 400, 'request.invalid', '#/name'],
    ['half a character', { name: 'x\ud800' }, 400, 'request.invalid', '#/name'],
    ['no e-mail address', { email: 'nilufar' }, 400, 'request.invalid', '#/email'],
    ['an unknown language', { language: 'xx' }, 400, 'request.invalid', '#/language'],
    ['a role of missions', { roles: ['auditor'] }, 400, 'request.invalid', '#/roles'],
    ['roles as text', { roles: 'administrator' }, 400, 'request.invalid', '#/roles'],
    ['an id that is none', { organizationId: '7' }, 400, 'request.invalid', '#/organizationId'],
    [
      'an unknown organization',
      { organizationId: UNKNOWN },
      422,
      'user.organization-unknown',
      '#/organizationId',
    ],
    ['an unknown member', { isAdmin: true }, 400, 'request.invalid', '#/isAdmin'],
    ['an address in brackets', { email: '<a@example.test>' }, 400, 'request.invalid', '#/email'],
    ['a row of keys', { password: '123456789012' }, 422, 'password.too-weak', '#/password'],
    ['a short password', { password: '12345678901' }, 422, 'password.too-weak', '#/password'],
    ['eleven wide letters', { password: '😀'.repeat(11) }, 422, 'password.too-weak', '#/password'],
    [
      'its e-mail address as password',
      { email: 'somebody@example.test', password: 'Somebody@example.test' },
      422,
      'password.too-weak',
      '#/password',
    ],
    ['a taken e-mail address', { email: 'ADMIN@localhost' }, 409, 'user.email-taken', '#/email'],
  ])('are refused with %s', async (_, fault, status, code, pointer) => {
    const before = await app.journalLength();
    expectProblem(await admin().post('/users', user(fault)), status, code, pointer);
    expect(await app.journalLength()).toBe(before);
  });

  it('change, are disabled, and get a new password', async () => {
    const person = await app.person({ password: PASSWORD });
    const session = await app.signIn(person.email, PASSWORD);
    const address = `/users/${person.id}`;
    const renamed = await admin().patch(
      address,
      { name: 'Other', roles: ['administrator'] },
      ifMatch(1),
    );
    expect(renamed).toMatchObject({
      status: 200,
      body: { name: 'Other', roles: ['administrator'], version: 2 },
    });
    expect(await session.get('/users')).toMatchObject({ status: 200 });
    const reset = await admin().patch(address, { password: 'quite another 1' }, ifMatch(2));
    expect(reset).toMatchObject({ status: 200, body: { version: 3 } });
    expectProblem(await session.get('/me'), 401, 'session.required');
    await app.signIn(person.email, 'quite another 1');
    const disabled = await admin().patch(address, { disabled: true }, ifMatch(3));
    expect(disabled.body.disabledAt).toEqual(expect.any(String));
    expectProblem(await app.as(person).get('/me'), 401, 'session.required');
  });

  it.each([
    ['without a version', { name: 'X' }, {}, 428, 'version.required'],
    ['from an old version', { name: 'X' }, ifMatch(9), 412, 'version.stale'],
    [
      'to a taken e-mail address',
      { email: 'admin@localhost' },
      ifMatch(1),
      409,
      'user.email-taken',
    ],
    ['to no name', { name: null }, ifMatch(1), 400, 'request.invalid'],
    ['to a weak password', { password: 'weak' }, ifMatch(1), 422, 'password.too-weak'],
    [
      'to an unknown organization',
      { organizationId: UNKNOWN },
      ifMatch(1),
      422,
      'user.organization-unknown',
    ],
  ])('do not change %s', async (_, change, headers, status, code) => {
    const { id } = await app.person();
    expectProblem(await admin().patch(`/users/${id}`, change, headers), status, code);
    expect(await admin().get(`/users/${id}`)).toMatchObject({ body: { version: 1 } });
  });

  it('say who changed them when somebody comes too late', async () => {
    const { id } = await app.person();
    await admin().patch(`/users/${id}`, { name: 'First' }, ifMatch(1));
    const late = await admin().patch(`/users/${id}`, { name: 'Second' }, ifMatch(1));
    expectProblem(late, 412, 'version.stale');
    expect(late.body).toMatchObject({ changedBy: 'Administrator', currentVersion: 2 });
  });

  it.each([
    ['GET', 'get'],
    ['PATCH', 'patch'],
  ] as const)('that are not there answer 404 to %s', async (_, verb) => {
    const answer = await admin()[verb](
      `/users/${UNKNOWN}`,
      verb === 'get' ? {} : { name: 'X' },
      ifMatch(1),
    );
    expectProblem(answer, 404, 'user.not-found');
  });

  it('are listed, filtered, sorted and exported', async () => {
    await app.person({ name: 'Ёсуман Қодирӣ', email: 'yosuman@example.test' });
    const found = await admin().get(`/users?q=${encodeURIComponent('ҚОДИРӢ')}`);
    expect(found.body).toMatchObject({ total: 1, items: [{ email: 'yosuman@example.test' }] });
    const admins = await admin().get(
      '/users?administrator=true&disabled=false&sort=-email&perPage=1',
    );
    expect(admins.body.items).toHaveLength(1);
    expect(admins.body.items[0]).toMatchObject({ roles: ['administrator'] });
    const csv = await admin().get('/users', { accept: 'text/csv' });
    expect(csv.text).toContain('Ёсуман Қодирӣ');
    expect(csv.text).not.toContain('argon2');
    expectProblem(
      await admin().get('/users?administrator=yes'),
      400,
      'request.invalid',
      '#/administrator',
    );
    expectProblem(await admin().get('/users?sort=passwordHash'), 400, 'request.invalid', '#/sort');
  });

  it('of others are nothing for those who do not manage accounts', async () => {
    const own = app.as(await app.person());
    const address = `/users/${app.administrator.id}`;
    expectProblem(await own.get(address), 403, 'access.forbidden');
    expectProblem(await own.post('/users', user()), 403, 'access.forbidden');
    expectProblem(
      await own.patch(address, { disabled: true }, ifMatch(1)),
      403,
      'access.forbidden',
    );
  });
});

describe('The administration', () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await TestApp.start();
  });
  afterEach(() => app.stop());

  it.each([[{ roles: [] }], [{ disabled: true }]])(
    'is not given up by oneself: %j',
    async (change) => {
      const { id } = app.administrator;
      await app.person({ administrator: true });
      const answer = await app.as(app.administrator).patch(`/users/${id}`, change, ifMatch(1));
      expectProblem(answer, 422, 'user.own-administrator-role');
    },
  );

  it('is never left to nobody, though two take it from each other at once', async () => {
    const other = await app.person({ administrator: true });
    const { id } = app.administrator;
    const answers = await Promise.all([
      app.as(app.administrator).patch(`/users/${other.id}`, { roles: [] }, ifMatch(1)),
      app.as(other).patch(`/users/${id}`, { disabled: true }, ifMatch(1)),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const left = answers[0].status === 200 ? app.administrator : other;
    const active = await app.as(left).get('/users?administrator=true&disabled=false');
    expect(active.body.items.map(({ id: one }) => one)).toEqual([left.id]);
  });

  it('tells the roles and what each may do, in four languages', async () => {
    const { body } = await app.as(await app.person()).get('/roles');
    expect(body.items.map(({ code }) => code)).toEqual([
      'administrator',
      'programme-manager',
      'lead-auditor',
      'auditor',
      'ncmc',
      'area-coordinator',
      'action-owner',
      'viewer',
    ]);
    for (const { names, permissions } of body.items) {
      expect(Object.keys(names as object)).toEqual(['en', 'ru', 'fa', 'tg']);
      expect(permissions).toContain('account:own');
    }
  });
});
