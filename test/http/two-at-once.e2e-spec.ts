import { SeedReferenceData } from '../../src/modules/reference-data';
import { ifMatch, type Answer, type Client, type Headers } from '../support/client';
import { aConsultation } from '../support/consultations';
import { DEFAULT_CLOCKS } from '../support/deadlines';
import { openMission, type OpenMission } from '../support/open-mission';
import { aPlan, PlanWork, succeeded } from '../support/plans';
import { TestApp } from '../support/test-app';
import { upload } from '../support/uploading';

const ROUNDS = 3;
const FIRST = { 'if-none-match': '*' };
let app: TestApp;
let mission: OpenMission;
let work: PlanWork;
beforeAll(async () => {
  app = await TestApp.start();
  await app.server.get(SeedReferenceData).ensure();
  mission = await openMission(app);
  work = new PlanWork(app, mission);
});
afterAll(() => app.stop());

const administrator = () => app.as(app.administrator);
const lead = () => work.as('lead');
const add = async (by: Client, url: string, body: object) =>
  `${url}/${succeeded(await by.post(url, body), 201).id}`;

/** The same change twice at one moment, from one version. */
const twice = (send: () => Promise<Answer>) => Promise.all([send(), send()]);

function expectOneOf(both: readonly Answer[]): void {
  const [made, refused] = [...both].sort((one, other) => one.status - other.status);
  expect(made).toMatchObject({ status: 200 });
  expect(refused).toMatchObject({ status: 412, body: { code: 'version.stale' } });
}

describe('of two changes at once from one version, one is made and the other is told', () => {
  const mine = () => `/missions/${mission.id}`;

  it.each<[string, () => Promise<string>, object, (() => Client)?]>([
    ['a user', async () => `/users/${(await app.person()).id}`, { name: 'Another name' }],
    ['oneself', () => Promise.resolve('/me'), { name: 'Another name' }],
    [
      'a member',
      async () => {
        const { id } = await app.membership(mission, mission.people.viewer);
        return `${mine()}/members/${id}`;
      },
      { areas: ['OPS'] },
    ],
    ['a mission', () => Promise.resolve(mine()), { title: 'Another title' }, lead],
    [
      'a consultation',
      () => add(lead(), `${mine()}/consultations`, aConsultation()),
      { hours: 2 },
      lead,
    ],
    ['a finding', async () => `/findings/${(await work.record()).id}`, { title: 'Other' }, lead],
    [
      'a step',
      async () => `/steps/${(await work.step(await work.accepted())).id}`,
      { progress: 40 },
      () => work.as('actionOwner'),
    ],
    [
      'evidence',
      async () => {
        const sent = await upload(app, mission.people.lead, mission);
        return `/evidence/${succeeded(sent, 201).id}`;
      },
      { title: 'Another title' },
      lead,
    ],
    ['a State', () => Promise.resolve('/states/TJ'), { timeZone: 'Asia/Dushanbe' }],
    [
      'an organization',
      () => add(administrator(), '/organizations', { name: 'One', kind: 'ministry' }),
      { shortName: 'O' },
    ],
    [
      'a target',
      () => add(administrator(), '/targets', { source: 'A plan', scope: 'AGA', value: 82.5 }),
      { value: 83 },
    ],
    [
      'a legal instrument',
      () =>
        add(administrator(), '/legal-instruments', {
          state: 'TJ',
          title: 'Rules',
          number: '77',
          kind: 'regulation',
          adoptedOn: '2024-02-29',
          amendments: [],
        }),
      { number: '78' },
    ],
  ])('%s', async (_, prepare, change, by = administrator) => {
    const url = await prepare();
    for (let round = 0; round < ROUNDS; round += 1) {
      const { version } = succeeded(await by().get(url), 200);
      expectOneOf(await twice(() => by().patch(url, change, ifMatch(version))));
    }
  });

  it.each<[string, () => Promise<string>, object, Headers, (() => Client)?]>([
    [
      'the deadlines of a mission',
      async () => {
        const other = await openMission(app);
        await app.member(other, 'lead-auditor', { person: mission.people.outsider });
        return `/missions/${other.id}/deadlines`;
      },
      { ...DEFAULT_CLOCKS, capDays: 60 },
      ifMatch(0),
      () => app.as(mission.people.outsider),
    ],
    [
      'the first plan',
      async () => `/findings/${await work.due()}/plan`,
      aPlan(),
      FIRST,
      () => work.as('coordinator'),
    ],
    [
      'the answer to a recommendation',
      async () => {
        const id = await work.due();
        const advice = `/findings/${id}/recommendations`;
        const text = { text: 'Plan by risk.', language: 'en' };
        return `${await add(lead(), advice, text)}/response`;
      },
      { response: 'accepted' },
      FIRST,
      () => work.as('ncmc'),
    ],
  ])('%s', async (_, prepare, body, version, by = administrator) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const url = await prepare();
      expectOneOf(await twice(() => by().put(url, body, version)));
    }
  });

  it('the first answer to a question', async () => {
    const { body } = await lead().get(`${mine()}/assessments?area=LEG&perPage=${ROUNDS}`);
    expect(body.items).toHaveLength(ROUNDS);
    for (const { question } of body.items) {
      const url = `${mine()}/assessments/${String(question)}`;
      expectOneOf(await twice(() => lead().put(url, { status: 'satisfactory' }, ifMatch(0))));
    }
  });
});
