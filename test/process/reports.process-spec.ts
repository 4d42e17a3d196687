import { randomUUID } from 'node:crypto';
import { Installation } from '../support/program';

const PASSWORD = 'seven quiet rivers meet';
const FINDINGS = 300;

interface Account {
  readonly call: (
    method: string,
    path: string,
    body?: object,
    more?: { readonly version?: number; readonly signal?: AbortSignal },
  ) => Promise<Response>;
}

let installation: Installation;
let address: string;
let lead: Account;
let missionId: string;

async function signedIn(email: string): Promise<Account> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ email, password: PASSWORD });
  const session = await fetch(`${address}/api/v1/session`, { method: 'POST', headers, body });
  const { csrfToken } = (await session.json()) as { csrfToken: string };
  const cookie = session.headers.get('set-cookie')!.split(';')[0]!;
  return {
    async call(method, path, sent, { version, signal } = {}) {
      const answer = await fetch(`${address}/api/v1${path}`, {
        method,
        headers: {
          ...(sent ? headers : {}),
          ...(version === undefined ? {} : { 'if-match': `"${String(version)}"` }),
          cookie,
          'x-csrf-token': csrfToken,
        },
        ...(signal ? { signal } : {}),
        ...(sent ? { body: JSON.stringify(sent) } : {}),
      });
      if (answer.status >= 500 && answer.status !== 503) throw new Error(await answer.text());
      return answer;
    },
  };
}

async function created(answer: Promise<Response>): Promise<{ id: string; version: number }> {
  const { status, text } = await answer.then(async (one) => ({
    status: one.status,
    text: await one.text(),
  }));
  if (status >= 300) throw new Error(text);
  return JSON.parse(text) as { id: string; version: number };
}

/** A mission with so many findings as a large audit has. */
async function seed(): Promise<void> {
  const admin = await signedIn('admin@localhost');
  const user = await created(
    admin.call('POST', '/users', {
      name: 'The lead',
      email: 'lead@example.org',
      password: PASSWORD,
      language: 'ru',
      organizationId: null,
      roles: [],
    }),
  );
  const mission = await created(
    admin.call('POST', '/missions', {
      title: 'A large audit',
      state: 'TJ',
      kind: 'internal-audit',
      edition: '2024',
      areas: ['LEG', 'OPS', 'AIR'],
    }),
  );
  missionId = mission.id;
  const url = `/missions/${missionId}`;
  await created(
    admin.call('POST', `${url}/members`, { userId: user.id, role: 'lead-auditor', areas: [] }),
  );
  lead = await signedIn('lead@example.org');
  const { version } = (await (await lead.call('GET', url)).json()) as { version: number };
  await created(lead.call('POST', `${url}/transitions`, { to: 'in-progress' }, { version }));
  const items = Array.from({ length: FINDINGS }, (_, index) => ({
    missionId,
    area: ['LEG', 'OPS', 'AIR'][index % 3],
    kind: 'weakness',
    title: `Недостаток ${String(index)}: порядок не соблюдается`,
    description: 'В двух из пяти выбранных дел нет контрольного листа. '.repeat(8),
    language: 'ru',
    recommendation: 'Назначить ответственного и обучить тех, кто ведёт дела. '.repeat(4),
  }));
  await created(lead.call('POST', '/findings/bulk', { items }));
}

beforeAll(async () => {
  installation = new Installation();
  address = await installation.start('main', [], { OCTANT_ADMIN_PASSWORD: PASSWORD }).address();
  await seed();
}, 60_000);
afterAll(() => installation.remove());

interface Asking {
  readonly signal?: AbortSignal;
  readonly jobId?: string;
}

const report = (format: string, { jobId, signal }: Asking = {}) =>
  lead.call(
    'GET',
    `/reports/findings?missionId=${missionId}&includeDrafts=true&lang=ru&format=${format}${
      jobId === undefined ? '' : `&jobId=${jobId}`
    }`,
    undefined,
    signal ? { signal } : {},
  );

interface Job {
  readonly state: string;
  readonly place: number | null;
  readonly partsDone: number;
  readonly parts: number | null;
  readonly fraction: number;
}

const jobOf = async (jobId: string): Promise<Job> =>
  (await (await lead.call('GET', `/reports/jobs/${jobId}`)).json()) as Job;

