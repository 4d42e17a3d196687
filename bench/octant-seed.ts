import { ApiClient, inParallel } from './api-client';
import { AREAS, EDITION, OUTSIDE_OVERALL, PATHS, type Question } from './contract';
import { MISSION_COUNT, type Missions, answerTo, findingBody, findingState } from './data-set';
import { say } from './progress';

export interface Administrator {
  readonly email: string;
  readonly password: string;
}
export interface SeededOctant {
  readonly token: string;
  readonly missions: Missions;
  readonly questions: readonly Question[];
}

const ALL_AREAS = [...AREAS, OUTSIDE_OVERALL];
const ANSWERS_AT_ONCE = 200;
const FINDINGS_AT_ONCE = 5_000;
const AT_ONCE = 16;
const AUDITOR = {
  email: 'lead.auditor@bench.invalid',
  password: 'a long pass phrase of the bench',
};

/** Signs in with the password and makes a bearer token, the way a program gets its access. */
async function tokenOf(url: string, person: Administrator): Promise<string> {
  const anonymous = new ApiClient(url, undefined);
  const session = await anonymous.send('/api/v1/session', { method: 'POST', body: person });
  if (session.status !== 200)
    throw new Error(`Signing in answered ${session.status}: ${session.text}`);
  const { csrfToken } = JSON.parse(session.text) as { csrfToken: string };
  const cookie = session.headers.getSetCookie().map((line) => line.split(';', 1)[0]);
  const expiresOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const made = await anonymous.json('/api/v1/me/tokens', {
    method: 'POST',
    body: { name: 'bench', expiresOn },
    headers: { cookie: cookie.join('; '), 'x-csrf-token': csrfToken },
  });
  return (made as { token: string }).token;
}

/** Fills Octant through its API only, as an administrator and as the lead auditor of each mission. */
export async function seedOctant(
  url: string,
  administrator: Administrator,
  findings: number,
): Promise<SeededOctant> {
  const admin = new ApiClient(url, await tokenOf(url, administrator));
  const user = (await admin.json('/api/v1/users', {
    method: 'POST',
    body: { name: 'Lead auditor', language: 'en', organizationId: null, roles: [], ...AUDITOR },
  })) as { id: string };
  const ids: string[] = [];
  for (let n = 0; n < MISSION_COUNT; n++) ids.push(await addMission(admin, user.id, n));
  const token = await tokenOf(url, AUDITOR);
  const auditor = new ApiClient(url, token);
  const questions = await allQuestions(auditor);
  for (const id of ids) {
    await begin(auditor, id);
    await answerAll(auditor, id, questions);
    await addFindings(auditor, id, Math.floor(findings / MISSION_COUNT));
  }
  const [reading = '', recording = '', mixed = '', bulk = ''] = ids;
  return { token, questions, missions: { reading, recording, mixed, bulk } };
}

async function addMission(admin: ApiClient, userId: string, n: number): Promise<string> {
  const body = {
    title: `Benchmark mission ${n + 1}`,
    state: 'TJ',
    kind: 'internal-audit',
    edition: EDITION,
    areas: ALL_AREAS,
    leadOrganizationId: null,
    startsOn: null,
    endsOn: null,
  };
  const mission = (await admin.json('/api/v1/missions', { method: 'POST', body })) as {
    id: string;
  };
  await admin.json(`/api/v1/missions/${mission.id}/members`, {
    method: 'POST',
    body: { userId, role: 'lead-auditor', areas: ALL_AREAS },
  });
  return mission.id;
}

async function begin(auditor: ApiClient, missionId: string): Promise<void> {
  const path = `/api/v1/missions/${missionId}`;
  const { version } = (await auditor.json(path)) as { version: number };
  await auditor.json(`${path}/transitions`, {
    method: 'POST',
    body: { to: 'in-progress' },
    headers: { 'if-match': `"${version}"` },
  });
}

async function allQuestions(client: ApiClient): Promise<Question[]> {
  const questions: Question[] = [];
  for (let page = 1; ; page++) {
    const path = `/api/v1/questions?edition=${EDITION}&perPage=200&page=${page}`;
    const { items } = (await client.json(path)) as { items: Question[] };
    questions.push(...items);
    if (items.length === 0) return questions;
  }
}

async function answerAll(
  client: ApiClient,
  missionId: string,
  questions: readonly Question[],
): Promise<void> {
  for (let from = 0; from < questions.length; from += ANSWERS_AT_ONCE) {
    const items = questions.slice(from, from + ANSWERS_AT_ONCE).map(({ number }, n) => {
      const status = answerTo(from + n);
      const naReason = status === 'not-applicable' ? { naReason: 'No such activity.' } : {};
      return { question: number, status, remarks: 'Seen on site.', version: 0, ...naReason };
    });
    const path = `/api/v1/missions/${missionId}/assessments`;
    await client.json(path, { method: 'PATCH', body: { items } });
  }
}

async function addFindings(client: ApiClient, missionId: string, count: number): Promise<void> {
  const moved: { id: string; to: string }[] = [];
  for (let from = 0; from < count; from += FINDINGS_AT_ONCE) {
    const size = Math.min(FINDINGS_AT_ONCE, count - from);
    const items = Array.from({ length: size }, (_, n) => findingBody(missionId, from + n));
    const answer = (await client.json(PATHS.bulk, { method: 'POST', body: { items } })) as {
      items: { finding: { id: string } }[];
    };
    answer.items.forEach(({ finding: { id } }, n) => {
      const to = findingState(from + n);
      if (to !== 'draft') moved.push({ id, to });
    });
    say(`Octant has ${from + size} of ${count} findings in mission ${missionId}`);
  }
  await inParallel(moved, AT_ONCE, ({ id, to }) =>
    client.json(`${PATHS.findings}/${id}/transitions`, {
      method: 'POST',
      body: { to, ...(to === 'withdrawn' ? { reason: 'Recorded twice.' } : {}) },
      headers: { 'if-match': '"1"' },
    }),
  );
}
