import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FINDING_STATES } from '../../src/modules/findings/domain/life-cycle';
import { Installation, type Program } from '../support/program';

const START_MS = 90_000;
const LABEL = /^(Illustrative|Условно|فرضی|Фарзӣ): /;
const ROLES = 8;

interface Row {
  readonly id: string;
  readonly [member: string]: unknown;
}
interface Plan extends Row {
  readonly state: string;
  readonly revision: number;
  readonly steps: readonly Row[];
}

/** Somebody who signed in. */
class Guest {
  constructor(
    private readonly address: string,
    private readonly cookie: string,
  ) {}

  get(path: string): Promise<Response> {
    return fetch(`${this.address}/api/v1${path}`, { headers: { cookie: this.cookie } });
  }

  async read<T = Row>(path: string): Promise<T> {
    return (await this.get(path)).json() as Promise<T>;
  }

  async all(path: string): Promise<readonly Row[]> {
    const answer = await this.read<{ items: Row[]; total: number }>(path);
    expect(answer.items).toHaveLength(answer.total);
    return answer.items;
  }
}

let installation: Installation;
let demo: Program;
let auditors: Guest;
let state: Guest;
let mission: Row;
let known: readonly Row[];
let plans: readonly Plan[];

const temporary = () => join(installation.folder, 'temporary');

