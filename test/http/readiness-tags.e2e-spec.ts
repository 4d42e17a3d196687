import type { Person } from '../support/people';
import { answer, missionUnderWay, type AuditedMission } from '../support/readiness';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: AuditedMission;
let viewer: Person;

beforeAll(async () => {
  app = await TestApp.start();
});
afterAll(() => app.stop());
beforeEach(async () => {
  mission = await missionUnderWay(app, { areas: ['LEG', 'ORG'] });
  viewer = await app.member(mission, 'viewer');
  await answer(app, mission, new Map([['1.001', 'not-satisfactory']]));
});

const STANDING = 'state=TJ&track=internal-audit';
const from = () => `from=${new Date(app.clock.now().getTime() - 1000).toISOString()}`;
const aMonthOn = () =>
  new Date(app.clock.now().getTime() + 30 * 86_400_000).toISOString().slice(0, 10);

const get = (path: string, person: Person, headers = {}) =>
  app.as(person).get(`/readiness/${path}`, headers);

/** The tag of an answer, after the same question with it costs a 304. */
async function tagOf(path: string, person: Person = mission.leadAuditor): Promise<string> {
  const known = await get(path, person);
  expect(known.status).toBe(200);
  const etag = known.headers.etag ?? '';
  expect(etag).toMatch(/^W\/"[\w-]+"$/);
  const again = await get(path, person, { 'if-none-match': etag });
  expect(again).toMatchObject({ status: 304, text: '' });
  return etag;
}

const PATHS: readonly (readonly [string, (subject: string) => string])[] = [
  ['trend', (subject) => `trend?${subject}`],
  ['changes', (subject) => `changes?${subject}&${from()}`],
  ['gaps', (subject) => `gaps?${subject}`],
  ['comparison', (subject) => `comparison?${subject}`],
  ['closure-plan', (subject) => `closure-plan?${subject}`],
  ['forecast', (subject) => `forecast?${subject}&on=${aMonthOn()}`],
  ['tracks', () => 'tracks?state=TJ'],
];

describe.each(PATHS)('/readiness/%s', (_name, pathFor) => {
  it.each(['a mission', 'a standing'])('of %s costs a 304 until a fact comes', async (whose) => {
    const path = pathFor(whose === 'a mission' ? `missionId=${mission.id}` : STANDING);
    const who = path.includes('state=') ? app.administrator : mission.leadAuditor;
    const etag = await tagOf(path, who);
    await answer(app, mission, new Map([['1.005', 'satisfactory']]));
    const changed = await get(path, who, { 'if-none-match': etag });
    expect(changed.status).toBe(200);
    expect(changed.headers.etag).not.toBe(etag);
  });

  it('is another on another day of the State', async () => {
    const path = pathFor(STANDING);
    app.clock.advance({ days: 1 });
    app.clock.set(`${app.clock.now().toISOString().slice(0, 10)}T18:59:30Z`);
    const before = await tagOf(path, app.administrator);
    // Past midnight in Dushanbe.
    app.clock.advance({ seconds: 40 });
    const { status, headers } = await get(path, app.administrator, { 'if-none-match': before });
    expect(status).toBe(200);
    expect(headers.etag).not.toBe(before);
  });
});

it('a trend has another tag as soon as it has another point', async () => {
  const path = `trend?missionId=${mission.id}&step=day`;
  const before = await tagOf(path);
  app.clock.advance({ hours: 24, minutes: 1 });
  expect(await tagOf(path)).not.toBe(before);
});

it('gaps have another tag for those who see other evidence', async () => {
  const path = `gaps?missionId=${mission.id}`;
  const tags = [await tagOf(path), await tagOf(path, viewer), await tagOf(path, app.administrator)];
  expect(new Set(tags).size).toBe(3);
});

it('a comparison follows what it is measured by', async () => {
  const path = `comparison?missionId=${mission.id}`;
  const before = await tagOf(path);
  const added = await app.as(app.administrator).post('/benchmarks', {
    state: 'KZ',
    scope: 'LEG',
    value: 81,
    stage: 'after',
    observedOn: '2021-08',
    source: 'A published summary',
    programme: 'USOAP',
  });
  expect(added).toMatchObject({ status: 201 });
  expect(await tagOf(path)).not.toBe(before);
});

it('a moment that is over keeps its tag over the days', async () => {
  const to = app.clock.now().toISOString();
  const path = `changes?missionId=${mission.id}&${from()}&to=${to}`;
  const before = await tagOf(path);
  app.clock.advance({ days: 3 });
  expect(await tagOf(path)).toBe(before);
});
