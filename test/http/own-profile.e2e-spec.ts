import { ifMatch } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import { TestApp } from '../support/test-app';

const PASSWORD = 'a horse, a staple';
const FRESH = 'correct battery 9';

describe('One’s own profile', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it('changes name and language, and the next entry in the journal has the new name', async () => {
    const person = await app.person({ name: 'Zarina' });
    const own = app.as(person);
    const before = await own.get('/me');
    expect(before.headers.etag).toBe('"1"');
    const changed = await own.patch('/me', { name: ' Zarina N. ', language: 'ru' }, ifMatch(1));
    expect(changed).toMatchObject({ status: 200, body: { name: 'Zarina N.', language: 'ru' } });
    expect(changed.headers.etag).toBe('"2"');
    await own.patch('/me', { language: 'fa' }, ifMatch(2));
    expect((await app.journal('user.changed')).at(-1)).toMatchObject({ actorName: 'Zarina N.' });
  });

  it.each([
    ['an unknown language', { language: 'de' }, 400, 'request.invalid', '#/language'],
    ['an empty name', { name: '  ' }, 400, 'request.invalid', '#/name'],
    ['no name at all', { name: null }, 400, 'request.invalid', '#/name'],
    ['a role', { roles: ['administrator'] }, 400, 'request.invalid', '#/roles'],
    ['an e-mail address', { email: 'x@example.test' }, 400, 'request.invalid', '#/email'],
    [
      'a short password',
      { password: 'short', currentPassword: PASSWORD },
      422,
      'password.too-weak',
      '#/password',
    ],
    ['a new password alone', { password: FRESH }, 422, 'password.wrong', '#/currentPassword'],
    [
      'a wrong current password',
      { password: FRESH, currentPassword: 'x' },
      422,
      'password.wrong',
      '#/currentPassword',
    ],
  ])('refuses %s', async (_, change, status, code, pointer) => {
    const person = await app.person({ password: PASSWORD });
    const answer = await app.as(person).patch('/me', change, ifMatch(1));
    expectProblem(answer, status, code, pointer);
    expect(await app.as(person).get('/me')).toMatchObject({ body: { version: 1 } });
  });

  it('refuses the e-mail address as password', async () => {
    const person = await app.person({ email: 'long-enough@example.test' });
    const change = { password: 'Long-Enough@example.test', currentPassword: 'x' };
    const answer = await app.as(person).patch('/me', change, ifMatch(1));
    expectProblem(answer, 422, 'password.too-weak', '#/password');
  });

  it('wants to know which version is changed', async () => {
    const own = app.as(await app.person());
    expectProblem(await own.patch('/me', { language: 'ru' }), 428, 'version.required');
    expectProblem(await own.patch('/me', { language: 'ru' }, ifMatch(7)), 412, 'version.stale');
    expectProblem(
      await own.patch('/me', { language: 'ru' }, { 'if-match': 'x' }),
      400,
      'request.invalid',
      '#/headers/If-Match',
    );
  });

  it('shows a new membership and what it allows, at once and under a new version', async () => {
    const person = await app.person();
    const before = await app.as(person).get('/me');
    const mission = await app.as(app.administrator).post('/missions', {
      title: 'Internal audit',
      state: 'TJ',
      kind: 'internal-audit',
      edition: '2024',
      areas: ['OPS', 'AIR'],
      leadOrganizationId: null,
      startsOn: null,
      endsOn: null,
    });
    await app.member(mission.body, 'auditor', { person, areas: ['OPS'] });
    const after = await app.as(person).get('/me', { 'if-none-match': before.headers.etag ?? '' });
    expect(after).toMatchObject({
      status: 200,
      body: { memberships: [{ missionId: mission.body.id, role: 'auditor', areas: ['OPS'] }] },
    });
    expect(before.body.permissions).not.toContain('findings:record');
    expect(after.body.permissions).toContain('findings:record');
    const same = await app.as(person).get('/me', { 'if-none-match': after.headers.etag ?? '' });
    expect(same).toMatchObject({ status: 304, text: '' });
  });

  it('takes a new password, which ends the other sessions', async () => {
    const person = await app.person({ password: PASSWORD });
    const here = await app.signIn(person.email, PASSWORD);
    const elsewhere = await app.signIn(person.email, PASSWORD);
    const change = { password: FRESH, currentPassword: PASSWORD };
    expect(await here.patch('/me', change, ifMatch(1))).toMatchObject({ status: 200 });
    expect(await here.get('/me')).toMatchObject({ status: 200 });
    expectProblem(await elsewhere.get('/me'), 401, 'session.required');
    await app.signIn(person.email, FRESH);
    const [fact] = await app.journal('user.password-changed');
    expect(fact).toMatchObject({ subjectId: person.id, changes: '{}' });
  });

  it('lets nobody guess the current password for ever', async () => {
    const person = await app.person({ password: PASSWORD });
    const guess = (currentPassword: string) =>
      app.as(person).patch('/me', { password: FRESH, currentPassword }, ifMatch(1));
    for (let count = 0; count < 5; count += 1)
      expectProblem(await guess('wrong'), 422, 'password.wrong');
    expectProblem(await guess(PASSWORD), 429, 'session.too-many-attempts');
  });
});
