import { ifMatch } from '../support/client';
import { expectProblem } from '../support/expect-problem';
import { form, pdf } from '../support/files';
import { answer, openMission, type OpenMission } from '../support/open-mission';
import type { Person } from '../support/people';
import { TestApp } from '../support/test-app';
import { storedFiles, upload } from '../support/uploading';

let app: TestApp;
let mission: OpenMission;

beforeAll(async () => {
  app = await TestApp.start();
  mission = await openMission(app);
  await answer(app, mission, { '4.001': 'satisfactory' });
});
afterAll(() => app.stop());

const shared = async (who: Person, text: string): Promise<string> => {
  const links = '[{"kind":"assessment","question":"4.001"}]';
  const file = { name: 'first.pdf', bytes: pdf(text) };
  const made = await upload(app, who, mission, { links }, file);
  expect(made.status).toBe(201);
  return made.body.id;
};
const addVersion = (who: Person, id: string, text: string, version: number) =>
  app.as(who).raw({
    method: 'POST',
    url: `/evidence/${id}/versions`,
    ...withMatch(form({}, { name: 'second.pdf', bytes: pdf(text) }), version),
  });
const withMatch = ({ payload, headers }: ReturnType<typeof form>, version: number) => ({
  payload,
  headers: { ...headers, ...ifMatch(version) },
});

describe('a new version', () => {
  it('supersedes, and the old one stays to be read', async () => {
    const { lead } = mission.people;
    const id = await shared(lead, 'one');
    const added = await addVersion(lead, id, 'two', 1);
    expect(added).toMatchObject({
      status: 201,
      body: { contentNumber: 2, version: 2, fileName: 'second.pdf' },
    });
    const client = app.as(lead);
    expect((await client.get(`/evidence/${id}/content`)).text).toBe(pdf('two').toString());
    const old = await client.get(`/evidence/${id}/versions/1/content`);
    expect(old.text).toBe(pdf('one').toString());
    const versions = await client.get(`/evidence/${id}/versions`);
    expect(versions.body.items.map(({ number }) => number)).toEqual([2, 1]);
    expectProblem(
      await client.get(`/evidence/${id}/versions/3/content`),
      404,
      'evidence.not-found',
    );
    expectProblem(await client.get(`/evidence/${id}/versions/x/content`), 400, 'request.invalid');
  });

  it('is refused from an old copy, with the same bytes, by others, without a version', async () => {
    const { lead, auditor, ncmc } = mission.people;
    const id = await shared(lead, 'refused');
    const before = storedFiles(app);
    expectProblem(await addVersion(lead, id, 'new', 7), 412, 'version.stale');
    expectProblem(await addVersion(lead, id, 'refused', 1), 409, 'evidence.unchanged');
    expectProblem(await addVersion(ncmc, id, 'new', 1), 403, 'access.forbidden');
    const { payload, headers } = form({}, { name: 'x.pdf', bytes: pdf('new') });
    const url = `/evidence/${id}/versions`;
    const without = await app.as(auditor).raw({ method: 'POST', url, payload, headers });
    expectProblem(without, 428, 'version.required');
    expect(storedFiles(app)).toEqual(before);
  });

  it('is taken once when two people send one from the same copy', async () => {
    const { lead, auditor } = mission.people;
    const id = await shared(lead, 'race');
    const sent = await Promise.all([
      addVersion(lead, id, 'race of one', 1),
      addVersion(auditor, id, 'race of another', 1),
    ]);
    expect(sent.map(({ status }) => status).sort()).toEqual([201, 412]);
  });
});

describe('what is said of a document', () => {
  it('changes, and the journal holds what it was', async () => {
    const { auditor } = mission.people;
    const id = await shared(auditor, 'patch');
    const patch = { title: 'Renamed', validUntil: '2030-01-01', confidentiality: 'public' };
    const url = `/evidence/${id}`;
    const changed = await app.as(auditor).patch(url, patch, ifMatch(1));
    expect(changed).toMatchObject({ status: 200, body: { ...patch, version: 2 } });
    const [fact] = (await app.journal('evidence.changed')).slice(-1);
    expect(JSON.parse(fact!.changes)).toMatchObject({
      title: { from: 'A document', to: 'Renamed' },
      confidentiality: { from: 'internal', to: 'public' },
    });
    const soon = await app.as(auditor).get('/evidence?validUntilBefore=2030-01-02&q=renam');
    expect(soon.body.total).toBe(1);
    expect((await app.as(auditor).get('/evidence?validUntilBefore=2030-01-01')).body.total).toBe(0);
  });

  it.each<[string, 'ncmc' | 'viewer' | 'outsider' | 'auditor', object, number, string]>([
    ['the other side', 'ncmc', { title: 'x' }, 403, 'access.forbidden'],
    ['a viewer', 'viewer', { title: 'x' }, 403, 'access.forbidden'],
    ['an outsider', 'outsider', { title: 'x' }, 403, 'access.forbidden'],
    ['nonsense', 'auditor', { title: '' }, 400, 'request.invalid'],
    ['the wrong words', 'auditor', { hash: 'x' }, 400, 'request.invalid'],
    [
      'dates the wrong way round',
      'auditor',
      { documentDate: '2026-01-02', validUntil: '2026-01-01' },
      422,
      'evidence.dates-wrong',
    ],
  ])('is not changed by %s', async (_, who, patch, status, code) => {
    const id = await shared(mission.people.lead, `patch ${_}`);
    const refused = await app.as(mission.people[who]).patch(`/evidence/${id}`, patch, ifMatch(1));
    expectProblem(refused, status, code);
  });
});

describe('a link', () => {
  it('is made once, undone by the side that made it, and then may be made again', async () => {
    const { lead, ncmc } = mission.people;
    const id = await shared(lead, 'links');
    const url = `/evidence/${id}/links`;
    const target = { kind: 'assessment', question: '4.001' };
    expectProblem(await app.as(lead).post(url, target), 409, 'evidence.already-linked');
    const [link] = (await app.as(ncmc).get(url)).body.items;
    expectProblem(await app.as(ncmc).delete(`${url}/${link!.id}`), 403, 'access.forbidden');
    expect((await app.as(lead).delete(`${url}/${link!.id}`)).status).toBe(204);
    expectProblem(await app.as(lead).delete(`${url}/${link!.id}`), 404, 'evidence-link.not-found');
    expectProblem(await app.as(ncmc).get(`/evidence/${id}`), 404, 'evidence.not-found');
    expect((await app.as(lead).post(url, target)).status).toBe(201);
    expect((await app.as(ncmc).get(`/evidence/${id}`)).status).toBe(200);
    const types = await Promise.all(
      ['evidence.linked', 'evidence.unlinked'].map((type) => app.journal(type)),
    );
    expect(types.map((facts) => facts.filter(({ subjectId }) => subjectId === id).length)).toEqual([
      2, 1,
    ]);
  });

  it('is made in one’s own areas only', async () => {
    const { auditor } = mission.people;
    const id = await shared(auditor, 'areas');
    const leg = await app.as(auditor).get(`/missions/${mission.id}/assessments?area=LEG`);
    const question = String(leg.body.items[0]!.question);
    await answer(app, mission, { [question]: 'satisfactory' });
    const made = await app
      .as(auditor)
      .post(`/evidence/${id}/links`, { kind: 'assessment', question });
    expectProblem(made, 403, 'access.forbidden');
  });
});
