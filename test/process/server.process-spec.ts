import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { Installation } from '../support/program';

let installation: Installation;
beforeEach(() => {
  installation = new Installation();
});
afterEach(() => installation.remove());

const PASSWORD = 'seven quiet rivers meet';
const administrator = { OCTANT_ADMIN_PASSWORD: PASSWORD };

async function signIn(address: string, password: string): Promise<Response> {
  return fetch(`${address}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'admin@localhost', password }),
  });
}

async function tokenOf(address: string): Promise<string> {
  const signedIn = await signIn(address, PASSWORD);
  const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const { csrfToken } = (await signedIn.json()) as { csrfToken: string };
  const made = await fetch(`${address}/api/v1/me/tokens`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      cookie: signedIn.headers.get('set-cookie')!.split(';')[0]!,
      'x-csrf-token': csrfToken,
    },
    body: JSON.stringify({ name: 'test', expiresOn: inAMonth }),
  });
  return ((await made.json()) as { token: string }).token;
}

it('tells all that is wrong with the settings, and ends with 78', async () => {
  const wrong = { PORT: 'http', OCTANT_LOG_LEVEL: 'loud', OCTANT_ADMIN_PASSWORD: 'hunter2' };
  const server = installation.start('main', [], wrong);
  expect(await server.ended).toBe(78);
  for (const name of Object.keys(wrong)) expect(server.errors).toContain(name);
  expect(server.errors).not.toContain('hunter2');
  expect(server.output).toBe('');
});

it('shows the password of the first administrator once, and never in the log', async () => {
  const first = installation.start('main');
  const address = await first.address();
  const password = await first.says(/with the password (\S+) \(shown this once\)/);
  expect(await signIn(address, password)).toMatchObject({ status: 200 });
  first.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  const log = first.output.split('\n').filter((line) => line.startsWith('{'));
  expect(log.length).toBeGreaterThan(0);
  expect(log.join()).not.toContain(password);

  const second = installation.start('main');
  await second.address();
  second.kill('SIGINT');
  expect(await second.ended).toBe(0);
  expect(second.output).not.toContain('password');
});

it('refuses a database that another process has', async () => {
  await installation.start('main').address();
  const second = installation.start('main');
  expect(await second.ended).toBe(1);
  expect(second.errors).toContain('is in use by another process');
  expect(second.errors).not.toContain('    at ');
});

it('refuses a port that is taken, and lets go of the database', async () => {
  const other = new Installation();
  try {
    const { port } = new URL(await other.start('main').address());
    const refused = installation.start('main', [], { PORT: port });
    expect(await refused.ended).toBe(1);
    expect(refused.errors).toContain('EADDRINUSE');
    await installation.start('main').address();
  } finally {
    await other.remove();
  }
});

it('lets a slow request finish when it is told to end, and takes no new one', async () => {
  const server = installation.start('main', [], administrator);
  const address = await server.address();
  const { port } = new URL(address);
  const agent = new Agent({ keepAlive: true });
  const body = JSON.stringify({ email: 'admin@localhost', password: PASSWORD });
  const slow = request(`${address}/api/v1/session`, {
    agent,
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': body.length },
  });
  const answered = once(slow, 'response') as Promise<[IncomingMessage]>;
  slow.write(body.slice(0, 10));
  await fetch(`${address}/health/live`);

  const since = performance.now();
  server.kill('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 500));
  const refused = connect(Number(port), '127.0.0.1');
  await expect(once(refused, 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  slow.end(body.slice(10));

  const [answer] = await answered;
  expect(answer.statusCode).toBe(200);
  answer.resume();
  expect(await server.ended).toBe(0);
  expect(performance.now() - since).toBeLessThan(5_000);
  agent.destroy();
});

it('ends within ten seconds also when a request never does', async () => {
  const server = installation.start('main', [], administrator);
  const endless = request(`${await server.address()}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': 1_000 },
  });
  endless.on('error', () => undefined);
  endless.write('{');
  await new Promise((resolve) => setTimeout(resolve, 200));
  const since = performance.now();
  server.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(performance.now() - since).toBeLessThan(10_000);
}, 30_000);

it('still has what it answered 201 to, when it is killed the moment after', async () => {
  const server = installation.start('main', [], administrator);
  const address = await server.address();
  const token = await tokenOf(address);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const names = Array.from({ length: 8 }, (_, index) => `Killed ${index}`);
  const answers = await Promise.all(
    names.map((name, index) =>
      fetch(`${address}/api/v1/users`, {
        method: 'POST',
        headers,
        body: JSON.stringify({
          name,
          email: `killed-${index}@example.org`,
          password: PASSWORD,
          language: 'en',
          roles: [],
        }),
      }),
    ),
  );
  server.kill('SIGKILL');
  expect(answers.map(({ status }) => status)).toEqual(names.map(() => 201));
  await server.ended;

  const again = await installation.start('main').address();
  const listed = await fetch(`${again}/api/v1/users?q=Killed&perPage=50`, { headers });
  const { items } = (await listed.json()) as { items: { name: string }[] };
  expect(items.map(({ name }) => name).sort()).toEqual(names);
});
