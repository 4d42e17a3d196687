import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { addDays } from '../../src/kernel/calendar-date';
import { ifMatch } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import { openMission, type OpenMission } from '../support/open-mission';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: OpenMission;
beforeAll(async () => {
  app = await TestApp.start();
  mission = await openMission(app);
  await app.server.listen(0, '127.0.0.1');
});
afterAll(() => app.stop());

const lead = () => app.as(mission.people.lead);
const draft = (more: object = {}) => ({
  missionId: mission.id,
  area: 'OPS',
  kind: 'observation',
  title: 'Seen',
  description: 'Seen at the ramp',
  language: 'en',
  ...more,
});
const JSON_TYPE = { 'content-type': 'application/json' };

describe('what is sent is refused rather than passed over', () => {
  it.each(['toString', 'valueOf', 'hasOwnProperty'])('a member named %s', async (name) => {
    const refused = await lead().post('/findings', draft({ [name]: 1 }));
    expectProblem(refused, 400, 'request.invalid', `#/${name}`);
    const within = draft({ law: { instrument: 'Air Code', asOf: '2025-12-01', [name]: 1 } });
    const inside = await lead().post('/findings', within);
    expectProblem(inside, 400, 'request.invalid', `#/law/${name}`);
  });

  it.each(['toString', 'constructor', '__proto__'])('a query parameter named %s', async (name) => {
    const refused = await lead().get(`/findings?${name}=1`);
    expectProblem(refused, 400, 'request.invalid', `#/${name}`);
  });

  it('a body of null', async () => {
    const administrator = app.as(app.administrator);
    const before = await administrator.get('/states/TJ');
    const nothing = { payload: 'null', headers: { ...JSON_TYPE, ...ifMatch(before.body.version) } };
    const refused = await administrator.raw({ method: 'PATCH', url: '/states/TJ', ...nothing });
    expectProblem(refused, 400, 'request.invalid', '#');
    const bulk = await lead().raw({ method: 'POST', url: '/findings/bulk', ...nothing });
    expectProblem(bulk, 400, 'request.invalid', '#');
    const none = await lead().raw({ method: 'POST', url: '/findings/bulk' });
    expectProblem(none, 400, 'request.invalid', '#');
    expect((await administrator.get('/states/TJ')).body).toEqual(before.body);
  });

  it('a body that is packed, or a form where JSON is read', async () => {
    const url = '/findings';
    const payload = JSON.stringify(draft());
    const packed = { ...JSON_TYPE, 'content-encoding': 'gzip' };
    const answer = await lead().raw({ method: 'POST', url, payload, headers: packed });
    expectProblem(answer, 415, 'request.unsupported-media-type');
    const form = { 'content-type': 'multipart/form-data; boundary=x' };
    const sent = await lead().raw({ method: 'POST', url, payload: '--x--\r\n', headers: form });
    expectProblem(sent, 415, 'request.unsupported-media-type');
    const { body } = await lead().get(`/findings?missionId=${mission.id}&q=Seen`);
    expect(body.total).toBe(0);
  });
});

it.each(['constructor', '__proto__', 'toString', 'text/csv;q=0.1, */*'])(
  'a list answers JSON to who accepts %s',
  async (accept) => {
    const { status, headers } = await lead().get('/areas', { accept });
    expect({ status, type: headers['content-type'], vary: headers.vary }).toEqual({
      status: 200,
      type: 'application/json; charset=utf-8',
      vary: 'accept',
    });
  },
);

it('says where what was made is, if it has an address', async () => {
  const made = await lead().post('/findings?', draft());
  expect(made.headers.location).toBe(`/api/v1/findings/${made.body.id}`);
  expect((await lead().get(String(made.headers.location))).body.id).toBe(made.body.id);
  const note = { internal: true, reason: 'Ask', language: 'en' };
  const comment = await lead().post(`/findings/${made.body.id}/comments`, note);
  expect(comment).toMatchObject({ status: 201 });
  expect(comment.headers).not.toHaveProperty('location');
});

it('answers 304 to HEAD as to GET', async () => {
  const url = '/states/TJ';
  const known = { 'if-none-match': String((await lead().get(url)).headers.etag) };
  expect((await lead().get(url, known)).status).toBe(304);
  const authorization = `Bearer ${mission.people.lead.token}`;
  const headers = { ...known, authorization };
  const head = await app.server.inject({ method: 'HEAD', url: `/api/v1${url}`, headers });
  expect({ status: head.statusCode, body: head.body }).toEqual({ status: 304, body: '' });
});

it('lets nobody but the caller keep an answer, and nobody at all one with a secret', async () => {
  const read = await lead().get('/missions');
  expect(read.headers['cache-control']).toBe('private, no-cache');
  const expiresOn = addDays(app.clock.now().toISOString().slice(0, 10), 30);
  const token = await lead().post('/me/tokens', { name: 'ci', expiresOn });
  expect(token).toMatchObject({ status: 201, headers: { 'cache-control': 'no-store' } });
  const feed = await lead().post('/me/calendar-feed', {});
  expect(feed).toMatchObject({ status: 201, headers: { 'cache-control': 'no-store' } });
  expect((await lead().get('/session')).headers['cache-control']).toBe('no-store');
});

describe('what never reaches a route is a problem like any other', () => {
  const LONG = 'a'.repeat(5000);

  it.each([
    ['a broken address', 'GET', '/findings/%E0%A4%A', 400, 'request.malformed'],
    ['reading at a long address', 'GET', `/findings/${LONG}`, 404, 'route.not-found'],
    ['deleting at a long address', 'DELETE', `/findings/${LONG}`, 404, 'route.not-found'],
  ] as const)('%s', async (_, method, url, status, code) => {
    const answer = await lead().raw({ method, url });
    expectProblem(answer, status, code);
    expect(answer.headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'self'") as string,
      'x-frame-options': 'DENY',
    });
  });

  it.each([
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nX: ${LONG.repeat(5)}\r\n\r\n`, 431],
    ['what is not HTTP', 'HELLO\r\n\r\n', 400],
  ])('%s', async (_, sent, status) => {
    const { port } = app.server.getHttpServer().address() as AddressInfo;
    const socket = connect(port, '127.0.0.1', () => socket.write(sent));
    const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${String(status)} `));
    expect(head).toMatch(/content-type: application\/problem\+json/);
    expect(head).toMatch(/content-security-policy: /);
    const code = status === 431 ? 'request.headers-too-large' : 'request.malformed';
    expect(JSON.parse(body)).toMatchObject({ status, code, type: `/problems/${code}` });
  });
});
