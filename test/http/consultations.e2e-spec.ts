import { ensureBeginnings } from '../../src/beginnings';
import { ifMatch, type Body } from '../support/client';
import { aConsultation } from '../support/consultations';
import { expectProblem } from '../support/expect-problem';
import { openMission, type OpenMission } from '../support/open-mission';
import type { Person } from '../support/people';
import { TestApp } from '../support/test-app';

let app: TestApp;
let mission: Body;
let lead: Person;
let auditor: Person;
let coordinator: Person;

const url = () => `/missions/${mission.id}/consultations`;
const record = (who: Person, more: object = {}) => app.as(who).post(url(), aConsultation(more));

beforeAll(async () => {
  app = await TestApp.start();
  await ensureBeginnings(app.server);
  const plan = {
    title: 'Internal audit',
    state: 'TJ',
    kind: 'internal-audit',
    edition: '2024',
    areas: ['LEG', 'OPS'],
  };
  mission = (await app.as(app.administrator).post('/missions', plan)).body;
  lead = await app.member(mission, 'lead-auditor');
  auditor = await app.member(mission, 'auditor', { areas: ['OPS'] });
  coordinator = await app.member(mission, 'ncmc');
});
afterAll(() => app.stop());

describe('consultations of a mission', () => {
  it('are recorded by its auditors and read by both sides', async () => {
    const recorded = await record(auditor);
    expect(recorded).toMatchObject({
      status: 201,
      body: {
        ...aConsultation(),
        missionId: mission.id,
        participants: [
          { name: 'An inspector', organization: 'The authority' },
          { name: 'A guest', organization: null },
        ],
        findingIds: [],
        version: 1,
      },
    });
    const read = await app.as(coordinator).get(`${url()}/${recorded.body.id}`);
    expect(read.body).toEqual(recorded.body);
    const list = await app
      .as(coordinator)
      .get(`${url()}?kind=technical-consultation&heldFrom=2025-12-10&heldTo=2025-12-10&q=REGISTER`);
    expect(list.body.items).toContainEqual(recorded.body);
  });

  it('may be recorded with little known', async () => {
    const { body: recorded } = await app.as(lead).post(url(), {
      kind: 'knowledge-transfer',
      topic: 'Инспекторы',
      language: 'ru',
    });
    expect(recorded).toMatchObject({ areas: [], heldOn: null, hours: null, outcome: null });
  });

  it('refuses who may not, and what cannot be', async () => {
    const outsider = await app.person();
    const id = '019a0000-0000-7000-8000-000000000000';
    for (const [who, more, status, code, pointer] of [
      [outsider, {}, 403, 'access.forbidden'],
      [coordinator, {}, 403, 'access.forbidden'],
      [app.administrator, {}, 403, 'access.forbidden'],
      [auditor, { areas: ['LEG'] }, 403, 'access.forbidden'],
      [lead, { areas: ['AGA'] }, 422, 'consultation.area-outside', '#/areas/0'],
      [lead, { findingIds: [id] }, 422, 'consultation.finding-unknown', '#/findingIds/0'],
      [lead, { kind: 'chat' }, 400, 'request.invalid', '#/kind'],
      [lead, { heldOn: '2025-02-30' }, 400, 'request.invalid', '#/heldOn'],
      [lead, { hours: 1.005 }, 400, 'request.invalid', '#/hours'],
      [lead, { hours: -1 }, 400, 'request.invalid', '#/hours'],
      [lead, { participants: [{}] }, 400, 'request.invalid', '#/participants/0/name'],
      [lead, { secret: 1 }, 400, 'request.invalid', '#/secret'],
    ] as const) {
      expectProblem(await record(who, more), status, code, pointer);
    }
    expectProblem(await app.as(outsider).get(url()), 404, 'mission.not-found');
  });

  it('are changed and removed from the version that was read', async () => {
    const { body: recorded } = await record(auditor);
    const place = `${url()}/${recorded.id}`;
    const changed = await app
      .as(auditor)
      .patch(place, { heldOn: null, hours: 2, participants: [] }, ifMatch(1));
    expect(changed.body).toMatchObject({ heldOn: null, hours: 2, participants: [], version: 2 });
    for (const [who, patch, version, status, code] of [
      [auditor, { areas: ['LEG'] }, 2, 403, 'access.forbidden'],
      [lead, { areas: ['AGA'] }, 2, 422, 'consultation.area-outside'],
      [lead, { topic: 'Other' }, 1, 412, 'version.stale'],
      [coordinator, { topic: 'Other' }, 2, 403, 'access.forbidden'],
    ] as const) {
      expectProblem(await app.as(who).patch(place, patch, ifMatch(version)), status, code);
    }
    expectProblem(await app.as(lead).delete(place), 428, 'version.required');
    expectProblem(await app.as(lead).delete(place, ifMatch(1)), 412, 'version.stale');
    expect((await app.as(lead).delete(place, ifMatch(2))).status).toBe(204);
    expectProblem(await app.as(lead).get(place), 404, 'consultation.not-found');
  });
});

describe('findings of a consultation', () => {
  let opened: OpenMission;
  let draft: Body;
  let issued: Body;

  const asLead = () => app.as(opened.people.lead);
  const move = (place: string, to: string, { version }: Body) =>
    asLead().post(`${place}/transitions`, { to }, ifMatch(version));
  const find = async (): Promise<Body> => {
    const found = await asLead().post('/findings', {
      missionId: opened.id,
      area: 'OPS',
      kind: 'observation',
      title: 'A register is kept by hand',
      description: 'It was shown to us.',
      language: 'en',
    });
    return found.body;
  };

  beforeAll(async () => {
    opened = await openMission(app);
    draft = await find();
    issued = await find();
    await move(`/findings/${issued.id}`, 'issued', issued);
  });

  it('are those of the mission, and the State sees what was issued', async () => {
    const place = `/missions/${opened.id}/consultations`;
    const both = [draft.id, issued.id];
    const { body: recorded } = await asLead().post(place, aConsultation({ findingIds: both }));
    expect(recorded.findingIds).toEqual(both);
    const { ncmc, auditor: colleague } = opened.people;
    const shownTo = async (who: Person): Promise<unknown> =>
      (await app.as(who).get(`${place}/${recorded.id}`)).body.findingIds;
    expect(await shownTo(ncmc)).toEqual([issued.id]);
    expect(await shownTo(colleague)).toEqual(both);
    const { text } = await app.as(ncmc).get(place, { accept: 'text/csv' });
    expect(text).toContain(issued.id);
    expect(text).not.toContain(draft.id);
    expectProblem(await record(lead, { findingIds: both }), 422, 'consultation.finding-unknown');
  });

  it('keep the mission open until they are closed', async () => {
    const place = `/missions/${opened.id}`;
    let now = (await asLead().get(place)).body;
    for (const to of ['commenting', 'reported', 'following-up'])
      now = (await move(place, to, now)).body;
    expect((await asLead().get(place)).body).toMatchObject({
      allowedTransitions: ['closed'],
      refusedTransitions: [{ to: 'closed', problem: { code: 'mission.has-open-findings' } }],
    });
    const closing = await move(place, 'closed', now);
    expectProblem(closing, 422, 'mission.has-open-findings');
    expect(closing.body.openFindings).toBe(2);
  });
});
