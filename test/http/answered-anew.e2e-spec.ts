import { ifMatch, type Body } from '../support/client';
import { openMission, type OpenMission } from '../support/open-mission';
import type { Person } from '../support/people';
import { PlanWork, succeeded } from '../support/plans';
import { TestApp } from '../support/test-app';
import { upload } from '../support/uploading';

let app: TestApp;
let mission: OpenMission;
let work: PlanWork;

beforeAll(async () => {
  app = await TestApp.start();
  mission = await openMission(app);
  work = new PlanWork(app, mission);
});
afterAll(() => app.stop());

interface Changing {
  readonly url: string;
  readonly reader: Person;
  /** Changes what is answered, and not its version. */
  readonly change: () => Promise<unknown>;
}

const url = () => `/missions/${mission.id}`;

async function memberOf({ id }: Person): Promise<Body> {
  const { items } = (await work.as('lead').get(`${url()}/members?perPage=50`)).body;
  const found = items.find(({ userId }) => userId === id);
  if (!found) throw new Error('Nobody of that id is in the mission');
  return found;
}

async function becomes(person: Person, role: string): Promise<void> {
  const { id, version } = await memberOf(person);
  const changed = { role, areas: [] };
  const sent = await work.as('lead').patch(`${url()}/members/${id}`, changed, ifMatch(version));
  succeeded(sent, 200);
}

const CHANGING: readonly (readonly [string, string, () => Promise<Changing>])[] = [
  [
    'a document',
    'is linked',
    async () => {
      const { id } = succeeded(await upload(app, mission.people.ncmc, mission), 201);
      const link = { kind: 'finding', id: await work.due() };
      const reader = mission.people.ncmc;
      return {
        url: `/evidence/${id}`,
        reader,
        change: async () =>
          succeeded(await app.as(reader).post(`/evidence/${id}/links`, link), 201),
      };
    },
  ],
  [
    'a consultation',
    'leads to a finding that is issued',
    async () => {
      const { id: findingId } = await work.record();
      const held = succeeded(
        await work.as('lead').post(`${url()}/consultations`, {
          kind: 'technical-consultation',
          topic: 'A topic',
          areas: ['OPS'],
          heldOn: null,
          hours: null,
          participants: [],
          outcome: null,
          language: 'en',
          findingIds: [findingId],
        }),
        201,
      );
      return {
        url: `${url()}/consultations/${held.id}`,
        reader: mission.people.ncmc,
        change: async () => succeeded(await work.move('lead', findingId, 'issued'), 200),
      };
    },
  ],
  [
    'a member',
    'gets another name',
    async () => {
      const person = await app.member(mission, 'viewer');
      const { id } = await memberOf(person);
      return {
        url: `${url()}/members/${id}`,
        reader: mission.people.lead,
        change: async () => {
          const { version } = (await app.as(person).get('/me')).body;
          const named = { name: 'Another name' };
          succeeded(await app.as(person).patch('/me', named, ifMatch(version)), 200);
        },
      };
    },
  ],
  [
    'a mission',
    'has a reader who gets another role',
    async () => {
      const reader = await app.member(mission, 'lead-auditor');
      return { url: url(), reader, change: () => becomes(reader, 'viewer') };
    },
  ],
  [
    'a finding',
    'has a reader who gets another role',
    async () => {
      const reader = await app.member(mission, 'lead-auditor');
      const { id } = await work.record();
      succeeded(await work.move('lead', id, 'issued'), 200);
      return { url: `/findings/${id}`, reader, change: () => becomes(reader, 'viewer') };
    },
  ],
];

it.each(CHANGING)(
  '%s that %s is answered anew to who has its version',
  async (_, _how, prepare) => {
    const { url: path, reader, change } = await prepare();
    const before = await app.as(reader).get(path);
    await change();
    const after = await app.as(reader).get(path, { 'if-none-match': String(before.headers.etag) });
    expect(after).toMatchObject({ status: 200, headers: { etag: before.headers.etag } });
    expect(after.body).not.toEqual(before.body);
  },
);