/** How far a report was, asked again and again until it ended. */
async function watched(jobId: string): Promise<readonly Job[]> {
  const seen: Job[] = [];
  for (let last = ''; !['done', 'cancelled', 'failed'].includes(last);) {
    const job = await jobOf(jobId);
    seen.push(job);
    last = job.state;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return seen;
}

/** The longest that a health probe took until something was done, in milliseconds. */
async function slowestProbeDuring(
  work: Promise<unknown>,
): Promise<{ slowest: number; count: number }> {
  const state = { isDone: false };
  void work.finally(() => (state.isDone = true));
  const times: number[] = [];
  while (!state.isDone) {
    const since = performance.now();
    expect((await fetch(`${address}/health/live`)).status).toBe(200);
    times.push(performance.now() - since);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return { slowest: Math.max(...times), count: times.length };
}

it('a report of 300 findings takes seconds, and others do not wait for it', async () => {
  const since = performance.now();
  const made = report('pdf').then(async (answer) => {
    expect(answer.status).toBe(200);
    return Buffer.from(await answer.arrayBuffer());
  });
  const { slowest, count } = await slowestProbeDuring(made);
  const bytes = await made;
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  const took = performance.now() - since;
  expect(took).toBeLessThan(15_000);
  expect(count).toBeGreaterThan(3);
  expect(slowest).toBeLessThan(Math.max(250, took / 2));
}, 30_000);

it('more reports than may wait are told to come again, and the others are made', async () => {
  const all = await Promise.all(Array.from({ length: 14 }, () => report('pdf')));
  const refused = all.filter(({ status }) => status === 503);
  expect(refused.length).toBeGreaterThan(0);
  for (const one of refused) {
    expect(one.headers.get('retry-after')).toBe('5');
    expect(await one.json()).toMatchObject({ code: 'report.too-many' });
  }
  const made = all.filter(({ status }) => status === 200);
  expect(made.length).toBeGreaterThanOrEqual(9);
  await Promise.all(made.map((one) => one.arrayBuffer()));
}, 60_000);

it('what nobody waits for is given up, and the next report is made', async () => {
  const leaving = new AbortController();
  const left = Array.from({ length: 9 }, () => report('pdf', { signal: leaving.signal }));
  setTimeout(() => leaving.abort(), 150);
  const ended = await Promise.allSettled(left);
  expect(ended.map(({ status }) => status)).toContain('rejected');
  let next = await report('csv');
  while (next.status === 503) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    next = await report('csv');
  }
  expect(next.status).toBe(200);
}, 30_000);

it('a report that was named tells how far it is, and moves forward only', async () => {
  const jobId = randomUUID();
  const before = report('pdf');
  const made = report('pdf', { jobId });
  await inTime(async () => (await lead.call('GET', `/reports/jobs/${jobId}`)).status === 200);
  const seen = await watched(jobId);
  expect((await before).status).toBe(200);
  expect((await made).status).toBe(200);
  const ORDER = ['reading', 'queued', 'drawing', 'laying-out', 'writing', 'done'];
  const order = seen.map(({ state }) => ORDER.indexOf(state));
  expect(order).toEqual([...order].sort((one, other) => one - other));
  const fractions = seen.map(({ fraction }) => fraction);
  expect(fractions).toEqual([...fractions].sort((one, other) => one - other));
  expect(seen.filter(({ state }) => state === 'queued').map(({ place }) => place)).toContain(1);
  // Drafts fall due on no day, so there is no chart: the pages are one part, the file is the other.
  expect(seen).toContainEqual(expect.objectContaining({ state: 'laying-out', parts: 2 }));
  const writing = seen.filter(({ state }) => state === 'writing');
  expect(writing.every(({ fraction }) => fraction === 0.5)).toBe(true);
  expect(seen.at(-1)).toMatchObject({ state: 'done', fraction: 1, place: null });
}, 30_000);

it('a report that is cancelled ends, and those behind it move up', async () => {
  const leaving = new AbortController();
  const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
  const left = [first, second].map((jobId) => report('pdf', { jobId, signal: leaving.signal }));
  await inTime(async () => (await jobOf(second)).state === 'queued');
  const kept = report('pdf', { jobId: third });
  await inTime(async () => (await jobOf(third)).place === 2);
  leaving.abort();
  await Promise.allSettled(left);
  await inTime(async () => (await jobOf(second)).state === 'cancelled');
  expect(await jobOf(first)).toMatchObject({ state: 'cancelled', place: null });
  expect((await jobOf(third)).place ?? 0).toBeLessThan(2);
  expect((await kept).status).toBe(200);
  expect(await jobOf(third)).toMatchObject({ state: 'done', fraction: 1 });
}, 30_000);

/** Waits until something is so. */
async function inTime(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
}