async function signIn(role: string): Promise<Guest> {
  const address = await demo.address();
  const email = await demo.says(new RegExp(`(\\S+@\\S+) +${role}\\n`));
  const password = await demo.says(/All have the password (\S+)\n/);
  const signedIn = await fetch(`${address}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  return new Guest(address, signedIn.headers.get('set-cookie')!.split(';')[0]!);
}

async function plansFor(guest: Guest, findings: readonly Row[]): Promise<readonly Plan[]> {
  const answers = await Promise.all(findings.map(({ id }) => guest.get(`/findings/${id}/plan`)));
  const there = answers.filter(({ status }) => status === 200);
  return Promise.all(there.map((answer) => answer.json() as Promise<Plan>));
}

const statesOf = (rows: readonly Row[]) => new Set(rows.map((row) => row.state));
const ofMission = () => `missionId=${mission.id}&perPage=200`;

beforeAll(async () => {
  installation = new Installation();
  mkdirSync(temporary());
  demo = installation.start('demo', [], { TMPDIR: temporary() });
  auditors = await signIn('lead-auditor');
  state = await signIn('ncmc');
  const missions = await auditors.all('/missions');
  mission = missions.find(({ kind }) => kind === 'internal-audit')!;
  known = await state.all(`/findings?${ofMission()}`);
  plans = await plansFor(state, known);
}, START_MS);
afterAll(() => installation.remove());

it('names one sign-in for each role', () => {
  expect(demo.output.match(/\S+@demo\.example/g)).toHaveLength(ROLES);
});

it('has findings in every state, and the State sees no draft', async () => {
  const all = await auditors.all(`/findings?${ofMission()}`);
  expect(statesOf(all)).toEqual(new Set(FINDING_STATES));
  const shown = FINDING_STATES.filter((one) => one !== 'draft' && one !== 'withdrawn');
  expect(statesOf(known)).toEqual(new Set(shown));
  expect(all.filter(({ sscCandidate }) => sscCandidate)).toHaveLength(1);
  expect(all.some(({ repeatOf }) => repeatOf !== null)).toBe(true);
});

it('has plans and steps in every state, and the auditors see no draft of a plan', async () => {
  expect(statesOf(plans)).toEqual(new Set(['draft', 'submitted', 'accepted']));
  expect(plans.some(({ revision }) => revision === 2)).toBe(true);
  const steps = plans.flatMap((plan) => plan.steps);
  const states = ['not-started', 'in-progress', 'completed', 'verified', 'refused'];
  expect(statesOf(steps)).toEqual(new Set(states));
  expect(steps.some(({ revisionReason }) => revisionReason !== null)).toBe(true);
  const open = steps.filter((step) => step.completedOn === null && step.revisedOn === null);
  expect(open.some(({ estimatedOn }) => String(estimatedOn) < '2026-11-10')).toBe(true);
  expect(statesOf(await plansFor(auditors, known))).not.toContain('draft');
});

it('has reviews of every rating, and a plan with two of them', async () => {
  const reviews = await Promise.all(
    plans.map(({ findingId }) => state.all(`/findings/${String(findingId)}/plan/reviews`)),
  );
  const ratings = reviews.map((all) => all.map(({ rating }) => rating).join());
  expect(new Set(ratings)).toEqual(
    new Set(['', 'fully', 'partially', 'does-not-address', 'partially,fully']),
  );
});

it('has recommendations answered in all ways, and some that await an answer', async () => {
  const lists = await Promise.all(
    known.map(({ id }) => state.all(`/findings/${id}/recommendations`)),
  );
  const answers = lists.flat().map(({ answer }) => (answer as Row | null)?.response ?? null);
  expect(new Set(answers)).toEqual(new Set(['accepted', 'adapted', 'declined', null]));
});

it('has words of both sides, and notes that stay among the auditors', async () => {
  const said = async (guest: Guest) =>
    (await Promise.all(known.map(({ id }) => guest.all(`/findings/${id}/comments`)))).flat();
  const [toState, toAuditors] = await Promise.all([said(state), said(auditors)]);
  expect(new Set(toState.map(({ agree }) => agree))).toEqual(new Set([true, false, null]));
  expect(toState.some(({ internal }) => internal)).toBe(false);
  expect(toAuditors.some(({ internal }) => internal)).toBe(true);
});

it('says of everything that it is illustrative', async () => {
  expect((await auditors.all('/missions')).every(({ illustrative }) => illustrative)).toBe(true);
  const evidence = await auditors.all(`/evidence?${ofMission()}`);
  const consultations = await auditors.all(`/missions/${mission.id}/consultations`);
  const texts = [
    ...(await auditors.all(`/findings?${ofMission()}`)).flatMap((one) => [
      one.title,
      one.description,
    ]),
    ...evidence.map(({ title }) => title),
    ...consultations.map(({ topic }) => topic),
    ...plans.flatMap((plan) => [plan.rootCause, ...plan.steps.map(({ action }) => action)]),
  ];
  expect(texts.filter((text) => !LABEL.test(String(text)))).toEqual([]);
  expect(evidence.every(({ fileName }) => String(fileName).startsWith('illustrative-'))).toBe(true);
});

it('has evidence of every kind, some of it superseded or ended', async () => {
  const evidence = await state.all(`/evidence?${ofMission()}`);
  expect(new Set(evidence.map(({ mediaType }) => mediaType)).size).toBe(6);
  expect(evidence.some(({ validUntil }) => validUntil === '2026-09-30')).toBe(true);
  const versions = await Promise.all(
    evidence.map(({ id }) => state.all(`/evidence/${id}/versions`)),
  );
  expect(versions.some(({ length }) => length === 2)).toBe(true);
});

it('has figures on two tracks that do not mix', async () => {
  for (const { id, kind } of await auditors.all('/missions')) {
    const readiness = await auditors.read<{ track: string; overall: { value: number } }>(
      `/readiness?missionId=${id}`,
    );
    expect(readiness.track).toBe(kind);
    expect(readiness.overall.value).toBeGreaterThan(0);
  }
});

it('ends when it is told to, and leaves nothing', async () => {
  expect(readdirSync(temporary())).not.toEqual([]);
  demo.kill('SIGTERM');
  expect(await demo.ended).toBe(0);
  expect(readdirSync(temporary())).toEqual([]);
});

it('leaves nothing either when it ends before it is ready', async () => {
  const early = installation.start('demo', [], { TMPDIR: temporary() });
  while (!early.errors.includes('the audit'))
    await new Promise((resolve) => setTimeout(resolve, 10));
  early.kill('SIGINT');
  expect(await early.ended).toBe(0);
  expect(readdirSync(temporary())).toEqual([]);
});
