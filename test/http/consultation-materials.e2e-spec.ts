import { ifMatch, type Body } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import { openMission, type OpenMission } from '../support/open-mission';
import { succeeded, type Role } from '../support/plans';
import { TestApp } from '../support/test-app';
import { upload } from '../support/uploading';

let app: TestApp;
let mission: OpenMission;
let consultation: Body;

beforeAll(async () => {
  app = await TestApp.start();
  mission = await openMission(app, { areas: ['LEG', 'OPS'], own: ['OPS'] });
});
afterAll(() => app.stop());
beforeEach(async () => {
  consultation = await consult(mission);
});

async function consult({ id, people }: OpenMission, areas = ['LEG']): Promise<Body> {
  const held = { kind: 'knowledge-transfer', topic: 'Drafting rules', language: 'en', areas };
  return succeeded(await app.as(people.lead).post(`/missions/${id}/consultations`, held), 201);
}
const material = (who: Role, id = consultation.id, confidentiality = 'internal') => {
  const links = JSON.stringify([{ kind: 'consultation', id }]);
  return upload(app, mission.people[who], mission, { links, confidentiality });
};
const materialsSeenBy = async (who: Role) => {
  const list = await app.as(mission.people[who]).get(`/evidence?consultation=${consultation.id}`);
  return succeeded(list, 200).total;
};

it.each<[Role, number]>([
  ['lead', 3],
  ['auditor', 3],
  ['ncmc', 2],
  ['coordinator', 2],
  ['actionOwner', 2],
  ['viewer', 1],
  ['outsider', 0],
])('materials are seen as their confidentiality says: by %s %i', async (who, seen) => {
  for (const level of ['public', 'internal', 'confidential'])
    succeeded(await material('lead', consultation.id, level), 201);
  expect(await materialsSeenBy(who)).toBe(seen);
});

it('are brought by both sides, in their areas', async () => {
  const made = succeeded(await material('ncmc'), 201);
  expect(made.links).toMatchObject([{ kind: 'consultation', subjectId: consultation.id }]);
  expect(await materialsSeenBy('auditor')).toBe(1);
  expectProblem(await material('auditor'), 403, 'access.forbidden');
  const other = await consult(mission, ['LEG', 'OPS']);
  succeeded(await material('auditor', other.id), 201);
});

it('belong to a consultation of the same mission', async () => {
  const elsewhere = await openMission(app);
  const theirs = await consult(elsewhere);
  for (const id of [theirs.id, mission.id])
    expectProblem(await material('lead', id), 422, 'evidence.link-refused');
});

it('are linked and unlinked one by one', async () => {
  const lead = app.as(mission.people.lead);
  const { id } = succeeded(await upload(app, mission.people.lead, mission), 201);
  const target = { kind: 'consultation', id: consultation.id };
  const link = succeeded(await lead.post(`/evidence/${id}/links`, target), 201);
  expect(await materialsSeenBy('ncmc')).toBe(1);
  expectProblem(await lead.post(`/evidence/${id}/links`, target), 409, 'evidence.already-linked');
  expect((await lead.delete(`/evidence/${id}/links/${link.id}`)).status).toBe(204);
  expect(await materialsSeenBy('ncmc')).toBe(0);
});

it('are the own again of those who brought them, when the consultation is taken off the record', async () => {
  const { id } = succeeded(await material('lead'), 201);
  const url = `/missions/${mission.id}/consultations/${consultation.id}`;
  const removed = await app.as(mission.people.lead).delete(url, ifMatch(consultation.version));
  expect(removed.status).toBe(204);
  expectProblem(
    await app.as(mission.people.ncmc).get(`/evidence/${id}`),
    404,
    'evidence.not-found',
  );
  expect((await app.as(mission.people.lead).get(`/evidence/${id}`)).status).toBe(200);
});
